import { describe, expect, it } from 'vitest'
import { openByteSource } from '../byte-source.ts'
import { collectBytes } from '../collect-bytes.ts'
import { defaultLimits } from '../limits.ts'
import { openWorkbook } from '../read-workbook.ts'
import type { Row } from '../rows.ts'
import { buildWorkbook } from '../testing/build-workbook.ts'
import { inflateEntry } from '../xlsx/inflate-entry.ts'
import { openXlsx } from '../xlsx/open-xlsx.ts'
import { readZipDirectory } from '../xlsx/zip-directory.ts'
import { annotateXlsx } from './annotate-xlsx.ts'
import type { SheetMarks } from './cell-mark.ts'
import { valuesWorkbook } from './values-workbook.ts'

const STYLES =
  '<fonts count="1"><font/></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><cellXfs count="2"><xf numFmtId="0" fontId="0"/><xf numFmtId="14" fontId="0" applyNumberFormat="1"><alignment horizontal="left"/></xf></cellXfs>'
const DATA =
  '<row r="1" spans="1:2"><c r="A1" t="inlineStr"><is><t>Id</t></is></c><c r="B1" t="inlineStr"><is><t>When</t></is></c></row><row r="2"><c r="A2"><v>7</v></c><c r="B2" s="1"><v>45747</v></c></row><row r="4"><c r="A4"><v>8</v></c></row>'
const AFTER =
  '<mergeCells count="1"><mergeCell ref="A5:B5"/></mergeCells><pageMargins left="0.7"/><tableParts count="0"/>'
const workbook = buildWorkbook({
  sheets: [
    { name: 'S', data: DATA, after: AFTER },
    { name: 'Other', data: '<row r="1"/>' },
  ],
  styles: STYLES,
})
const marks: SheetMarks = {
  sheet: 'S',
  cells: [
    { row: 2, column: 2, tone: 'error', comment: 'Error: too late & <wrong>' },
    { row: 4, column: 2, tone: 'warning', comment: 'Warning: blank' },
  ],
  words: { column: 3, headingRow: 1, heading: 'Issues', rows: new Map([[2, 'Error: When.']]) },
}
const issues = {
  name: 'Issues',
  columns: [
    { header: 'What', kind: 'text' as const },
    { header: 'Row', kind: 'number' as const },
  ],
  rows: [
    ['=1+1', 2],
    ['@cmd', null],
  ],
}
const annotate = (source: Uint8Array, all: readonly SheetMarks[] = [marks]) =>
  annotateXlsx(source, all, [issues], 'Sightline')

async function rowsOf(bytes: Uint8Array, sheet: string): Promise<Row[]> {
  const rows: Row[] = []
  for await (const row of (await openXlsx(bytes)).rows(sheet)) rows.push(row)
  return rows
}

async function part(bytes: Uint8Array, name: string): Promise<string> {
  const source = openByteSource(bytes)
  const entry = readZipDirectory(source, defaultLimits).get(name.toLowerCase())
  return entry ? (await collectBytes(inflateEntry(source, entry))).toString('utf8') : ''
}

