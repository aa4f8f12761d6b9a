import { beforeAll, describe, expect, it } from 'vitest'
import { someDataRun, someWorkbook } from '../../../../../test/set-up/data-run.ts'
import { someone, type TestPerson } from '../../../../../test/set-up/people.ts'
import { useTestApp } from '../../../../../test/set-up/test-app.ts'
import { useTestDatabase } from '../../../../../test/set-up/test-database.ts'
import { asPerson, asSystem } from '../../../../spine/access/index.ts'
import { readDue } from '../../../../spine/actions/index.ts'
import { givePurpose, lookAt } from '../../../../spine/children/index.ts'
import { waitingFor } from '../../../../spine/notifications/index.ts'
import { addMember, addOrganisation, addTeam } from '../../../../spine/people/index.ts'
import { readCheckTotals } from '../../store/read-checks.ts'
import { countsByRun, listDataIssues } from '../../store/read-data-issues.ts'
import { listRowIssues } from '../../store/read-row-issues.ts'
import { readDataRun } from '../../store/read-runs.ts'
import { teamChecks } from '../../store/team-checks.ts'
import { acceptRows } from '../runs/accept-rows.ts'
import { signDataRun } from '../runs/sign-run.ts'
import { tickTeam } from './check-team.ts'
import { raiseForCause } from './decide-issue.ts'

const database = useTestDatabase()
const app = useTestApp(database)
const faults = ['AA-L4-02', 'AA-L6-05', 'AA-L7-03']

let officer: TestPerson
let manager: TestPerson
let team = ''
let first = ''
let second = ''
/** Two months of one council: what was planted in the first is mended in the second but for one. */
beforeAll(async () => {
  const ground = database.current()
  officer = await someone(ground, 'Ola Officer', 'data-officer')
  manager = await someone(ground, 'Tam Manager', 'team-manager')
  first = await someDataRun(ground, officer, { children: 150, faults, asAt: '2026-04-30' })
  const name = await asSystem(ground, 'child-level data: test', (work) =>
    work.tx
      .selectFrom('children.row_issue')
      .select('team')
      .where('team', '<>', '')
      .where('severity', '<>', 'Practice')
      .orderBy('check_id')
      .executeTakeFirstOrThrow(),
  )
  await asSystem(ground, 'test set-up', async (work) => {
    const council = await addOrganisation(work, 'Testshire', 'council')
    team = (await addTeam(work, name.team, council.id)).id
    await addMember(work, team, manager.id, { capacity: 'manager', starts: '2020-01-01' })
    await work.tx.updateTable('data_team').set({ team_id: team }).where('shown', '=', name.team).execute()
  })
  const bytes = await someWorkbook({ children: 150, faults, asAt: '2026-04-30' })
  second = await someDataRun(ground, officer, { bytes, asAt: '2026-05-31' })
}, 120_000)

describe('the issues log', () => {
  it('has an entry for each check and list, once, with its count run by run', async () => {
    const { rows } = await asPerson(database.current(), officer, (work) =>
      listDataIssues(work, { mended: true, sort: 'found', direction: 'descending', offset: 0, most: 500 }),
    )
    const keys = rows.map(({ checkId, list }) => `${checkId} ${list}`)
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys).toEqual(expect.arrayContaining(['AA-L4-02 4', 'AA-L6-05 6']))
    expect(rows.every(({ severity }) => severity !== 'Practice')).toBe(true)
    const counts = await asPerson(database.current(), officer, (work) => countsByRun(work, 'AA-L4-02', 4))
    expect(counts.map(({ reference, found }) => [reference, found > 0])).toEqual([
      [first, true],
      [second, true],
    ])
  })

  it('tells new from still there and gone', async () => {
    const run = await asPerson(database.current(), officer, (work) => readDataRun(work, second))
    const totals = await asPerson(database.current(), officer, (work) => readCheckTotals(work, run.id))
    const one = totals.find(({ checkId }) => checkId === 'AA-L4-02')
    expect(one).toMatchObject({ found: 1, fresh: 0, still: 1, gone: 0 })
    for (const { found, fresh, still } of totals) expect(fresh + still).toBe(found)
  })

  it('is mended by one action for a cause, which arises from each issue', async () => {
    const ground = database.current()
    const raised = await asPerson(ground, officer, async (work) => {
      const { rows } = await listDataIssues(work, { sort: 'found', direction: 'descending', offset: 0, most: 2 })
      const references = rows.map(({ reference }) => reference)
      const due = readDue('31 July 2026', work.clock.today())
      const made = await raiseForCause(work, { references, words: 'Close episodes on the day', due, leads: [] })
      const links = await work.tx.selectFrom('link').select('to_id').where('from_id', '=', made.id).execute()
      return { links: links.length, asked: references.length }
    })
    expect(raised.links).toBe(raised.asked)
    const page = await (await app.as(officer)).get('/child-level-data/causes')
    expect(page.body).toContain('Close episodes on the day')
  })

  it('keeps an accepted row accepted until the row changes, and a run is signed with what is known', async () => {
    const ground = database.current()
    const run = await asPerson(ground, officer, (work) => readDataRun(work, second))
    const accepted = await asPerson(ground, officer, async (work) => {
      await givePurpose(work, 'mending', '')
      await lookAt(work, { about: 'test' })
      const { rows } = await listRowIssues(work, { runId: run.id, checkId: 'AA-L4-02' }, { offset: 0, most: 5 })
      return acceptRows(
        work,
        second,
        rows.map(({ number }) => number),
        'The system gives the wrong day',
      )
    })
    expect(accepted).toBe(1)
    const totals = await asPerson(ground, officer, (work) => readCheckTotals(work, run.id))
    expect(totals.find(({ checkId }) => checkId === 'AA-L4-02')?.accepted).toBe(1)
    const sign = (knownIssues: string) =>
      asPerson(ground, officer, async (work) => {
        const { version } = await readDataRun(work, second)
        await signDataRun(work, second, { role: 'Performance Officer', knownIssues, version })
      })
    await expect(sign('')).rejects.toThrow('Say what is known')
    await sign('Two closures wait for the supplier')
    await expect(sign('again')).rejects.toThrow('once only')
    expect((await asPerson(ground, officer, (work) => readDataRun(work, second))).standing).toBe('signed')
    const third = await someDataRun(ground, officer, {
      bytes: await someWorkbook({ children: 150, faults, asAt: '2026-04-30' }),
      asAt: '2026-05-31',
    })
    const after = await asPerson(ground, officer, async (work) =>
      readCheckTotals(work, (await readDataRun(work, third)).id),
    )
    expect(after.find(({ checkId }) => checkId === 'AA-L4-02')?.accepted, 'the row has not changed').toBe(1)
  })
})

