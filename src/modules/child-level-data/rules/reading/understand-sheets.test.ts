import { describe, expect, it } from 'vitest'
import type { ListNumber } from '../lists/list-content.ts'
import { contentForTests } from '../lists/table-for-tests.ts'
import { type SheetHead, understandSheets } from './understand-sheets.ts'
import type { HandMapping } from './understood.ts'

const headingsOf = (list: ListNumber) =>
  contentForTests.lists.find((each) => each.list === list)?.fields.map(({ heading }) => heading) ?? []
const row = (number: number, texts: readonly string[]) => ({
  number,
  cells: texts.map((text, index) => ({ column: index + 1, kind: 'text' as const, text, value: text })),
})
const head = (sheet: string, rows: readonly (readonly string[])[], file = 'a.xlsx'): SheetHead => ({
  file,
  sheet,
  hidden: false,
  rows: rows.map((texts, index) => row(index + 1, texts)),
})
const understand = (heads: readonly SheetHead[], byHand: HandMapping = {}) =>
  understandSheets(contentForTests, heads, byHand)
const one = (sheet: string, rows: readonly (readonly string[])[], byHand?: HandMapping) => {
  const { lists, ignored } = understand([head(sheet, rows)], byHand)
  return lists[0] ?? ignored[0]?.reason
}

describe('which sheet is which list', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const)(
    'list %s is known by its headings, whatever its name',
    (list) => {
      expect(one('Sheet1', [headingsOf(list)])).toMatchObject({
        list,
        foundBy: 'headings',
        headingRow: 1,
        missing: [],
        unknown: [],
        clashes: [],
      })
    },
  )

  it.each(['List 7 (2023)', 'List 8 2024-03', 'List 6 v2', 'List 12', 'List 5 S47', 'Annex A List 4', 'Contacts'])(
    'a name that has misled others does not: %s',
    (name) => {
      expect(one(name, [headingsOf(1)])).toMatchObject({ list: 1 })
      expect(one(name, [headingsOf(8)])).toMatchObject({ list: 8 })
    },
  )

  it('finds the headings beneath titles and blank rows', () => {
    const rows = [['List 3: Referral'], ['Extract of March'], ['As at 31/03/2025'], headingsOf(3), ['1', 'a) Male']]
    expect(one('Data', rows)).toMatchObject({ list: 3, headingRow: 4 })
  })

  it('takes the first row of headings, not a shorter one beneath it', () => {
    const rows = [headingsOf(3), ['1', 'a) Male'], headingsOf(3).slice(0, 8), headingsOf(3)]
    expect(one('Data', rows)).toMatchObject({ list: 3, headingRow: 1, missing: [] })
  })

  it('lets the name decide between lists that fit equally', () => {
    const shared = ['Child Unique ID', 'Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)']
    expect(one('List_2', [shared])).toMatchObject({ list: 2, foundBy: 'name' })
    expect(one('Sheet1', [shared])).toEqual({ why: 'not a list' })
  })

  it('leaves out guidance, empty sheets and what is no list, and says why', () => {
    expect(one('Guidance', [headingsOf(1)])).toEqual({ why: 'guidance' })
    expect(one('Codes_used', [['a']])).toEqual({ why: 'guidance' })
    expect(one('Sheet3', [])).toEqual({ why: 'empty' })
    expect(one('Budget', [['Line', 'Gross expenditure', 'Income', 'Net']])).toEqual({ why: 'not a list' })
    expect(one('List_4', [['1009', 'a) Male', '2020-01-01']])).toEqual({ why: 'no headings', list: 4 })
  })

  it('takes the fuller of two sheets of one file for a list, and names the other', () => {
    const { lists, ignored } = understand([
      head('Referrals (old)', [headingsOf(3).slice(0, 9), ['1']]),
      head('List_3', [headingsOf(3), ['1']]),
      head('Copy of List_3', [headingsOf(3), ['1']]),
    ])
    expect(lists.map(({ sheet }) => sheet)).toEqual(['List_3'])
    expect(ignored.map(({ sheet, reason }) => [sheet, reason])).toEqual([
      ['Referrals (old)', { why: 'second', list: 3, taken: 'List_3', hasRows: true }],
      ['Copy of List_3', { why: 'second', list: 3, taken: 'List_3', hasRows: true }],
    ])
  })

  it('prefers the sheet with rows to an empty one of the template', () => {
    const { lists } = understand([head('List_3', [headingsOf(3)]), head('Referrals', [headingsOf(3), ['1']])])
    expect(lists.map(({ sheet }) => sheet)).toEqual(['Referrals'])
  })

  it('takes the same list from each of several files', () => {
    const { lists, ignored } = understand([head('List_3', [headingsOf(3)]), head('List_3', [headingsOf(3)], 'b.xlsx')])
    expect(lists.map(({ file }) => file)).toEqual(['a.xlsx', 'b.xlsx'])
    expect(ignored).toEqual([])
  })

  it('does what a person says', () => {
    const byHand: HandMapping = { sheets: { 'old stuff': null, odd: 3 } }
    expect(one('Old stuff', [headingsOf(1)], byHand)).toEqual({ why: 'by hand' })
    const some = ['Child Unique ID', 'Gender', 'Ethnicity', 'Date of Birth', 'Age']
    expect(one('Odd', [some], byHand)).toMatchObject({ list: 3, foundBy: 'by hand' })
  })
})