describe('a workbook that is marked', () => {
  it('keeps every value and gains the words and the sheet of issues', async () => {
    const marked = await annotate(workbook)
    const { sheets } = await openXlsx(marked)
    expect(sheets.map(({ name }) => name)).toEqual(['S', 'Other', 'Issues'])
    const values = (await rowsOf(marked, 'S')).map(({ number, cells }) => [
      number,
      ...cells.map(({ column, value }) => [column, value]),
    ])
    expect(values).toEqual([
      [1, [1, 'Id'], [2, 'When'], [3, 'Issues']],
      [2, [1, 7], [2, '2025-03-31'], [3, 'Error: When.']],
      [4, [1, 8]],
    ])
    expect(await (await openXlsx(marked)).merges('S')).toHaveLength(1)
  })

  it('colours the cell in the style that it had, and a blank one too', async () => {
    const marked = await annotate(workbook)
    const [sheet, styles] = [await part(marked, 'xl/worksheets/s1.xml'), await part(marked, 'xl/styles.xml')]
    expect(sheet).toContain('<c r="B2" s="3"><v>45747</v></c>')
    expect(sheet).toMatch(/<c r="B4" s="4"\/>/)
    expect(styles).toContain('<cellXfs count="5">')
    expect(styles).toContain(
      '<xf numFmtId="14" fontId="0" applyNumberFormat="1" fillId="2" applyFill="1"><alignment horizontal="left"/></xf>',
    )
    expect(styles).toContain('<fills count="5">')
  })

  it('has a comment for each mark, and its drawing stands before the tables', async () => {
    const marked = await annotate(workbook)
    const sheet = await part(marked, 'xl/worksheets/s1.xml')
    expect(sheet.indexOf('<legacyDrawing')).toBeGreaterThan(sheet.indexOf('<pageMargins'))
    expect(sheet.indexOf('<legacyDrawing')).toBeLessThan(sheet.indexOf('<tableParts'))
    const comments = await part(marked, 'xl/comments1.xml')
    expect(comments.match(/<comment ref="[A-Z]+\d+"/g)).toEqual(['<comment ref="B2"', '<comment ref="B4"'])
    expect(comments).toContain('Error: too late &amp; &lt;wrong&gt;')
    expect(
      (await part(marked, 'xl/drawings/vmlDrawing1.vml')).match(/<x:Row>\d<\/x:Row><x:Column>\d<\/x:Column>/g),
    ).toEqual(['<x:Row>1</x:Row><x:Column>1</x:Column>', '<x:Row>3</x:Row><x:Column>1</x:Column>'])
  })

  it('may be marked again: comments that were there stay', async () => {
    const second: SheetMarks = {
      sheet: 'S',
      cells: [
        { row: 2, column: 2, tone: 'note', comment: 'More' },
        { row: 2, column: 1, tone: 'note', comment: 'New' },
      ],
    }
    const twice = await annotate(await annotate(workbook), [second])
    const comments = await part(twice, 'xl/comments1.xml')
    expect(comments.match(/<comment ref="[A-Z]+\d+"/g)).toEqual([
      '<comment ref="B2"',
      '<comment ref="B4"',
      '<comment ref="A2"',
    ])
    expect(comments).toContain('Sightline: More')
    expect(comments.match(/<author>/g)).toHaveLength(2)
    expect((await openXlsx(twice)).sheets.map(({ name }) => name)).toEqual(['S', 'Other', 'Issues', 'Issues (2)'])
  })

  it('never makes a formula of text', async () => {
    const marked = await annotate(workbook)
    const rows = await rowsOf(marked, 'Issues')
    expect(rows.map(({ cells }) => cells.map(({ kind, value }) => [kind, value]))).toEqual([
      [
        ['text', 'What'],
        ['text', 'Row'],
      ],
      [
        ['text', '=1+1'],
        ['number', 2],
      ],
      [['text', '@cmd']],
    ])
    const sheet = await part(marked, 'xl/worksheets/added1.xml')
    expect(sheet).not.toContain('<f>')
    expect(sheet).toContain('state="frozen"')
    expect(sheet).toContain('<autoFilter ref="A1:B3"/>')
  })

  it('leaves untouched parts as they are packed', async () => {
    const [before, after] = [openByteSource(workbook), openByteSource(await annotate(workbook))]
    const entry = (source: typeof before) => readZipDirectory(source, defaultLimits).get('xl/worksheets/s2.xml')
    expect(entry(after)).toMatchObject({ crc: entry(before)?.crc, compressedSize: entry(before)?.compressedSize })
  })

  it('reads elements with a prefix, as some programs write them', async () => {
    const prefixed = buildWorkbook({ sheets: [{ name: 'S', data: '' }], styles: STYLES, extra: [] })
    const parts = await annotate(prefixed, [])
    expect((await openXlsx(parts)).sheets).toHaveLength(2)
    const { SheetMarker } = await import('./marked-sheet.ts')
    const { MarkedStyles } = await import('./marked-styles.ts')
    const styles = new MarkedStyles(
      `<x:styleSheet xmlns:x="m"><x:fills count="1"><x:fill/></x:fills><x:cellXfs count="1"><x:xf numFmtId="0"/></x:cellXfs></x:styleSheet>`,
    )
    const xml =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c s="0"><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>'
    const one: SheetMarks = { sheet: 'S', cells: [{ row: 1, column: 2, tone: 'error', comment: '' }] }
    const marker = new SheetMarker(one, styles, 'rId9')
    const marked = marker.read(xml) + marker.finish()
    expect(marked).toContain('<x:c><x:v>1</x:v></x:c><x:c s="1"><x:v>2</x:v></x:c>')
    expect(marked).toMatch(/<x:legacyDrawing [^>]*r:id="rId9"\/><\/x:worksheet>$/)
    expect(styles.toXml()).toContain(
      '<x:cellXfs count="2"><x:xf numFmtId="0"/><x:xf numFmtId="0" fillId="1" applyFill="1"/></x:cellXfs>',
    )
  })
})

