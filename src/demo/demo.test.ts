import { beforeAll, describe, expect, it } from 'vitest'
import { useTestDatabase } from '../../test/set-up/test-database.ts'
import { datasets } from '../app.ts'
import { asSystem } from '../spine/access/index.ts'
import { verifyHistory } from '../spine/records/index.ts'
import { loadDemoOnce } from './index.ts'

const database = useTestDatabase()

describe('the fictional council', () => {
  beforeAll(async () => {
    await loadDemoOnce(database.current(), datasets, () => undefined)
  }, 120_000)

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

  it('has three frozen papers, whose figures are of their own days', async () => {
    const rows = await asSystem(database.current(), 'test', (work) =>
      work.tx.selectFrom('paper').select(['status', 'as_at']).where('status', '=', 'frozen').orderBy('as_at').execute(),
    )
    expect(rows).toHaveLength(3)
    expect(new Set(rows.map(({ as_at }) => as_at)).size).toBe(3)
  })

  it('is loaded once', async () => {
    expect(await loadDemoOnce(database.current(), datasets, () => undefined)).toBe(false)
  })
})
