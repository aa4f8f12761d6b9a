import type { CheckFacts } from '../checks/check-facts.ts'
import type { Row } from '../checks/row.ts'
import type { ListNumber } from '../lists/list-content.ts'

export type RowTest = (row: Row, facts: CheckFacts) => boolean
/** Which part of a distribution a row belongs to; '' where that is not known. */
export type RowPart = (row: Row, facts: CheckFacts) => string

interface MeasureHead {
  /** Its name in the JSON of a run and wherever figures are kept. */
  readonly key: string
  readonly list: ListNumber
  /** Other lists that it looks children up in; it cannot be worked out without them. */
  readonly against?: readonly ListNumber[]
  readonly name: string
  /** How it is worked out, in plain words, for the person who must explain it. */
  readonly how: string
}

/** How many rows there are; `firstOfChild` in the test makes it children. */
export interface CountMeasure extends MeasureHead {
  readonly kind: 'count'
  readonly of: RowTest
  /** A whole number of each row to add up, in place of 1. */
  readonly sum?: string
  /** Given per 10,000 children too: a flow of six months is doubled to a year first, a stock is not. */
  readonly rate?: 'flow' | 'stock'
}

/** How many of some rows have something: the numerator is counted among the rows of the denominator. */
export interface ShareMeasure extends MeasureHead {
  readonly kind: 'share'
  readonly among: RowTest
  readonly of: RowTest
}

/** How some rows divide into parts. */
export interface DistributionMeasure extends MeasureHead {
  readonly kind: 'distribution'
  readonly among: RowTest
  readonly part: RowPart
  /** The parts in their order, shown even where empty; others follow as they are met. */
  readonly parts?: readonly string[]
}

/** How many days something took: mean and median, and how many within the limit. */
export interface DaysMeasure extends MeasureHead {
  readonly kind: 'days'
  readonly among: RowTest
  readonly days: (row: Row, facts: CheckFacts) => number
  readonly limit: string
}

/** A figure of the run, with the rows that it was counted from to be had with `measureRows`. All may be suppressed for the public. */
export type Measure = CountMeasure | ShareMeasure | DistributionMeasure | DaysMeasure

/** What a measure came to. */
export type MeasureResult = Pick<Measure, 'key' | 'list' | 'name' | 'how'> &
  (
    | { readonly kind: 'count'; readonly count: number; readonly perTenThousand?: number }
    | { readonly kind: 'share'; readonly numerator: number; readonly denominator: number }
    | { readonly kind: 'distribution'; readonly total: number; readonly parts: readonly MeasurePart[] }
    | {
        readonly kind: 'days'
        readonly count: number
        readonly mean: number | null
        readonly median: number | null
        readonly within: number
        readonly limit: number
      }
  )

export interface MeasurePart {
  readonly label: string
  readonly count: number
}
