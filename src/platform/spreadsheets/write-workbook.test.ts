import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openByteSource } from './byte-source.ts'
import { collectBytes } from './collect-bytes.ts'
import { defaultLimits } from './limits.ts'
import { readWorkbook } from './read-workbook.ts'
import { cleanSheetName } from './sheet-names.ts'
import { writeCsv } from './write-csv.ts'
import { writeXlsx } from './write-workbook.ts'
import { type WrittenColumn, type WrittenValue, writtenText } from './written-values.ts'
import { inflateEntry } from './xlsx/inflate-entry.ts'
import { readZipDirectory } from './xlsx/zip-directory.ts'

const properties = { title: 'Plan', creator: 'Sightline' }
const columns: WrittenColumn[] = [
  { header: 'Words', kind: 'text' },
  { header: 'Number', kind: 'number', width: 8 },
  { header: 'Day', kind: 'date' },
  { header: 'Address', kind: 'link' },
]

async function writeAndRead(rows: WrittenValue[][], name = 'S') {
  const bytes = await writeXlsx({ sheets: [{ name, columns, rows }], properties })
  const [sheet] = (await readWorkbook(bytes, 'plan.xlsx')).sheets
  return (sheet?.rows ?? [])
    .slice(1)
    .map((row) => [row.number, ...row.cells.map((cell) => [cell.column, cell.kind, cell.value])])
}

async function part(bytes: Uint8Array, key: string): Promise<string> {
  const source = openByteSource(bytes)
  const entry = readZipDirectory(source, defaultLimits).get(key)
  return entry ? (await collectBytes(inflateEntry(source, entry))).toString('utf8') : ''
}

describe('workbooks', () => {
  it('writes dates as dates, formulas as text, links that can be followed', async () => {
    const rows: WrittenValue[][] = [
      ['=1+1', -5, '2026-03-31', { text: 'Open', address: 'https://example.org/a?b=1&c=2' }],
      ['+44', 2.5, '2026-03-31T09:30:00', 'javascript:alert(1)'],
      [true, Number.NaN, 'end of July', null],
    ]
    expect(await writeAndRead(rows)).toEqual([
      [2, [1, 'text', '=1+1'], [2, 'number', -5], [3, 'date', '2026-03-31'], [4, 'text', 'Open']],
      [
        3,
        [1, 'text', '+44'],
        [2, 'number', 2.5],
        [3, 'date', '2026-03-31T09:30:00'],
        [4, 'text', 'javascript:alert(1)'],
      ],
      [4, [1, 'text', 'TRUE'], [3, 'text', 'end of July']],
    ])
    const bytes = await writeXlsx({ sheets: [{ name: 'S', columns, rows }], properties })
    const sheet = await part(bytes, 'xl/worksheets/sheet1.xml')
    expect(sheet).toContain('state="frozen"')
    expect(sheet).toContain('<autoFilter ref="A1:D4"/>')
    expect(sheet).toContain('width="8"')
    expect(sheet).not.toContain('<f>')
    expect(sheet.match(/<hyperlink /g)).toHaveLength(1)
    expect(await part(bytes, 'docprops/core.xml')).toContain('<dc:title>Plan</dc:title>')
  })

  it('gives back what was written', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom('_x0041_', '_x005F_x0041_', '=A1', ' a ', '\r\n', '\u0001'),
    )
    const day = fc
      .date({ min: new Date('1900-03-01'), max: new Date('9999-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    const row = fc.tuple(text, fc.double({ noNaN: true, noDefaultInfinity: true }), day, text)
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 8 }), async (rows) => {
        const wanted = rows.map(([words, number, date, link], index) => {
          const cells: unknown[] = [index + 2]
          if (words !== '') cells.push([1, 'text', words])
          cells.push([2, 'number', number === 0 ? 0 : number], [3, 'date', date])
          if (link !== '') cells.push([4, 'text', link])
          return cells
        })
        expect(await writeAndRead(rows)).toEqual(wanted)
      }),
      { numRuns: 150 },
    )
  })

  it('cuts text that no cell can hold, and says so', async () => {
    const [row] = await writeAndRead([['x'.repeat(40_000), null, null, null]])
    expect(String(row?.[1])).toHaveLength('1,text,'.length + 32_767)
    expect(String(row?.[1])).toContain('cut short')
  })

  it.each([
    ['Q1: actions / risks [draft]?', 'Q1 actions risks draft'],
    ["'Quoted'", 'Quoted'],
    ['', 'Sheet'],
    ['History', 'History list'],
    ['Children in need of help and protection', 'Children in need of help and pr'],
  ])('names a sheet %s as %s', (wanted, name) => {
    expect(cleanSheetName(wanted)).toBe(name)
  })

  it('names every sheet differently within the rules of Excel', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 50 }), { maxLength: 12 }), (wanted) => {
        const names: string[] = []
        for (const each of wanted) names.push(cleanSheetName(each, names))
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
        for (const name of names) expect(name).toMatch(/^[^\\/?*[\]:']([^\\/?*[\]:]{0,29}[^\\/?*[\]:'])?$/)
      }),
    )
  })
})

describe('CSV', () => {
  it('is marked UTF-8 with CRLF, formulas made harmless', () => {
    const csv = writeCsv(columns, [
      ['=cmd|calc', -5, '2026-03-31', { text: '@x', address: 'https://example.org' }],
      ['a "b", c\nd', 1.5, null, '-1'],
      ['\tx', 0, undefined, '\rx'],
    ])
    expect(csv).toBe(
      "\ufeffWords,Number,Day,Address\r\n'=cmd|calc,-5,2026-03-31,'@x\r\n" +
        '"a ""b"", c\nd",1.5,,\'-1\r\n"\'\tx",0,,"\'\rx"\r\n',
    )
  })

  it('gives back what was written, apart from the apostrophe', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 20 })
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 10 }), async (rows) => {
        const csv = writeCsv(
          [
            { header: 'One', kind: 'text' },
            { header: 'Two', kind: 'text' },
          ],
          rows,
        )
        const [sheet] = (await readWorkbook(Buffer.from(csv), 'a.csv')).sheets
        const read = rows.map((_, index) => sheet?.rows.find((row) => row.number === index + 2)?.cells ?? [])
        const safe = (value: string) => (/^[=+\-@\t\r]/.test(value) ? `'${writtenText(value)}` : value)
        const wanted = rows.map((row) =>
          row.flatMap((value, index) => (value === '' ? [] : [[index + 1, safe(value)]])),
        )
        expect(read.map((cells) => cells.map((cell) => [cell.column, cell.text]))).toEqual(wanted)
      }),
    )
  })
})
