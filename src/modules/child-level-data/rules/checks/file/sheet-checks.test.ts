import { describe, expect, it } from 'vitest'
import { contact, fileIssues, listSheet, wholeFile } from './file-for-tests.ts'

describe('AA-F02', () => {
  it('names each list that is not there', async () => {
    const { of } = await fileIssues(wholeFile().slice(0, 9))
    expect(of('AA-F02').map(({ list, severity }) => [list, severity])).toEqual([
      [10, 'Blocker'],
      [11, 'Blocker'],
    ])
    expect(of('AA-F02')[0]?.message).toMatch(/^List 10 \(.+\) was not found/)
    expect((await fileIssues([])).of('AA-F02')).toHaveLength(11)
  })

  it('is silent about a list found under another sheet’s name', async () => {
    expect((await fileIssues(wholeFile({ 3: listSheet(3, [{ childId: 1 }], { name: 'Referrals' }) }))).all).toEqual([])
  })
})

describe('AA-F03', () => {
  const second = listSheet(1, [contact, contact], { name: 'Contacts (old)', without: ['age'] })

  it('names the sheet that was not read, and the one that was', async () => {
    const { of, rows } = await fileIssues([...wholeFile(), second])
    expect(of('AA-F03')).toMatchObject([{ list: 1, sheet: 'Contacts (old)', severity: 'Blocker' }])
    expect(of('AA-F03')[0]?.message).toContain('“List_1” was read and “Contacts (old)” was not')
    expect(rows[1]).toBe(1)
  })

  it('passes a second sheet without rows, and one left out by hand', async () => {
    const empty = listSheet(1, [], { name: 'Contacts (blank)' })
    expect((await fileIssues([...wholeFile(), empty])).of('AA-F03')).toEqual([])
    const remembered = { mapping: { sheets: { 'contacts (old)': null } } }
    expect((await fileIssues([...wholeFile(), second], { remembered })).of('AA-F03')).toEqual([])
  })
})

describe('AA-F04', () => {
  const working = (name: string) => ({ name, rows: [['some', 'notes', 'here']] })

  it('names a sheet with rows that is no list, but none of the template’s own nor an empty one', async () => {
    const { of } = await fileIssues([
      ...wholeFile(),
      working('Working'),
      working('Codes_used'),
      working('Front_Sheet'),
      { name: 'Sheet9', rows: [] },
    ])
    expect(of('AA-F04').map(({ sheet, severity }) => [sheet, severity])).toEqual([['Working', 'Warning']])
  })

  it('names a sheet called as a list that another sheet is', async () => {
    const { of } = await fileIssues([...wholeFile(), working('Referrals')])
    expect(of('AA-F04').map(({ sheet }) => sheet)).toEqual(['Referrals'])
    expect(of('AA-F05')).toEqual([])
  })

  it('says which lists a sheet could be where its headings fit several', async () => {
    const shared = ['Child Unique ID', 'Gender', 'Ethnicity', 'Date of Birth', 'Allocated Team', 'Allocated Worker']
    const both = [...shared, 'Date of Contact', 'Date of referral']
    const { of } = await fileIssues([{ name: 'Sheet1', rows: [both, ['1', 'a) Male']] }])
    for (const { message } of of('AA-F04')) expect(message).toMatch(/left out/)
  })
})

describe('AA-F05', () => {
  it('names a sheet called as a list without its headings, and does not say that the list is missing too', async () => {
    const { of } = await fileIssues(wholeFile({ 4: { name: 'List_4', rows: [['1009', 'a) Male']] } }))
    expect(of('AA-F05').map(({ list, sheet, severity }) => [list, sheet, severity])).toEqual([[4, 'List_4', 'Blocker']])
    expect([of('AA-F02'), of('AA-F04')]).toEqual([[], []])
  })

  it('finds headings in the twentieth row, and not in the one after', async () => {
    const [, headings, row] = listSheet(4, [{ childId: 1 }]).rows
    const under = (above: number) => ({
      name: 'List_4',
      rows: [...Array.from({ length: above }, (_, index) => [`Remark ${index}`]), headings ?? [], row ?? []],
    })
    expect((await fileIssues(wholeFile({ 4: under(19) }))).of('AA-F05')).toEqual([])
    expect((await fileIssues(wholeFile({ 4: under(20) }))).of('AA-F05')).toHaveLength(1)
  })
})

