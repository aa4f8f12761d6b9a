// What a real workbook's XML says to the checks of the file itself; each check by itself is tested beside rules/checks/file.
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
describe('the checks of a file', () => {
  it('say nothing of a whole file that is as the template', async () => {
    const { issues } = await checkSheets(ofLists({ 1: contacts([contact]) }))
    expect(issues.filter(({ check }) => check.startsWith('AA-F'))).toEqual([])
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

  it('AA-F19: dates from 1904, read rightly', async () => {
    const { of } = await checkSheets(ofLists({ 1: contacts([{ ...contact, contactDate: { date: '2021-03-27' } }]) }), {
      date1904: true,
    })
    expect(of('AA-F19')).toHaveLength(1)
    expect(of('AA-L1-02')).toEqual([])
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
