// Lists and records of the demonstration, before and after 10,000 more actions with their history, as ratios to a bare
// page of the same framework in the same run; how many statements each sends and how large it is; how long the program
// takes to start, and what memory it holds.
// Run: npm run bench -- pages
import Fastify from 'fastify'
import { buildApp, datasets } from '../src/app.ts'
import { loadDemoOnce } from '../src/demo/index.ts'
import { readSettings } from '../src/platform/config/settings.ts'
import { makeLogger } from '../src/platform/logging/logger.ts'
import { startSession } from '../src/spine/sign-in/sessions.ts'
import { addActions } from '../test/set-up/many-records.ts'
import { benchDatabase, median, times } from './set-up/database.ts'
import { startUp } from './set-up/start-up.ts'

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

const plan = '/plans/PLAN-1'
const pages = [
  '/',
  '/actions',
  '/actions?status=Late',
  '/actions?sort=lead&direction=ascending',
  '/actions?words=audit',
  '/actions/mine',
  ...['', '/table', '/streams/3', '/checks', '/as-at', '/changes', '/timeline'].map((view) => plan + view),
  '/actions/ACT-3',
  '/risks',
  '/people',
  '/search?for=audit',
  '/as-at?list=actions',
]
await measure('demonstration')
await addActions(owner, 10_000)
await owner.query('vacuum analyze')
await measure('with 10,000 more actions and their history')
globalThis.gc?.()
console.log(`\nmemory of this program after all that: ${Math.round(process.memoryUsage().rss / 1024 / 1024)} MB`)
await app.close()
await bare.close()
await close()
const { first, again } = await startUp()
console.log(
  `start on an empty folder, demonstration and all: ${first.seconds.toFixed(1)} s, ${first.megabytes ?? '?'} MB`,
)
console.log(`start on the same folder again: ${again.seconds.toFixed(1)} s, ${again.megabytes ?? '?'} MB`)

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
      `${url.padEnd(40)} ${took.toFixed(0).padStart(5)} ms ${(took / bareTime).toFixed(0).padStart(5)} times bare, ${sent} statements, ${size} KB`,
    )
  }
}
