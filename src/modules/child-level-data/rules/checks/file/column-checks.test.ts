import { describe, expect, it } from 'vitest'
import { contact, fileIssues, listSheet, wholeFile, withColumn } from './file-for-tests.ts'
import { looksPersonal } from './personal-columns.ts'

const contacts = listSheet(1, [contact])

describe('AA-F06', () => {
  it('names each column that is missing, in the row of headings', async () => {
    const { of } = await fileIssues(wholeFile({ 1: listSheet(1, [contact], { without: ['age', 'gender'] }) }))
    expect(of('AA-F06').map(({ list, row, columns, severity }) => [list, row, columns[0], severity])).toEqual([
      [1, 2, 'Gender', 'Error'],
      [1, 2, 'Age of Child (Years)', 'Error'],
    ])
  })

  it('holds list 9 to the layout that it has', async () => {
    const old = await fileIssues(wholeFile({ 9: listSheet(9, [{ childId: 1 }], { layout: '2019-08' }) }))
    expect(old.of('AA-F06')).toEqual([])
    const between = await fileIssues(wholeFile({ 9: listSheet(9, [{ childId: 1 }], { without: ['personalAdviser'] }) }))
    expect(between.of('AA-F06').map(({ columns }) => columns)).toEqual([['Allocated Personal Advisor']])
  })
})

describe('AA-F07', () => {
  it.each(['Age', 'AgeOfChild', 'age of child (years)'])('tells of “%s”', async (heading) => {
    const { of } = await fileIssues(wholeFile({ 1: listSheet(1, [contact], { headings: { age: heading } }) }))
    expect(of('AA-F07')).toMatchObject([
      { list: 1, row: 2, columns: ['Age of Child (Years)'], value: heading, severity: 'Warning' },
    ])
  })

  it('passes spaces at the end of a heading, and a column that was said by hand', async () => {
    const spaced = listSheet(1, [contact], { headings: { gender: 'Gender ', age: ' Age of  Child (Years)' } })
    expect((await fileIssues(wholeFile({ 1: spaced }))).of('AA-F07')).toEqual([])
    const odd = listSheet(1, [contact], { headings: { contactDate: 'Day it came' } })
    const remembered = { mapping: { columns: { 1: { 'day it came': 'contactDate' } } } }
    expect((await fileIssues(wholeFile({ 1: odd }), { remembered })).all).toEqual([])
  })
})

describe('AA-F08 and AA-F09', () => {
  it('tell of a column too many, and of one about a person by both', async () => {
    const plain = await fileIssues(wholeFile({ 1: withColumn(contacts, ' Locality ') }))
    expect(plain.of('AA-F08')).toMatchObject([{ list: 1, row: 2, columns: ['Locality'], severity: 'Warning' }])
    expect(plain.of('AA-F09')).toEqual([])
    const named = await fileIssues(wholeFile({ 1: withColumn(contacts, 'Child Name') }))
    expect(named.of('AA-F08')).toHaveLength(1)
    expect(named.of('AA-F09')).toMatchObject([{ list: 1, row: 2, columns: ['Child Name'], severity: 'Error' }])
    expect(named.of('AA-F09')[0]?.message).toContain('looks like names')
  })

  it.each([
    ['Child Name', 'names'],
    ['Forename', 'names'],
    ['Family_name', 'names'],
    ['Initials', 'names'],
    ['Name', 'names'],
    ['ChildForename', 'names'],
    ['NHS No', 'NHS numbers'],
    ['NHSNumber', 'NHS numbers'],
    ['UPN', 'pupil numbers'],
    ['Unique Pupil Number', 'pupil numbers'],
    ['Home address', 'addresses'],
    ['Child’s postcode', 'addresses'],
    ['Street', 'addresses'],
    ['NI Number', 'National Insurance numbers'],
    ['NINO', 'National Insurance numbers'],
    ['E-mail', 'e-mail addresses'],
    ['Mobile', 'telephone numbers'],
  ])('“%s” looks like %s', (heading, what) => expect(looksPersonal(heading)).toBe(what))

  it.each([
    'Team name',
    'Name of social worker',
    'School name',
    'WorkerName',
    'Locality',
    'Unit',
    'Nationality',
    'Manager',
  ])('“%s” looks like nothing of a child’s', (heading) => expect(looksPersonal(heading)).toBeUndefined())
})

describe('AA-F10', () => {
  it('asks about two columns for one field', async () => {
    const { of } = await fileIssues(wholeFile({ 1: withColumn(contacts, 'Sex', 'b) Female') }))
    expect(of('AA-F10')).toMatchObject([{ list: 1, row: 2, columns: ['Gender'], severity: 'Blocker' }])
    expect(of('AA-F10')[0]?.message).toBe(
      'Columns “Gender” and “Sex” could each be “Gender”; the first was read. Say by hand which it is.',
    )
    expect(of('AA-F08')).toEqual([])
  })

  it('is silent once it was said by hand', async () => {
    const remembered = { mapping: { columns: { 1: { sex: null } } } }
    const { of } = await fileIssues(wholeFile({ 1: withColumn(contacts, 'Sex', 'b) Female') }), { remembered })
    expect(of('AA-F10')).toEqual([])
  })
})

describe('AA-F11', () => {
  it('names the first column that stands too late', async () => {
    const [title, ...rows] = contacts.rows
    const turned = rows.map((row) => (row ? [row[0] ?? null, row[2] ?? null, row[1] ?? null, ...row.slice(3)] : row))
    const { of } = await fileIssues(wholeFile({ 1: { ...contacts, rows: [title ?? null, ...turned] } }))
    expect(of('AA-F11')).toMatchObject([{ list: 1, row: 2, columns: ['Gender'], severity: 'Warning' }])
    expect(of('AA-F11')[0]?.message).toContain('“Gender” stands after “Ethnicity”')
  })

  it('passes a list with a column too few or too many', async () => {
    const fewer = listSheet(1, [contact], { without: ['gender'] })
    expect((await fileIssues(wholeFile({ 1: withColumn(fewer, 'Locality') }))).of('AA-F11')).toEqual([])
  })
})

describe('AA-F21', () => {
  const leavers = async (options: Parameters<typeof listSheet>[2], asAt = '2025-03-31') =>
    (await fileIssues([listSheet(9, [{ childId: 1001 }], options)], { asAt })).of('AA-F21')

  it('wants the layout of 2023 of a day after that year', async () => {
    expect(await leavers({ layout: '2019-08' }, '2024-01-01')).toMatchObject([
      { list: 9, row: 2, columns: { length: 4 }, severity: 'Warning' },
    ])
    expect(await leavers({ layout: '2019-08' }, '2023-12-31')).toEqual([])
    expect(await leavers({})).toEqual([])
  })

  it('tells of some of the four new columns without the others, whatever the day', async () => {
    const between = await leavers({ without: ['personalAdviser'] }, '2021-03-16')
    expect(between.map(({ columns }) => columns)).toEqual([['Allocated Personal Advisor']])
  })

  it('says nothing of other lists', async () => {
    expect((await fileIssues([contacts])).of('AA-F21')).toEqual([])
  })
})
