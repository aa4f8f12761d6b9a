import { weekdayOfDayNumber } from '../../../../kernel/day-number.ts'
import { type WorkingDayTable, workingDayTable } from '../../../../kernel/working-day-table.ts'
import type { ListNumber } from '../lists/list-content.ts'
import { cellState, UNKNOWN } from '../lists/list-table.ts'
import type { CheckInput } from './check.ts'
import { ChildIndex } from './child-index.ts'
import { idField, Row } from './row.ts'

/** The date whose blank says that a row is open now, for the lists that have such a date. */
const endFields: Readonly<Partial<Record<ListNumber, string>>> = {
  2: 'completionDate',
  4: 'authorisationDate',
  6: 'closureDate',
  7: 'planEndDate',
  8: 'ceasedDate',
}

/** What many checks need and none should work out again: made once for an input, each part when it is first asked for. */
export class CheckFacts {
  readonly input: CheckInput
  readonly asAt: number
  readonly #days: WorkingDayTable
  readonly #indexes = new Map<ListNumber, ChildIndex>()
  readonly #open = new Map<ListNumber, Uint8Array>()

  constructor(input: CheckInput) {
    this.input = input
    this.asAt = input.asAt
    this.#days = workingDayTable(input.calendar)
  }

  /** A limit that the council may set. One that the content does not give is a fault of ours. */
  limit(name: string): number {
    const limit = this.input.limits[name]
    if (limit === undefined) throw new RangeError(`content/annex-a/limits.yaml has no limit called ${name}`)
    return limit
  }

  /** A new reader of a list's rows; undefined where the list was not found. */
  row(list: ListNumber): Row | undefined {
    const table = this.input.tables.get(list)
    return table && new Row(table, this.input.content)
  }

  /** A list's rows by child; empty where the list was not found. */
  byChild(list: ListNumber): ChildIndex {
    let index = this.#indexes.get(list)
    if (!index) {
      index = new ChildIndex(this.input.tables.get(list))
      this.#indexes.set(list, index)
    }
    return index
  }

  /** Whether a row is open at the as-at date: its end is blank. An end that could not be read is not blank. */
  isOpen(row: Row): boolean {
    const field = endFields[row.table.list]
    return field !== undefined && row.blank(field)
  }

  /** Whether a child has a row in the list that is open now. */
  hasOpen(list: ListNumber, child: number): boolean {
    let open = this.#open.get(list)
    if (!open) {
      open = this.#openChildren(list)
      this.#open.set(list, open)
    }
    return open[child] === 1
  }

  /** The row of a child with the latest date in a field; the later in the file where two are equal; -1 where none is known. */
  latest(list: ListNumber, field: string, child: number): number {
    const dates = this.input.tables.get(list)?.columns.get(field)?.value
    let found = -1
    for (const row of this.byChild(list).rows(child)) {
      const date = dates?.[row] ?? UNKNOWN
      if (date !== UNKNOWN && (found < 0 || date >= (dates?.[found] ?? UNKNOWN))) found = row
    }
    return found
  }

  /** The row of a child's latest section 47 enquiry, which the counts of list 5 are taken from; -1 where none is known. */
  latestSection47(child: number): number {
    return this.latest(5, 'strategyDiscussionDate', child)
  }

  /**
   * Working days after one day up to and including another (specification, section 2b); negative when backwards. Days outside
   * the calendar's years are not counted, which can only make a long span shorter.
   */
  workingDays(from: number, to: number): number {
    return this.#countThrough(to) - this.#countThrough(from)
  }

  /** Whether a day is a weekend day or a bank holiday; in years that the calendar does not cover, whether it is a weekend day. */
  isClosedDay(day: number): boolean {
    const covered = day >= this.#days.firstDay && day < this.#days.firstDay + this.#days.countThrough.length
    return covered ? this.#countThrough(day) === this.#countThrough(day - 1) : weekdayOfDayNumber(day) > 5
  }

  /** By child, 1 where the child has an open row. */
  #openChildren(list: ListNumber): Uint8Array {
    const table = this.input.tables.get(list)
    const end = table?.columns.get(endFields[list] ?? '')
    const ids = table?.columns.get(idField(list))
    const open = new Uint8Array(end && ids ? ids.words.list.length : 0)
    end?.state.forEach((state, row) => {
      const child = ids?.value[row] ?? UNKNOWN
      if (state === cellState.blank && child !== UNKNOWN) open[child] = 1
    })
    return open
  }

  #countThrough(day: number): number {
    const { firstDay, countThrough } = this.#days
    if (day < firstDay) return 0
    return countThrough[Math.min(day - firstDay, countThrough.length - 1)] ?? 0
  }
}

const known = new WeakMap<CheckInput, CheckFacts>()

/** The facts of an input, made once. */
export function factsOf(input: CheckInput): CheckFacts {
  let facts = known.get(input)
  if (!facts) {
    facts = new CheckFacts(input)
    known.set(input, facts)
  }
  return facts
}