describe('a sheet that goes by in pieces', () => {
  const head = '<?xml version="1.0"?><worksheet xmlns="m"><rowish/>'
  const rows =
    '<row r="1" spans="1:2"><c r="A1"><v>1</v></c></row><row/><row r="3"><c r="A3" s="0"/></row><row r="4"/><row r="9"></row>'
  const tail = '<rowBreaks count="1"/><tableParts count="0"/></worksheet>'
  const all: SheetMarks = {
    sheet: 'S',
    cells: [1, 3, 4, 9].map((row) => ({ row, column: 2, tone: 'error' as const, comment: '' })),
    words: { column: 4, headingRow: 1, heading: 'Issues', rows: new Map([[2, 'of the second']]) },
  }
  const marked = async (pieces: readonly string[]) => {
    const { SheetMarker } = await import('./marked-sheet.ts')
    const { MarkedStyles, PLAIN_STYLES } = await import('./marked-styles.ts')
    const marker = new SheetMarker(all, new MarkedStyles(PLAIN_STYLES), 'rId9')
    return pieces.map((piece) => marker.read(piece)).join('') + marker.finish()
  }

  it.each([`${head}<sheetData>${rows}</sheetData>${tail}`, `${head}<sheetData/>${tail}`, `${head}<sheetData>${rows}`])(
    'is the same wherever it is cut: %#',
    async (xml) => {
      const whole = await marked([xml])
      for (let at = 1; at < xml.length; at++) expect(await marked([xml.slice(0, at), xml.slice(at)])).toBe(whole)
      expect(await marked([...xml])).toBe(whole)
    },
  )

  it('marks every row that there is, and has the drawing before the tables', async () => {
    const whole = await marked([`${head}<sheetData>${rows}</sheetData>${tail}`])
    expect(whole.match(/<c r="B\d" s="1"\/>/g)).toEqual([1, 3, 4, 9].map((row) => `<c r="B${row}" s="1"/>`))
    expect(whole).toContain('<row r="1"><c r="A1"><v>1</v></c><c r="B1"')
    expect(whole).toMatch(/<row><c r="D2"[^>]*t="inlineStr">.*of the second/)
    expect(whole).toMatch(/<rowBreaks count="1"\/><legacyDrawing [^>]*r:id="rId9"\/><tableParts/)
  })
})

describe('a workbook of the values of other files', () => {
  it('has each cell where it stood, under names that Excel accepts', async () => {
    const csv = new TextEncoder().encode('Id,When\n007,=2+2\n\n9,x\n')
    const files = [
      { name: 'a.csv', workbook: await openWorkbook(csv, 'S.csv') },
      { name: 'b.xlsx', workbook: await openWorkbook(workbook, 'b.xlsx') },
    ]
    const { bytes, names } = await valuesWorkbook(files)
    expect(names.map(({ file, sheet, name }) => [file, sheet, name])).toEqual([
      ['a.csv', 'S', 'S'],
      ['b.xlsx', 'S', 'S (2)'],
      ['b.xlsx', 'Other', 'Other'],
    ])
    const values = async (name: string) =>
      (await rowsOf(bytes, name)).map(({ number, cells }) => [number, ...cells.map(({ kind, value }) => [kind, value])])
    expect(await values('S')).toEqual([
      [1, ['text', 'Id'], ['text', 'When']],
      [2, ['text', '007'], ['text', '=2+2']],
      [4, ['text', '9'], ['text', 'x']],
    ])
    expect(await values('S (2)')).toContainEqual([2, ['number', 7], ['date', '2025-03-31']])
  })
})
