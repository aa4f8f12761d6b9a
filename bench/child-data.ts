// How long reading and checking a month's Annex A takes against unpacking its parts alone, for 100,000 made-up rows in eleven
// lists, in one run: reading every cell at most 12 times, reading with all checks at most 40 times, under 300 MB. Then 300,000
// and a million rows, whose cost is to grow no faster than their number.
// Run: npm run bench -- child-data [workbook.xlsx] [--large]
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Temporal } from 'temporal-polyfill'
import { checkInWorker, makeCouncil } from '../src/modules/child-level-data/reader-and-checks/index.ts'
import { checkFiles } from '../src/modules/child-level-data/use-cases/check-files.ts'
import { openByteSource } from '../src/platform/spreadsheets/byte-source.ts'
import { openXlsx } from '../src/platform/spreadsheets/index.ts'
import { defaultLimits } from '../src/platform/spreadsheets/limits.ts'
import { inflateEntry } from '../src/platform/spreadsheets/xlsx/inflate-entry.ts'
import { readZipDirectory } from '../src/platform/spreadsheets/xlsx/zip-directory.ts'
import { timesOver } from './set-up/larger-workbook.ts'

const CHILDREN_FOR_100_000_ROWS = 50_500
const INSPECTION_DATE = '2025-03-31'
const ROUNDS = 5
/** Beside this bundle in dist/bench, as `npm run bench` builds it. */
const worker = new URL('../workers/check-worker.js', import.meta.url)

/** Seconds of the processor, all threads together: other work on the machine does not count, as it would on the clock. */
async function seconds(deed: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  await deed()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

const median = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

async function inflateAll(path: string): Promise<void> {
  const source = openByteSource(path)
  for (const entry of readZipDirectory(source, defaultLimits).values()) {
    for await (const _ of inflateEntry(source, entry));
  }
  source.close()
}

async function readAll(path: string): Promise<void> {
  const workbook = await openXlsx(path)
  let cells = 0
  for (const { name } of workbook.sheets) {
    for await (const rows of workbook.rowBatches(name)) for (const row of rows) cells += row.cells.length
  }
  workbook.close()
  if (cells === 0) throw new Error('the workbook has no cells')
}

async function check(path: string): Promise<{ rows: number; issues: number }> {
  let issues = 0
  const request = { files: [{ name: 'bench.xlsx', source: path }], inspectionDate: INSPECTION_DATE }
  const outcome = await checkInWorker(request, { onIssues: (more) => (issues += more.length) }, worker)
  return { rows: outcome.lists.reduce((sum, list) => sum + list.rows, 0), issues }
}

async function checkHere(path: string): Promise<void> {
  await checkFiles({ files: [{ name: 'bench.xlsx', source: path }], inspectionDate: INSPECTION_DATE }, () => undefined)
}

/** Peak memory of this program when it does nothing but check one workbook once, in a process of its own. */
function memoryOfOne(path: string): number {
  const run = spawnSync(process.execPath, [process.argv[1] ?? '', '--memory-of', path], { encoding: 'utf8' })
  return Number(run.stdout.trim())
}

async function measure(label: string, path: string, rounds: number): Promise<number> {
  const [inflating, reading, checking, started]: [number[], number[], number[], number[]] = [[], [], [], []]
  let found = { rows: 0, issues: 0 }
  // Turn about, so that a busy machine slows all alike.
  for (let round = 0; round < rounds; round++) {
    inflating.push(await seconds(() => inflateAll(path)))
    reading.push(await seconds(() => readAll(path)))
    checking.push(await seconds(() => checkHere(path)))
    started.push(
      await seconds(async () => {
        found = await check(path)
      }),
    )
  }
  const [inflate, read, all, afresh] = [median(inflating), median(reading), median(checking), median(started)]
  const times = (figure: number) => `${figure.toFixed(2)} s (${(figure / inflate).toFixed(1)} times)`
  console.log(`${label}: ${found.rows} rows, ${found.issues} issues`)
  console.log(`  unpacking alone ${inflate.toFixed(3)} s; reading every cell ${times(read)}, at most 12 wanted`)
  console.log(`  reading and all checks ${times(all)}, at most 40 wanted; in a thread started for it ${times(afresh)}`)
  console.log(
    `  peak memory of the process ${memoryOfOne(path).toFixed(0)} MB, ${((all / found.rows) * 1e6).toFixed(1)} microseconds a row`,
  )
  return all / found.rows
}

if (process.argv[2] === '--memory-of') {
  await check(process.argv[3] ?? '')
  console.log(process.resourceUsage().maxRSS / 1024)
} else {
  const folder = mkdtempSync(join(tmpdir(), 'sightline-bench-'))
  try {
    const given = process.argv.slice(2).find((word) => !word.startsWith('--'))
    const path = given !== undefined && existsSync(given) ? given : join(folder, 'a.xlsx')
    if (path !== given) {
      const asAt = Temporal.PlainDate.from(INSPECTION_DATE)
      const council = { asAt, seed: 1, children: CHILDREN_FOR_100_000_ROWS, council: 'Wexmoor', faults: [] }
      writeFileSync(path, (await makeCouncil({ ...council, shape: 'template' })).workbook)
    }
    const base = await measure('100,000 rows', path, ROUNDS)
    if (process.argv.includes('--large')) {
      for (const times of [3, 10]) {
        const larger = join(folder, `${times}.xlsx`)
        writeFileSync(larger, await timesOver(readFileSync(path), times))
        const each = await measure(`${times} times as many`, larger, 1)
        console.log(`  a row costs ${(each / base).toFixed(2)} times what it did of the first`)
        rmSync(larger)
      }
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
