import { describe, expect, it } from 'vitest'
import type { Check, Issue } from './check.ts'
import { inputOf, issuesOf } from './checks-for-tests.ts'
import { issueIdentity } from './issue-identity.ts'
import { runChecks, streamIssues } from './run-checks.ts'

const say = (id: string, more: Partial<Check> = {}): Check => ({
  id,
  severity: 'Error',
  lists: [1],
  rationale: 'for a test',
  source: 'O',
  run: (_, report, found) => report({ columns: [], message: `${id} after ${found.length}` }),
  ...more,
})

describe('running the checks', () => {
  it('fills in the id and the severity, unless the issue has one of its own', () => {
    const own = say('B', { run: (_, report) => report({ columns: [], message: 'b', severity: 'Warning' }) })
    const issues = runChecks(inputOf({}), { checks: [say('A'), own] })
    expect(issues.map(({ check, severity }) => [check, severity])).toEqual([
      ['A', 'Error'],
      ['B', 'Warning'],
    ])
  })
  it('leaves out what is off by default, until it is asked for', () => {
    const checks = [say('A', { offByDefault: true }), say('B')]
    expect(runChecks(inputOf({}), { checks }).map(({ check }) => check)).toEqual(['B'])
    expect(runChecks(inputOf({}), { checks, turnedOn: new Set(['A']) }).map(({ check }) => check)).toEqual(['A', 'B'])
  })
  it('runs the last last, with what was found before it and while reading, where there is an earlier run', () => {
    const checks = [say('Z', { last: true }), say('A')]
    const earlier = [{ asAt: 0, tables: new Map(), issues: [] }]
    const already: Issue = { check: 'AA-F04', severity: 'Warning', columns: [], message: 'a sheet' }
    const messages = (input: ReturnType<typeof inputOf>) =>
      runChecks(input, { checks, alreadyFound: [already] }).map(({ message }) => message)
    expect(messages(inputOf({}, { earlier }))).toEqual(['A after 1', 'Z after 2'])
    expect(messages(inputOf({}))).toEqual(['A after 0', 'Z after 0'])
  })
  it('tells how far it is, and hands issues over as they come', () => {
    const seen: string[] = []
    streamIssues(inputOf({}), ({ check }) => seen.push(check), {
      checks: [say('A'), say('B')],
      onProgress: (done, of) => seen.push(`${done} of ${of}`),
    })
    expect(seen).toEqual(['A', '1 of 2', 'B', '2 of 2'])
  })
})

describe('an issue of a row', () => {
  const row = { childId: 'A1', contactDate: '06/01/2025', contactSource: 'Police', gender: 'Femail' }
  it('says where, whom, what stands there and what it is known by', () => {
    expect(issuesOf('AA-C05', { 1: [{}, row] })).toEqual([
      {
        check: 'AA-C05',
        severity: 'Error',
        list: 1,
        sheet: 'List_1',
        row: 4,
        columns: ['Gender'],
        child: 'A1',
        value: 'Femail',
        message: expect.any(String),
        key: '2025-01-06 · 6',
      },
    ])
  })
  it('has one identity whatever its row and the form of its cells, and another for another row', () => {
    const identity = (...rows: Record<string, string>[]) => issuesOf('AA-C05', { 1: rows }).map(issueIdentity)
    const [same] = identity(row)
    expect(identity({ childId: 'B2' }, { ...row, contactDate: '2025-01-06', contactSource: 'q) 6: Police' })).toEqual([
      same,
    ])
    expect(identity({ ...row, contactDate: '2025-01-07' })).not.toEqual([same])
    expect(identity({ ...row, childId: 'A2' })).not.toEqual([same])
    expect(identity({ ...row, contactDate: 'soon' })).toEqual(['AA-C05|1|A1|soon · 6'])
  })
  it('needs no key in a list of one row a child', () => {
    expect(issuesOf('AA-C05', { 7: [{ childId: 'A1', gender: 'x' }] })[0]?.key).toBeUndefined()
  })
})

describe('a check of rows', () => {
  it('is silent where a column that it needs is not there, and where the list is not', () => {
    const lists = {
      4: [{ childId: 'A1', startDate: '2025-01-06', authorisationDate: '2025-01-05', supportRequired: 'a) Yes' }],
    }
    expect(issuesOf('AA-L4-02', lists, { without: ['startDate'] })).toEqual([])
    expect(issuesOf('AA-L4-02', lists)).toHaveLength(1)
    expect(issuesOf('AA-L4-07', lists, { without: ['authorisationDate'] })).toEqual([])
    expect(issuesOf('AA-L4-01', lists, { without: ['startDate'] })).toEqual([])
    expect(issuesOf('AA-L4-02', { 1: [] })).toEqual([])
  })
  it('takes a limit of the council’s for the statutory one', () => {
    const lists = { 3: [{ childId: 'A1', referralsIn12Months: 5 }] }
    expect(issuesOf('AA-L3-10', lists)).toEqual([])
    expect(issuesOf('AA-L3-10', lists, { limits: { manyReferrals: 4 } })).toHaveLength(1)
  })
})