describe('which column is which field', () => {
  const columnsOf = (headings: readonly string[], list: ListNumber = 3, byHand?: HandMapping) => {
    const found = one(`List_${list}`, [headings], byHand)
    if (!found || !('columns' in found)) throw new Error('no list')
    return { ...found, by: Object.fromEntries(found.columns.map(({ field, matchedBy }) => [field.key, matchedBy])) }
  }
  const referral = ['Child Unique ID', 'Gender', 'Ethnicity', 'Date of referral', 'Referral Source']

  it('exactly, by the same words, by alias, by pattern', () => {
    const { by } = columnsOf([
      ...referral.slice(0, 3),
      'DATE OF REFERRAL ',
      'ReferralSource',
      'Referral: no further action?',
      'Allocated social worker',
    ])
    expect(by).toMatchObject({
      childId: 'exact',
      referralDate: 'alias',
      referralSource: 'alias',
      noFurtherAction: 'pattern',
      worker: 'pattern',
    })
  })

  it('does not mind spaces, but does mind a mark, other quotes and a doubled bracket', () => {
    expect(columnsOf(['Child  Unique\u00a0ID ', ...referral.slice(1)]).by['childId']).toBe('exact')
    expect(columnsOf(['Child Unique ID*', ...referral.slice(1)]).by['childId']).toBe('alias')
  })

  it('never lets a pattern take a column that another field matches', () => {
    // “Stage” and “Language” hold the letters of “age”; “Did the child … identified” those of “child” and “id”.
    const { by, unknown } = columnsOf([...referral, 'Stage', 'Language', 'Did the child say who was identified?'])
    expect(by['age']).toBeUndefined()
    expect(unknown.map(({ heading }) => heading)).toEqual([
      'Stage',
      'Language',
      'Did the child say who was identified?',
    ])
    const first = columnsOf(['Child reference ID', 'Child Unique ID', ...referral.slice(1)])
    expect(first.columns.find(({ field }) => field.key === 'childId')?.position).toBe(2)
    expect(first.clashes).toEqual([])
  })

  it('tells two columns for one field', () => {
    const { clashes, columns } = columnsOf([...referral, 'Gender'])
    expect(clashes.map(({ fields, columns: both }) => [fields[0]?.key, both.map(({ position }) => position)])).toEqual([
      ['gender', [2, 6]],
    ])
    expect(columns.find(({ field }) => field.key === 'gender')?.position).toBe(2)
    const loose = columnsOf([
      'Child Unique ID',
      'Gender',
      'Ethnicity',
      'Referral date (first)',
      'Date of the referral, second',
    ])
    expect(loose.clashes.map(({ columns: both }) => both.map(({ position }) => position))).toEqual([[4, 5]])
    expect(loose.unknown).toEqual([])
  })

  it('tells a column that could be two fields', () => {
    const { clashes, by } = columnsOf(['Child Unique ID', 'Gender', 'Ethnicity', 'Referral source and date'])
    expect(clashes.map(({ fields }) => fields.map(({ key }) => key))).toEqual([['referralDate', 'referralSource']])
    expect(by['referralDate']).toBeUndefined()
  })

  it('names the columns that are missing, of the layout that the sheet has', () => {
    const old = headingsOf(9).filter((heading) => !/UASC|Advisor|Pathway|Latest Date/.test(heading))
    expect(columnsOf(old, 9)).toMatchObject({ layout: '2019-08', missing: [] })
    expect(columnsOf([...old, 'Latest Pathway Plan Review Date'], 9).missing.map(({ key }) => key)).toEqual([
      'unaccompanied',
      'personalAdviser',
      'lastContactDate',
    ])
  })

  it('does what a person says', () => {
    const byHand: HandMapping = { columns: { 3: { 'ref dt': 'referralDate', 'odd number': null } } }
    const { by, unknown } = columnsOf(['Child Unique ID', 'Gender', 'Ethnicity', 'Ref Dt:', 'Odd number'], 3, byHand)
    expect(by['referralDate']).toBe('by hand')
    expect(unknown.map(({ heading }) => heading)).toEqual(['Odd number'])
  })
})
