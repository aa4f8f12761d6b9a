import { describe, expect, it } from 'vitest'
import type { EarlierRun } from '../check.ts'
import { earlierRunOf, inputOf, issuesOf, type TestRow } from '../checks-for-tests.ts'
import { allChecks } from '../registry.ts'
import { runChecks } from '../run-checks.ts'

describe('AA-R08', () => {
  const row = (worker: string): TestRow => ({ childId: 'A1', worker })
  const found = (now: TestRow, ...before: TestRow[]) =>
    issuesOf(
      'AA-R08',
      { 6: [now] },
      { earlier: before.map((each, index) => earlierRunOf(`2025-0${2 - index}-28`, { 6: [each] })) },
    )
  it('names a child with three workers over the runs', () => {
    const [issue, ...more] = found(row('Ann Oak'), row('Ben Elm'), row('Cy Ash'))
    expect(more).toEqual([])
    expect(issue?.row).toBe(3)
    expect(issue?.message).toContain('3 workers over 3 runs: Ann Oak, Ben Elm, Cy Ash')
  })
  it('counts neither another spelling nor a placeholder, and is silent at the first run', () => {
    expect(found(row('Ann Oak'), row('Ben Elm'), row('OAK, Ann'))).toEqual([])
    expect(found(row('Ann Oak'), row('Ben Elm'), row('TBC'))).toEqual([])
    const three = ['Ann Oak', 'Ben Elm', 'Cy Ash'].map(row)
    expect(issuesOf('AA-R08', { 6: three })).toEqual([])
  })
})

describe('AA-R09 and AA-R10', () => {
  const issue: EarlierRun['issues'][number] = { check: 'AA-L1-01', list: 1, child: 'A1', key: ' · 6' }
  const lists = { 1: [{ childId: 'A1', contactSource: 'q) 6: Police' }] }
  const found = (...earlier: EarlierRun['issues'][]) => {
    const runs = earlier.map((issues, index) => earlierRunOf(`2025-0${2 - index}-28`, {}, issues))
    const checks = allChecks.filter(({ id }) => ['AA-R10', 'AA-R09', 'AA-L1-01'].includes(id))
    return runChecks(inputOf(lists, { earlier: runs }), { checks }).flatMap(({ check, message }) =>
      check.startsWith('AA-R') ? [`${check} ${message}`] : [],
    )
  }
  it('tells of an issue that stands for the third run', () => {
    expect(found([issue], [issue])).toEqual([expect.stringMatching(/^AA-R09 AA-L1-01 has stood for 3 runs: /)])
    expect(found([issue])).toEqual([])
    expect(found([issue], [])).toEqual([])
  })
  it('tells of an issue that was gone and is back', () => {
    expect(found([], [issue])).toEqual([expect.stringMatching(/^AA-R10 AA-L1-01 was mended/)])
    expect(found([], [])).toEqual([])
    expect(found([{ ...issue, key: 'another' }], [issue])).toHaveLength(1)
  })
  it('keeps the place and the child of what it is about', () => {
    const runs = [earlierRunOf('2025-02-28', {}, [issue]), earlierRunOf('2025-01-28', {}, [issue])]
    const checks = allChecks.filter(({ id }) => id === 'AA-R09' || id === 'AA-L1-01')
    const [, about] = runChecks(inputOf(lists, { earlier: runs }), { checks })
    expect(about).toMatchObject({
      check: 'AA-R09',
      severity: 'Practice',
      list: 1,
      row: 3,
      child: 'A1',
      key: 'AA-L1-01 ·  · 6',
    })
  })
})
