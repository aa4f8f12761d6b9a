import { sql } from 'kysely'
import pg from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import { asPerson } from '../../src/spine/access/index.ts'
import { useTestDatabase } from '../set-up/test-database.ts'
import { columns } from './expected-answers.ts'
import { type Samples, sampleRecords } from './sample-records.ts'

const database = useTestDatabase()
let samples: Samples
let owner: pg.Client

beforeAll(async () => {
  samples = await sampleRecords(database.current())
  owner = new pg.Client({ connectionString: database.current().ownerUrl })
  // The test's database is dropped under it at the end.
  owner.on('error', () => undefined)
  await owner.connect()
  return () => owner.end()
})

/** Tables that hold no one's data: the schema's own bookkeeping. */
const bookkeeping = ['kysely_migration', 'kysely_migration_lock']

describe('row-level security, the second lock', () => {
  it('is on, and forced, for every table', async () => {
    const { rows } = await owner.query<{ name: string }>(`
      select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'jobs')
        and n.nspname not like 'pg_%' and not (c.relrowsecurity and c.relforcerowsecurity)`)
    expect(rows.map(({ name }) => name).filter((name) => !bookkeeping.includes(name))).toEqual([])
  })

  it('binds the role that the program connects as', async () => {
    const { rows } = await sql<{ unsafe: boolean }>`
      select rolsuper or rolbypassrls or rolcreaterole as unsafe from pg_roles where rolname = current_user`.execute(
      database.current().database,
    )
    expect(rows[0]?.unsafe).toBe(false)
  })

  for (const column of columns) {
    it(`gives ${column}, asking for everything, only what they may read`, async () => {
      const who = samples.people[column]
      const { principals, seen } = await asPerson(database.current(), who, async (work) => {
        const rows = await work.tx.selectFrom('record').select('id').execute()
        return { principals: [...work.actor.principals], seen: rows.map(({ id }) => id) }
      })
      const { rows } = await owner.query<{ id: string }>(
        'select distinct record_id as id from record_reader where principal = any ($1)',
        [principals],
      )
      expect(seen.sort()).toEqual(rows.map(({ id }) => id).sort())
    })

    it(`gives ${column} no row beneath a record that they may not read`, async () => {
      const who = samples.people[column]
      const hanging = await tablesOfRecords()
      expect(hanging.length).toBeGreaterThan(5)
      await asPerson(database.current(), who, async (work) => {
        for (const { table, reference } of hanging) {
          const { rows } = await sql<{ stray: number }>`
            select count(*)::int as stray from ${sql.table(table)} t
            where not exists (select 1 from record r where r.id = t.${sql.ref(reference)})`.execute(work.tx)
          expect({ table, stray: rows[0]?.stray }).toEqual({ table, stray: 0 })
        }
      })
    })
  }

  it('gives nothing at all to a transaction that never said who it is', async () => {
    const rows = await database.current().database.selectFrom('record').select('id').execute()
    expect(rows).toEqual([])
  })
})

/** Every table whose readers are those of a record, with the column that its policy goes by. */
async function tablesOfRecords(): Promise<{ table: string; reference: string }[]> {
  const { rows } = await owner.query<{ table: string; reference: string | null }>(`
    select tablename as table, substring(qual from 'record_id = ' || tablename || '\\.(\\w+)') as reference
    from pg_policies where policyname = 'may_read' and schemaname = 'public'`)
  return rows.flatMap(({ table, reference }) => (reference ? [{ table, reference }] : []))
}
