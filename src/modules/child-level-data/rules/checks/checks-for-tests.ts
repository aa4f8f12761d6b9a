import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { dayNumber } from '../../../../kernel/day-number.ts'
import { readHolidayCalendar } from '../../../../platform/holiday-calendar.ts'
import { readLimits } from '../../use-cases/read-content.ts'
import { type ListNumber, listNumbers } from '../lists/list-content.ts'
import type { ListTable } from '../lists/list-table.ts'
import { contentForTests, readersForTests, tableOf } from '../lists/table-for-tests.ts'
import type { CheckInput, EarlierRun, Issue, Severity } from './check.ts'
import { addMonths } from './day-arithmetic.ts'
import { OwnColumns } from './own-columns-for-tests.ts'
import { allChecks } from './registry.ts'
import { runChecks } from './run-checks.ts'

/** A row by field key, as `tableOf` takes it. */
export type TestRow = Readonly<Record<string, string | number | null>>
/** Rows by list; the first of each list is row 3 of its sheet. */
export type TestLists = Readonly<Partial<Record<ListNumber, readonly TestRow[]>>>

/** What tests of checks stand at unless they say otherwise; the six months begin on 30 September 2024. */
export const asAtForTests = '2025-03-31'

const calendar = readHolidayCalendar()
const limits = readLimits()

interface InputOptions {
  readonly asAt?: string
  readonly earlier?: readonly EarlierRun[]
  readonly limits?: Readonly<Record<string, number>>
  readonly council?: CheckInput['council']
  readonly layout?: string
  /** Columns that the file has not got. */
  readonly without?: readonly string[]
}

/** What the checks are given for some rows. */
export function inputOf(lists: TestLists, options: InputOptions = {}): CheckInput {
  const asAt = dayOf(options.asAt ?? asAtForTests)
  return {
    asAt,
    periodStart: addMonths(asAt, -6),
    twelveMonthStart: addMonths(asAt, -12),
    tables: tablesOf(lists, options),
    content: contentForTests,
    calendar,
    limits: { ...limits, ...options.limits },
    council: options.council ?? {},
    earlier: options.earlier ?? [],
  }
}

/** An earlier run of some rows, read by itself as each run is. */
export function earlierRunOf(asAt: string, lists: TestLists, issues: EarlierRun['issues'] = []): EarlierRun {
  return { asAt: dayOf(asAt), tables: tablesOf(lists, {}), issues }
}

function tablesOf(lists: TestLists, options: Pick<InputOptions, 'layout' | 'without'>): Map<ListNumber, ListTable> {
  const readers = readersForTests()
  const tables = new Map<ListNumber, ListTable>()
  for (const list of listNumbers) {
    const rows = lists[list]
    const { layout, without } = options
    if (rows) {
      const table = tableOf(list, rows, { readers, ...(layout ? { layout } : {}), ...(without ? { without } : {}) })
      tables.set(list, { ...table, columns: new OwnColumns(list, table.columns) })
    }
  }
  return tables
}

/** What one check says of some rows. */
export function issuesOf(id: string, lists: TestLists, options: InputOptions = {}): Issue[] {
  const checks = allChecks.filter((check) => check.id === id)
  if (checks.length !== 1) throw new Error(`${checks.length} checks are called ${id}`)
  return runChecks(inputOf(lists, options), { checks, turnedOn: new Set([id]) })
}

/** The row numbers that a check names, in the order of its issues; of those rows it points only at what they hold. */
export function rowsFound(id: string, lists: TestLists, options: InputOptions = {}): (number | undefined)[] {
  return pointedIssues(id, lists, options).map(({ row }) => row)
}

/** The same with their lists, as "6:3". */
export function placesFound(id: string, lists: TestLists, options: InputOptions = {}): string[] {
  return pointedIssues(id, lists, options).map(({ list, row }) => `${list}:${row}`)
}

function pointedIssues(id: string, lists: TestLists, options: InputOptions): Issue[] {
  const issues = issuesOf(id, lists, options)
  for (const { list, row, columns } of issues) {
    if (list === undefined || row === undefined) continue
    const named = headingsOf(list, [{ [idOf(list)]: 'A1' }, ...(lists[list] ?? [])])
    expect([...named]).toEqual(expect.arrayContaining([...columns]))
  }
  return issues
}

/**
 * Tests a check that looks at a row by itself: each of `fails` alone is one issue, of the check's severity unless one stands
 * beside it; each of `passes` alone is none. `base` is what every row has besides.
 */
export function describeRows(
  id: string,
  list: ListNumber,
  cases: {
    readonly base?: TestRow
    readonly fails: readonly (TestRow | readonly [TestRow, Severity])[]
    readonly passes: readonly TestRow[]
    readonly others?: TestLists
  },
): void {
  const { base = {}, fails, passes, others = {} } = cases
  const rows = fails.map((each) => (isPair(each) ? each[0] : each))
  const varied = headingsOf(list, [{ [idOf(list)]: 'A1' }, base, ...rows, ...passes])
  const found = (row: TestRow) => issuesOf(id, { ...others, [list]: [{ [idOf(list)]: 'A1', ...base, ...row }] })
  describe(id, () => {
    for (const each of fails) {
      const [row, severity] = isPair(each) ? each : [each, undefined]
      it(`says so of ${JSON.stringify(row)}`, () => {
        const issues = found(row)
        expect(issues).toHaveLength(1)
        const [issue] = issues
        expect(issue?.severity).toBe(severity ?? allChecks.find((check) => check.id === id)?.severity)
        expect(issue?.row).toBe(3)
        expect(issue?.columns.length).toBeGreaterThan(0)
        // What is named at fault is what the rows vary, each column once: a slip would send people to a cell that matters not.
        expect([...varied]).toEqual(expect.arrayContaining([...(issue?.columns ?? [])]))
        expect(new Set(issue?.columns).size).toBe(issue?.columns.length)
        expect(issue?.message).toMatch(/^.{20,}\.$/)
        // What is not known has no words: a message that speaks of it speaks of the wrong field.
        const words = issue?.message.replaceAll(/“[^”]+”/g, '“…”')
        expect(words).not.toMatch(/undefined|NaN|“”|\d{7}| {2}| [.,;]/)
      })
    }
    if (id.startsWith('AA-X') && Object.keys(others).length > 0) {
      it('says nothing of lists that were not sent', () => {
        for (const row of rows) expect(issuesOf(id, { [list]: [{ [idOf(list)]: 'A1', ...base, ...row }] })).toEqual([])
      })
    }
    for (const row of passes) it(`is silent about ${JSON.stringify(row)}`, () => expect(found(row)).toEqual([]))
  })
}

function isPair(each: TestRow | readonly [TestRow, Severity]): each is readonly [TestRow, Severity] {
  return Array.isArray(each)
}

/** The template's headings of the fields that some rows of a list have. */
function headingsOf(list: ListNumber, rows: readonly TestRow[]): Set<string> {
  const fields = contentForTests.lists.find((each) => each.list === list)?.fields ?? []
  return new Set(fields.flatMap(({ key, heading }) => (rows.some((row) => key in row) ? [heading] : [])))
}

function idOf(list: ListNumber): string {
  return list === 11 ? 'adopterId' : 'childId'
}

/** The day number of an ISO date. */
export function dayOf(date: string): number {
  return dayNumber(Temporal.PlainDate.from(date))
}
