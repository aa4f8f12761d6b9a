import { describe, expect, it } from 'vitest'
import { useDemoDatabase } from '../../test/set-up/demo-database.ts'
import { useTestApp } from '../../test/set-up/test-app.ts'
import { datasets } from '../app.ts'
import { listAreas } from '../modules/inspection/index.ts'
import { asSystem } from '../spine/access/index.ts'
import { verifyHistory } from '../spine/records/index.ts'
import { loadDemoOnce } from './index.ts'

const database = useDemoDatabase()
const app = useTestApp(database)

describe('the fictional council', () => {
  it('has a plan of more than forty items with a year of updates behind it', async () => {
    const { items, updates, first } = await asSystem(database.current(), 'test', async (work) => {
      const items = await work.tx.selectFrom('action').select('id').execute()
      const updates = await work.tx.selectFrom('action_update').select('said_on').orderBy('said_on').execute()
      return { items: items.length, updates: updates.length, first: updates[0]?.said_on }
    })
    expect(items).toBeGreaterThan(40)
    expect(updates).toBeGreaterThan(60)
    expect(first && first < '2025-09-01').toBe(true)
  })

  it('was built only through use-cases: every chain of history holds', async () => {
    const { events, faults } = await asSystem(database.current(), 'test', verifyHistory)
    expect(faults).toEqual([])
    expect(events).toBeGreaterThan(200)
  })

  it('has an inspection history of four frameworks, whose last report the plan answers but for one area', async () => {
    const { inspections, bare } = await asSystem(database.current(), 'test', async (work) => {
      const inspections = await work.tx.selectFrom('inspection').select(['id', 'framework_code']).execute()
      const areas = await listAreas(work)
      const last = areas.filter(({ inspection }) => inspection.title.includes('May 2023'))
      return { inspections, bare: last.filter(({ actions }) => actions.length === 0).map(({ title }) => title) }
    })
    expect(new Set(inspections.map(({ framework_code }) => framework_code)).size).toBe(4)
    expect(inspections).toHaveLength(5)
    expect(bare).toEqual(['The response to homeless 16- and 17-year-olds.'])
  })

  it('plans the committee’s year around the plan’s milestones, which its keepers read in its papers alone (H03)', async () => {
    const ids = await asSystem(database.current(), 'test', (work) =>
      work.tx
        .selectFrom('record')
        .select(['id', 'title'])
        .where('kind', '=', 'PER')
        .where('title', 'in', ['Tamsin Orrell', 'Councillor Ruth Penhale', 'Marian Holt'])
        .execute(),
    )
    const shown = async (name: string) => {
      const person = ids.find(({ title }) => title === name)?.id ?? null
      return (await (await app.as({ person, actingFor: null })).get('/scrutiny/programme')).body
    }
    for (const name of ['Tamsin Orrell', 'Councillor Ruth Penhale']) {
      const body = await shown(name)
      expect(body).toContain('Milestone of the plan')
      expect(body).not.toContain('href="/actions/')
      expect(body).toContain('for 6 weeks')
    }
    expect(await shown('Marian Holt')).toContain('href="/actions/')
  })

  it('has frozen papers for three bodies, two of them to one meeting, whose figures are of their own days', async () => {
    const rows = await asSystem(database.current(), 'test', (work) =>
      work.tx
        .selectFrom('paper')
        .select(['status', 'as_at', 'body_id'])
        .where('status', '=', 'frozen')
        .orderBy('as_at')
        .execute(),
    )
    expect(rows).toHaveLength(7)
    expect(new Set(rows.map(({ as_at }) => as_at)).size).toBe(6)
    expect(new Set(rows.map(({ body_id }) => body_id)).size).toBe(3)
  })

  it('has a round open now that some have answered, and closed ones in which not everybody did', async () => {
    const rows = await asSystem(database.current(), 'test', (work) =>
      work.tx
        .selectFrom('update_round as r')
        .innerJoin('round_question as q', 'q.round_id', 'r.id')
        .select(['r.state', ({ fn }) => fn.count<number>('q.id').as('asked')])
        .select(({ fn }) => fn.count<number>('q.answered_at').as('answered'))
        .groupBy(['r.id', 'r.state'])
        .execute(),
    )
    expect(rows.map(({ state }) => state).sort()).toEqual(['closed', 'closed', 'closed', 'open'])
    for (const { asked, answered } of rows) {
      expect(Number(answered)).toBeGreaterThan(9)
      expect(Number(answered)).toBeLessThan(Number(asked))
    }
  })

  it('has proposals in every state, statuses set by hand with reasons, and decisions that became actions', async () => {
    const found = await asSystem(database.current(), 'test', async (work) => ({
      proposals: await work.tx.selectFrom('proposal').select(['state', 'answer']).execute(),
      overridden: await work.tx
        .selectFrom('action')
        .select('override_reason')
        .where('override_status', 'is not', null)
        .execute(),
      decisions: await work.tx.selectFrom('meeting_decision').select('recommended').execute(),
      became: await work.tx.selectFrom('decision_action').selectAll().execute(),
    }))
    expect(new Set(found.proposals.map(({ state }) => state))).toEqual(
      new Set(['accepted', 'merged', 'declined', 'proposed']),
    )
    expect(found.proposals.find(({ state }) => state === 'declined')?.answer.length).toBeGreaterThan(20)
    expect(found.overridden.length).toBeGreaterThanOrEqual(2)
    expect(found.overridden.every(({ override_reason: reason }) => (reason ?? '').length > 20)).toBe(true)
    expect(found.became.length).toBeGreaterThan(4)
    expect(found.decisions.some(({ recommended }) => recommended !== '')).toBe(true)
  })

  it('has contacts, one of whom leads with somebody, and a director for whom another acts today', async () => {
    const found = await asSystem(database.current(), 'test', async (work) => ({
      contacts: await work.tx
        .selectFrom('person as p')
        .leftJoin('account as a', 'a.person_id', 'p.id')
        .select('p.id')
        .where('a.person_id', 'is', null)
        .execute(),
      leads: await work.tx.selectFrom('assignment').select('person_id').execute(),
      acting: await work.tx
        .selectFrom('delegation')
        .select('id')
        .where('ends', '>=', work.clock.today().toString())
        .execute(),
    }))
    expect(found.contacts.length).toBeGreaterThan(3)
    const leads = new Set(found.leads.map((one) => one.person_id))
    expect(found.contacts.some(({ id }) => leads.has(id))).toBe(true)
    expect(found.acting).toHaveLength(1)
  })

  it('has streams whose cover was tested, was tested long ago, and never was (A22)', async () => {
    const rows = await asSystem(database.current(), 'test', (work) =>
      work.tx.selectFrom('work_stream').select('cover_tested_on').execute(),
    )
    const days = rows.map(({ cover_tested_on: day }) => day)
    expect(days).toContain(null)
    expect(days.some((day) => day !== null && day < '2025-06-16')).toBe(true)
    expect(days.some((day) => day !== null && day > '2026-01-01')).toBe(true)
  })

  it('is loaded once', async () => {
    expect(await loadDemoOnce(database.current(), datasets, () => undefined)).toBe(false)
  })

  it('has measures with values of each month, and one whose values are those of the signed runs', async () => {
    const rows = await asSystem(database.current(), 'test', (work) =>
      work.tx
        .selectFrom('measure as m')
        .leftJoin('measure_value as v', 'v.measure_id', 'm.id')
        .select(['m.dataset_key', ({ fn }) => fn.count<number>('v.id').as('values')])
        .groupBy('m.id')
        .execute(),
    )
    expect(rows).toHaveLength(18)
    for (const { values } of rows) expect(Number(values)).toBeGreaterThan(6)
    expect(Number(rows.find(({ dataset_key }) => dataset_key !== '')?.values)).toBeGreaterThan(9)
  })
})
