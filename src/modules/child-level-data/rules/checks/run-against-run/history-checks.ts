import { listNumbers } from '../../lists/list-content.ts'
import type { Check, Issue } from '../check.ts'
import { type CheckFacts, factsOf } from '../check-facts.ts'
import { issueIdentity } from '../issue-identity.ts'
import { listsFrom } from '../list-ranges.ts'
import type { Row } from '../row.ts'
import { type ReportedIssue, rowIssue } from '../row-check.ts'
import { comparableName, isPlaceholder } from '../worker-names.ts'
import { childNumber, EarlierFacts } from './earlier-facts.ts'

/** AA-R08 to AA-R10: what only several runs together show. */
export const historyChecks: readonly Check[] = [
  {
    id: 'AA-R08',
    severity: 'Practice',
    lists: listsFrom(3, 9),
    rationale: 'A child who is passed from worker to worker has to begin again with each.',
    source: 'O',
    run(input, report) {
      if (input.earlier.length === 0) return
      const facts = factsOf(input)
      const runs = [facts, ...input.earlier.map((run) => new EarlierFacts(input, run).facts)]
      const told = new Set<number>()
      for (const list of listsFrom(3, 9)) {
        const row = facts.row(list)
        if (!row) continue
        const readers = runs.map((each) => ({ facts: each, row: each.row(list) }))
        for (const { child, rows } of facts.byChild(list).children()) {
          if (told.has(child)) continue
          row.index = rows[0] ?? 0
          const names = new Map<string, string>()
          for (const reader of readers) if (reader.row) addWorkers(names, reader.facts, reader.row, row.childId)
          if (names.size < facts.limit('workersForOneChild')) continue
          told.add(child)
          report(
            rowIssue(
              row,
              ['worker'],
              `${names.size} workers over ${runs.length} runs: ${[...names.values()].join(', ')}. See why the worker changed.`,
            ),
          )
        }
      }
    },
  },
  {
    id: 'AA-R09',
    severity: 'Practice',
    lists: listNumbers,
    last: true,
    rationale: 'What stands for a third month is nobody’s to mend, or nobody knows how.',
    source: 'O',
    run(input, report, found) {
      const runs = input.earlier.map(({ issues }) => new Set(issues.map(issueIdentity)))
      const least = factsOf(input).limit('runsWithSameIssue')
      if (runs.length + 1 < least) return
      for (const issue of onceEach(found)) {
        const gone = runs.findIndex((run) => !run.has(issueIdentity(issue)))
        const stood = 1 + (gone < 0 ? runs.length : gone)
        if (stood >= least) report(about(issue, `${issue.check} has stood for ${stood} runs: ${issue.message}`))
      }
    },
  },
  {
    id: 'AA-R10',
    severity: 'Warning',
    lists: listNumbers,
    last: true,
    rationale: 'A fault that comes back was mended in the extract and not at its source.',
    source: 'O',
    run(input, report, found) {
      const [newest, ...older] = input.earlier.map(({ issues }) => new Set(issues.map(issueIdentity)))
      if (!newest || older.length === 0) return
      for (const issue of onceEach(found)) {
        const identity = issueIdentity(issue)
        if (newest.has(identity) || !older.some((run) => run.has(identity))) continue
        report(about(issue, `${issue.check} was mended by the last run and is back: ${issue.message}`))
      }
    },
  },
]

/** Adds a child's workers in one list of one run, by their names made comparable. */
function addWorkers(names: Map<string, string>, facts: CheckFacts, row: Row, childId: string): void {
  for (const index of facts.byChild(row.table.list).rows(childNumber(facts, row.table.list, childId))) {
    row.index = index
    const name = row.text('worker')
    const comparable = comparableName(name)
    if (name !== '' && !isPlaceholder(name) && !names.has(comparable)) names.set(comparable, name)
  }
}

/** Data faults, each identity once: what is late or worrying stands for months by its nature. */
function* onceEach(found: readonly Issue[]): Generator<Issue> {
  const seen = new Set<string>()
  for (const issue of found) {
    const identity = issueIdentity(issue)
    if (issue.severity === 'Practice' || issue.check.startsWith('AA-R') || seen.has(identity)) continue
    seen.add(identity)
    yield issue
  }
}

/** An issue about an issue, at the same place; its key tells which. */
function about(issue: Issue, message: string): ReportedIssue {
  const { check, severity: _, ...place } = issue
  return { ...place, message, key: [check, issue.key].filter((part) => part !== undefined).join(' · ') }
}
