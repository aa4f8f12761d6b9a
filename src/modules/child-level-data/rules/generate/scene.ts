import type { HolidayCalendar } from '../../../../kernel/calendar.ts'
import { dateOfDayNumber, dayNumber } from '../../../../kernel/day-number.ts'
import { workingDayTable } from '../../../../kernel/working-day-table.ts'
import type { AnnexAContent, ListNumber } from '../lists/list-content.ts'
import { type SeededRandom, seededRandom } from './seeded-random.ts'
import { makeStaff, type Staff } from './staff.ts'

/** A cell of a made-up row, by field key: a date is its day number, a code is written as Ofsted prefers it. */
export type MadeRow = Record<string, string | number>
export type MadeLists = Record<ListNumber, MadeRow[]>

/** What every part of the story shares: the day it is told, chance, the working days, the words of the lists, who works there. */
export interface Scene {
  readonly asAt: number
  readonly periodStart: number
  readonly yearStart: number
  readonly random: SeededRandom
  readonly council: string
  readonly lists: MadeLists
  readonly staff: Staff
  /** The preferred form of a code: `code('GENDER', 'Female')`. */
  code(list: string, key: string): string
  /** The day itself or the next working one, but never past the as-at date. */
  workingDay(day: number): number
  /** So many working days on from a day (CAL-2). */
  workingDaysOn(day: number, count: number): number
  /** Completed years of age on a day. */
  ageOn(birth: number, day: number): number
  /** The day somebody reaches an age. */
  birthday(birth: number, age: number): number
}

export interface SceneOptions {
  asAt: number
  seed: number
  children: number
  council: string
  content: AnnexAContent
  calendar: HolidayCalendar
  /** From which day on what has ended is told too; six months before unless told. */
  periodStart?: number
}

export function makeScene(options: SceneOptions): Scene {
  const { asAt, content } = options
  const random = seededRandom(options.seed)
  const table = workingDayTable(options.calendar)
  const isWorking = (day: number) =>
    (table.countThrough[day - table.firstDay] ?? 0) > (table.countThrough[day - 1 - table.firstDay] ?? 0)
  const forms = new Map<string, string>()
  for (const [list, entries] of Object.entries(content.codes)) {
    for (const entry of entries) forms.set(`${list} ${entry.key}`, entry.value)
  }
  const back = (months: number) => dayNumber(dateOfDayNumber(asAt).subtract({ months }))
  return {
    asAt,
    periodStart: options.periodStart ?? back(6),
    yearStart: back(12),
    random,
    council: options.council,
    lists: { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [], 8: [], 9: [], 10: [], 11: [] },
    staff: makeStaff(random, options.children),
    code(list, key) {
      const form = forms.get(`${list} ${key}`)
      if (form === undefined) throw new Error(`content/annex-a/codes.yaml has no ${key} in ${list}.`)
      return form
    },
    workingDay(day) {
      let at = day
      while (!isWorking(at)) at += 1
      if (at <= asAt) return at
      for (at = asAt; !isWorking(at); at -= 1);
      return at
    },
    workingDaysOn(day, count) {
      const before = table.countThrough[day - table.firstDay] ?? 0
      const found = table.workingDays[before + count - 1]
      if (found === undefined) throw new Error('The calendar of holidays does not reach so far.')
      return count === 0 ? day : found
    },
    ageOn: (birth, day) => dateOfDayNumber(birth).until(dateOfDayNumber(day), { largestUnit: 'year' }).years,
    birthday: (birth, age) => dayNumber(dateOfDayNumber(birth).add({ years: age })),
  }
}
