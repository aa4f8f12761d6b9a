// A list page and a record page of the demonstration, before and after 10,000 more actions, as ratios to a bare page of
// the same framework in the same run; how many statements each sends, and how large the list is.
// Run: npm run bench -- pages
import Fastify from 'fastify'
import { buildApp, datasets } from '../src/app.ts'
import { loadDemoOnce } from '../src/demo/index.ts'
import { readSettings } from '../src/platform/config/settings.ts'
import { makeLogger } from '../src/platform/logging/logger.ts'
import { startSession } from '../src/spine/sign-in/sessions.ts'
import { benchDatabase, median, times } from './set-up/database.ts'

const { ground, owner, statements, close } = await benchDatabase()
const started = performance.now()
await loadDemoOnce(ground, datasets, () => undefined)
console.log(`demonstration loaded in ${((performance.now() - started) / 1000).toFixed(1)} s`)
const read = readSettings({})
if (!read.ok) throw new Error(read.faults.join())
const logger = makeLogger('silent', false)
const app = await buildApp({ settings: read.settings, ground, demo: true, logger, requestsAMinute: 1_000_000 })
const { rows: managers } = await owner.query<{ id: string }>(
  "select person_id as id from role_holding where role = 'programme-manager'",
)
const session = await startSession(ground, managers[0]?.id ?? '', 'signed in', 'bench')
const open = async (url: string) => {
  const reply = await app.inject({ url, cookies: { session } })
  if (reply.statusCode !== 200) throw new Error(`${url} answered ${reply.statusCode}`)
  return reply
}

const bare = Fastify()
const words = `<!DOCTYPE html><title>Bare</title><p>${'word '.repeat(4000)}</p>`
bare.get('/', async (_request, reply) => reply.type('text/html').send(words))
const bareTime = median(await times(200, () => bare.inject({ url: '/' })))
console.log(`bare page of the framework: ${bareTime.toFixed(2)} ms`)

const pages = ['/actions', '/plans/PLAN-1/table', '/plans/PLAN-1', '/actions/ACT-3', '/risks', '/search?for=audit']
await measure('demonstration')
await owner.query(`
  set session_replication_role = replica;
  create temporary table copied as
    select a.id as old, gen_random_uuid() as id, n from action a, generate_series(1, 215) n limit 10000;
  insert into record (id, kind, number, title, search_text, created_at, updated_at)
    select c.id, 'ACT', 1000 + row_number() over (), r.title, r.search_text, r.created_at, r.updated_at
    from copied c join record r on r.id = c.old;
  insert into record_reader (record_id, principal) select c.id, rr.principal from copied c join record_reader rr on rr.record_id = c.old;
  insert into assignment select (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(), 'record_id', c.id))).*
    from copied c join assignment a on a.record_id = c.old;
  insert into action select (jsonb_populate_record(a, jsonb_build_object('id', c.id))).* from copied c join action a on a.id = c.old;`)
await owner.query('vacuum analyze')
await measure('with 10,000 more actions')
globalThis.gc?.()
console.log(`memory of the program: ${Math.round(process.memoryUsage().rss / 1024 / 1024)} MB`)
await app.close()
await bare.close()
await close()

async function measure(title: string): Promise<void> {
  console.log(`\n${title}`)
  for (const url of pages) {
    await open(url)
    const before = statements()
    const { body } = await open(url)
    const sent = statements() - before
    const took = median(await times(15, () => open(url)))
    const size = (body.length / 1024).toFixed(0)
    console.log(
      `${url.padEnd(24)} ${took.toFixed(1).padStart(7)} ms ${(took / bareTime).toFixed(0).padStart(5)} times bare, ${sent} statements, ${size} KB`,
    )
  }
}
