import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { utils, write } from '@e965/xlsx/xlsx.mjs'
import { describe, expect, it, onTestFinished } from 'vitest'
import { buildZip } from '../../../platform/spreadsheets/testing/build-zip.ts'
import { parseHandMapping } from './hand-mapping.ts'
import { checkSheets, listSheet, type TestCell, workbookOf } from './workbook-for-tests.ts'

const contact = {
  childId: 1001,
  gender: 'a) Male',
  ethnicity: 'a) WBRI',
  dateOfBirth: '06/01/2015',
  age: 10,
  contactDate: '28/03/2025',
  contactSource: 'q) 6: Police',
}
const contacts = listSheet(1, [contact, { ...contact, childId: 1002, gender: 'Femail' }])
const plainRows = contacts.rows.map((row) => row.map((cell) => (typeof cell === 'object' ? '' : cell)))
const csvOf = (rows: readonly (readonly TestCell[])[]) =>
  `${rows.map((row) => row.map((cell) => `"${typeof cell === 'object' ? '' : cell}"`).join(',')).join('\r\n')}\r\n`
const csv = csvOf(contacts.rows)

function legacy(bookType: 'biff8' | 'ods'): Uint8Array {
  const sheet = utils.aoa_to_sheet(plainRows)
  sheet['F3'] = { t: 'n', v: 45_744, z: 'dd/mm/yyyy', f: 'D3+5' }
  const workbook = utils.book_new()
  utils.book_append_sheet(workbook, sheet, 'List_1')
  return new Uint8Array(write(workbook, { type: 'buffer', bookType }))
}

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'sightline-lists-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

const misspelt = { list: 1, row: 4, child: '1002', value: 'Femail', columns: ['Gender'] }

