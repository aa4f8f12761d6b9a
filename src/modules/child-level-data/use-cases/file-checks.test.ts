// Each check of the file itself (AA-F02 to AA-F22), through the reader, with a file that passes and files that fail.
import { describe, expect, it } from 'vitest'
import type { ListNumber } from '../rules/lists/list-content.ts'
import { checkSheets, listSheet, type TestCell, type TestSheet } from './workbook-for-tests.ts'

const contact = {
  childId: 1001,
  gender: 'a) Male',
  ethnicity: 'a) WBRI',
  dateOfBirth: { date: '2015-01-06' },
  age: 10,
  contactDate: { date: '2025-03-28' },
  contactSource: 'q) 6: Police',
}
const lists = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const
const ofLists = (own: Partial<Record<ListNumber, TestSheet>>) =>
  lists.map((list) => own[list] ?? listSheet(list, [{ childId: 1001, adopterId: 5 }]))
const contacts = (rows: readonly Readonly<Record<string, TestCell>>[], options?: Parameters<typeof listSheet>[2]) =>
  listSheet(1, rows, options)
const extra = (sheet: TestSheet, heading: string, value: TestCell = 'x'): TestSheet => ({
  ...sheet,
  rows: sheet.rows.map((row, index) => (index === 0 ? row : [...row, index === 1 ? heading : value])),
})