describe('a team manager', () => {
  it('is told, sees the rows of their own team and no others, and ticks them with the day', async () => {
    const ground = database.current()
    const waiting = await asPerson(ground, manager, (work) => waitingFor(work, manager.id))
    expect(waiting.map(({ what }) => what).join()).toContain('waits to be checked')
    expect(waiting.map(({ what }) => what).join(), 'nothing about a child').not.toContain('CH-')
    const seen = await asPerson(ground, manager, async (work) => {
      await givePurpose(work, 'team check', '')
      await lookAt(work, { about: 'test' })
      const rows = await work.tx.selectFrom('children.row_issue').select('team_id').execute()
      const lists = await work.tx.selectFrom('children.list_row').select('team_id').execute()
      return [...rows, ...lists]
    })
    expect(seen.length).toBeGreaterThan(0)
    expect(seen.every(({ team_id: id }) => id === team)).toBe(true)
    const client = await app.as(manager)
    const page = await client.get('/child-level-data/my-team')
    expect(page.status).toBe(200)
    const sent = await client.send('/child-level-data/my-team', { run: second, team, words: 'All known' })
    expect(sent.status).toBe(303)
    const run = await asPerson(ground, officer, (work) => readDataRun(work, second))
    const checks = await asPerson(ground, officer, (work) => teamChecks(work, run.id))
    expect(checks.find(({ teamId }) => teamId === team)).toMatchObject({
      checkedOn: '2026-06-16',
      checkedBy: 'Tam Manager',
      words: 'All known',
    })
  })

  it('may not tick for a team that is not theirs', async () => {
    const other = await someone(database.current(), 'Other Manager', 'team-manager')
    await expect(asPerson(database.current(), other, (work) => tickTeam(work, second, team, ''))).rejects.toThrow(
      'a member of',
    )
  })
})

describe('the pages', () => {
  it('show the figures to everyone in the service, and no child', async () => {
    const staff = await app.as(await someone(database.current(), 'Sal Staff', 'staff'))
    for (const path of [
      '',
      '/issues',
      '/compare',
      '/measures',
      '/measures?as=public',
      '/pictures',
      '/understood',
      '/measures/claByLegalStatus',
    ]) {
      const page = await staff.get(`/child-level-data/${second}${path}`)
      expect([path, page.status]).toEqual([path, path.includes('claBy') ? expect.any(Number) : 200])
      expect(page.body).not.toContain('CH-')
    }
    for (const path of ['issues', 'causes', 'teams', 'changes']) {
      expect((await staff.get(`/child-level-data/${path}`)).status).toBe(200)
    }
  })

  it('show rows, the journey and what is behind a measure to data officers, and write each view down', async () => {
    const client = await app.as(officer)
    await client.send('/children/purpose', { purpose: 'mending', next: '/child-level-data' })
    const rows = await client.get(`/child-level-data/${second}/issues/AA-L4-02?list=4`)
    expect(rows.body).toContain('sl-cells__cell--wrong')
    const reference = /CH-[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}/.exec(rows.body)?.[0] ?? ''
    const child = await client.get(`/child-level-data/children/${reference}`)
    expect(child.status).toBe(200)
    expect(child.body).toContain('The journey: the same as a table')
    expect((await client.get(`/child-level-data/${second}/measures/contacts/rows`)).status).toBe(200)
    const found = await client.send('/child-level-data/children', { child: reference.toLowerCase() })
    expect(found.location).toBe(`/child-level-data/children/${reference}`)
    expect((await client.send('/child-level-data/children', { child: 'nobody' })).status).toBe(422)
    const log = await (await app.as(await someone(database.current(), 'Dee Protector', 'data-protection-lead'))).get(
      '/children/views',
    )
    expect(log.body).toContain(reference)
    expect(log.body).toContain('rows that fail AA-L4-02')
  })
})
