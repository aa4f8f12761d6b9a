import { describe, expect, it } from 'vitest'
import { someone } from '../../../../test/set-up/people.ts'
import { somePlan } from '../../../../test/set-up/plans.ts'
import { useTestDatabase } from '../../../../test/set-up/test-database.ts'
import { fixedClock } from '../../../kernel/clock.ts'
import { asPerson } from '../../../spine/access/index.ts'
import { changeAction, readDue } from '../../../spine/actions/index.ts'
import { registerDatasets } from '../../../spine/datasets/index.ts'
import { planDatasets } from './plan-datasets.ts'

const database = useTestDatabase()
const offered = registerDatasets(planDatasets)

describe('what plans offer to papers', () => {
  it('is the position, the changes, the exceptions, what is next and the table, as at a day', async () => {
    const ground = database.current()
    const keeper = await someone(ground, 'Kay Keeper', 'programme-manager')
    const { plan, items } = await somePlan(ground, keeper, [
      { words: 'Late one', due: '01.06.26' },
      { words: 'Soon one', due: '30.06.26', key: true },
      { words: 'Later one', due: '31.12.26' },
    ])
    const july = { ...ground, clock: fixedClock('2026-07-10') }
    await asPerson(july, keeper, (work) =>
      changeAction(work, items[0]?.reference ?? '', 1, { due: readDue('1 September 2026', work.clock.today()) }),
    )
    const read = (key: string, more: object) =>
      asPerson(july, keeper, async (work) => {
        const { rows } = (await offered.byKey(key, 1)?.read(work, { plan: plan.reference, ...more })) ?? { rows: [] }
        return rows.map((row) =>
          Object.values(row).map((value) => (value !== null && typeof value === 'object' ? value.text : value)),
        )
      })
    expect(await read('plan-position', { asAt: '2026-06-16' })).toEqual([['1 Annex A', 3, 1, 0, 2, 0, 0, 0]])
    expect(await read('plan-position', { asAt: '2026-07-10' })).toEqual([['1 Annex A', 3, 1, 0, 2, 0, 0, 0]])
    expect(await read('plan-exceptions', { asAt: '2026-06-16' })).toEqual([
      ['1.1 Late one', 'Nobody yet', '1 June 2026', 'Late', expect.stringContaining('15 days late')],
    ])
    expect(await read('plan-next', { asAt: '2026-06-16', days: 20 })).toEqual([
      ['1.2 Soon one', '1 Annex A', 'Nobody yet', '30 June 2026', 'Due soon', 'Key'],
    ])
    expect(await read('plan-changes', { asAt: '2026-07-10', since: '2026-06-16' })).toEqual([
      ['1.1 Late one', 'status changed', 'Late', 'On track'],
      ['1.1 Late one', 'date moved', '1 June 2026', '1 September 2026'],
      ['1.2 Soon one', 'status changed', 'Due soon', 'Late'],
    ])
    expect(await read('plan-actions', { asAt: '2026-06-16' })).toHaveLength(3)
    expect(await read('plan-actions', { asAt: '2026-06-16', plan: undefined })).toHaveLength(3)
    expect(await read('plan-changes', { asAt: '2026-07-10', since: null })).toEqual([])
  })
})
