import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { useTestDatabase } from '../../../test/set-up/test-database.ts'
import { asSystem } from '../../spine/access/index.ts'
import { addPerson } from '../../spine/people/index.ts'
import { connect } from './connect.ts'

const database = useTestDatabase()

describe('connections made for loading', () => {
  it('do what others do, with each statement prepared once and commits that do not wait', async () => {
    const ground = database.current()
    const loading = connect({ url: ground.appUrl, most: 1, loading: true })
    const quick = { ...ground, database: loading.database }
    for (const name of ['Ada Marsh', 'Ben Stone', 'Cy Wold']) {
      await asSystem(quick, 'test', (work) => addPerson(work, name))
    }
    const asked = await loading.database.connection().execute(async (one) => ({
      times: await sql<{ most: number; statements: number }>`select max(n)::int as most, count(*)::int as statements
        from (select count(*) as n from pg_prepared_statements group by statement) s`.execute(one),
      commits: await sql<{ setting: string }>`select current_setting('synchronous_commit') as setting`.execute(one),
    }))
    expect(asked.times.rows[0]?.most).toBe(1)
    expect(asked.times.rows[0]?.statements).toBeGreaterThan(5)
    expect(asked.commits.rows[0]?.setting).toBe('off')
    const refused = asSystem(quick, 'test', async (work) => {
      await addPerson(work, 'Dee Ford')
      throw new Error('changed my mind')
    })
    await expect(refused).rejects.toThrow('changed my mind')
    const changed = await asSystem(quick, 'test', (work) =>
      work.tx.updateTable('person').set({ telephone: '1' }).executeTakeFirst(),
    )
    expect(Number(changed.numUpdatedRows)).toBe(3)
    await loading.close()
  })
})
