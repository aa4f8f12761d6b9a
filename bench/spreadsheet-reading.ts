// How long reading every cell of a workbook takes against unpacking its parts alone.
// Usage: node bench/spreadsheet-reading.ts [workbook.xlsx]
import { existsSync, readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { openByteSource } from '../src/platform/spreadsheets/byte-source.ts'
import { defaultLimits } from '../src/platform/spreadsheets/limits.ts'
import { inflateEntry } from '../src/platform/spreadsheets/xlsx/inflate-entry.ts'
import { openXlsx } from '../src/platform/spreadsheets/xlsx/open-xlsx.ts'
import { readZipDirectory } from '../src/platform/spreadsheets/xlsx/zip-directory.ts'

const ROUNDS = 40

async function milliseconds(deed: () => Promise<number>): Promise<number> {
  const started = performance.now()
  await deed()
  return performance.now() - started
}

function median(times: number[]): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

async function inflateAll(bytes: Uint8Array): Promise<number> {
  const source = openByteSource(bytes)
  let size = 0
  for (const entry of readZipDirectory(source, defaultLimits).values()) {
    for await (const piece of inflateEntry(source, entry)) size += piece.length
  }
  return size
}

async function readAll(bytes: Uint8Array): Promise<number> {
  const workbook = await openXlsx(bytes)
  let cells = 0
  for (const sheet of workbook.sheets) {
    for await (const row of workbook.rows(sheet.name)) cells += row.cells.length
  }
  workbook.close()
  return cells
}

const path = process.argv[2] ?? '../shared/annex-a/generated-annex-a-5k-template.xlsx'
if (!existsSync(path)) {
  console.log(`Skipped: ${path} is not there. Name a workbook: node bench/spreadsheet-reading.ts workbook.xlsx`)
} else {
  const bytes = readFileSync(path)
  const inflating: number[] = []
  const reading: number[] = []
  // Turn about, so that a busy machine slows both alike.
  for (let round = 0; round < ROUNDS; round++) {
    inflating.push(await milliseconds(() => inflateAll(bytes)))
    reading.push(await milliseconds(() => readAll(bytes)))
  }
  const line = (label: string, figures: number[]) =>
    console.log(`${label}: first ${figures[0]?.toFixed(1)} ms, median ${median(figures).toFixed(1)} ms`)
  console.log(`${path}: ${await inflateAll(bytes)} bytes unpacked, ${await readAll(bytes)} cells, ${ROUNDS} rounds`)
  line('unpacking alone', inflating)
  line('reading cells', reading)
  console.log(`ratio of medians ${(median(reading) / median(inflating)).toFixed(1)} (at most 12 wanted)`)
}
