import { describe, expect, it } from 'vitest'
import { describeRows, issuesOf, rowsFound, type TestRow } from '../checks-for-tests.ts'
import { comparableName, isPlaceholder, namesNobody } from '../worker-names.ts'

describeRows('AA-C26', 4, {
  fails: [{}, { team: 'N/A' }, { team: 'Unallocated' }, { team: '-' }],
  passes: [
    { team: 'Assessment Team 7' },
    { team: 'Duty and Advice' },
    { team: 'MASH Duty Team' },
    { team: 'Duty' },
    { team: '#N/A' },
  ],
})
describeRows('AA-C27', 6, {
  fails: [{}],
  passes: [{ worker: 'Ann Oak' }, { closureDate: '2025-01-06' }, { closureDate: 'x' }, { worker: '#N/A' }],
})
describeRows('AA-C27', 3, {
  fails: [{}, { noFurtherAction: 'b) No' }],
  passes: [{ noFurtherAction: 'a) Yes' }, { worker: 'Ann Oak' }],
})
describeRows('AA-C27', 5, {
  fails: [{}, { conferenceUnnecessary: 'b) No' }],
  passes: [{ conferenceUnnecessary: 'a) Yes' }, { conferenceDate: '2025-01-06' }, { worker: 'Ann Oak' }],
})
describeRows('AA-C27', 9, { fails: [{}], passes: [{ worker: 'Ann Oak' }] })
describeRows('AA-C28', 6, {
  base: { team: 'Assessment Team 7' },
  fails: [
    { worker: 'Unallocated' },
    { worker: 'DUTY' },
    { worker: 'Duty Social Worker' },
    { worker: 'tbc' },
    { worker: 'N/A' },
    { worker: 'none' },
    { worker: 'Vacant post' },
    { worker: 'MASH Duty Worker' },
    { worker: 'CIN – unallocated' },
    { worker: 'CIN Team' },
    { worker: 'assessment team 7' },
    { worker: 'Assessment  Team 7' },
  ],
  passes: [{ worker: 'Ann Oak' }, { worker: 'Nora Duty' }, { worker: 'Vera Vacant' }, {}, { worker: '#N/A' }],
})
describeRows('AA-C29', 7, {
  fails: [{ worker: '40231' }, { worker: 'SW0412' }, { team: '17' }, { team: 'T00412' }],
  passes: [{ worker: 'Ann Oak' }, { worker: 'Ann Oak 2' }, { team: 'CIN1' }, { team: 'Assessment Team 7' }, {}],
})

describe('AA-C30', () => {
  const rows = (...workers: string[]): TestRow[] => workers.map((worker, index) => ({ childId: index, worker }))
  it('names each spelling but the usual one, once for a list, with how many rows have it', () => {
    const lists = { 6: rows('Ann Oak', 'Ann Oak', 'OAK, Ann', 'Ann  Oak', 'OAK, Ann'), 7: rows('ann oak') }
    const issues = issuesOf('AA-C30', lists)
    expect(issues.map(({ list, row, key }) => [list, row, key])).toEqual([
      [6, 5, 'OAK, Ann'],
      [6, 6, 'Ann  Oak'],
      [7, 3, 'ann oak'],
    ])
    expect(issues[0]?.message).toContain('in 2 rows of this list')
    expect(issues[0]?.message).toContain('“Ann Oak” in 2 rows')
    expect(issues[0]?.child).toBeUndefined()
  })
  it('is silent about different people and about placeholders', () => {
    expect(rowsFound('AA-C30', { 6: rows('Ann Oak', 'Anna Oak', 'Oak Ann', 'TBC', 'tbc') })).toEqual([])
  })
})

describe('names', () => {
  it('compares without case, spacing, full stops and the order of a comma', () => {
    for (const name of ['Ann Oak', 'ann  oak', 'Oak, Ann', ' OAK,ANN ']) expect(comparableName(name)).toBe('ann oak')
    expect(comparableName('A. O’Neill - Smith')).toBe("a o'neill-smith")
    expect(comparableName('Oak, Ann, Dr')).toBe('oak, ann, dr')
  })
  it('takes “Duty” and “Agency” for teams and for no workers', () => {
    for (const name of ['Duty', 'Agency', 'Allocations tray', 'MASH duty desk'])
      expect([namesNobody('worker', name), namesNobody('team', name)]).toEqual([true, false])
    for (const name of ['N/A', 'Unallocated', '-', 'tbc (June)'])
      expect([namesNobody('worker', name), namesNobody('team', name)]).toEqual([true, true])
    for (const field of ['worker', 'team'] as const) expect(namesNobody(field, 'Rowan Ash')).toBe(false)
  })
  it('takes words for a worker that are none for a placeholder', () => {
    for (const name of [
      'Not allocated',
      'unassigned',
      '?',
      'to be allocated',
      'Duty Tray',
      'duty 2',
      'Unallocated (MASH)',
    ]) {
      expect(isPlaceholder(name)).toBe(true)
    }
    for (const name of ['Tina Bell', 'Unity Marsh', 'Dutyn Marsh', 'Nonesuch', 'Ann Holding', ''])
      expect(isPlaceholder(name)).toBe(false)
  })
})
