import { beforeAll, describe, expect, it } from 'vitest'
import { someone, type TestPerson } from '../../../../test/set-up/people.ts'
import { somePlan } from '../../../../test/set-up/plans.ts'
import { useTestApp } from '../../../../test/set-up/test-app.ts'
import { useTestDatabase } from '../../../../test/set-up/test-database.ts'
import { raiseRisk } from '../../../modules/risks/index.ts'
import { asPerson } from '../../access/index.ts'
import { changeAction } from '../index.ts'

const database = useTestDatabase()
const app = useTestApp(database)

let keeper: TestPerson
let lead: TestPerson
let colleague: TestPerson
beforeAll(async () => {
  const ground = database.current()
  keeper = await someone(ground, 'Marian Keeper', 'programme-manager')
  lead = await someone(ground, 'Dele Lead', 'staff')
  colleague = await someone(ground, 'Ana Colleague', 'staff')
})

async function anAction(words: string, due = '30.06.26') {
  const { items } = await somePlan(database.current(), keeper, [{ words, due, lead: lead.id }], words)
  return `/actions/${items[0]?.reference}`
}

describe('an action', () => {
  it('lives from progress through evidence and verification to its effect, each by who may', async () => {
    const path = await anAction('Train a second officer')
    const [byLead, byColleague, byKeeper] = [await app.as(lead), await app.as(colleague), await app.as(keeper)]
    expect((await byColleague.send(`${path}/progress`, { words: 'Fine', confidence: 'on track' }, path)).status).toBe(
      403,
    )
    expect((await byLead.send(`${path}/progress`, { words: '', confidence: 'on track' }, path)).status).toBe(422)
    await byLead.send(`${path}/progress`, { words: 'Two are booked', confidence: 'at risk' }, path)
    expect((await byLead.get(path)).body).toContain('Two are booked')
    expect((await byLead.get(path)).body).toContain('Its lead said “at risk” today.')
    const deed = (name: string, version: number, more: Record<string, string>) => ({
      deed: name,
      version: String(version),
      ...more,
    })
    expect((await byLead.send(`${path}/deeds`, deed('mark as done', 1, { words: '' }), path)).status).toBe(422)
    await byLead.send(`${path}/deeds`, deed('mark as done', 1, { words: 'Both are trained' }), path)
    expect((await byLead.get(path)).body).toContain('Done, not proved')
    const wrong = await byLead.send(`${path}/evidence`, { words: 'Certificates', address: 'javascript:alert(1)' }, path)
    expect(wrong.status).toBe(422)
    await byLead.send(`${path}/evidence`, { words: 'Certificates', address: 'https://example.org/c' }, path)
    const done = (await byLead.get(path)).body
    expect(done).toContain('href="https://example.org/c"')
    expect(done).not.toContain('Done, not proved')
    expect(
      (await byLead.send(`${path}/deeds`, deed('verify', 2, { words: 'Mine', looked: '2', held: '2' }), path)).status,
    ).toBe(409)
    // Found in less than all of it, the action is not done yet (D08).
    const half = { words: 'Saw one', looked: '2', held: '1' }
    expect((await byColleague.send(`${path}/deeds`, deed('verify', 2, half), path)).status).toBe(409)
    expect((await byColleague.send(`${path}/deeds`, deed('verify', 2, { words: 'Saw one' }), path)).status).toBe(422)
    const sample = { words: 'Saw both certificates', looked: '2', held: '2' }
    await byColleague.send(`${path}/deeds`, deed('verify', 2, sample), path)
    const effect = { words: 'The list was ready in an hour', evidence: 'The rehearsal of May' }
    await byKeeper.send(`${path}/deeds`, deed('say what difference it made', 3, effect), path)
    const known = (await byKeeper.get(path)).body
    expect(known).toContain('Effect known')
    expect(known).toContain('The rehearsal of May')
    const id = /name="evidence" value="([^"]+)"/.exec(known)?.[1] ?? ''
    await byKeeper.send(`${path}/evidence/take-back`, { evidence: id }, path)
    expect((await byKeeper.get(path)).body).toContain('Nothing is attached yet.')
  })

  it('is changed with the date read back, undone, and shows both versions of a stale edit', async () => {
    const path = await anAction('Agree the timetable')
    const client = await app.as(keeper)
    const form = {
      version: '1',
      number: '1.1',
      words: 'Agree the timetable',
      due: 'end of July',
      lead: `person:${lead.id}`,
    }
    expect((await client.send(`${path}/change`, form)).location).toBe(path)
    const changed = (await client.get(path)).body
    expect(changed).toContain('“end of July” is taken as')
    expect(changed).toContain(`${path}/undo?version=2`)
    const other = await someone(database.current(), 'Ros Other', 'director')
    await asPerson(database.current(), other, (work) =>
      changeAction(work, path.slice(9), 2, { words: 'Agree it by Friday' }),
    )
    const stale = await client.send(`${path}/change`, { ...form, version: '2', words: 'Agree it soon' })
    expect(stale.status).toBe(409)
    expect(stale.body).toContain('Ros Other saved another version')
    expect(stale.body).toContain('Agree it by Friday')
    expect(stale.body).toContain('Agree it soon')
    expect((await client.send(`${path}/undo?version=2`, {}, path)).status).toBe(409)
    expect((await client.send(`${path}/undo?version=3`, {}, path)).status).toBe(303)
    expect((await client.get(path)).body).toContain('Agree the timetable')
    expect((await client.forge(`${path}/undo?version=4`, {})).status).toBe(403)
  })

  it('keeps a status set by hand beside what the facts say (A08)', async () => {
    const path = await anAction('Print the handbook', '01.06.26')
    const client = await app.as(keeper)
    expect((await client.send(`${path}/status`, { version: '1', status: 'on track', reason: '' })).status).toBe(422)
    await client.send(`${path}/status`, { version: '1', status: 'on track', reason: 'With the printer' })
    const shown = (await client.get(path)).body
    expect(shown).toContain('Set by hand to on track: With the printer')
    expect(shown).toContain('By its facts: late.')
    await client.send(`${path}/status`, { version: '2', status: 'facts', reason: '' })
    expect((await client.get(path)).body).not.toContain('Set by hand to')
  })

  it('is raised from a risk that it then controls, and from nothing that its raiser may not see', async () => {
    const ground = database.current()
    const risk = await asPerson(ground, lead, (work) =>
      raiseRisk(work, {
        title: 'One trained officer',
        cause: 'c',
        effect: 'e',
        likelihood: 3,
        impact: 3,
        target_likelihood: 1,
        target_impact: 1,
        ownerId: lead.id,
      }),
    )
    const at = `/actions/raise?from=${risk.reference}`
    // Its owner may, although not otherwise allowed to raise actions; a colleague may not.
    const client = await app.as(lead)
    expect((await client.get('/actions/raise')).status).toBe(403)
    expect((await (await app.as(colleague)).get(at)).status).toBe(403)
    const raised = await client.send(at, { words: 'Train a deputy', due: 'once a month', lead: `person:${lead.id}` })
    expect(raised.status).toBe(303)
    expect((await client.get(`/risks/${risk.reference}`)).body).toContain('Train a deputy')
    const found = (await client.get('/actions?origin=RSK')).body
    expect(found).toContain('Train a deputy')
    expect((await client.get('/actions/mine')).body).toContain('Train a deputy')
    const partner = await someone(ground, 'Pat Partner', 'partner')
    expect((await (await app.as(partner)).get(at)).status).toBe(404)
  })
})

