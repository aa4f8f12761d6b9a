import { describe, expect, it } from 'vitest'
import { SpreadsheetFault } from '../fault.ts'
import type { SpreadsheetLimits } from '../limits.ts'
import { buildSheet, buildWorkbook, workbookParts } from '../testing/build-workbook.ts'
import { buildZip } from '../testing/build-zip.ts'
import { collect } from '../testing/collect.ts'
import { openXlsx } from './open-xlsx.ts'

async function read(bytes: Uint8Array, sheet = 'S', limits?: Partial<SpreadsheetLimits>) {
  const workbook = await openXlsx(bytes, limits)
  const rows = await collect(workbook.rows(sheet))
  return rows.map((row) => [row.number, ...row.cells.map((cell) => [cell.column, cell.kind, cell.text])])
}

async function faultOf(bytes: Uint8Array, limits?: Partial<SpreadsheetLimits>): Promise<SpreadsheetFault> {
  const outcome = await read(bytes, 'S', limits).catch((error: unknown) => error)
  if (outcome instanceof SpreadsheetFault) return outcome
  throw new Error(`expected a fault, had ${String(outcome)}`)
}

const strings =
  '<si><t>Plain</t></si><si><r><t>Rich </t></r><r><rPr><b/></rPr><t xml:space="preserve">&amp; bold</t></r></si>'
const styles =
  '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="0000000"/></numFmts>' +
  '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="22"/><xf numFmtId="165"/><xf numFmtId="20"/></cellXfs>'