describe('files of all kinds', () => {
  it.each([
    ['a.xls', legacy('biff8')],
    ['a.ods', legacy('ods')],
    ['contacts.csv', new TextEncoder().encode(csv)],
    [
      'lists.zip',
      new Uint8Array(
        buildZip([
          { name: 'lists/contacts.csv', content: csv },
          { name: '__MACOSX/._contacts.csv', content: 'x' },
        ]),
      ),
    ],
  ])('%s: every row is read, and a fault is named by its row', async (name, source) => {
    const { lists, of } = await checkSheets([{ name, source }])
    expect(lists.map(({ list, rows }) => [list, rows])).toEqual([[1, 2]])
    expect(of('AA-C05')).toMatchObject([misspelt])
  })

  it('formulas of an .ods file are told', async () => {
    const { of } = await checkSheets([{ name: 'a.ods', source: legacy('ods') }])
    expect(of('AA-F14').map(({ row, columns }) => [row, columns[0]])).toEqual([[3, 'Date of Contact']])
  })

  it('a folder of CSV files, one for each list', async () => {
    const referrals = csvOf(listSheet(3, [{ childId: 1001, referralDate: '29/03/2025' }]).rows)
    const folder = folderWith({ 'List 1.csv': csv, 'referrals.csv': referrals, 'about.md': 'nothing' })
    const { lists, of } = await checkSheets([{ name: 'lists', source: folder }])
    expect(lists.map(({ list, sheet, rows }) => [list, sheet, rows])).toEqual([
      [1, 'List 1', 2],
      [3, 'referrals', 1],
    ])
    expect(of('AA-C05')).toMatchObject([{ ...misspelt, sheet: 'List 1' }])
  })

  it('dates as text are no fault of a CSV file, but are of a workbook', async () => {
    expect((await checkSheets([{ name: 'contacts.csv', source: new TextEncoder().encode(csv) }])).of('AA-C20')).toEqual(
      [],
    )
    const { of } = await checkSheets([contacts])
    expect(of('AA-C20').every(({ severity }) => severity === 'Warning')).toBe(true)
    expect(of('AA-C20').length).toBeGreaterThan(0)
  })

  it('the same list of two files is joined, and a fault names its file', async () => {
    const other = listSheet(1, [{ ...contact, childId: 1003, gender: 'Mail' }], { title: false, without: ['age'] })
    const files = [
      { name: 'north.xlsx', source: workbookOf([contacts]) },
      { name: 'south.xlsx', source: workbookOf([other]) },
    ]
    const { lists, of, distinctChildren } = await checkSheets(files)
    expect(lists).toMatchObject([{ list: 1, rows: 3, joined: [{ file: 'north.xlsx' }, { file: 'south.xlsx' }] }])
    expect(of('AA-C05').map(({ file, row, value }) => [file, row, value])).toEqual([
      ['north.xlsx', 4, 'Femail'],
      ['south.xlsx', 2, 'Mail'],
    ])
    expect(distinctChildren[1]).toBe(3)
    expect(of('AA-F06').map(({ columns }) => columns)).toEqual([['Age of Child (Years)']])
  })

  it('a workbook with macros is read without them, and the person is told', async () => {
    const { lists, of } = await checkSheets([{ name: 'ChAT.xlsm', source: workbookOf([contacts], { macros: true }) }])
    expect(lists.map(({ list, rows }) => [list, rows])).toEqual([[1, 2]])
    expect(of('AA-F01').map(({ severity, message }) => [severity, message.slice(0, 30)])).toEqual([
      ['Warning', '“ChAT.xlsm” holds macros. They'],
    ])
    expect((await checkSheets([{ name: 'a.xlsm', source: workbookOf([contacts]) }])).of('AA-F01')).toEqual([])
  })

  it('two files of one name are told apart', async () => {
    const files = [1, 2].map(() => ({ name: 'a.xlsx', source: workbookOf([contacts]) }))
    const { lists } = await checkSheets(files)
    expect(lists[0]?.joined?.map(({ file }) => file)).toEqual(['a.xlsx', 'a.xlsx (2)'])
  })

  it('a mapping by hand and spellings that the council confirmed are kept to', async () => {
    const sheet = listSheet(1, [{ ...contact, contactSource: 'Front door' }], {
      name: 'Odd',
      headings: { contactDate: 'When' },
    })
    const old = { ...contacts, name: 'Old' }
    const mapping = parseHandMapping('{"sheets":{"ODD":1,"Old":null},"columns":{"1":{"When?":"contactDate"}}}')
    const { sheets, of } = await checkSheets([old, sheet], {
      remembered: { mapping, spellings: { SOURCE: { 'front door': '5A' } } },
    })
    expect(sheets.map((each) => [each.sheet, each.foundBy])).toEqual([['Odd', 'by hand']])
    expect(sheets[0]?.columns.find(({ field }) => field.key === 'contactDate')?.matchedBy).toBe('by hand')
    expect([of('AA-F03'), of('AA-F06'), of('AA-L1-05')]).toEqual([[], [], []])
  })

  it('a mapping that makes no sense is refused', () => {
    expect(() => parseHandMapping('{"sheets":{"a":12}}')).toThrow()
    expect(() => parseHandMapping('{"sheet":{}}')).toThrow()
    expect(() => parseHandMapping('nonsense')).toThrow()
  })

  it('a date column of mixed kinds is read cell by cell', async () => {
    const dates: TestCell[] = [
      { date: '2025-03-28' },
      '28/03/2025',
      '2025-03-28',
      45_744,
      '28-Mar-25',
      '28.03.2025 00:00',
      'soon',
      0,
      '00/01/1900',
    ]
    const { of, issues } = await checkSheets([
      listSheet(
        1,
        dates.map((contactDate) => ({ ...contact, contactDate })),
      ),
    ])
    const about = (check: string, severity: string) =>
      of(check).flatMap((issue) =>
        issue.severity === severity && issue.columns[0] === 'Date of Contact' ? [issue.row] : [],
      )
    expect(about('AA-C20', 'Warning')).toEqual([4, 5, 6, 7, 8])
    expect(about('AA-C20', 'Error')).toEqual([9])
    expect(about('AA-C23', 'Error')).toEqual([10, 11])
    expect(issues.filter(({ check }) => check === 'AA-L1-01')).toEqual([])
  })
})

