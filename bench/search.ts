// Search over 200,000 records as the application's role: how long, as a ratio to an empty query in the same run, and
// whether the full-text index was used. Run: npm run bench -- search
import { sql } from 'kysely'
import { asPerson, asSystem } from '../src/spine/access/index.ts'
import { addPerson, giveRole } from '../src/spine/people/index.ts'
import { searchRecords } from '../src/spine/search/index.ts'
import { benchDatabase, median, times } from './set-up/database.ts'

const { ground, owner, close } = await benchDatabase()
const person = await asSystem(ground, 'bench', async (work) => {
  const { id } = await addPerson(work, 'Search Bench')
  await giveRole(work, id, 'staff', { starts: '2020-01-01' })
  return id
})
// Rows straight from SQL: making 200,000 records one at a time would measure something else.
await owner.query(`
  set session_replication_role = replica;
  insert into record (id, kind, number, title, search_text, created_at, updated_at)
    select gen_random_uuid(), 'ACT', n, 'Action ' || n || ' of the plan',
      case when n % 2000 = 0 then 'chronology of visits' else 'review of supervision ' || n % 977 end, now(), now()
    from generate_series(1, 200000) n;
  insert into record_reader (record_id, principal)
    select id, case when number % 4 = 0 then 'role:staff' else 'role:director' end from record where kind = 'ACT';
`)
// What autovacuum would have done by now: without it every search also reads the index's list of late additions.
await owner.query('vacuum analyze record')
await owner.query('vacuum analyze record_reader')
const scans = async () => {
  await owner.query('select pg_stat_clear_snapshot()')
  const { rows } = await owner.query<{ n: string }>(
    "select idx_scan as n from pg_stat_user_indexes where indexrelname = 'record_search'",
  )
  return Number(rows[0]?.n ?? 0)
}
const who = { person, actingFor: null }
const before = await scans()
const rare = await times(20, () => asPerson(ground, who, (work) => searchRecords(work, 'chronology visits')))
const common = await times(5, () => asPerson(ground, who, (work) => searchRecords(work, 'supervision')))
const empty = await times(20, () => asPerson(ground, who, (work) => sql`select 1`.execute(work.tx)))
// Statistics reach the view a moment after the transaction.
await new Promise((resolve) => setTimeout(resolve, 1500))
const used = (await scans()) - before
const found = await asPerson(ground, who, (work) => searchRecords(work, 'chronology visits'))
console.log(`records 200,000; found ${found.length} readable of 100 matching`)
console.log(
  `a rare phrase   ${median(rare).toFixed(1)} ms, ${(median(rare) / median(empty)).toFixed(1)} times an empty transaction`,
)
console.log(
  `a common word   ${median(common).toFixed(1)} ms, ${(median(common) / median(empty)).toFixed(1)} times an empty transaction`,
)
console.log(`full-text index scans: ${used}`)
await close()