describe('cells', () => {
  it.each([
    ['shared text', '<c r="A1" t="s"><v>0</v></c>', [1, 'text', 'Plain']],
    ['rich shared text', '<c r="B1" t="s"><v>1</v></c>', [2, 'text', 'Rich & bold']],
    [
      'inline text without its guide',
      '<c r="A1" t="inlineStr"><is><r><t>To</t></r><rPh><t>x</t></rPh><t>day</t></is></c>',
      [1, 'text', 'Today'],
    ],
    ['text of a formula', '<c r="C1" t="str"><f>A1</f><v>a&#10;b</v></c>', [3, 'text', 'a\nb']],
    ['escaped characters', '<c r="A1" t="str"><v>a_x000D_b _x005F_x0041_</v></c>', [1, 'text', 'a\rb _x0041_']],
    ['CDATA', '<c r="A1" t="str"><v><![CDATA[<a&amp;>]]></v></c>', [1, 'text', '<a&amp;>']],
    ['whole number', '<c r="XFD1"><v>42</v></c>', [16384, 'number', '42']],
    ['fraction', '<c r="A1"><v>0.30000000000000004</v></c>', [1, 'number', '0.3']],
    ['exponent', '<c r="A1"><v>1.5E-3</v></c>', [1, 'number', '0.0015']],
    ['number split by a comment', '<c r="A1"><v>1<!-- x -->2</v></c>', [1, 'number', '12']],
    ['padded number', '<c r="A1" s="4"><v>12345</v></c>', [1, 'number', '0012345']],
    ['built-in date', '<c r="A1" s="1"><v>45747</v></c>', [1, 'date', '2025-03-31']],
    ['own date format', '<c r="A1" s="2"><v>45747</v></c>', [1, 'date', '2025-03-31']],
    ['date and time', '<c r="A1" s="3"><v>45747.395833333336</v></c>', [1, 'date', '2025-03-31T09:30:00']],
    ['time of day', '<c r="A1" s="5"><v>0.5</v></c>', [1, 'date', '12:00:00']],
    ['ISO date', '<c r="A1" t="d"><v>2025-03-31T00:00:00.000Z</v></c>', [1, 'date', '2025-03-31']],
    ['nought is no date', '<c r="A1" s="1"><v>0</v></c>', [1, 'number', '0']],
    ['boolean', '<c r="A1" t="b"><v>1</v></c>', [1, 'boolean', 'TRUE']],
    ['error', '<c r="A1" t="e"><f>Gone!A1</f><v>#REF!</v></c>', [1, 'error', '#REF!']],
    ['formula with its value', '<c r="A1"><f>1+1</f><v>2</v></c>', [1, 'number', '2']],
    ['formula never worked out', '<c r="A1"><f>1+1</f></c>', [1, 'formula-without-value', '']],
    ['single quotes and spaces', "<c  t = 's' r = 'B1' ><v >0</v ></c >", [2, 'text', 'Plain']],
    ['greater-than inside an attribute', '<c r="A1" x=">"><v>7</v></c>', [1, 'number', '7']],
  ])('%s', async (_, cell, expected) => {
    expect(await read(buildSheet(`<row r="1">${cell}</row>`, { strings, styles }))).toEqual([[1, expected]])
  })

  it('leaves out blanks: no value, empty text, a formula that gives empty text', async () => {
    const cells = '<c r="A1" s="1"/><c r="B1" t="str"><f>""</f><v></v></c><c r="C1" t="s"><v>0</v></c>'
    expect(await read(buildSheet(`<row r="1">${cells}</row>`, { strings: '<si><t/></si>' }))).toEqual([])
  })

  it('counts rows and cells without addresses', async () => {
    const data =
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="7"><c r="C7"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>'
    expect(await read(buildSheet(data))).toEqual([
      [1, [1, 'number', '1'], [2, 'number', '2']],
      [7, [3, 'number', '3'], [4, 'number', '4']],
      [8, [1, 'number', '5']],
    ])
  })

  it('counts days from 1904 where the workbook says so', async () => {
    const bytes = buildSheet('<row r="1"><c r="A1" s="1"><v>44285</v></c></row>', { styles, date1904: true })
    expect(await read(bytes)).toEqual([[1, [1, 'date', '2025-03-31']]])
  })

  it('reads the same sheet when every element has a prefix', async () => {
    const sheet =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="2"><x:c r="A2"><x:v>9</x:v></x:c></x:row></x:sheetData></x:worksheet>'
    const parts = workbookParts({ sheets: [{ name: 'S', data: '' }] })
    const bytes = buildZip(parts.map((part) => (part.name.includes('s1.xml') ? { ...part, content: sheet } : part)))
    expect(await read(bytes)).toEqual([[2, [1, 'number', '9']]])
  })

  it('reads UTF-16 parts', async () => {
    const parts = workbookParts({ sheets: [{ name: 'S', data: '<row r="1"><c r="A1" t="str"><v>café</v></c></row>' }] })
    const wide = (text: string | Uint8Array) => Buffer.from(`\ufeff${text}`, 'utf16le')
    expect(await read(buildZip(parts.map((part) => ({ ...part, content: wide(part.content) }))))).toEqual([
      [1, [1, 'text', 'café']],
    ])
  })
})

describe('workbooks', () => {
  it('lists sheets in order, says which are hidden, and reads each by its name', async () => {
    const row = (value: number) => `<row r="1"><c r="A1"><v>${value}</v></c></row>`
    const sheets = [
      { name: 'One &amp; all', data: row(1) },
      { name: 'Two', data: row(2), state: 'hidden' },
      { name: 'Three', data: '', state: 'veryHidden' },
    ]
    const workbook = await openXlsx(buildWorkbook({ sheets, zip64: true }))
    expect(workbook.sheets).toEqual([
      { name: 'One & all', hidden: false },
      { name: 'Two', hidden: true },
      { name: 'Three', hidden: true },
    ])
    expect((await collect(workbook.rows('Two')))[0]?.cells[0]?.value).toBe(2)
    await expect(collect(workbook.rows('Four'))).rejects.toThrow('no sheet called “Four”')
  })

  it('reports merged ranges, before or after the rows are read', async () => {
    const after = '<mergeCells count="1"><mergeCell ref="A2:C4"/></mergeCells><extLst><ext><x><y/></x></ext></extLst>'
    const workbook = await openXlsx(buildSheet('<row r="2"><c r="A2"><v>1</v></c></row>', { after }))
    expect(await workbook.merges('S')).toEqual([{ firstRow: 2, firstColumn: 1, lastRow: 4, lastColumn: 3 }])
  })

  it('reads a million blank formatted rows in bounded memory', async () => {
    let data = ''
    for (let row = 1; row <= 1_000_000; row++)
      data += `<row r="${row}" s="1" customFormat="1"><c r="A${row}" s="1"/></row>`
    data += '<row r="1000001"><c r="A1000001"><v>1</v></c></row>'
    const bytes = buildSheet(data)
    data = ''
    const before = process.memoryUsage().heapUsed
    let most = 0
    const workbook = await openXlsx(bytes)
    const seen: number[] = []
    for await (const row of workbook.rows('S')) {
      seen.push(row.number)
      most = Math.max(most, process.memoryUsage().heapUsed - before)
    }
    expect(seen).toEqual([1_000_001])
    expect(most).toBeLessThan(150 * 1024 * 1024)
  })
})

