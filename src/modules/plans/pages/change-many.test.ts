import { describe, expect, it } from 'vitest'
import { someone } from '../../../../test/set-up/people.ts'
import { somePlan } from '../../../../test/set-up/plans.ts'
import { useTestApp } from '../../../../test/set-up/test-app.ts'
import { useTestDatabase } from '../../../../test/set-up/test-database.ts'
import { asPerson } from '../../../spine/access/index.ts'
import { actionKind, changeAction } from '../../../spine/actions/index.ts'
import { readRecord } from '../../../spine/records/index.ts'
import { addStream } from '../index.ts'

const database = useTestDatabase()
const app = useTestApp(database)

let plans = 0

async function aPlan() {
  plans += 1
  const ground = database.current()
  const keeper = await someone(ground, `Kim Keeper ${plans}`, 'programme-manager')
  const other = await someone(ground, `Ros Other ${plans}`, 'director')
  const made = await somePlan(
    ground,
    keeper,
    ['One', 'Two', 'Three'].map((words) => ({ words, due: '30.06.26' })),
  )
  const references = made.items.map(({ reference }) => reference)
  const read = (reference: string) => asPerson(ground, keeper, (work) => readRecord(work, actionKind, reference))
  const dues = async () => (await Promise.all(references.map(read))).map(({ state }) => state.due_latest)
  const touch = (reference: string, version: number) =>
    asPerson(ground, other, (work) => changeAction(work, reference, version, { key: true }))
  const path = `/plans/${made.plan.reference}`
  return { keeper, made, references, dues, touch, path, read }
}

/** The form that an outcome's banner offers to take a deed back. */
const undoIn = (body: string) => /action="([^"]*undo-many[^"]*)"/.exec(body)?.[1] ?? ''

describe('changing many items at once', () => {
  it('changes the date of all, and puts all back with one undo', async () => {
    const { keeper, references, dues, path } = await aPlan()
    const client = await app.as(keeper)
    const tick = references.map((reference) => `${reference}:1`)
    const sent = await client.send(`${path}/change-many`, { tick, what: 'date', due: '31.07.26' }, `${path}/table`)
    expect(sent.location).toBe(`${path}/table`)
    expect(await dues()).toEqual(['2026-07-31', '2026-07-31', '2026-07-31'])
    const after = (await client.get(`${path}/table`)).body
    expect(after).toContain('3 items changed.')
    expect((await client.send(undoIn(after), {}, `${path}/table`)).status).toBe(303)
    expect(await dues()).toEqual(['2026-06-30', '2026-06-30', '2026-06-30'])
  })

  it('leaves alone and names what somebody has changed since, in the change and in its undo', async () => {
    const { keeper, references, dues, touch, path } = await aPlan()
    const [first = '', second = ''] = references
    const client = await app.as(keeper)
    await touch(first, 1)
    const tick = references.map((reference) => `${reference}:1`)
    await client.send(`${path}/change-many`, { tick, what: 'date', due: '31.07.26' }, `${path}/table`)
    expect(await dues()).toEqual(['2026-06-30', '2026-07-31', '2026-07-31'])
    const after = (await client.get(`${path}/table`)).body
    expect(after).toContain(`${first} (changed by Ros Other`)
    await touch(second, 2)
    await client.send(undoIn(after), {}, `${path}/table`)
    expect(await dues()).toEqual(['2026-06-30', '2026-07-31', '2026-06-30'])
    expect((await client.get(`${path}/table`)).body).toContain(`${second} (changed by Ros Other`)
  })

  it('moves items to another stream under its next numbers, and gives them a lead', async () => {
    const { keeper, made, references, path, read } = await aPlan()
    const stream = await asPerson(database.current(), keeper, (work) =>
      addStream(work, made.plan.reference, { number: '2', title: 'Communications', leads: [] }),
    )
    const client = await app.as(keeper)
    const tick = references.slice(0, 2).map((reference) => `${reference}:1`)
    await client.send(`${path}/change-many`, { tick, what: 'stream', to_stream: stream.id }, `${path}/table`)
    const moved = await Promise.all(references.map(read))
    expect(moved.map(({ state }) => state.number)).toEqual(['2.1', '2.2', '1.3'])
    const lead = { tick: `${references[0]}:2`, what: 'lead', lead: `person:${keeper.id}` }
    await client.send(`${path}/change-many`, lead, `${path}/table`)
    expect((await client.get(`/actions/${references[0]}`)).body).toContain('Kim Keeper')
  })

  it('asks again for what is missing, keeping the ticks', async () => {
    const { keeper, references, path } = await aPlan()
    const client = await app.as(keeper)
    const fields = { tick: `${references[0]}:1`, what: 'date', due: '31.09.26' }
    const back = await client.send(`${path}/change-many`, fields, `${path}/table`)
    expect(back.status).toBe(422)
    expect(back.body).toContain('Was 30 September 2026 meant?')
    expect(back.body).toContain(`value="${references[0]}:1"`)
    expect((await client.send(`${path}/change-many`, { what: 'date' }, `${path}/table`)).status).toBe(422)
  })
})
