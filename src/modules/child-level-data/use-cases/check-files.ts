import { Temporal } from 'temporal-polyfill'
import { dateOfDayNumber, dayNumber } from '../../../kernel/day-number.ts'
import { readHolidayCalendar } from '../../../platform/holiday-calendar.ts'
import type { CheckInput, CouncilFacts, EarlierRun, Issue, Limits } from '../rules/checks/check.ts'
import { addMonths } from '../rules/checks/day-arithmetic.ts'
import { runFileChecks } from '../rules/checks/file/run-file-checks.ts'
import { streamIssues } from '../rules/checks/run-checks.ts'
import type { ListNumber } from '../rules/lists/list-content.ts'
import { measureFigures, workOut } from '../rules/measures/work-out.ts'
import type { IgnoredSheet, ListSheet } from '../rules/reading/understood.ts'
import { type AsAt, findAsAt } from '../rules/run/as-at.ts'
import { distinctChildren, type ListSummary, listSummaries } from '../rules/run/list-summary.ts'
import { type ChosenFile, closeFiles, openFiles } from './open-files.ts'
import { readAnnexAContent, readLimits } from './read-content.ts'
import { type ReadLists, type Remembered, readLists } from './read-lists.ts'

/** What to check, and what is known of it. Plain data, since it goes to a thread of its own. */
export interface CheckRequest {
  readonly files: readonly ChosenFile[]
  /** ISO; found from the files when left out. */
  readonly inspectionDate?: string
  readonly remembered?: Remembered
  readonly council?: CouncilFacts
  /** Those that the council has set; the others are as they ship. */
  readonly limits?: Limits
  readonly turnedOn?: readonly string[]
  /** Earlier runs, newest first, for run against run. */
  readonly earlier?: readonly {
    readonly asAt: string
    readonly files: readonly ChosenFile[]
    readonly issues: EarlierRun['issues']
  }[]
}

/** How far a check is: which step, what it is at, and how many of how many are done. */
export interface CheckProgress {
  readonly step: 'reading' | 'checking'
  readonly at: string
  readonly done: number
  readonly of: number
}

/** What a check found, besides its issues. Dates are ISO. */
export interface CheckOutcome {
  readonly asAt: string
  readonly asAtFrom: AsAt['from']
  readonly periodStart: string
  readonly lists: readonly ListSummary[]
  /** Each sheet of a list, with how each column was matched. */
  readonly sheets: readonly ListSheet[]
  readonly ignored: readonly IgnoredSheet[]
  readonly measures: Readonly<Record<string, number | Readonly<Record<string, number>>>>
  readonly distinctChildren: Partial<Record<ListNumber, number>>
}

/**
 * Reads files and runs every check on them, in this thread; issues are handed over as they are found. Throws UnreadableFile
 * for a file that cannot be read, before anything is handed over.
 */
export async function checkFiles(
  request: CheckRequest,
  onIssue: (issue: Issue) => void,
  onProgress: (progress: CheckProgress) => void = () => undefined,
): Promise<CheckOutcome> {
  return (await checkKeepingRows(request, onIssue, onProgress)).outcome()
}

/**
 * The same, for whoever goes on to keep the rows. `earlier` are runs that were read already, beside those of the request. The
 * outcome is worked out when it is asked for, since its measures cost about as much as the checks.
 */
export async function checkKeepingRows(
  request: CheckRequest,
  onIssue: (issue: Issue) => void,
  onProgress: (progress: CheckProgress) => void = () => undefined,
  earlier: readonly EarlierRun[] = [],
): Promise<{ outcome: () => CheckOutcome; input: CheckInput }> {
  const content = readAnnexAContent()
  const read = await readAll(request.files, request.remembered, (at, done, of, rows) =>
    onProgress({ step: 'reading', at: `${at}, row ${rows}`, done, of }),
  )
  const { understanding, sheets, tables, heads, withMacros } = read
  const asAt = asAtOf(request, read, heads)
  const input: CheckInput = {
    asAt: asAt.day,
    periodStart: addMonths(asAt.day, -6),
    twelveMonthStart: addMonths(asAt.day, -12),
    tables,
    content,
    calendar: readHolidayCalendar(),
    limits: { ...readLimits(), ...request.limits },
    council: request.council ?? {},
    earlier: [...earlier, ...(await readEarlier(request))],
  }
  const ofFile = runFileChecks({ content, understanding, sheets, tables, asAt, withMacros })
  for (const issue of ofFile) onIssue(issue)
  streamIssues(input, onIssue, {
    turnedOn: new Set(request.turnedOn),
    alreadyFound: ofFile,
    onProgress: (done, of) => onProgress({ step: 'checking', at: 'checks', done, of }),
  })
  const outcome = (): CheckOutcome => ({
    asAt: isoOf(asAt.day),
    asAtFrom: asAt.from,
    periodStart: isoOf(input.periodStart),
    lists: listSummaries(content, understanding, tables),
    sheets: understanding.lists,
    ignored: understanding.ignored,
    measures: measureFigures(workOut(input)),
    distinctChildren: distinctChildren(tables),
  })
  return { outcome, input }
}

async function readAll(
  chosen: readonly ChosenFile[],
  remembered: Remembered | undefined,
  onProgress: Parameters<typeof readLists>[3],
): Promise<ReadLists> {
  const files = await openFiles(chosen)
  try {
    return await readLists(readAnnexAContent(), files, remembered, onProgress)
  } finally {
    closeFiles(files)
  }
}

async function readEarlier(request: CheckRequest): Promise<EarlierRun[]> {
  const runs: EarlierRun[] = []
  for (const { asAt, files, issues } of request.earlier ?? []) {
    const { tables } = await readAll(files, request.remembered, undefined)
    runs.push({ asAt: dayOf(asAt), tables, issues })
  }
  return runs
}

function asAtOf(request: CheckRequest, { tables }: ReadLists, heads: ReadLists['heads']): AsAt {
  if (request.inspectionDate !== undefined) return { day: dayOf(request.inspectionDate), from: 'given' }
  const today: AsAt = { day: dayNumber(Temporal.Now.plainDateISO('Europe/London')), from: 'today' }
  return findAsAt(tables, heads) ?? today
}

function dayOf(iso: string): number {
  return dayNumber(Temporal.PlainDate.from(iso))
}

function isoOf(day: number): string {
  return dateOfDayNumber(day).toString()
}
