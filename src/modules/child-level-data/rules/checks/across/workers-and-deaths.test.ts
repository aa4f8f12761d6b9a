import { describe, expect, it } from 'vitest'
import { describeRows, issuesOf, placesFound, rowsFound } from '../checks-for-tests.ts'

const at = placesFound
const A = { childId: 'A1' }
const open6 = { ...A, startDate: '2024-01-08', caseStatus: 'c) Child in need plan' }

describe('who holds whom', () => {
  const held = { worker: 'Rowan Ash', team: 'Team 1' }
  it('AA-X39 names a child with two holders', () => {
    const need = { 6: [{ ...A, ...held }] }
    expect(at('AA-X39', { ...need, 7: [{ ...A, ...held, worker: 'ash, rowan' }] })).toEqual([])
    expect(at('AA-X39', { ...need, 7: [{ ...A, ...held, worker: 'Kim Elm' }] })).toEqual(['7:3'])
    expect(at('AA-X39', { ...need, 8: [{ ...A, ...held, team: 'Team 2' }], 7: [] })).toEqual(['8:3'])
    expect(at('AA-X39', { ...need, 7: [{ ...A, worker: 'Unallocated' }] })).toEqual([])
    // "Duty" is a team, though it is no worker.
    expect(at('AA-X39', { ...need, 7: [{ ...A, ...held, team: 'Duty' }] })).toEqual(['7:3'])
    expect(at('AA-X39', { ...need, 7: [{ ...A, ...held, worker: 'Duty' }] })).toEqual([])
    expect(at('AA-X39', { ...need, 7: [{ ...A, ...held, team: 'N/A' }] })).toEqual([])
    expect(at('AA-X39', { ...need, 7: [{ ...A, worker: 'Kim Elm', planEndDate: '2025-01-06' }] })).toEqual([])
  })
  const children = (count: number, more: Record<string, string> = {}) =>
    Array.from({ length: count }, (_, index) => ({ childId: `C${index}`, ...held, ...more }))
  it('AA-X40 counts open children of a worker once over all lists', () => {
    expect(issuesOf('AA-X40', { 6: children(25), 7: children(25) })).toEqual([])
    expect(issuesOf('AA-X40', { 6: children(26) }).map(({ value, key }) => [value, key])).toEqual([
      ['Rowan Ash', 'rowan ash'],
    ])
    expect(issuesOf('AA-X40', { 6: children(26, { closureDate: '2025-01-06' }), 3: children(26) })).toEqual([])
    expect(issuesOf('AA-X40', { 6: children(26, { worker: 'Duty' }) })).toEqual([])
  })
  it('AA-X41 names a worker in two teams', () => {
    expect(issuesOf('AA-X41', { 6: children(2) })).toEqual([])
    const moved = { ...A, ...held, team: 'Duty' }
    expect(issuesOf('AA-X41', { 6: [...children(1), moved] }).map(({ value }) => value)).toEqual(['Rowan Ash'])
    expect(issuesOf('AA-X41', { 6: [...children(1), { ...moved, closureDate: '2025-01-06' }] })).toEqual([])
    expect(issuesOf('AA-X41', { 6: [...children(1), { ...moved, team: 'Unallocated' }] })).toEqual([])
    // The same word names nobody where a worker should stand, and a team where a team should.
    const onDuty = { childId: 'D', worker: 'Duty', team: 'Team 1' }
    expect(issuesOf('AA-X41', { 6: [onDuty, ...children(1), moved] }).map(({ value }) => value)).toEqual(['Rowan Ash'])
  })
  it('AA-X42 names a worker who is not in the staff list, once there is one', () => {
    expect(rowsFound('AA-X42', { 6: children(2) })).toEqual([])
    expect(rowsFound('AA-X42', { 6: children(2) }, { council: { staff: new Set(['Ash, Rowan']) } })).toEqual([])
    expect(rowsFound('AA-X42', { 6: children(2) }, { council: { staff: new Set(['Kim Elm']) } })).toEqual([3])
    const [issue] = issuesOf('AA-X42', { 6: children(2) }, { council: { staff: new Set(['Kim Elm']) } })
    expect(issue).toMatchObject({ columns: ['Allocated Worker'], value: 'Rowan Ash' })
  })
})
describe('AA-X43', () => {
  it('finds life after death, from each of the three lists', () => {
    const died6 = { ...A, closureDate: '2024-12-02', closureReason: 'RC2 - Died' }
    const died8 = { ...A, ceasedDate: '2024-12-02', ceasedReason: 'c) E2: Died' }
    expect(at('AA-X43', { 6: [died6], 8: [died8] })).toEqual([])
    expect(at('AA-X43', { 6: [died6], 7: [A] })).toEqual(['6:3'])
    expect(at('AA-X43', { 8: [died8], 1: [{ ...A, contactDate: '2024-12-03' }] })).toEqual(['8:3'])
    expect(at('AA-X43', { 8: [died8], 1: [{ ...A, contactDate: '2024-12-02' }] })).toEqual([])
    for (const [list, field, done] of [
      [2, 'startDate', { completionDate: '2024-12-01' }],
      [3, 'referralDate', {}],
      [4, 'startDate', { authorisationDate: '2024-12-01' }],
      [5, 'strategyDiscussionDate', {}],
    ] as const) {
      // Finished, so that it is the event that speaks and not the open work.
      expect(at('AA-X43', { 6: [died6], [list]: [{ ...A, ...done, [field]: '2024-12-03' }] })).toEqual(['6:3'])
      expect(at('AA-X43', { 6: [died6], [list]: [{ ...A, ...done, [field]: '2024-12-02' }] })).toEqual([])
    }
    for (const list of [2, 4, 7, 8]) expect(at('AA-X43', { 6: [died6], [list]: [A] })).toEqual(['6:3'])
    expect(at('AA-X43', { 6: [died6], 3: [A], 5: [A] })).toEqual([])
    expect(at('AA-X43', { 9: [{ ...A, inTouch: 'c) Died' }], 8: [A] })).toEqual(['9:3'])
  })
})
describeRows('AA-X44', 3, {
  base: { referralDate: '2025-01-06', noFurtherAction: 'a) Yes' },
  others: { 4: [{ ...A, startDate: '2025-01-16' }] },
  fails: [{}, { referralDate: '2025-01-16' }],
  passes: [
    { noFurtherAction: 'b) No' },
    { referralDate: '2025-01-05' },
    { referralDate: '2025-01-17' },
    { childId: 'B2' },
  ],
})
describeRows('AA-X45', 2, {
  others: { 6: [A, { childId: 'B2', closureDate: '2025-01-06' }] },
  fails: [{}],
  passes: [{ childId: 'B2' }, { completionDate: '2025-01-06' }],
})
describeRows('AA-X46', 6, {
  others: { 7: [{ ...A, lastVisitDate: '2025-01-06' }], 8: [{ childId: 'B2', lastVisitDate: '2025-01-06' }] },
  fails: [{ lastSeenDate: '2025-01-05' }, { childId: 'B2', lastSeenDate: '2025-01-05' }],
  passes: [{ lastSeenDate: '2025-01-06' }, {}, { lastSeenDate: '2025-01-05', closureDate: '2025-01-05' }],
})
describeRows('AA-X47', 9, {
  others: { 8: [{ ...A, unaccompanied: 'a) Yes' }] },
  fails: [{ unaccompanied: 'b) No' }],
  passes: [{ unaccompanied: 'a) Yes' }, {}, { childId: 'B2', unaccompanied: 'b) No' }],
})
describe('AA-X48', () => {
  const found = { ...A, startDate: '2024-11-04', authorisationDate: '2024-12-02', supportRequired: 'b) No' }
  it('tells of a plan for a child found to need no support', () => {
    expect(at('AA-X48', { 4: [found], 6: [open6] })).toEqual(['4:3'])
    expect(at('AA-X48', { 4: [found, { ...A, startDate: '2025-01-06' }], 6: [open6] })).toEqual([])
    expect(at('AA-X48', { 4: [found], 6: [{ ...open6, caseStatus: 'a) Looked after child' }] })).toEqual([])
  })
})
describeRows('AA-X49', 4, {
  base: { supportRequired: 'a) Yes' },
  others: { 6: [{ childId: 'B2' }] },
  fails: [{ authorisationDate: '2025-03-14' }],
  passes: [{ authorisationDate: '2025-03-17' }, { childId: 'B2', authorisationDate: '2025-03-14' }, {}],
})
describe('AA-X50', () => {
  const twin = {
    dateOfBirth: '2015-05-04',
    gender: 'a) Male',
    ethnicity: 'a) WBRI',
    worker: 'Rowan Ash',
    startDate: '2024-11-04',
  }
  it('asks once about two ids that look like one child', () => {
    const two = [
      { childId: 'A1', ...twin },
      { childId: 'B2', ...twin },
    ]
    expect(at('AA-X50', { 4: two, 6: two })).toEqual(['4:4'])
    expect(at('AA-X50', { 4: [two[0] ?? {}, { childId: 'B2', ...twin, startDate: '2024-11-05' }] })).toEqual([])
    expect(at('AA-X50', { 4: [two[0] ?? {}, two[0] ?? {}] })).toEqual([])
    expect(
      at('AA-X50', {
        4: [
          { childId: 'A1', startDate: '2024-11-04' },
          { childId: 'B2', startDate: '2024-11-04' },
        ],
      }),
    ).toEqual([])
  })
})
describe('AA-X51', () => {
  const closed = { 6: [{ ...A, closureDate: '2025-01-06' }] }
  it('tells of work after the last episode closed, but not of a contact', () => {
    expect(
      at('AA-X51', {
        ...closed,
        3: [{ ...A, referralDate: '2025-01-07' }],
        4: [{ ...A, startDate: '2025-01-06' }],
        5: [{ ...A, strategyDiscussionDate: '2025-02-03' }],
      }),
    ).toEqual(['3:3', '5:3'])
    expect(at('AA-X51', { 6: [...closed[6], open6], 3: [{ ...A, referralDate: '2025-01-07' }] })).toEqual([])
    expect(at('AA-X51', { 6: [], 3: [{ ...A, referralDate: '2025-01-07' }] })).toEqual([])
  })
})
