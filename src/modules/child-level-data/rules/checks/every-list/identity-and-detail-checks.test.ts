import { describe, expect, it } from 'vitest'
import { describeRows, issuesOf, rowsFound, type TestRow } from '../checks-for-tests.ts'

describeRows('AA-C01', 1, {
  fails: [{ childId: null }, { childId: '  ' }],
  passes: [{ childId: 1001 }, { childId: '#N/A' }],
})
describeRows('AA-C01', 11, { fails: [{ adopterId: null }], passes: [{ adopterId: 'P7' }] })
describeRows('AA-C02', 4, {
  fails: [
    { childId: 'A12345678901234567890' },
    { childId: 'AB-12' },
    { childId: '1.2E+07' },
    { childId: '1E+7' },
    { childId: '100.0' },
    { childId: 'AB 12' },
  ],
  passes: [
    { childId: 'A1234567890123456789' },
    { childId: '1002003' },
    { childId: 1002003 },
    { childId: null },
    { childId: '12E7' },
  ],
})
describeRows('AA-C03', 6, {
  fails: [
    { childId: 'TEST1' },
    { childId: 'Test Child' },
    { childId: '99999' },
    { childId: 'xxx' },
    { worker: 'Dummy Worker' },
    { worker: 'test' },
  ],
  passes: [{ childId: '9999' }, { childId: '1999991' }, { worker: 'Testa Rossa' }, { worker: 'Ann Contest' }, {}],
})
describeRows('AA-C04', 5, { fails: [{}], passes: [{ gender: 'a) Male' }, { gender: 'Femail' }, { gender: '#N/A' }] })
describeRows('AA-C05', 5, {
  fails: [{ gender: 'Femail' }, { gender: '3' }],
  passes: [{ gender: 'F' }, { gender: 'd) Neither' }, {}],
})
describeRows('AA-C06', 5, {
  fails: [{ gender: 'F' }, { gender: 'Female' }, { gender: '2' }],
  passes: [{ gender: 'b) Female' }, { gender: 'Femail' }, {}],
})
describeRows('AA-C07', 5, { fails: [{}], passes: [{ ethnicity: 'a) WBRI' }, { ethnicity: 'XXXX' }] })
describeRows('AA-C08', 5, {
  fails: [{ ethnicity: 'XXXX' }],
  passes: [{ ethnicity: 's) NOBT' }, { ethnicity: 't) NOBT' }, { ethnicity: 'WBRI' }, {}],
})
describeRows('AA-C18', 10, { fails: [{}], passes: [{ disability: 'c) Unknown' }, { disability: 'AUT' }] })
describeRows('AA-C19', 10, {
  fails: [{ disability: 'AUT' }],
  passes: [{ disability: 'b) No' }, { disability: 'N' }, {}],
})

describe('AA-C01', () => {
  it('speaks of a child in lists 1 to 10 and of an adopter in list 11', () => {
    expect(issuesOf('AA-C01', { 1: [{}], 11: [{}] }).map(({ message }) => message.split(' ')[1])).toEqual([
      'child’s',
      'adopter’s',
    ])
  })
})

describe('AA-C02', () => {
  it('finds an id that lost its zeros in another list', () => {
    const lists = { 1: [{ childId: '00123' }, { childId: '123' }], 3: [{ childId: '123' }, { childId: '124' }] }
    expect(issuesOf('AA-C02', lists).map(({ list, row }) => [list, row])).toEqual([
      [1, 4],
      [3, 3],
    ])
  })
  it('tells a form that the whole extract has once, without a row', () => {
    const rows = (count: number): TestRow[] => Array.from({ length: count }, (_, index) => ({ childId: `C/${index}` }))
    const issues = issuesOf('AA-C02', { 1: rows(21) })
    expect(issues).toHaveLength(1)
    expect(issues[0]).toMatchObject({
      list: 1,
      sheet: 'List_1',
      columns: ['Child Unique ID'],
      value: 'C/0',
      key: 'childId',
    })
    expect(issues[0]?.row).toBeUndefined()
    expect(issues[0]?.message).toContain('In 21 of 21 rows, the first of them row 3')
    expect(rowsFound('AA-C02', { 1: rows(20) })).toHaveLength(20)
    const good = Array.from({ length: 22 }, (_, index) => ({ childId: index }))
    expect(rowsFound('AA-C02', { 1: [...rows(21), ...good] })).toHaveLength(21)
  })
})

describe('AA-C09', () => {
  const unknown = { childId: 'A1', ethnicity: 's) NOBT' }
  it('is about a child who is open in list 6, 7 or 8', () => {
    expect(rowsFound('AA-C09', { 1: [unknown], 6: [{ childId: 'A1' }] })).toEqual([3])
    expect(rowsFound('AA-C09', { 1: [unknown], 7: [{ childId: 'A1' }] })).toEqual([3])
    expect(rowsFound('AA-C09', { 1: [unknown], 8: [{ childId: 'A1' }] })).toEqual([3])
    expect(rowsFound('AA-C09', { 1: [{ ...unknown, ethnicity: 's) REFU' }], 8: [{ childId: 'A1' }] })).toEqual([3])
    expect(rowsFound('AA-C09', { 6: [unknown] })).toEqual([3])
  })
  it('is silent where the child is not, or the ethnicity is known', () => {
    expect(rowsFound('AA-C09', { 1: [unknown] })).toEqual([])
    expect(rowsFound('AA-C09', { 1: [unknown], 6: [{ childId: 'B2' }] })).toEqual([])
    expect(rowsFound('AA-C09', { 1: [unknown], 6: [{ childId: 'A1', closureDate: '2025-01-06' }] })).toEqual([])
    expect(rowsFound('AA-C09', { 1: [unknown], 7: [{ childId: 'A1', planEndDate: '2025-01-06' }] })).toEqual([])
    expect(rowsFound('AA-C09', { 1: [unknown], 8: [{ childId: 'A1', ceasedDate: 'x' }] })).toEqual([])
    expect(rowsFound('AA-C09', { 1: [{ ...unknown, ethnicity: 'a) WBRI' }], 6: [{ childId: 'A1' }] })).toEqual([])
  })
})
