import { beforeAll, describe, expect, it } from 'vitest'
import { someone, type TestPerson } from '../../../../../test/set-up/people.ts'
import { somePlan } from '../../../../../test/set-up/plans.ts'
import { formTo } from '../../../../../test/set-up/read-form.ts'
import { useTestApp } from '../../../../../test/set-up/test-app.ts'
import { useTestDatabase } from '../../../../../test/set-up/test-database.ts'
import { asPerson } from '../../../../spine/access/index.ts'
import { threadOf } from '../../../../spine/links/index.ts'

const database = useTestDatabase()
const app = useTestApp(database)
let keeper: TestPerson
let officer: TestPerson
let plan: string
let items: readonly { id: string; reference: string }[]

const words = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

beforeAll(async () => {
  const ground = database.current()
  keeper = await someone(ground, 'Kay Keeper', 'programme-manager')
  officer = await someone(ground, 'Ode Officer', 'staff')
  const made = await somePlan(ground, keeper, [
    { words: 'Record supervision of social workers every four weeks', due: '31 July 2026', lead: officer.id },
    { words: 'Recruit two foster carers for older children', due: '31 July 2026' },
  ])
  plan = made.plan.reference
  items = made.items
})

/** A peer review with two findings, recorded by somebody in the service. */
async function aSource(title: string, findings: string) {
  const client = await app.as(officer)
  const made = await client.send('/plans/sources/add', {
    ...{ title, sort: 'peer review', held_on: '12 May 2026', by_whom: 'Another council', findings },
  })
  expect(made.status).toBe(303)
  const source = made.location ?? ''
  const { body } = await client.get(source)
  const found = [...new Set([...body.matchAll(/\/plans\/findings\/(FND-\d+)/g)].map(([, one]) => one ?? ''))]
  return { source, findings: found }
}

describe('a source of a plan (D02)', () => {
  it('is recorded with its findings, which are answered by actions or by the reason why by none', async () => {
    const { source, findings } = await aSource(
      'Peer review of 2026',
      '• Supervision is not recorded every four weeks\n• The canteen is cold',
    )
    expect(findings).toHaveLength(2)
    const client = await app.as(keeper)
    const [first, second] = findings.map((one) => `/plans/findings/${one}`)
    const shown = words((await client.get(first ?? '')).body)
    expect(shown).toContain('These seem to be about the same (1)')
    expect(shown).toContain('Both speak of')
    expect((await client.send(`${first}/actions`, { action: 'ACT-999' })).body).toContain('There is no action ACT-999')
    await client.send(`${first}/actions`, { action: items[0]?.reference ?? '' })
    expect(words((await client.get(first ?? '')).body)).toContain('Actions that answer it (1)')
    await client.send(`/actions/raise?from=${findings[1]}`, { words: 'Mend the heating', due: '30 June 2026' })
    expect(words((await client.get(second ?? '')).body)).toContain('Mend the heating')

    const officers = await app.as(officer)
    expect((await officers.get(`${second}/change`)).status).toBe(403)
    const { fields } = formTo((await client.get(`${second}/change`)).body, `${second}/change`)
    const change = { ...fields, no_action: ['Not for this plan'], theme: ['Buildings'], owner: [officer.id] }
    expect((await client.post(`${second}/change`, change)).status).toBe(303)
    expect((await officers.get('/')).body).toContain('is yours to lead')
    expect((await officers.get(`${second}/change`)).status).toBe(200)

    await officers.send(`${source}/findings`, {
      findings: 'Supervision is not recorded every four weeks\nA third thing',
    })
    const page = words((await client.get(source)).body)
    expect(page).toContain('What it found (3)')
    expect(page).toContain('1 action, effect known of 0')
    expect(page).toContain('No action')
    expect((await officers.send(`${source}/findings`, { findings: ' ' })).status).toBe(422)
    const csv = (await client.get('/plans/sources/export.csv?is=peer+review')).body
    expect(csv).toContain('A third thing')
    expect((await client.get('/plans/sources/export.csv?is=audit')).body).not.toContain('A third thing')
    expect(words((await client.get('/plans/sources')).body)).toContain('Another council')
  })
})

describe('actions that say the same (D02)', () => {
  const linksOf = (id: string) =>
    asPerson(database.current(), keeper, async (work) =>
      (await threadOf(work, id)).map(({ says, reference }) => `${says} ${reference}`).toSorted(),
    )

  it('are proposed with reasons, merged with history and links kept, and that is undone', async () => {
    const { findings } = await aSource('Learning review', 'Supervision records of social workers are four weeks behind')
    const client = await app.as(keeper)
    const raised = await client.send(`/actions/raise?from=${findings[0]}`, {
      words: 'Supervision of social workers to be recorded every four weeks',
      due: '30 June 2026',
    })
    expect(raised.status).toBe(303)
    const twice = (await client.get(`/plans/${plan}/duplicates`)).body
    expect(words(twice)).toContain('Everything that the shorter says stands in the other')
    expect(words(twice)).toContain(`${findings[0]} Supervision records of social workers`)
    const pair = /value="(ACT-\d+) (ACT-\d+)"/.exec(twice)?.slice(1) ?? []
    const goes = pair.find((one) => one !== items[0]?.reference) ?? ''
    const stays = items[0]
    const form = `/plans/merge?action=${goes}`
    const officers = await app.as(officer)
    expect((await officers.get(form)).status).toBe(403)
    const { fields } = formTo((await client.get(`${form}&into=${stays?.reference}`)).body, form)
    expect((await client.post(form, { ...fields, into: [goes] })).body).toContain('cannot be merged into itself')
    expect((await client.post(form, { ...fields, into: ['ACT-999'] })).status).toBe(422)
    const before = await linksOf(stays?.id ?? '')
    expect((await client.post(form, { ...fields, into: [stays?.reference ?? ''] })).status).toBe(303)
    const after = await linksOf(stays?.id ?? '')
    expect(after).toEqual([...before, `arises from ${findings[0]}`, `took in ${goes}`].toSorted())
    const gone = words((await client.get(`/actions/${goes}`)).body)
    expect(gone).toContain('Withdrawn')
    expect(gone).toContain(`It says the same as ${stays?.reference}.`)
    expect(gone).toContain('Undo the merge')
    expect(words((await client.get(`/plans/${plan}/duplicates`)).body)).toContain('No two seem to say the same')

    const undo = `/plans/merge/undo?action=${goes}`
    expect((await client.post(undo, formTo((await client.get(undo)).body, undo).fields)).status).toBe(303)
    expect(await linksOf(stays?.id ?? '')).toEqual(before)
    expect(words((await client.get(`/actions/${goes}`)).body)).not.toContain('Undo the merge')
    expect((await client.send(undo, {})).status).toBe(409)

    // Somebody looks and finds that they are two after all.
    const apart = { pair: `${goes} ${stays?.reference}` }
    await client.send(`/plans/${plan}/duplicates/apart`, apart)
    expect(words((await client.get(`/plans/${plan}/duplicates`)).body)).toContain('No two seem to say the same')
  })
})
