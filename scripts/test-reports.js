// `npm run test:reports`: reads the published reports with checked answers and prints the scorer's table, for the twenty
// that the rules were written with, the ten that were held out, and all. `--keep` leaves the readings where they are.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build as bundle } from 'esbuild'
import { buildWhenStale } from './build.js'

/** Chosen before any of them was scored: each framework that has two or more open reports is in both parts. */
const heldOut = new Set(['o03', 'o05', 'o11', 'o15', 'o16', 'o18', 'o19', 'o21', 'o27', 'o29'])

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const shared = join(dirname(root), 'shared', 'ofsted-reports')
const scorer = join(shared, 'score.mjs')
if (!existsSync(scorer)) {
  console.log('Skipped: the open reports and their scorer are not beside this checkout.')
  process.exit(0)
}

// The module has pages, which only a bundle can hold; its reading thread is among what is built.
await buildWhenStale()
const outfile = join(root, 'dist', 'reports', 'inspection.js')
await bundle({
  absWorkingDir: root,
  entryPoints: ['src/modules/inspection/index.ts'],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  packages: 'external',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'warning',
})
const { readReportFile, readReportLists, reportToJson } = await import(pathToFileURL(outfile).href)

const folder = mkdtempSync(join(tmpdir(), 'sightline-readings-'))
const readings = join(folder, 'readings')
mkdirSync(readings)
const { records } = JSON.parse(readFileSync(join(shared, 'open', 'truth.json'), 'utf8'))
const lists = readReportLists()
for (const { id, file } of records) {
  const reading = await readReportFile(readFileSync(join(shared, 'open', file)), lists)
  writeFileSync(join(readings, `${id}.json`), JSON.stringify(reportToJson(reading), null, 2))
}
const parts = [
  ['Twenty, with which the rules were written', records.filter(({ id }) => !heldOut.has(id))],
  ['Ten, held out', records.filter(({ id }) => heldOut.has(id))],
  ['All thirty', records],
]
let faults = 0
for (const [title, part] of parts) {
  const answers = join(folder, 'answers.json')
  writeFileSync(answers, JSON.stringify({ records: part }))
  console.log(`\n${title}`)
  const run = spawnSync(process.execPath, [scorer, answers, readings], { stdio: 'inherit' })
  faults += run.status === 0 ? 0 : 1
}
if (process.argv.includes('--keep')) console.log(`\nReadings: ${readings}`)
else rmSync(folder, { recursive: true })
process.exit(faults > 0 ? 1 : 0)
