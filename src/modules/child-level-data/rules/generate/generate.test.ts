import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { dateOfDayNumber, dayNumber } from '../../../../kernel/day-number.ts'
import { readHolidayCalendar } from '../../../../platform/holiday-calendar.ts'
import { readLimits } from '../../use-cases/read-content.ts'
import type { CheckInput } from '../checks/check.ts'
import { runChecks } from '../checks/run-checks.ts'
import { type ListNumber, listNumbers } from '../lists/list-content.ts'
import { contentForTests, readersForTests, tableOf } from '../lists/table-for-tests.ts'
import { generateLists } from './generate.ts'
import { plantableChecks } from './plant-faults.ts'
import type { MadeLists, MadeRow } from './scene.ts'

const calendar = readHolidayCalendar()
const asAt = Temporal.PlainDate.from('2026-03-31')
const make = (seed: number, children: number, faults: readonly string[] = []) =>
  generateLists(
    { asAt: dayNumber(asAt), seed, children, council: 'Wexmoor', content: contentForTests, calendar },
    faults,
  )

/** The made-up lists as a reader would have them. */
function inputOf(lists: MadeLists): CheckInput {
  const readers = readersForTests()
  const tables = new Map(
    listNumbers.map((list) => [
      list,
      tableOf(
        list,
        lists[list].map((row) => written(list, row)),
        { readers },
      ),
    ]),
  )
  return {
    asAt: dayNumber(asAt),
    periodStart: dayNumber(asAt.subtract({ months: 6 })),
    twelveMonthStart: dayNumber(asAt.subtract({ months: 12 })),
    tables,
    content: contentForTests,
    calendar,
    limits: readLimits(),
    council: { name: 'Wexmoor' },
    earlier: [],
  }
}

function written(list: ListNumber, row: MadeRow): MadeRow {
  const fields = contentForTests.lists[list - 1]?.fields ?? []
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => {
      const type = fields.find((field) => field.key === key)?.type
      return [key, type === 'date' && typeof value === 'number' ? dateOfDayNumber(value).toString() : value]
    }),
  )
}

describe('a made-up council', () => {
  it('is the same for the same seed and another for another', () => {
    expect(make(7, 300)).toEqual(make(7, 300))
    expect(make(7, 300).lists).not.toEqual(make(8, 300).lists)
  })

  it('has all eleven lists, in the proportions of a council', () => {
    const { lists } = make(1, 4_000)
    for (const list of listNumbers) expect(lists[list].length, `list ${list}`).toBeGreaterThan(0)
    expect(lists[1].length).toBeGreaterThan(lists[3].length)
    expect(lists[6].length).toBeGreaterThan(lists[7].length + lists[8].length)
  })

  it.each([1, 7, 9])('raises nothing that is an error or a warning (seed %i)', (seed) => {
    const issues = runChecks(inputOf(make(seed, 4_000).lists)).filter(({ severity }) => severity !== 'Practice')
    expect(summary(issues)).toEqual({})
  })

  it('has each planted fault found on its row', () => {
    const { lists, planted } = make(4, 5_000, plantableChecks())
    expect(planted.map(({ check }) => check).sort()).toEqual(plantableChecks())
    // Checks of the file itself (AA-F) are made while it is read: test/child-level-data has them.
    const found = new Set(
      runChecks(inputOf(lists)).map((issue) => `${issue.check} list ${issue.list} row ${issue.row}`),
    )
    // Row 3 of the sheet is the first of the list.
    const missed = planted
      .filter(({ check }) => !check.startsWith('AA-F'))
      .map(({ check, list, row }) => `${check} list ${list} row ${row + 3}`)
      .filter((one) => !found.has(one))
    expect(missed).toEqual([])
  })
})

function summary(
  issues: readonly { check: string; message: string; row?: number; child?: string }[],
): Record<string, string> {
  const counts: Record<string, string> = {}
  for (const { check } of issues) {
    const of = issues.filter((one) => one.check === check)
    counts[check] ??= `${of.length}: ${of[0]?.child} ${of[0]?.row} ${of[0]?.message}`
  }
  return counts
}