describe('files that cannot be read', () => {
  const refusal = (name: string, source: Uint8Array | string) =>
    checkSheets([{ name, source }]).then(
      () => undefined,
      (error: unknown) => error,
    )

  it.each([
    ['empty', 'a.xlsx', new Uint8Array(0), 'empty'],
    ['a picture of something else', 'a.xlsx', new TextEncoder().encode('%PDF-1.7'), 'PDF'],
    [
      'a web page called .xls',
      'a.xls',
      new TextEncoder().encode('<html><table><tr><td>1</td></tr></table></html>'),
      'web page',
    ],
    [
      'a zip of nothing we read',
      'a.zip',
      new Uint8Array(buildZip([{ name: 'a.docx.bak', content: 'x' }])),
      'no CSV file',
    ],
    ['damage', 'a.xlsx', workbookOf([contacts]).slice(0, 700), 'damaged'],
  ])('%s: refused in plain words that name the file', async (_, name, source, words) => {
    expect(await refusal(name, source)).toMatchObject({
      name: 'UnreadableFile',
      file: name,
      message: expect.stringContaining(words),
    })
  })

  it('a password, a bomb and 300 MB', async () => {
    const base = [{ name: '[Content_Types].xml', content: '<Types/>' }]
    const locked = buildZip([{ name: 'xl/workbook.xml', content: 'x', flags: 1 }, ...base])
    expect(await refusal('a.xlsx', new Uint8Array(locked))).toMatchObject({
      message: expect.stringContaining('password'),
    })
    const sheet = `<worksheet><sheetData>${' '.repeat(40_000_000)}</sheetData></worksheet>`
    const bomb = buildZip([
      ...base,
      { name: 'xl/workbook.xml', content: '<workbook/>' },
      { name: 'xl/worksheets/s1.xml', content: sheet },
    ])
    expect(await refusal('a.xlsx', new Uint8Array(bomb))).toMatchObject({
      message: expect.stringContaining('unpacks to far more'),
    })
    const folder = folderWith({})
    const large = join(folder, 'large.csv')
    writeFileSync(large, Buffer.alloc(300 * 1024 * 1024, 'a,b,c\n'))
    expect(await refusal('large.csv', large)).toMatchObject({
      file: 'large.csv',
      message: expect.stringContaining('larger than'),
    })
  })

  it('names the sheet and the row where a CSV file breaks off', async () => {
    const source = new TextEncoder().encode(`${csv}"1003,never closed`)
    expect(await refusal('contacts.csv', source)).toMatchObject({
      file: 'contacts.csv',
      sheet: 'contacts',
      message: expect.stringContaining('quotation mark'),
    })
  })

  it('a Section 251 return is no Annex A: no list is found, and each sheet is named', async () => {
    const rows = [
      ['Section 251 outturn'],
      ['Line', 'Description', 'Gross expenditure', 'Income', 'Net'],
      ['3.0.1', 'Spend on children looked after', 1, 2, 3],
    ]
    const { lists, of } = await checkSheets([
      { name: 'Table A', rows },
      { name: 'Children', rows },
    ])
    expect(lists).toEqual([])
    expect(of('AA-F02')).toHaveLength(11)
    expect(of('AA-F04').map(({ sheet }) => sheet)).toEqual(['Table A', 'Children'])
  })

  it('blank formatted rows beneath the data cost little and are no rows', async () => {
    const { lists, of } = await checkSheets([{ ...contacts, blankRows: 20_000 }])
    expect(lists[0]?.rows).toBe(2)
    expect(of('AA-F12')).toEqual([])
  })
})
