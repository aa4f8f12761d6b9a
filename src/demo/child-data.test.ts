import { beforeAll, describe, expect, it } from 'vitest'
import { useTestDatabase } from '../../test/set-up/test-database.ts'
import { asSystem } from '../spine/access/index.ts'
import { verifyHistory } from '../spine/records/index.ts'
import { loadChildData } from './child-data.ts'
import { loadPeople } from './people.ts'

const database = useTestDatabase()

describe('the fictional council’s child-level data', () => {
  beforeAll(async () => {
    await loadChildData(database.current(), await loadPeople(database.current()))
  }, 240_000)

  it('has a year of runs, all signed but the last, with fewer faults than a year ago', async () => {
    const runs = await asSystem(database.current(), 'test', (work) =>
      work.tx
        .selectFrom('data_run as d')
        .select(['d.as_at', 'd.state'])
        .select(({ selectFrom }) =>
          selectFrom('data_run_check as c')
            .select(({ fn }) => fn.sum<string>('c.found').as('found'))
            .whereRef('c.run_id', '=', 'd.id')
            .where('c.severity', 'in', ['Error', 'Blocker'])
            .as('errors'),
        )
        .orderBy('d.as_at')
        .execute(),
    )
    expect(runs).toHaveLength(12)
    expect(runs.map(({ state }) => state)).toEqual([...Array<string>(11).fill('signed'), 'checked'])
    expect(Number(runs.at(-1)?.errors ?? 0)).toBeLessThan(Number(runs[0]?.errors ?? 0))
  })

  it('was built only through use-cases: every chain of history holds', async () => {
    const { faults } = await asSystem(database.current(), 'test', verifyHistory)
    expect(faults).toEqual([])
  })
})