describe('refusals', () => {
  const sheet = { name: 'S', data: '<row r="1"><c r="A1"><v>1</v></c></row>' }

  it('a password: a compound file called .xlsx, or an encrypted zip', async () => {
    const compound = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600)])
    expect((await faultOf(compound)).message).toContain('password')
    const parts = workbookParts({ sheets: [sheet] }).map((part) => ({ ...part, flags: 1 }))
    expect((await faultOf(buildZip(parts))).message).toContain('password')
  })

  it('macros', async () => {
    const extra = [{ name: 'xl/vbaProject.bin', content: 'x' }]
    expect((await faultOf(buildWorkbook({ sheets: [sheet], extra }))).message).toContain(
      'contains macros. Save it as .xlsx',
    )
  })

  it('what is no workbook at all', async () => {
    expect((await faultOf(Buffer.from('%PDF-1.7'))).message).toContain('not a spreadsheet')
    expect((await faultOf(Buffer.alloc(0))).message).toContain('not a spreadsheet')
    expect((await faultOf(buildZip([{ name: 'a.txt', content: 'a' }]))).message).toContain('not a spreadsheet')
  })

  it('a zip bomb, honest or lying about its size', async () => {
    const blanks = Buffer.alloc(20_000_000, 32)
    const honest = buildWorkbook({ sheets: [sheet], extra: [{ name: 'xl/media/a.bin', content: blanks }] })
    expect((await faultOf(honest)).message).toContain('unpacks to far more')
    const parts = workbookParts({ sheets: [sheet] })
    const lying = buildZip(
      parts.map((part) => (part.name.includes('s1') ? { ...part, content: blanks, declaredSize: 100 } : part)),
    )
    expect((await faultOf(lying)).message).toContain('unpacks to far more')
    const many = Array.from({ length: 60 }, (_, index) => ({ name: `xl/m/${index}`, content: 'x' }))
    expect((await faultOf(buildWorkbook({ sheets: [sheet], extra: many }), { maxEntries: 50 })).message).toContain(
      'unpacks',
    )
    expect((await faultOf(buildWorkbook({ sheets: [sheet] }), { maxUnpackedBytes: 500 })).message).toContain('unpacks')
  })

  it('a file too large', async () => {
    expect((await faultOf(buildWorkbook({ sheets: [sheet] }), { maxFileBytes: 100 })).message).toContain('larger than')
  })

  it('damage, with the place where it is known', async () => {
    const fault = await faultOf(buildSheet('<row r="3"><c r="B3" t="s"><v>99</v></c></row>'))
    expect(fault).toMatchObject({ sheet: 'S', row: 3, column: 2 })
    expect(fault.message).toContain('damaged')
    for (const data of [
      '<row r="1"><c r="A1"><v>abc</v></c></row>',
      '<row r="0"/>',
      '<row r="1"><c r="XFE1"/></row>',
      '<row>',
    ]) {
      expect((await faultOf(buildSheet(data))).message).toContain('damaged')
    }
  })

  it('a document type, so that no entity is ever expanded', async () => {
    const parts = workbookParts({ sheets: [sheet] })
    const evil = '<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>'
    const bytes = buildZip(parts.map((part) => (part.name.includes('s1') ? { ...part, content: evil } : part)))
    expect((await faultOf(bytes)).message).toContain('damaged')
  })
})
