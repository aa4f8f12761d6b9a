// Pages a second that reports are read at, against `pdftotext -layout` on the same files in the same run, cold and warm.
// Usage: npm run bench -- report-reading [folder of PDFs]
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { readReportFile, readReportLists } from '../src/modules/inspection/index.ts'
import { readPdf } from '../src/platform/pdf/index.ts'
import { projectRoot } from '../src/platform/project-root.ts'

const ROUNDS = 3
const folder = process.argv[2] ?? join(projectRoot, '..', 'shared', 'ofsted-reports', 'open')

interface Timing {
  name: string
  cold: number
  warm: number[]
}

async function milliseconds(deed: () => unknown): Promise<number> {
  const started = performance.now()
  await deed()
  return performance.now() - started
}

/** One pass over the files, a question at a time. */
async function overAll(files: readonly string[], deed: (path: string) => unknown): Promise<number> {
  return milliseconds(async () => {
    for (const path of files) await deed(path)
  })
}

function pdftotext(path: string): void {
  const { status } = spawnSync('pdftotext', ['-layout', path, '-'], { maxBuffer: 64 * 1024 * 1024 })
  if (status !== 0) throw new Error(`pdftotext could not read ${path}.`)
}

/** A new process for one file, as a person at a terminal waits for it. */
const command = (...words: string[]) =>
  spawnSync(process.execPath, [join(projectRoot, 'bin', 'sightline.js'), ...words], { encoding: 'utf8' })

async function measure() {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.pdf'))
    .map((name) => join(folder, name))
  const lists = readReportLists()
  let pages = 0
  for (const path of files) pages += (await readPdf(readFileSync(path))).pages.length
  const ways: [string, (path: string) => unknown][] = [
    ['pdftotext -layout', pdftotext],
    ['text with its places', (path) => readPdf(readFileSync(path))],
    ['whole reading', (path) => readReportFile(readFileSync(path), lists)],
  ]
  const timings: Timing[] = ways.map(([name]) => ({ name, cold: 0, warm: [] }))
  // Turn about, so that a busy machine slows all alike.
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [index, [, deed]] of ways.entries()) {
      const took = await overAll(files, deed)
      const timing = timings[index]
      if (timing && round === 0) timing.cold = took
      else timing?.warm.push(took)
    }
  }
  console.log(`${files.length} reports, ${pages} pages; the first round and the median of ${ROUNDS} more`)
  const perSecond = (took: number) => `${Math.round((pages / took) * 1000)} pages/s`
  for (const { name, cold, warm } of timings) {
    const median = warm.toSorted((a, b) => a - b)[Math.floor(warm.length / 2)] ?? cold
    console.log(`${name.padEnd(22)} first ${perSecond(cold).padStart(12)}   after ${perSecond(median).padStart(12)}`)
  }
  const [first] = files
  if (!first) return
  const own = await milliseconds(() => command('report', 'read', first, '--json'))
  const theirs = await milliseconds(() => pdftotext(first))
  console.log(
    `one report from a cold start: sightline report read ${Math.round(own)} ms, pdftotext ${Math.round(theirs)} ms`,
  )
}

if (!existsSync(folder))
  console.log(`Skipped: there is no folder ${folder}. Name one with reports: npm run bench -- report-reading FOLDER`)
else await measure()