describe('a calendar to follow', () => {
  it('opens by its secret address for a year ahead, until it is ended or made anew', async () => {
    await anAction('Run the monthly report', '2nd week of each month')
    const client = await app.as(lead)
    const make = async () => {
      const { body } = await client.send('/actions/mine/calendar', {}, '/actions/mine')
      return /href="(\/calendar\/[0-9a-f]{64}\.ics)"/.exec(body)?.[1] ?? ''
    }
    const first = await make()
    const anyone = app.visitor()
    const feed = await anyone.get(first)
    expect(feed.status).toBe(200)
    expect(String(feed.headers['content-type'])).toContain('text/calendar')
    const times = [...feed.body.matchAll(/SUMMARY:1\.1 Run the monthly report/g)]
    expect(times.length).toBeGreaterThanOrEqual(12)
    expect(feed.body).toContain('DTSTART;VALUE=DATE:20260710')
    expect(feed.body).not.toContain('Marian Keeper')
    const second = await make()
    expect((await anyone.get(first)).status).toBe(404)
    expect((await anyone.get(second)).status).toBe(200)
    await client.send('/actions/mine/calendar/end', {}, '/actions/mine')
    expect((await anyone.get(second)).status).toBe(404)
    expect((await anyone.get('/calendar/guess.ics')).status).toBe(404)
  })
})
