import { describe, expect, it } from 'vitest'
import { contact, fileIssues, listSheet, wholeFile } from './file-for-tests.ts'

const issues = (...rows: Parameters<typeof listSheet>[1][number][]) => fileIssues(wholeFile({ 1: listSheet(1, rows) }))

describe('AA-F12', () => {
  it('names blank rows, totals, notes and headings among the rows, none of them a child', async () => {
    const sheet = listSheet(1, [contact, {}, null, contact, { childId: 'Total', age: 2 }, contact])
    const rows = [...sheet.rows, sheet.rows[1] ?? [], ['Source: report 44 of the case system'], [], []]
    const { of, rows: read } = await fileIssues(wholeFile({ 1: { ...sheet, rows } }))
    expect(of('AA-F12').map(({ row, value, severity }) => [row, value, severity])).toEqual([
      [4, undefined, 'Warning'],
      [7, 'Total', 'Warning'],
      [9, 'Child Unique ID', 'Warning'],
      [10, 'Source: report 44 of the case system', 'Warning'],
    ])
    expect(of('AA-F12')[0]?.message).toContain('Rows 4 to 5 are blank')
    expect(of('AA-F12')[1]?.message).toContain('Row 7 is a total. It was')
    expect(read[1]).toBe(3)
  })

  it('counts the places beyond two hundred and does not list them', async () => {
    const rows = Array.from({ length: 203 }, () => [contact, null]).flat()
    const told = (await issues(...rows, contact)).of('AA-F12')
    expect(told).toHaveLength(201)
    expect(told.at(-1)?.message).toBe('3 more places with rows that are blank, totals, notes or headings.')
    const fewer = (await issues(...rows.slice(0, 402), contact)).of('AA-F12')
    expect(fewer.at(-1)?.message).toBe('1 more place with rows that are blank, totals, notes or headings.')
  })

  it('never takes an unlucky child for a note', async () => {
    const { of, rows } = await issues(
      { childId: 1001 },
      { childId: 'A-1' },
      { contactSource: 'a long remark in another column' },
      { childId: 'Totalis', gender: 'M', ethnicity: 'x', age: 3, dateOfBirth: 'y' },
    )
    expect(of('AA-F12')).toEqual([])
    expect(rows[1]).toBe(4)
  })
})

describe('AA-F13', () => {
  it.each(['#N/A', '#REF!', '#VALUE!', '#NAME?', '#DIV/0!', '#NUM!', '#MULTIVALUE'])(
    'tells of %s, as an error and as text',
    async (failed) => {
      const { of } = await issues({ ...contact, gender: { error: failed } }, { ...contact, contactDate: failed })
      expect(
        of('AA-F13').map(({ row, columns, value, child, severity }) => [row, columns, value, child, severity]),
      ).toEqual([
        [3, ['Gender'], failed, '1001', 'Error'],
        [4, ['Date of Contact'], failed, '1001', 'Error'],
      ])
    },
  )

  it('is silent about text that begins with a number sign, and about formulas that were never worked out', async () => {
    const { of } = await issues({ ...contact, gender: '#1' }, { ...contact, contactDate: { formula: null } })
    expect(of('AA-F13')).toEqual([])
  })
})

describe('AA-F14', () => {
  it('tells once of a column with formulas, with how many rows', async () => {
    const worked = { ...contact, contactDate: { formula: 45_744 } }
    const { of } = await issues(contact, worked, worked)
    expect(of('AA-F14')).toMatchObject([
      { list: 1, sheet: 'List_1', row: 4, columns: ['Date of Contact'], severity: 'Warning' },
    ])
    expect(of('AA-F14')[0]?.message).toContain('formulas in 2 rows, the first of them row 4')
  })

  it('tells of each that was never worked out, as an error', async () => {
    const never = { ...contact, age: { formula: null } }
    const { of } = await issues(never, { ...contact, age: { formula: 10 } }, never)
    expect(of('AA-F14').map(({ row, severity, child }) => [row, severity, child])).toEqual([
      [3, 'Error', '1001'],
      [5, 'Error', '1001'],
      [4, 'Warning', undefined],
    ])
  })
})

describe('AA-F16', () => {
  it.each([
    'q)\u00a06: Police',
    ' q) 6: Police',
    'q) 6: Police ',
    'q)\t6: Police',
    'q) 6:\nPolice',
    'q) 6: Police\u200b',
  ])('tells of %j and how to type it', async (contactSource) => {
    const { of } = await issues(contact, { ...contact, contactSource })
    expect(of('AA-F16')).toMatchObject([
      { list: 1, row: 4, columns: ['Contact Source'], child: '1001', value: contactSource, severity: 'Warning' },
    ])
  })

  it('is silent about ordinary spaces', async () => {
    expect((await issues(contact, { ...contact, contactSource: '6: Police' })).of('AA-F16')).toEqual([])
  })
})

describe('AA-F17', () => {
  const merged = async (firstRow: number, lastRow: number, [firstColumn, lastColumn] = [2, 2]) => {
    const merges = [{ firstRow, firstColumn, lastRow, lastColumn }]
    return (await fileIssues(wholeFile({ 1: { ...listSheet(1, [contact, contact]), merges } }))).of('AA-F17')
  }

  it('names merged cells beneath the headings by their range and their columns', async () => {
    expect(await merged(3, 4)).toMatchObject([
      { list: 1, sheet: 'List_1', row: 3, columns: ['Gender'], severity: 'Warning' },
    ])
    const wide = await merged(2, 3, [2, 3])
    expect(wide).toMatchObject([{ row: 3, columns: ['Gender', 'Ethnicity'] }])
    expect(wide[0]?.message).toContain('Cells B2:C3 are merged')
    expect(await merged(4, 9)).toHaveLength(1)
  })

  it('passes those of the title, of the headings alone and beneath the list', async () => {
    for (const [from, to] of [
      [1, 1],
      [1, 2],
      [5, 6],
    ] as const)
      expect(await merged(from, to)).toEqual([])
  })
})
