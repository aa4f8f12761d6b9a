import type { RuleStrength } from '../../kernel/computed-date.ts'
import type { GradeScale } from '../../kernel/grades.ts'

/** From which day an offset counts. */
export type Anchor = 'notification' | 'first-day'

/** So many days on from an anchor: working days as CAL-2 counts them, or calendar days. */
export interface Offset {
  readonly from: Anchor
  readonly days: number
  readonly count: 'working' | 'calendar'
}

/** A fact that the inspectorate may change and that a person may have to confirm (domain rules 0.1). */
export interface Sourced {
  readonly rule: string
  readonly strength: RuleStrength
  /** False until a person has checked it against the current handbook. */
  readonly confirmed: boolean
}

export interface Judgement {
  /** Ours, and the same for ever (FW-3). */
  readonly key: string
  /** As the reports print it. */
  readonly label: string
  readonly alsoPrinted?: readonly string[]
  /** What its section says before it repeats the grade, where that is not the label. */
  readonly headings?: readonly string[]
  /** Only these events have it; all have where left out. */
  readonly events?: readonly string[]
  readonly order: number
  /** What it is for the rules about the whole: leaders, practice, the whole itself, or the safeguarding board. */
  readonly part: 'overall' | 'leaders' | 'practice' | 'board'
  /** Inadequate here makes the whole inadequate (ILACS-J2, SIF-J2). */
  readonly limiting?: boolean
  readonly parent?: string
}

export interface InspectionEventKind {
  readonly key: string
  readonly name: string
  readonly graded: boolean
  readonly onSiteWeeks?: number
  readonly onSiteDays?: number
}

export interface Phase extends Offset, Sourced {
  readonly key: string
  readonly name: string
  readonly until?: Offset
  readonly events: readonly string[]
}

/** Something that inspectors ask for, and by when. */
export interface InspectionRequest extends Offset, Sourced {
  readonly key: string
  readonly name: string
  readonly events: readonly string[]
}

/** How long publication has taken, for inspections that started from a date: measured, so an estimate. */
export interface PublicationLag {
  readonly startsFrom: string
  readonly workingDays: number
  readonly rule: string
  readonly strength: RuleStrength
}

/** A grade, with every way in which reports print it. */
export interface PrintedGrade {
  readonly key: string
  readonly label: string
  readonly alsoPrinted?: readonly string[]
}

/** The grades of a framework, best first (FW-5). */
export interface PrintedScale extends GradeScale {
  readonly grades: readonly PrintedGrade[]
}

/** The scale of a framework that has grades of its own. */
export const ownScale = 'own'

/** A version of an inspection framework: what is judged, by what scale, with what events and duties (FW-1). */
export interface Framework {
  readonly code: string
  readonly version: number
  readonly name: string
  readonly shortName: string
  /** Frameworks of one family follow one another: ILACS-2018, ILACS-2023, ILACS-2026. */
  readonly family: string
  readonly inspectorates: readonly string[]
  /** First and last day of fieldwork start to which it applies, as ISO dates; open where left out. */
  readonly validFrom?: string
  readonly validTo?: string
  readonly draft?: boolean
  readonly rule: string
  readonly confirmed?: boolean
  readonly explains: {
    readonly judged: string
    readonly lookedAt: readonly string[]
    readonly affects: readonly string[]
  }
  readonly judgements: readonly Judgement[]
  /** The key of a scale that ships, or "own" where `grades` says them. */
  readonly gradeScale?: string
  readonly grades?: readonly PrintedGrade[]
  /** The rule that the overall grade is checked by, where there is an overall grade. */
  readonly overallRule?: string
  readonly events: readonly InspectionEventKind[]
  readonly phases: readonly Phase[]
  readonly requests: readonly InspectionRequest[]
  readonly publication: readonly PublicationLag[]
  readonly factualAccuracy?: { readonly workingDays: number } & Sourced
  readonly cycle?: { readonly monthsBefore: number; readonly years: number; readonly monthsAfter: number } & Sourced
  /** Working days before a poll from which there is neither fieldwork nor publication: the notice of election (ILACS-T9). */
  readonly electionHold?: { readonly workingDays: number } & Sourced
  readonly duties: readonly string[]
}
