import pg from 'pg'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { someone } from '../../../../test/set-up/people.ts'
import { somePlan } from '../../../../test/set-up/plans.ts'
import { useTestApp } from '../../../../test/set-up/test-app.ts'
import { useTestDatabase } from '../../../../test/set-up/test-database.ts'

const database = useTestDatabase()
const app = useTestApp(database)

afterEach(() => vi.restoreAllMocks())

describe('the pages of a plan', () => {
  it('ask the database as often for thirty items as for three', async () => {
    const ground = database.current()
    const keeper = await someone(ground, 'Kay Keeper', 'programme-manager')
    const items = (count: number) =>
      Array.from({ length: count }, (_, n) => ({ words: `Item ${n}`, due: '30.06.26', lead: keeper.id }))
    const small = await somePlan(ground, keeper, items(3), 'Small')
    const large = await somePlan(ground, keeper, items(30), 'Large')
    const client = await app.as(keeper)
    // The council's look is read once a minute and not for each page.
    await client.get('/plans')
    const queries = async (path: string) => {
      const spy = vi.spyOn(pg.Client.prototype, 'query')
      const before = spy.mock.calls.length
      expect((await client.get(path)).status).toBe(200)
      return spy.mock.calls.length - before
    }
    for (const view of [
      '',
      '/table',
      '/table?status=Due+soon',
      '/timeline',
      '/checks',
      '/as-at',
      '/changes',
      '/streams/1',
    ]) {
      const few = await queries(`/plans/${small.plan.reference}${view}`)
      expect(few).toBeGreaterThan(5)
      expect(await queries(`/plans/${large.plan.reference}${view}`)).toBe(few)
    }
    expect(await queries('/actions')).toBeLessThan(30)
  })
})
