import type { HolidayCalendar } from '../../../../kernel/calendar.ts'
import type { AnnexAContent, ListNumber } from '../lists/list-content.ts'
import type { ListTable } from '../lists/list-table.ts'

/** Practice is true but late or worrying: it belongs to performance, never to the count of data faults. */
export type Severity = 'Blocker' | 'Error' | 'Warning' | 'Practice'

/** Something a check noticed, in the words of the person's own file. */
export interface Issue {
  /** AA-C06 and so on, as the specification numbers them. */
  readonly check: string
  readonly severity: Severity
  /** Undefined where the file as a whole is meant. */
  readonly list?: ListNumber
  readonly sheet?: string
  /** Which file, where several were read together and the list is joined from more than one. */
  readonly file?: string
  /** The row number that a person sees in their file. */
  readonly row?: number
  /** Template headings of the fields at fault, without spaces at their ends. */
  readonly columns: readonly string[]
  /** The child's (or adopter's) id as it stands in the file. */
  readonly child?: string
  /** What stands in the first of the columns. */
  readonly value?: string
  readonly message: string
  /** Set where the row has something besides its child to know it by from month to month: check + list + child + key. */
  readonly key?: string
}

/** Limits that a council may set, with the statutory value as default (content/annex-a/limits.yaml). */
export type Limits = Readonly<Record<string, number>>

/** The council whose file it is, where known; checks that need it are silent without. */
export interface CouncilFacts {
  readonly name?: string
  readonly staff?: ReadonlySet<string>
  readonly childPopulation?: number
}

/** All that a check may look at. Days are day numbers (kernel/day-number). */
export interface CheckInput {
  readonly asAt: number
  /** First day of the six months: as-at less six calendar months. An event on it is inside. */
  readonly periodStart: number
  readonly twelveMonthStart: number
  readonly tables: ReadonlyMap<ListNumber, ListTable>
  readonly content: AnnexAContent
  readonly calendar: HolidayCalendar
  readonly limits: Limits
  readonly council: CouncilFacts
  /** The tables of earlier runs, newest first, for run against run; empty at the first. */
  readonly earlier: readonly EarlierRun[]
}

export interface EarlierRun {
  readonly asAt: number
  readonly tables: ReadonlyMap<ListNumber, ListTable>
  readonly issues: readonly Pick<Issue, 'check' | 'list' | 'child' | 'key'>[]
}

/** One of the 411. `run` calls `report` for each thing that it notices; the engine fills in check and severity where they are left out. */
export interface Check {
  readonly id: string
  readonly severity: Severity
  readonly lists: readonly ListNumber[]
  /** Why it matters, in our own words. */
  readonly rationale: string
  /** Letters of the specification, section 2: G, O, V(8608), N(302) … */
  readonly source: string
  /** Off until a council asks for it. */
  readonly offByDefault?: true
  /** Runs after all others and looks at what they found. */
  readonly last?: true
  run(
    input: CheckInput,
    report: (issue: Omit<Issue, 'check' | 'severity'> & { severity?: Severity }) => void,
    /** What the other checks found; only for a check that runs last, and only where there is an earlier run. */
    found: readonly Issue[],
  ): void
}
