import type { MeasureWords } from '../../modules/measures/index.ts'

type Words = Omit<
  MeasureWords,
  'ownerId' | 'status' | 'dataset_key' | 'dataset_version' | 'dataset_row' | 'dataset_column'
>

/** A measure of Wexmoor, with what makes its figures: a start, what each month adds, a step, and how far months stray. */
export type DemoMeasure = Words & {
  owner: string
  /** Where it stands at first; what each period adds; what it steps by, so many periods before the last; how far it strays. */
  shape: { from: number; drift?: number; step?: readonly [by: number, periodsAgo: number]; strays: number }
  /** How many it is counted among, where it is a share or rate. */
  among?: number
  /** Target, statistical neighbours and England, made up like everything of Wexmoor. */
  held?: { target?: number; neighbours?: number; england?: number }
  /** By how much each team stands apart from the service. */
  teams?: Readonly<Record<string, number>>
  /** How many of the latest periods nobody has entered yet. */
  wanting?: number
  /** The latest that was said of it, and what was said a month before. */
  behind?: readonly [behind: string, doing: string]
  behindBefore?: readonly [behind: string, doing: string]
  /** What links a team's staffing and its practice, as somebody who knows it says. */
  ofTeam?: readonly [team: string, behind: string]
}

/** What most of them share. */
export const shared = { counts_people: true, for_scrutiny: false, caveats: '', numerator: '', denominator: '' }
export const eachPoint = 'Each point is a month. A single high or low month is mostly chance: look for runs.'
