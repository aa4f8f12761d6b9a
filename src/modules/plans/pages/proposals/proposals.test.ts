import { beforeAll, describe, expect, it } from 'vitest'
import { someone, type TestPerson } from '../../../../../test/set-up/people.ts'
import { somePlan } from '../../../../../test/set-up/plans.ts'
import { useTestApp } from '../../../../../test/set-up/test-app.ts'
import { useTestDatabase } from '../../../../../test/set-up/test-database.ts'
import { asPerson } from '../../../../spine/access/index.ts'
import { waitingFor } from '../../../../spine/notifications/index.ts'
import { addStream } from '../../use-cases/keep-streams.ts'

const database = useTestDatabase()
const app = useTestApp(database)
let keeper: TestPerson
let lead: TestPerson
let proposer: TestPerson
let plan: string
let alpha: string

const words = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
/** What proposals ask of somebody, and not what they were given to lead. */
const waits = (one: TestPerson) =>
  asPerson(database.current(), one, async (work) =>
    (await waitingFor(work, one.id)).filter(({ deed }) => /proposal/.test(deed)).map(({ what }) => what),
  )
const list = () => `/plans/${plan}/proposals`

async function propose(text: string, stream = '2'): Promise<string> {
  const client = await app.as(proposer)
  const form = `${list()}/propose`
  const fields = { words: text, why: 'Seen in audits', aroseIn: 'Improvement workshop', aroseOn: '2026-06-10', stream }
  const sent = await client.send(form, fields, form)
  expect(sent.status).toBe(303)
  return sent.location ?? ''
}

beforeAll(async () => {
  const ground = database.current()
  keeper = await someone(ground, 'Kay Keeper', 'programme-manager')
  lead = await someone(ground, 'Lou Lead', 'staff')
  proposer = await someone(ground, 'Pru Proposer', 'staff')
  const made = await somePlan(ground, keeper, [{ words: 'Alpha', due: '30.06.26' }])
  plan = made.plan.reference
  alpha = made.items[0]?.reference ?? ''
  await asPerson(ground, keeper, (work) =>
    addStream(work, plan, { number: '2', title: 'Audits', leads: [{ personId: lead.id, capacity: 'lead' }] }),
  )
})

describe('a proposed action', () => {
  it('is accepted by the lead of its stream and becomes an item that arises from it', async () => {
    const page = await propose('Chase the census return')
    const reference = page.split('/').at(-1)
    expect(await waits(lead)).toEqual([`${reference} proposes an action`])
    expect((await (await app.as(proposer)).get(`${page}/accept`)).status).toBe(403)
    const client = await app.as(lead)
    const form = `${page}/accept`
    expect((await client.get(form)).body).toContain('Chase the census return')
    const version = '1'
    expect((await client.send(form, { version, stream: '', words: 'Chase it' }, form)).status).toBe(422)
    const done = await client.send(form, { version, stream: '2', words: 'Chase it', due: 'end of July 2026' }, form)
    expect(done.location).toMatch(/^\/actions\/ACT-\d+$/)
    const action = words((await client.get(done.location ?? '')).body)
    expect(action).toContain('2.1 Chase it')
    expect(action).toMatch(/arises from\s+Chase the census return/)
    expect(await waits(lead)).toEqual([])
    expect(await waits(proposer)).toEqual([`Your proposal ${reference} was accepted`])
    const after = words((await client.get(page)).body)
    expect(after).toContain('gave rise to')
    expect(after).toContain('Improvement workshop, 10 June 2026')
    // Answered is answered.
    expect((await client.send(`${page}/decline`, { version: '2', reason: 'No' }, form)).status).toBe(409)
  })

  it('is merged into an action of the plan, which keeps it on its thread', async () => {
    const page = await propose('Alpha in other words', '')
    const reference = page.split('/').at(-1)
    // Without a stream the programme manager is told.
    expect(await waits(keeper)).toEqual([`${reference} proposes an action`])
    expect((await (await app.as(lead)).get(`${page}/merge`)).status).toBe(403)
    const client = await app.as(keeper)
    const form = `${page}/merge`
    expect((await client.send(form, { version: '1', action: '' }, form)).status).toBe(422)
    const done = await client.send(form, { version: '1', action: alpha, words: 'Thank you.' }, form)
    expect(done.location).toBe(page)
    expect(words((await client.get(`/actions/${alpha}`)).body)).toContain('Alpha in other words')
    expect(await waits(proposer)).toContain(`Your proposal ${reference} was merged into ${alpha}`)
  })

  it('is declined with a reason that its proposer is shown', async () => {
    const page = await propose('Buy everyone a drone')
    const client = await app.as(lead)
    const form = `${page}/decline`
    const refused = await client.send(form, { version: '1', reason: ' ' }, form)
    expect(refused.status).toBe(422)
    expect(words(refused.body)).toContain('Say why')
    expect((await client.send(form, { version: '1', reason: 'There is no money for it' }, form)).status).toBe(303)
    expect(words((await (await app.as(proposer)).get(page)).body)).toContain('There is no money for it')
    expect((await client.forge(form, { version: '2', reason: 'x' })).status).toBe(403)
  })

  it('goes to the second of two who answer as answered already, with nothing done twice', async () => {
    const page = await propose('Write a guide')
    const [one, other] = [await app.as(lead), await app.as(keeper)]
    await other.get(`${page}/decline`)
    expect(
      (await one.send(`${page}/accept`, { version: '1', stream: '2', words: 'Write it' }, `${page}/accept`)).status,
    ).toBe(303)
    const late = await other.send(`${page}/decline`, { version: '1', reason: 'Done before' }, `${page}/decline`)
    expect(late.status).toBe(409)
    expect(words(late.body)).toContain('has been answered already: accepted')
  })

  it('comes in many at once from the notes of a workshop, looked over first', async () => {
    const client = await app.as(proposer)
    const form = `${list()}/notes`
    const read = await client.send(
      form,
      { notes: 'Ideas:\n• Ask young people\n• Lunch at one\n• Name a back-up', aroseIn: 'Workshop', stream: '2' },
      form,
    )
    expect(read.status).toBe(200)
    expect(words(read.body)).toContain('3 lines read')
    const sent = await client.send(
      form,
      {
        'words-0': 'Ask young people first',
        'keep-0': 'yes',
        'words-1': 'Lunch at one',
        'words-2': 'Name a back-up',
        'keep-2': 'yes',
        aroseIn: 'Workshop',
        stream: '2',
      },
      form,
    )
    expect(sent.location).toBe(list())
    const shown = words((await client.get(`${list()}?state=proposed`)).body)
    expect(shown).toContain('Ask young people first')
    expect(shown).toContain('Name a back-up')
    expect(shown).not.toContain('Lunch at one')
    expect(words((await client.get(`${list()}?state=declined`)).body)).toContain('Buy everyone a drone')
    expect((await client.send(form, { notes: '' }, form)).status).toBe(422)
  })
})