describe('the checks of a file', () => {
  it('say nothing of a whole file that is as the template', async () => {
    const { issues } = await checkSheets(ofLists({ 1: contacts([contact]) }))
    expect(issues.filter(({ check }) => check.startsWith('AA-F'))).toEqual([])
  })

  it('AA-F02: a list that is not there', async () => {
    const { of } = await checkSheets(ofLists({}).slice(0, 9))
    expect(of('AA-F02').map(({ list, severity }) => [list, severity])).toEqual([
      [10, 'Blocker'],
      [11, 'Blocker'],
    ])
  })

  it('AA-F03: two sheets for one list, the second with rows', async () => {
    const second = contacts([contact, contact], { name: 'Contacts (old)', without: ['age'] })
    const { of, lists: read } = await checkSheets([...ofLists({}), second])
    expect(of('AA-F03')).toMatchObject([{ list: 1, sheet: 'Contacts (old)', severity: 'Blocker' }])
    expect(of('AA-F03')[0]?.message).toContain('“List_1” was read')
    expect(read[0]?.rows).toBe(1)
    const empty = await checkSheets([...ofLists({}), contacts([], { name: 'Contacts (blank)' })])
    expect(empty.of('AA-F03')).toEqual([])
  })

  it('AA-F04: a sheet with rows that is no list, but not the template’s own', async () => {
    const sheets = [
      ...ofLists({}),
      { name: 'Working', rows: [['some', 'notes', 'here']] },
      { name: 'Codes_used', rows: [['a', 'b']] },
      { name: 'Sheet9', rows: [] },
    ]
    const { of } = await checkSheets(sheets)
    expect(of('AA-F04').map(({ sheet }) => sheet)).toEqual(['Working'])
  })

  it('AA-F05: a sheet named as a list without its headings', async () => {
    const { of } = await checkSheets(ofLists({ 4: { name: 'List_4', rows: [['1009', 'a) Male']] } }))
    expect(of('AA-F05').map(({ list, sheet }) => [list, sheet])).toEqual([[4, 'List_4']])
    expect(of('AA-F02')).toEqual([])
  })

  it('AA-F06: a column that is missing', async () => {
    const { of } = await checkSheets(ofLists({ 1: contacts([contact], { without: ['age'] }) }))
    expect(of('AA-F06').map(({ list, row, columns }) => [list, row, columns])).toEqual([
      [1, 2, ['Age of Child (Years)']],
    ])
  })

  it('AA-F07: a heading that is not the template’s, but not for spaces at its end', async () => {
    const { of } = await checkSheets(
      ofLists({ 1: contacts([contact], { headings: { age: 'Age', gender: 'Gender ' } }) }),
    )
    expect(of('AA-F07').map(({ columns, value }) => [columns[0], value])).toEqual([['Age of Child (Years)', 'Age']])
  })

  it('AA-F08 and AA-F09: a column too many, and one about a person', async () => {
    const plain = await checkSheets(ofLists({ 1: extra(contacts([contact]), 'Locality') }))
    expect(plain.of('AA-F08').map(({ columns }) => columns)).toEqual([['Locality']])
    expect(plain.of('AA-F09')).toEqual([])
    const headings = ['Child Name', 'Forename', 'NHS No', 'UPN', 'Home address', 'NI Number', 'E-mail']
    for (const heading of headings) {
      const { of } = await checkSheets(ofLists({ 1: extra(contacts([contact]), heading) }))
      expect(of('AA-F09').map(({ columns, severity }) => [columns[0], severity])).toEqual([[heading, 'Error']])
    }
    for (const heading of ['Team name', 'Name of social worker', 'School name']) {
      const { of } = await checkSheets(ofLists({ 1: extra(contacts([contact]), heading) }))
      expect(of('AA-F09')).toEqual([])
    }
  })

  it('AA-F10: two columns for one field', async () => {
    const { of } = await checkSheets(ofLists({ 1: extra(contacts([contact]), 'Sex', 'b) Female') }))
    expect(of('AA-F10').map(({ columns, severity }) => [columns[0], severity])).toEqual([['Gender', 'Blocker']])
    expect(of('AA-F08')).toEqual([])
  })

  it('AA-F11: columns in another order', async () => {
    const sheet = contacts([contact])
    const turned = {
      ...sheet,
      rows: sheet.rows.map((row, index) =>
        index === 0 ? row : [row[0] ?? null, row[2] ?? null, row[1] ?? null, ...row.slice(3)],
      ),
    }
    const { of } = await checkSheets(ofLists({ 1: turned }))
    expect(of('AA-F11').map(({ list, columns }) => [list, columns[0]])).toEqual([[1, 'Gender']])
  })

  it('AA-F12: blank rows, totals, notes and headings among the rows, none of them a child', async () => {
    const sheet = contacts([contact, {}, {}, contact, { childId: 'Total', age: 2 }, contact])
    const rows = [...sheet.rows, sheet.rows[1] ?? [], ['Source: report 44 of the case system'], [], []]
    const { of, lists: read } = await checkSheets(ofLists({ 1: { ...sheet, rows } }))
    expect(of('AA-F12').map(({ row, value }) => [row, value])).toEqual([
      [4, undefined],
      [7, 'Total'],
      [9, 'Child Unique ID'],
      [10, 'Source: report 44 of the case system'],
    ])
    expect(of('AA-F12')[0]?.message).toContain('Rows 4 to 5')
    expect(read[0]?.rows).toBe(3)
  })

  it('AA-F12: never takes an unlucky child for a note', async () => {
    const { of, lists: read } = await checkSheets(
      ofLists({
        1: contacts([
          { childId: 1001 },
          { childId: 'A-1' },
          { contactSource: 'a long remark in another column' },
          { childId: 'Totalis', gender: 'M', ethnicity: 'x', age: 3, dateOfBirth: 'y' },
        ]),
      }),
    )
    expect(of('AA-F12')).toEqual([])
    expect(read[0]?.rows).toBe(4)
  })

  it('AA-F13: failed look-ups, as errors and as text, with no other check of the cell', async () => {
    const rows = [
      { ...contact, gender: { error: '#N/A' } },
      { ...contact, contactDate: '#VALUE!' },
      { ...contact, contactSource: '#MULTIVALUE' },
    ]
    const { of, issues } = await checkSheets(ofLists({ 1: contacts(rows) }))
    expect(of('AA-F13').map(({ row, columns, value, child }) => [row, columns[0], value, child])).toEqual([
      [3, 'Gender', '#N/A', '1001'],
      [4, 'Date of Contact', '#VALUE!', '1001'],
      [5, 'Contact Source', '#MULTIVALUE', '1001'],
    ])
    const others = issues.filter(
      ({ check, list, columns }) =>
        list === 1 && !check.startsWith('AA-F') && ['Gender', 'Contact Source'].includes(columns[0] ?? ''),
    )
    expect(others).toEqual([])
  })

  it('AA-F14: formulas, and graver where they were never worked out', async () => {
    const serial = 45_744
    const rows = [
      { ...contact, contactDate: { formula: 'D3+5', value: serial } },
      { ...contact, contactDate: { formula: 'D4+5', value: serial } },
      { ...contact, contactDate: { formula: 'D5+5' } },
    ]
    const { of, issues } = await checkSheets(ofLists({ 1: contacts(rows) }))
    expect(of('AA-F14').map(({ row, severity, columns }) => [row, severity, columns[0]])).toEqual([
      [5, 'Error', 'Date of Contact'],
      [3, 'Warning', 'Date of Contact'],
    ])
    expect(issues.filter(({ check, row }) => check === 'AA-C20' && row === 5)).toEqual([])
  })

  it('AA-F15: hidden sheets, rows, columns and filters', async () => {
    const sheet = {
      ...contacts([contact, contact]),
      hidden: true,
      hiddenRows: [1, 4],
      after: '<autoFilter ref="A2:G4"><filterColumn colId="0"/></autoFilter>',
    }
    const { of } = await checkSheets(ofLists({ 1: sheet }))
    expect(of('AA-F15').map(({ row, message }) => [row, message.slice(0, 12)])).toEqual([
      [undefined, 'Sheet “List_'],
      [4, '1 row of the'],
      [undefined, 'A filter is '],
    ])
    const buttons = { ...contacts([contact]), after: '<autoFilter ref="A2:G4"/>' }
    expect((await checkSheets(ofLists({ 1: buttons }))).of('AA-F15')).toEqual([])
  })

  it('AA-F16: characters that nobody sees, and the value read without them', async () => {
    const { of, issues } = await checkSheets(
      ofLists({
        1: contacts([
          { ...contact, contactSource: 'q)\u00a06: Police ' },
          { ...contact, gender: 'a) Male\u200b' },
        ]),
      }),
    )
    expect(of('AA-F16').map(({ row, columns }) => [row, columns[0]])).toEqual([
      [4, 'Gender'],
      [3, 'Contact Source'],
    ])
    expect(issues.filter(({ check }) => check === 'AA-L1-05' || check === 'AA-C05' || check === 'AA-C06')).toEqual([])
  })

  it('AA-F17: merged cells beneath the headings, but not the title', async () => {
    const merges = '<mergeCells count="2"><mergeCell ref="A1:G1"/><mergeCell ref="B3:B4"/></mergeCells>'
    const { of } = await checkSheets(ofLists({ 1: { ...contacts([contact, contact]), after: merges } }))
    expect(of('AA-F17').map(({ row, columns, message }) => [row, columns[0], message.slice(0, 11)])).toEqual([
      [3, 'Gender', 'Cells B3:B4'],
    ])
  })

  it('AA-F18: headings and no rows, for lists 1 to 9', async () => {
    const { of } = await checkSheets(ofLists({ 1: contacts([]), 10: listSheet(10, []), 11: listSheet(11, []) }))
    expect(of('AA-F18').map(({ list }) => list)).toEqual([1])
  })

  it('AA-F19: dates from 1904, read rightly', async () => {
    const { of } = await checkSheets(ofLists({ 1: contacts([{ ...contact, contactDate: { date: '2021-03-27' } }]) }), {
      date1904: true,
    })
    expect(of('AA-F19')).toHaveLength(1)
    expect(of('AA-L1-02')).toEqual([])
  })

  it('AA-F20: a list that ends where a program’s room ends', async () => {
    const rows = (count: number) => Array.from({ length: count }, (_, index) => ({ ...contact, childId: index }))
    expect((await checkSheets([contacts(rows(5_000))])).of('AA-F20')).toMatchObject([{ list: 1, severity: 'Error' }])
    expect((await checkSheets([contacts(rows(5_001))])).of('AA-F20')).toEqual([])
  })

  it('AA-F21: list 9 between its two layouts, or the old one of late', async () => {
    const leaver = { childId: 1001 }
    const old = await checkSheets([listSheet(9, [leaver], { layout: '2019-08' })])
    expect(old.of('AA-F21')).toHaveLength(1)
    const then = await checkSheets([listSheet(9, [leaver], { layout: '2019-08' })], { inspectionDate: '2021-03-16' })
    expect(then.of('AA-F21')).toEqual([])
    const between = await checkSheets([listSheet(9, [leaver], { without: ['personalAdviser'] })])
    expect(between.of('AA-F21').map(({ columns }) => columns)).toEqual([['Allocated Personal Advisor']])
    expect(between.of('AA-F06').map(({ columns }) => columns)).toEqual([['Allocated Personal Advisor']])
    expect((await checkSheets([listSheet(9, [leaver])])).of('AA-F21')).toEqual([])
  })

  it('AA-F22: no date given, or events long before it', async () => {
    expect((await checkSheets([contacts([contact])])).of('AA-F22')).toEqual([])
    expect((await checkSheets([contacts([contact])], { inspectionDate: '2025-04-05' })).of('AA-F22')).toHaveLength(1)
    const sheet = contacts([contact])
    const stated = { ...sheet, rows: [['As at 31/03/2025'], ...sheet.rows.slice(1)] }
    const found = await checkSheets([stated], { withoutDate: true })
    expect(found.of('AA-F22')).toHaveLength(1)
    expect([found.asAt, found.asAtFrom]).toEqual(['2025-03-31', 'stated in the file'])
  })
})
