// A month's Annex A through the whole application, as a data officer meets it: uploaded over HTTP, read, checked and saved in a
// real database; then the next month beside it, which reads both. Clock, processor and memory of the program (server, worker and
// the worker's thread are one process) and of the database, for 33,000 and for 100,000 rows; and how long a page had to wait.
// Run: npm run bench -- child-data-run [--children 50500]
import { readdirSync, readFileSync } from 'node:fs'
import { monitorEventLoopDelay, performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import { Temporal } from 'temporal-polyfill'
import { buildApp } from '../src/app.ts'
import { makeCouncil } from '../src/modules/child-level-data/index.ts'
import { checkJob } from '../src/modules/child-level-data/use-cases/runs/check-job.ts'
import { readerInThread } from '../src/modules/child-level-data/use-cases/runs/level-reader.ts'
import { readJob } from '../src/modules/child-level-data/use-cases/runs/read-job.ts'
import { readSettings } from '../src/platform/config/settings.ts'
import { makeLogger } from '../src/platform/logging/logger.ts'
import { asSystem } from '../src/spine/access/index.ts'
import { performRun } from '../src/spine/runs/index.ts'
import { startSession } from '../src/spine/sign-in/sessions.ts'
import { someone } from '../test/set-up/people.ts'
import { benchDatabase } from './set-up/database.ts'

const CHILDREN_FOR_100_000_ROWS = 50_500
/** Beside this bundle in dist/bench, as `npm run bench` builds it. */
const reader = readerInThread(new URL('../workers/level-worker.js', import.meta.url))
const { values } = parseArgs({ options: { children: { type: 'string', default: String(CHILDREN_FOR_100_000_ROWS) } } })
const most = Number(values.children)
const megabyte = 1024 * 1024

/** Seconds of the processor that the database's own processes have had. Those that have ended are counted by their parent. */
function databaseSeconds(postmaster: number): number {
  const ticks = (pid: string) => {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [, parent, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const [user, system, ended, endedSystem] = rest.slice(9, 13).map(Number)
    return { own: (user ?? 0) + (system ?? 0), ended: (ended ?? 0) + (endedSystem ?? 0), parent: Number(parent) }
  }
  let sum = 0
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const found = ticks(pid)
      if (Number(pid) === postmaster) sum += found.own + found.ended
      else if (found.parent === postmaster) sum += found.own
    } catch {
      // It ended while we looked.
    }
  }
  return sum / 100
}

async function measure(children: number): Promise<void> {
  const { ground, owner, close } = await benchDatabase()
  try {
    const { rows: places } = await owner.query<{ pid: number }>(
      "select (regexp_match(pg_read_file('postmaster.pid'), '^\\d+'))[1]::int as pid",
    )
    const postmaster = places[0]?.pid ?? 0
    const read = readSettings({})
    if (!read.ok) throw new Error(read.faults.join())
    const app = await buildApp({
      settings: read.settings,
      ground,
      demo: false,
      logger: makeLogger('silent', false),
      requestsAMinute: 1_000_000,
    })
    const officer = await someone(ground, 'Ola Officer', 'data-officer')
    const session = await startSession(ground, officer.id, 'signed in', 'bench')
    const cookies: Record<string, string> = { session }
    const call = async (method: 'GET' | 'POST', url: string, payload?: Buffer, type = '') => {
      const reply = await app.inject({
        method,
        url,
        cookies,
        ...(payload === undefined ? {} : { payload, headers: { 'content-type': type } }),
      })
      for (const { name, value } of reply.cookies) cookies[name] = value
      return reply
    }
    const tokenAt = async (url: string) =>
      /name="_token" value="([^"]+)"/.exec((await call('GET', url)).body)?.[1] ?? ''
    const doWork = async () => {
      const jobs = [readJob(reader), checkJob(reader)]
      const waiting = await asSystem(ground, 'bench', (work) =>
        work.tx.selectFrom('run').select('id').where('status', '=', 'waiting').execute(),
      )
      for (const { id } of waiting) {
        const end = await performRun(ground, jobs, id, (words, fault) => console.error(words, fault))
        if (end !== 'done') throw new Error(`the work ended ${end}`)
      }
    }
    for (const [month, asAt, seed] of [
      ['first month', '2025-03-31', 1],
      ['next month', '2025-04-30', 1],
    ] as const) {
      const council = { seed, children, council: 'Wexmoor', faults: [], shape: 'template' as const }
      const made = await makeCouncil({ ...council, asAt: Temporal.PlainDate.from(asAt) })
      const rows = Object.values(made.rows).reduce((sum, count) => sum + count, 0)
      globalThis.gc?.()
      const base = process.memoryUsage.rss()
      let peak = base
      const watch = setInterval(() => {
        peak = Math.max(peak, process.memoryUsage.rss())
      }, 20)
      const waits = monitorEventLoopDelay({ resolution: 10 })
      const steps: string[] = []
      const total = { wall: 0, own: 0, database: 0 }
      const timed = async (step: string, deed: () => Promise<void>) => {
        waits.reset()
        waits.enable()
        const [began, cpu, database] = [performance.now(), process.cpuUsage(), databaseSeconds(postmaster)]
        await deed()
        waits.disable()
        const { user, system } = process.cpuUsage(cpu)
        const wall = (performance.now() - began) / 1000
        const [own, theirs] = [(user + system) / 1e6, databaseSeconds(postmaster) - database]
        total.wall += wall
        total.own += own
        total.database += theirs
        steps.push(
          `  ${step.padEnd(9)} ${wall.toFixed(1)} s; processor: program ${own.toFixed(1)} s, database ${theirs.toFixed(1)} s; a page waited ${(waits.max / 1e6).toFixed(0)} ms at most`,
        )
      }
      let place = ''
      await timed('upload', async () => {
        const token = await tokenAt('/child-level-data/new')
        const field = (name: string, value: string) =>
          `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
        const head = `${field('_token', token)}${field('asAt', asAt)}${field('purpose', 'monthly test')}--b\r\nContent-Disposition: form-data; name="file"; filename="lists.xlsx"\r\n\r\n`
        const body = Buffer.concat([Buffer.from(head), made.workbook, Buffer.from('\r\n--b--\r\n')])
        const reply = await call('POST', '/child-level-data/new', body, 'multipart/form-data; boundary=b')
        place = String(reply.headers.location)
      })
      await timed('read', doWork)
      await timed('check', async () => {
        const token = await tokenAt(`${place}/understood`)
        await call('POST', `${place}/check`, Buffer.from(`_token=${token}`), 'application/x-www-form-urlencoded')
        await doWork()
      })
      clearInterval(watch)
      const page = await call('GET', place)
      if (!page.body.includes('Checked, not signed')) throw new Error('it was not checked')
      console.log(`${rows.toLocaleString('en-GB')} rows, ${month} (${(made.workbook.length / megabyte).toFixed(1)} MB)`)
      console.log(steps.join('\n'))
      console.log(
        `  in all    ${total.wall.toFixed(1)} s, processor ${(total.own + total.database).toFixed(1)} s: ${(((total.own + total.database) / rows) * 1e6).toFixed(0)} microseconds a row; memory of the program ${(peak / megabyte).toFixed(0)} MB at most, ${(base / megabyte).toFixed(0)} MB before`,
      )
    }
    await app.close()
  } finally {
    await close()
  }
}

for (const children of [Math.round(most / 3), most]) await measure(children)
