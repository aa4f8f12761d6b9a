import { inTurns } from '../../../../platform/jobs/in-turns.ts'
import type { Work } from '../../../../spine/access/index.ts'
import { type Child, plainIdentifier } from '../../../../spine/children/index.ts'
import type { Issue, Severity } from '../../rules/checks/check.ts'
import { issueIdentity } from '../../rules/checks/issue-identity.ts'
import { compareIssues } from '../../rules/runs/compare-issues.ts'
import { keepCounts, keepGoneIssues, keepRowIssues, type RowIssueToKeep } from '../../store/write-rows.ts'
import { type KeptRows, personKey } from './kept-rows.ts'
import type { CheckedRow, CheckedRun } from './level-reading.ts'
import { shortHash } from './short-hash.ts'

export type CheckCount = {
  checkId: string
  list: number
  team: string
  teamId: string | null
  severity: Severity
  found: number
  fresh: number
  still: number
  gone: number
  accepted: number
}

type Saved = { checked: CheckedRun; kept: KeptRows; people: ReadonlyMap<string, Child> }

/** Saves the row issues of a run beside those of the run before, and counts them by check, list and team. */
export async function saveIssues(
  work: Work,
  runId: string,
  previousId: string | null,
  { checked, kept, people }: Saved,
): Promise<CheckCount[]> {
  const places = new Map<number, ReadonlyMap<string, number>>()
  for (const [list, rows] of checked.lists) places.set(list, await placesOfRows(rows))
  const now = await inTurns(checked.issues, (issue, number) => asRow(issue, number, places, kept, people))
  const before = previousId ? await earlierIssues(work, previousId) : []
  const listed = new Set<string>()
  for (const [list, rows] of kept) await inTurns(rows, ({ child_id: child }) => listed.add(`${list} ${child}`))
  const { fresh, gone } = compareIssues(
    await inTurns(now, (row) => ({ ...row, child: row.child_id ?? '' })),
    await inTurns(before, (row) => ({ ...row, child: row.child_id ?? '' })),
    (child, list) => listed.has(`${list} ${child}`),
  )
  const isFresh = new Set(fresh.map(({ number }) => number))
  const rows = await inTurns(now, (row) => ({ ...row, fresh: isFresh.has(row.number) }))
  await keepRowIssues(work, runId, rows)
  await keepGoneIssues(
    work,
    runId,
    gone.map((one, number) => ({ ...one, number })),
  )
  const accepted = await stillAccepted(work, rows)
  const counts = counted(rows, gone, accepted)
  await keepCounts(
    work,
    runId,
    counts.map(({ checkId, teamId, ...rest }) => ({ ...rest, check_id: checkId, team_id: teamId })),
  )
  return counts
}

/** Where each row of a sheet stands in its list, by sheet and row number; a list may be joined from several files. */
async function placesOfRows(rows: readonly CheckedRow[]): Promise<Map<string, number>> {
  const places = new Map<string, number>()
  await inTurns(rows, ({ sheet, number }, position) => {
    const place = `${sheet} ${number}`
    if (!places.has(place)) places.set(place, position)
  })
  return places
}

function asRow(
  issue: Issue,
  number: number,
  places: ReadonlyMap<number, ReadonlyMap<string, number>>,
  kept: KeptRows,
  people: ReadonlyMap<string, Child>,
): RowIssueToKeep {
  const list = issue.list ?? 0
  const position = places.get(list)?.get(`${issue.sheet} ${issue.row}`)
  const row = position === undefined ? undefined : kept.get(list)?.[position]
  const child = issue.child === undefined ? undefined : people.get(personKey(list, issue.child))
  const said = (text: string) => withoutIdentifier(text, issue.child, child)
  return {
    number,
    check_id: issue.check,
    list,
    severity: issue.severity,
    position: position ?? null,
    row_number: issue.row ?? null,
    sheet: issue.sheet ?? '',
    columns: issue.columns,
    child_id: child?.id ?? row?.child_id ?? null,
    team_id: row?.team_id ?? null,
    team: row?.team ?? '',
    value: said(issue.value ?? ''),
    message: said(issue.message),
    identity: shortHash(issueIdentity({ ...issue, child: child?.reference ?? '' })),
    row_hash: row?.hash ?? '',
    fresh: false,
  }
}

/** The case system's identifier is not kept in words either. */
function withoutIdentifier(text: string, identifier: string | undefined, child: Child | undefined): string {
  if (!identifier || !child || plainIdentifier(identifier) === '') return text
  return text.replaceAll(identifier, child.reference)
}

async function earlierIssues(work: Work, runId: string) {
  return work.tx
    .selectFrom('children.row_issue')
    .select(['number', 'check_id', 'list', 'severity', 'child_id', 'team_id', 'team', 'message', 'identity'])
    .where('run_id', '=', runId)
    .orderBy('number')
    .execute()
}

async function stillAccepted(work: Work, rows: readonly RowIssueToKeep[]): Promise<ReadonlySet<number>> {
  const known = await work.tx.selectFrom('children.accepted_row_issue').select(['identity', 'row_hash']).execute()
  const hashes = new Map(known.map(({ identity, row_hash: hash }) => [identity, hash]))
  return new Set(rows.filter((row) => hashes.get(row.identity) === row.row_hash).map(({ number }) => number))
}

type Gone = Pick<RowIssueToKeep, 'check_id' | 'list' | 'team' | 'team_id'> & { severity: string }

function counted(rows: readonly RowIssueToKeep[], gone: readonly Gone[], accepted: ReadonlySet<number>): CheckCount[] {
  const counts = new Map<string, CheckCount>()
  const of = (row: Gone): CheckCount => {
    const key = `${row.check_id} ${row.list} ${row.team}`
    const found = counts.get(key) ?? {
      checkId: row.check_id,
      list: row.list,
      team: row.team,
      teamId: row.team_id,
      severity: asSeverity(row.severity),
      ...none,
    }
    counts.set(key, found)
    return found
  }
  for (const row of rows) {
    const count = of(row)
    count.found += 1
    count[row.fresh ? 'fresh' : 'still'] += 1
    if (accepted.has(row.number)) count.accepted += 1
  }
  for (const row of gone) of(row).gone += 1
  return [...counts.values()]
}

const none = { found: 0, fresh: 0, still: 0, gone: 0, accepted: 0 }
const severities = ['Blocker', 'Error', 'Warning', 'Practice'] as const
const asSeverity = (text: string): Severity => severities.find((one) => one === text) ?? 'Warning'
