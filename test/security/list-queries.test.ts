import { sql } from 'kysely'
import pg from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import { allRoutes } from '../../src/app.ts'
import { settingsSchema } from '../../src/platform/config/settings.ts'
import { asPerson, type Who } from '../../src/spine/access/index.ts'
import { addActions, addRecords } from '../set-up/many-records.ts'
import { explaining, type IndexedColumns, indexedColumns, planFaults } from '../set-up/query-plans.ts'
import { useTestApp } from '../set-up/test-app.ts'
import { useTestDatabase } from '../set-up/test-database.ts'
import { listAddresses } from './list-addresses.ts'
import { type Samples, sampleRecords } from './sample-records.ts'

const database = useTestDatabase()
const app = useTestApp(database)
const settings = settingsSchema.parse({})
const routes = allRoutes({ demo: false, secure: false, council: settings.COUNCIL_NAME, settings })
/** Files stream what pages list, by the same queries; signing out and in would end the session that asks. */
const pages = routes.filter(({ method, path }) => method === 'GET' && !/sign-|export|\.(xlsx|csv|ics)|files/.test(path))

let samples: Samples
let owner: pg.Client
let indexed: IndexedColumns
/** What the programme manager found among many rows. */
let walk: Awaited<ReturnType<typeof openAll>>

beforeAll(async () => {
  samples = await sampleRecords(database.current())
  owner = new pg.Client({ connectionString: database.current().ownerUrl })
  // The test's database is dropped under it at the end.
  owner.on('error', () => undefined)
  await owner.connect()
  indexed = await indexedColumns(owner)
  await grow(150)
  return () => owner.end()
})

describe('every list query', () => {
  it('is asked as often for two thousand rows as for a hundred and fifty', async () => {
    const who = samples.people['programme-manager']
    const before = await statements(who)
    await grow(1850)
    walk = await openAll('programme-manager')
    expect(walk.sent).toEqual(before)
    expect(Object.keys(before).length).toBeGreaterThan(50)
  }, 600_000)

  it('costs no more than its tables are long, under row-level security', async () => {
    expect(walk.faults).toEqual({})
    expect(walk.queries).toBeGreaterThan(100)
    // Whoever may read few of many rows must not pay for the rest again and again.
    expect((await openAll('partner')).faults).toEqual({})
    expect((await openAll('administrator', walk.opened)).faults).toEqual({})

    expect(Object.entries(walk.kilobytes).filter(([, size]) => size >= 100)).toEqual([])
    expect(Object.keys(walk.kilobytes)).toEqual(expect.arrayContaining([...paged]))
  }, 600_000)

  it('would be found out', async () => {
    const faultsIn = async (text: string) => {
      const { queries } = await explaining(() =>
        asPerson(database.current(), samples.people.staff, (work) => sql.raw(text).execute(work.tx)),
      )
      return queries.flatMap(({ plan }) => planFaults(plan, indexed)).join()
    }
    const perRow = `select (select count(*) from action b where b.evidence_wanted = a.evidence_wanted and b.position >= a.position)
      from action a where a.position < 50 limit 60`
    expect(await faultsIn(perRow)).toContain('again for each of')
    const byKey = `select id from action where cost_agreed_by_id = '${samples.people.staff.person}'`
    expect(await faultsIn(byKey)).toContain('no index begins with cost_agreed_by_id')
    expect(await faultsIn(`select id from action order by due_latest limit 100`)).toBe('')
  })
})

/** Lists that have more than a page of rows here, and so must be paged. */
const paged = [
  '/actions',
  '/plans/:reference/table',
  '/plans/:reference/checks',
  '/plans/:reference/as-at',
  '/plans/:reference/changes',
  '/plans/:reference/streams/:number',
  '/plans/:reference/proposals',
  '/risks',
  '/risks/checks',
  '/as-at',
] as const

/**
 * Opens every page as a role, in every order and by every filter that it offers: what is wrong with its queries, and how
 * large a page of rows comes out, whatever its forms offer to choose from.
 */
