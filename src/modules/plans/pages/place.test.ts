import { beforeAll, describe, expect, it } from 'vitest'
import { someone, type TestPerson } from '../../../../test/set-up/people.ts'
import { somePlan } from '../../../../test/set-up/plans.ts'
import { useTestApp } from '../../../../test/set-up/test-app.ts'
import { useTestDatabase } from '../../../../test/set-up/test-database.ts'
import { asPerson, asSystem } from '../../../spine/access/index.ts'
import { raiseAction, readDue } from '../../../spine/actions/index.ts'
import { arrangeMeeting, decisionsOf, raiseFromDecision, recordMeeting } from '../../../spine/meetings/index.ts'
import { addBody } from '../../../spine/people/index.ts'

const database = useTestDatabase()
const app = useTestApp(database)
let keeper: TestPerson
let lead: TestPerson
let plan = ''
const words = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

beforeAll(async () => {
  const ground = database.current()
  keeper = await someone(ground, 'Marian Keeper', 'programme-manager')
  lead = await someone(ground, 'Bea Partner', 'partner')
  plan = (await somePlan(ground, keeper, [{ words: 'Run the report', due: 'once a month' }])).plan.reference
})

/** An action that a decision of a meeting became, led by somebody who may read no plan of their own accord. */
async function decided(): Promise<string> {
  const ground = database.current()
  const board = await asSystem(ground, 'test', (work) => addBody(work, 'Board', 'officer board', ''))
  return asPerson(ground, keeper, async (work) => {
    const when = { heldOn: '2026-06-10', startsAt: '10:00', place: '' }
    const { reference } = await arrangeMeeting(work, board.id, when)
    await recordMeeting(work, reference, 1, { attendance: [], decisions: [{ words: 'Agreed.', recommended: '' }] })
    const meeting = await work.tx
      .selectFrom('record')
      .select('id')
      .where('reference', '=', reference)
      .executeTakeFirst()
    const [decision] = await decisionsOf(work, meeting?.id ?? '')
    const leads = [{ personId: lead.id, capacity: 'lead' as const }]
    const action = { words: 'Name who covers', due: readDue('30 June 2026', work.clock.today()), leads }
    return (await raiseFromDecision(work, reference, decision?.id ?? '', action)).reference
  })
}

describe('placing an action in a plan', () => {
  it('makes a decision’s action an item, still arising from its meeting and read there by its lead', async () => {
    const reference = await decided()
    const client = await app.as(keeper)
    const theirs = await app.as(lead)
    expect((await theirs.get(`/plans/${plan}`)).status).toBe(404)
    const place = `/plans/place?action=${reference}`
    expect((await client.get(`/actions/${reference}`)).body).toContain(`href="${place}"`)
    expect((await theirs.get(`/actions/${reference}`)).body).not.toContain(place)
    const refused = await client.send(place, { stream: '', number: '9' }, place)
    expect(refused.status).toBe(422)
    expect(refused.body).toContain('value="9"')
    const stream = /<option value="(STRM-\d+)">Inspection work plan: 1 Annex A/.exec(refused.body)?.[1] ?? ''
    const placed = await client.send(place, { stream, number: '' }, place)
    expect(placed.location).toBe(`/actions/${reference}`)
    const page = words((await client.get(`/actions/${reference}`)).body)
    expect(page).toContain(`${reference} is now item 1.2 of Inspection work plan.`)
    expect(page).toContain('arises from')
    expect(page).not.toContain('Place it in a plan')
    expect(words((await client.get(`/plans/${plan}`)).body)).toContain('1.2 Name who covers')
    expect(words((await theirs.get(`/plans/${plan}`)).body)).toContain('1.2 Name who covers')
    const again = await client.get(place)
    expect(again.status).toBe(409)
    expect(again.body).toContain('already')
    await client.send(`/actions/${reference}/undo?version=2`, {}, `/actions/${reference}`)
    expect((await client.get(`/actions/${reference}`)).body).toContain(place)
  })

  it('refuses what is not there, and offers no closed plan', async () => {
    const client = await app.as(keeper)
    expect((await client.get('/plans/place?action=ACT-999')).status).toBe(404)
    const form = (await client.get(`/plans/${plan}/change`)).body
    const version = /name="version" value="(\d+)"/.exec(form)?.[1] ?? ''
    const closed = { title: 'Inspection work plan', purpose: '', starts: '1 January 2026', ends: '', status: 'closed' }
    await client.send(`/plans/${plan}/change`, { ...closed, version }, `/plans/${plan}/change`)
    const { reference } = await asPerson(database.current(), keeper, (work) =>
      raiseAction(work, { words: 'Alone', due: readDue('', work.clock.today()), leads: [] }),
    )
    expect((await client.get(`/plans/place?action=${reference}`)).body).not.toContain('Annex A')
  })
})
