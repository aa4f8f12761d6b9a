import { openByteSource } from '../../src/platform/spreadsheets/byte-source.ts'
import { collectBytes } from '../../src/platform/spreadsheets/collect-bytes.ts'
import { defaultLimits } from '../../src/platform/spreadsheets/limits.ts'
import { buildZip, type ZipPart } from '../../src/platform/spreadsheets/testing/build-zip.ts'
import { inflateEntry } from '../../src/platform/spreadsheets/xlsx/inflate-entry.ts'
import { readZipDirectory } from '../../src/platform/spreadsheets/xlsx/zip-directory.ts'

/** Ids of each copy begin with its own number, so that no copy's child is another's. */
const COPY = 100_000_000

/**
 * A workbook with the rows of each sheet so many times over, each time with other children. Row 1 and 2 are headings; the id
 * stands in column A, as a number or as text.
 */
export async function timesOver(workbook: Uint8Array, times: number): Promise<Uint8Array> {
  const source = openByteSource(workbook)
  const directory = readZipDirectory(source, defaultLimits)
  const parts: ZipPart[] = []
  for (const entry of directory.values()) {
    const content = await collectBytes(inflateEntry(source, entry))
    const isSheet = /^xl\/worksheets\/sheet\d+\.xml$/.test(entry.name)
    parts.push({ name: entry.name, content: isSheet ? sheetTimesOver(content.toString('utf8'), times) : content })
  }
  return buildZip(parts)
}

function sheetTimesOver(xml: string, times: number): Uint8Array {
  const start = xml.indexOf('<row r="3"')
  const end = xml.indexOf('</sheetData>')
  if (start < 0) return Buffer.from(xml)
  const rows = xml.slice(start, end).split('</row>').slice(0, -1)
  const pieces = [Buffer.from(xml.slice(0, start))]
  for (let copy = 0; copy < times; copy++) {
    const moved = rows.map((row, index) => numbered(row, 3 + copy * rows.length + index, copy))
    pieces.push(Buffer.from(moved.join('')))
  }
  pieces.push(Buffer.from('</sheetData></worksheet>'))
  return Buffer.concat(pieces)
}

function numbered(row: string, number: number, copy: number): string {
  const moved = row.replace(/ r="([A-Z]*)\d+"/g, (_, letters: string) => ` r="${letters}${number}"`)
  const ids = moved.replace(
    /<c r="A\d+"[^>]*><v>(\d+)<\/v>/,
    (_, id: string) => `<c r="A${number}"><v>${Number(id) + copy * COPY}</v>`,
  )
  return `${ids}</row>`
}
