import { describe, expect, it } from 'vitest'
import { describeRows, issuesOf } from '../checks-for-tests.ts'

describeRows('AA-C10', 1, {
  fails: [{ age: 0 }, { age: 8 }, { age: 8.88 }, { age: 'eight' }, {}, { gender: 'a) Male' }],
  passes: [
    { age: -1 },
    { gender: 'c) Not stated/recorded' },
    { age: '#N/A' },
    { dateOfBirth: '2015-01-01' },
    { dateOfBirth: 'May be 8 Jan 2012' },
  ],
})
describeRows('AA-C10', 8, {
  fails: [{ age: 8 }, { age: -1 }, { gender: 'c) Not stated/recorded' }],
  passes: [{ dateOfBirth: '2015-01-01' }],
})
describeRows('AA-C10', 7, { fails: [{ age: 0 }], passes: [{ age: -1 }, { age: 0, dateOfBirth: '2025-01-06' }] })
describeRows('AA-C16', 7, {
  fails: [{ age: -1, dateOfBirth: '2015-01-01' }],
  passes: [{ age: -1 }, { dateOfBirth: '2025-05-01' }],
})
describeRows('AA-C11', 1, {
  fails: [{ dateOfBirth: 'May be 8 Jan 2012' }, { dateOfBirth: '31/02/2015' }],
  passes: [
    { dateOfBirth: '01/02/2015' },
    { dateOfBirth: '1900-01-01' },
    { dateOfBirth: '2015-01-01' },
    {},
    { dateOfBirth: 0 },
    { dateOfBirth: '#N/A' },
  ],
})
describeRows('AA-C12', 4, {
  base: { age: 0 },
  fails: [{ dateOfBirth: '2025-04-01' }],
  passes: [
    { dateOfBirth: '2025-03-31' },
    { dateOfBirth: '2025-04-01', age: -1 },
    { dateOfBirth: '2025-04-01', age: null },
  ],
})
describeRows('AA-C13', 8, {
  fails: [{ dateOfBirth: '2006-03-31' }, { age: 19 }],
  passes: [{ dateOfBirth: '2006-04-01' }, { age: 18 }, {}, { dateOfBirth: '2010-01-01', age: 40 }],
})
describeRows('AA-C13', 9, {
  fails: [{ dateOfBirth: '1999-03-31' }, { age: 26 }],
  passes: [{ dateOfBirth: '1999-04-01' }, { age: 25 }],
})
describeRows('AA-C14', 4, {
  fails: [{ age: 18.6 }, { age: 'five' }, { dateOfBirth: '2015-01-01' }],
  passes: [{ age: 0 }, { age: -1 }, {}, { dateOfBirth: 'x' }, { age: '#N/A', dateOfBirth: '2015-01-01' }],
})
describeRows('AA-C15', 6, {
  base: { dateOfBirth: '2015-03-31' },
  fails: [[{ age: 9 }, 'Warning'], [{ age: 11 }, 'Warning'], { age: 8 }, { age: 12 }, { age: -3 }],
  passes: [
    { age: 10 },
    { age: -1 },
    { age: 10.2 },
    {},
    { age: 3, dateOfBirth: null },
    { age: 3, dateOfBirth: '2025-04-01' },
  ],
})
describeRows('AA-C15', 1, {
  base: { dateOfBirth: '2025-03-31' },
  fails: [[{ age: 1 }, 'Warning']],
  passes: [{ age: 0 }],
})
describeRows('AA-C15', 8, {
  base: { dateOfBirth: '2015-04-01' },
  fails: [[{ age: 10 }, 'Warning'], { age: 11 }],
  passes: [{ age: 9 }],
})
describe('AA-C15, of a child born on 29 February', () => {
  const found = (age: number, asAt: string) =>
    issuesOf('AA-C15', { 1: [{ dateOfBirth: '2016-02-29', age }] }, { asAt }).length
  it('takes either birthday on 28 February of a year without the 29th, and one only on other days', () => {
    expect([found(8, '2025-02-28'), found(9, '2025-02-28'), found(10, '2025-02-28')]).toEqual([0, 0, 1])
    expect([found(8, '2025-02-27'), found(9, '2025-02-27')]).toEqual([0, 1])
    expect([found(8, '2025-03-01'), found(9, '2025-03-01')]).toEqual([1, 0])
    expect([found(7, '2024-02-28'), found(8, '2024-02-28'), found(8, '2024-02-29')]).toEqual([0, 1, 0])
  })
})
describeRows('AA-C16', 3, {
  fails: [
    { age: -1, dateOfBirth: '2025-03-31' },
    { age: -1, dateOfBirth: '2015-01-01' },
    { age: -1, dateOfBirth: '2026-01-06' },
    { dateOfBirth: '2026-01-06' },
  ],
  passes: [
    { age: -1 },
    { age: -1, dateOfBirth: '2025-04-01' },
    { age: -1, dateOfBirth: '2026-01-05' },
    { age: 0, dateOfBirth: '2025-03-31' },
    {},
  ],
})
describeRows('AA-C16', 8, {
  fails: [{ age: -1 }, { age: -1, dateOfBirth: '2025-05-01' }, { dateOfBirth: '2025-05-01' }],
  passes: [
    { age: 0, dateOfBirth: '2025-05-01' },
    { age: 3, dateOfBirth: '2022-01-01' },
    { dateOfBirth: '2025-03-31' },
    {},
  ],
})
describeRows('AA-C17', 7, {
  base: { dateOfBirth: '2025-05-01' },
  fails: [{ gender: 'b) Female' }, { gender: 'd) Neither' }, { gender: 'a) Male', dateOfBirth: null, age: -1 }],
  passes: [
    { gender: 'c) Not stated/recorded' },
    {},
    { gender: 'Femail' },
    { gender: 'a) Male', dateOfBirth: '2025-03-31' },
  ],
})
