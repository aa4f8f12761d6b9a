import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openByteSource } from '../byte-source.ts'
import { SpreadsheetFault } from '../fault.ts'
import { defaultLimits } from '../limits.ts'
import { columnLetters } from '../rows.ts'
import { buildSheet } from '../testing/build-workbook.ts'
import { collect } from '../testing/collect.ts'
import { type OracleCell, oracleCells, oracleStrings } from '../testing/oracle-rows.ts'
import { inflateEntry } from './inflate-entry.ts'
import { openXlsx } from './open-xlsx.ts'
import { readZipDirectory } from './zip-directory.ts'

async function partText(bytes: Uint8Array, ending: string): Promise<string> {
  const source = openByteSource(bytes)
  const entry = [...readZipDirectory(source, defaultLimits)].find(([key]) => key.endsWith(ending))?.[1]
  return entry ? Buffer.concat(await collect(inflateEntry(source, entry))).toString('utf8') : '<sst/>'
}

const unescaped = (text: string) =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))

/** What a person would see of the oracle's cell, in our words: its address and value; blanks give nothing. */
function expected(cell: OracleCell, strings: string[]): [string, string | number | boolean] | undefined {
  if (cell.value === undefined) return cell.formula ? [cell.address, ''] : undefined
  if (cell.type === 's') return notBlank(cell.address, strings[Number(cell.value)] ?? 'missing')
  if (cell.type === 'b') return [cell.address, cell.value === '1']
  if (cell.type === 'n') return [cell.address, Number(cell.value)]
  return notBlank(cell.address, cell.type === 'e' ? cell.value : unescaped(cell.value))
}

function notBlank(address: string, text: string): [string, string] | undefined {
  return text === '' ? undefined : [address, text]
}

async function compareSheet(bytes: Uint8Array, sheet: string, part: string): Promise<number> {
  const strings = oracleStrings(await partText(bytes, 'sharedstrings.xml')).map(unescaped)
  const oracle = oracleCells(await partText(bytes, part))
  const wanted = oracle.flatMap((cell) => {
    const found = expected(cell, strings)
    return found ? [found] : []
  })
  const workbook = await openXlsx(bytes)
  const numbers = new Map(oracle.filter((cell) => cell.type === 'n').map((cell) => [cell.address, Number(cell.value)]))
  const ours = (await collect(workbook.rows(sheet))).flatMap((row) =>
    row.cells.map((cell) => {
      const address = `${columnLetters(cell.column)}${row.number}`
      // Dates are checked on their own; here the day number behind them must be the one in the file.
      return [address, cell.kind === 'date' ? numbers.get(address) : cell.value]
    }),
  )
  expect(ours).toEqual(wanted)
  return ours.length
}

const xmlText = fc
  .string({ unit: 'grapheme', maxLength: 20 })
  .map((text) => [...text].map((letter) => (letter >= ' ' && !/[\ufffe\uffff]/.test(letter) ? letter : ' ')).join(''))
const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const cell = fc.oneof(
  fc.nat().map((value) => (address: string) => `<c r="${address}"><v>${value}</v></c>`),
  fc.nat(3).map((style) => (address: string) => `<c r="${address}" s="${style}"/>`),
  fc.nat(1).map((index) => (address: string) => `<c r="${address}" s="1" t="s"><v>${index}</v></c>`),
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((value) => (address: string) => `<c s='0' r='${address}'><v>${value}</v></c>`),
  xmlText.map((text) => (address: string) => `<c r="${address}" t="inlineStr"><is><t>${escapeXml(text)}</t></is></c>`),
  xmlText.map(
    (text) => (address: string) => `<c r="${address}" t="str"><f>"${escapeXml(text)}"</f><v>${escapeXml(text)}</v></c>`,
  ),
  fc.constant((address: string) => `<c r="${address}"><f>A1</f></c>`),
  fc.boolean().map((value) => (address: string) => `<c t="b" r="${address}"><v>${value ? 1 : 0}</v></c>`),
)
const rows = fc.array(fc.array(cell, { maxLength: 30 }), { maxLength: 30 })
const sheetXml = rows.map((all) =>
  all
    .map(
      (cells, row) =>
        `<row r="${row + 1}">${cells.map((make, at) => make(`${columnLetters(at + 1)}${row + 1}`)).join('')}</row>`,
    )
    .join('\n'),
)
const strings = '<si><t>one &lt; two</t></si><si><r><t>a</t></r><r><t>é</t></r></si>'

describe('against a full XML parser', () => {
  it('reads the same cells from generated sheets', async () => {
    await fc.assert(
      fc.asyncProperty(sheetXml, async (data) => {
        await compareSheet(buildSheet(data, { strings }), 'S', 's1.xml')
      }),
      { numRuns: 150 },
    )
  })

  const folder = '../shared/annex-a'
  const real = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.xlsx')) : []
  it.skipIf(real.length === 0)('reads the same cells from the published child-level workbooks', async () => {
    for (const name of real) {
      const bytes = readFileSync(join(folder, name))
      const workbook = await openXlsx(bytes)
      // These files number their parts in the order of their sheets; the total guards against comparing nothing.
      let cells = 0
      for (const [index, sheet] of workbook.sheets.entries()) {
        cells += await compareSheet(bytes, sheet.name, `/sheet${index + 1}.xml`)
      }
      expect(cells).toBeGreaterThan(50)
    }
  })
})

describe('bad bytes', () => {
  const good = buildSheet('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>12.5</v></c></row>'.repeat(3), {
    strings,
  })

  async function readOrFault(bytes: Uint8Array): Promise<void> {
    try {
      const workbook = await openXlsx(bytes)
      for (const sheet of workbook.sheets) {
        await collect(workbook.rows(sheet.name))
        await workbook.merges(sheet.name)
      }
    } catch (error) {
      expect(error).toBeInstanceOf(SpreadsheetFault)
      expect(String(error)).toMatch(/[.]$/)
    }
  }

  it('cut short anywhere', async () => {
    for (let length = 0; length < good.length; length += 7) await readOrFault(good.subarray(0, length))
  })

  it('changed anywhere', async () => {
    const flips = fc.array(fc.tuple(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 })), {
      minLength: 1,
      maxLength: 6,
    })
    await fc.assert(
      fc.asyncProperty(flips, async (changes) => {
        const bytes = Buffer.from(good)
        for (const [at, mask] of changes) bytes[at] = (bytes[at] ?? 0) ^ mask
        await readOrFault(bytes)
      }),
      { numRuns: 400 },
    )
  })

  it('XML changed anywhere, with a right checksum', async () => {
    const xml = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>a&amp;b</t></is></c></row>'
    const edit = fc.tuple(fc.nat(xml.length), fc.nat(4), fc.string({ maxLength: 4 }))
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 3 }), async (edits) => {
        let changed = xml
        for (const [at, cut, text] of edits) changed = changed.slice(0, at) + text + changed.slice(at + cut)
        await readOrFault(buildSheet(changed, { strings }))
      }),
      { numRuns: 400 },
    )
  })
})