describe('AA-F15', () => {
  const sheet = listSheet(1, [contact, contact, contact])
  const of = async (more: object) =>
    (await fileIssues(wholeFile({ 1: { ...sheet, ...more } })))
      .of('AA-F15')
      .map(({ row, columns, message }) => [row, columns, message.slice(0, 20)])

  it('names a hidden sheet', async () => {
    expect(await of({ hidden: true })).toEqual([[undefined, [], 'Sheet “List_1” is hi']])
  })

  it('counts hidden rows of the list, not those above it or beneath it', async () => {
    expect(await of({ hiddenRows: [3, 5] })).toEqual([[3, [], '2 rows of the list h']])
    expect(await of({ hiddenRows: [4] })).toEqual([[4, [], '1 row of the list hi']])
    expect(await of({ hiddenRows: [1, 2, 6, 900] })).toEqual([])
  })

  it('names hidden columns of the list, not those beside it', async () => {
    expect(await of({ hiddenColumns: [2, 40] })).toEqual([[undefined, ['Gender'], 'Hidden columns of th']])
    expect(await of({ hiddenColumns: [8, 40] })).toEqual([])
  })

  it('tells of a filter that is on', async () => {
    expect(await of({ filtered: true })).toEqual([[undefined, [], 'A filter is on, so t']])
    expect(await of({ filtered: false })).toEqual([])
  })
})

describe('AA-F18', () => {
  it('wants rows in lists 1 to 9, and not in 10 and 11', async () => {
    const empty = wholeFile({ 1: listSheet(1, []), 9: listSheet(9, []), 10: listSheet(10, []), 11: listSheet(11, []) })
    const { of } = await fileIssues(empty)
    expect(of('AA-F18').map(({ list, sheet, severity }) => [list, sheet, severity])).toEqual([
      [1, 'List_1', 'Warning'],
      [9, 'List_9', 'Warning'],
    ])
  })
})

describe('AA-F19', () => {
  it('names each file whose dates count from 1904, once', async () => {
    const { of } = await fileIssues([
      { name: 'mac.xlsx', sheets: wholeFile(), date1904: true },
      { name: 'pc.xlsx', sheets: wholeFile() },
    ])
    expect(of('AA-F19').map(({ severity, message }) => [severity, message.slice(0, 10)])).toEqual([
      ['Warning', '“mac.xlsx”'],
    ])
  })
})

describe('AA-F20', () => {
  const rows = (count: number) => Array.from({ length: count }, (_, index) => ({ childId: index }))
  const issues = async (sheet: ReturnType<typeof listSheet>) => (await fileIssues([sheet])).of('AA-F20')

  it.each([4_999, 5_000])('tells of a list of %i rows, the room of ChAT', async (count) => {
    expect(await issues(listSheet(1, rows(count)))).toMatchObject([{ list: 1, sheet: 'List_1', severity: 'Error' }])
  })

  it.each([4_998, 5_001])('passes one of %i rows', async (count) => {
    expect(await issues(listSheet(1, rows(count)))).toEqual([])
  })

  /** A list whose last row is so far down, with nothing between it and the others. */
  const ending = (lastRow: number) => ({ ...listSheet(1, rows(2)), lastRow })

  it.each([
    [65_535, 'old Excel workbook'],
    [65_536, 'old Excel workbook'],
    [1_048_575, 'the last row that Excel has'],
    [1_048_576, 'the last row that Excel has'],
  ])('tells of a list whose last row is %i', async (last, whose) => {
    const [issue, ...more] = await issues(ending(last))
    expect(more).toEqual([])
    expect(issue?.message).toContain(whose)
  })

  it.each([65_534, 65_537, 1_048_574])('passes one whose last row is %i', async (last) => {
    expect(await issues(ending(last))).toEqual([])
  })
})