async function openAll(role: 'programme-manager' | 'partner' | 'administrator', except = new Set<string>()) {
  const client = await app.as(samples.people[role])
  const faults: Record<string, string[]> = {}
  const kilobytes: Record<string, number> = {}
  const opened = new Set<string>()
  const sent: Record<string, number> = {}
  const times = new Map<string, number>()
  for (const { path } of pages.filter((one) => !except.has(one.path))) {
    const { addresses, status, body } = await listAddresses(client, samples.address(path))
    if (status === 200) opened.add(path)
    if (body.includes('class="sl-paging"')) {
      kilobytes[path] = Math.round(Buffer.byteLength(body.replace(/<select[\s\S]*?<\/select>/g, '')) / 1024)
    }
    for (const [at, address] of addresses.entries()) {
      const { queries, sent: asked } = await explaining(() => client.get(address), times)
      if (at === 0) sent[path] = asked
      for (const { text, plan } of queries) {
        const found = planFaults(plan, indexed)
        if (found.length > 0) faults[text] = [address, ...found]
      }
    }
  }
  return { faults, kilobytes, opened, sent, queries: times.size }
}

/** How many statements each page sends. */
async function statements(who: Who): Promise<Record<string, number>> {
  const client = await app.as(who)
  // What a program reads once and keeps, such as the council's look, is read before anything is counted.
  await client.get('/')
  const sent: Record<string, number> = {}
  for (const { path } of pages) {
    sent[path] = (await explaining(() => client.get(samples.address(path)))).sent
  }
  return sent
}

/** More of everything that is listed: so many actions, fewer of what councils have hundreds of, few people and groups. */
async function grow(count: number): Promise<void> {
  const some = Math.round(count * 0.4)
  const few = Math.round(count / 10)
  await addActions(owner, count)
  await owner.query(`insert into action_update (id, action_id, said_at, said_on, said_by_id, words, confidence)
    select gen_random_uuid(), a.id, timestamptz '2026-06-01' + turn * interval '1 hour', date '2026-06-01', null, 'Said', 'on track'
    from action a, generate_series(1, 2) turn where not exists (select 1 from action_update u where u.action_id = a.id)`)
  await owner.query(`insert into round_question (id, round_id, action_id)
    select gen_random_uuid(), r.id, a.id from update_round r, action a
    where r.state = 'open' and a.state = 'open' on conflict do nothing`)
  for (const [kind, table] of [
    ['RSK', 'risk'],
    ['MTG', 'meeting'],
    ['PAP', 'paper'],
    ['PROP', 'proposal'],
  ] as const) {
    await addRecords(owner, some, { kind, table })
  }
  for (const [kind, table] of [
    ['PER', 'person'],
    ['POST', 'post'],
    ['TEAM', 'team'],
    ['ORG', 'organisation'],
    ['BODY', 'body'],
    ['RND', 'update_round'],
  ] as const) {
    await addRecords(owner, few, { kind, table, changed: kind === 'RND' ? { state: `'closed'` } : {} })
  }
  await owner.query(`insert into outbox (id, to_address, subject, words, created_at)
    select gen_random_uuid(), 'someone@example.org', 'Waiting for you', 'Words', timestamptz '2026-06-01' + n * interval '1 minute'
    from generate_series(1, ${count}) n`)
  await owner.query(`insert into run (id, kind, title, input, key, status, created_at)
    select gen_random_uuid(), 'history', 'A run', '{}', gen_random_uuid()::text, 'done', timestamptz '2026-06-01' + n * interval '1 minute'
    from generate_series(1, ${count}) n`)
  await owner.query(`insert into notification (id, person_id, deed, what, why, href, created_at)
    select gen_random_uuid(), p.id, 'answer', 'Something', 'You were asked', '/', timestamptz '2026-06-01' + n * interval '1 minute'
    from account a join person p on p.id = a.person_id, generate_series(1, ${few}) n`)
  await owner.query('vacuum analyze')
}
