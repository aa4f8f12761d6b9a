import type { ComponentChildren } from 'preact'
import type { Temporal } from 'temporal-polyfill'
import type { Tone } from '../../../../govuk/components/Tag.tsx'
import type { Typed } from '../../../../platform/http/form.ts'
import type { WrittenColumn, WrittenValue } from '../../../../platform/spreadsheets/index.ts'
import type { Work } from '../../../../spine/access/index.ts'
import type { Field } from '../../../../spine/record-forms/index.ts'
import type { RecordKind, StoredRecord } from '../../../../spine/records/index.ts'
import type { Visit } from '../../../../spine/web/index.ts'
import type { ReviewState } from '../../store/review-kind.ts'
import type { OfReview, SourceRow } from '../../store/sources-of.ts'
import type { PartOfReview } from '../scrutiny-words.tsx'

/** A form over some fields of a source; each is named as its column, and `title` is what the record is called. */
export type SourceForm<S extends OfReview> = {
  /** Its place behind the record: "change". */
  path: string
  heading: string
  /** What the link to it says. */
  link: string
  /** Whether it can be filled now; always unless told. */
  when?: (state: S) => boolean
  /** What history says was done. */
  deed: string
  fields: readonly Field[]
  /** What it opens with in place of what is kept. */
  opens?: (state: S) => Partial<S>
  /** Completes what was typed, and puts faults under the names of fields; `title` is what it would be called. */
  complete?: (
    state: S,
    context: { today: Temporal.PlainDate; title: string; before: S | null; errors: Record<string, string> },
  ) => S
  /** Refuses, on the fields that this form has, what has to be looked up first. */
  insist?: (work: Work, state: S, review: StoredRecord<ReviewState>) => Promise<void>
}

type Column<S extends OfReview> = WrittenColumn & { value: (row: SourceRow<S>, today: string) => WrittenValue }

/**
 * One sort of thing from which a review has its evidence: what is asked of it, how it is listed and taken away, and how it becomes an
 * entry of the evidence log. Lists, records, forms, files and addresses of all sorts are made of this.
 */
export type SourceOfEvidence<S extends OfReview> = {
  kind: RecordKind<S>
  /** Its place below a review: "witnesses". */
  path: string
  /** The part of the review in whose pages it stands; its evidence unless told. */
  part?: PartOfReview
  /** What one is called, where that is not what was typed. */
  titled?: (state: S, typed: string) => string
  /** What the form that adds one opens with. */
  begins?: (visit: Visit) => Typed
  called: string
  many: string
  /** What the list is for, in a sentence. */
  about: string
  add: string
  /** What the first form leaves unsaid of a new one. */
  fresh: Omit<S, 'review_id'>
  forms: readonly [SourceForm<S>, ...SourceForm<S>[]]
  columns: readonly [Column<S>, ...Column<S>[]]
  /** Where one stands on a day (ISO), and what it still wants. */
  standing?: (state: S, today: string) => { word: string; tone: Tone; wants?: readonly string[] }
  /** In the order in which the list shows them; as they were written down unless told. */
  order?: (one: SourceRow<S>, other: SourceRow<S>) => number
  /** What stands above the list: a picture, what is missing. */
  above?: (
    rows: readonly SourceRow<S>[],
    context: { reference: string; visit: Visit; keeps: boolean },
  ) => ComponentChildren | Promise<ComponentChildren>
  /** What is said of one, under its heading; rows that say nothing are left out. */
  says: (state: S, names: ReadonlyMap<string, string>) => readonly { key: string; value: string }[]
  /** The people of whom `says` needs the names, by id. */
  names?: (state: S) => readonly (string | null)[]
  /** How its entry in the evidence log begins, by the names of that form's fields; null while there is nothing to write. */
  entry: (record: Pick<StoredRecord<S>, 'title' | 'state'>) => Readonly<Record<string, string>> | null
  /** What else stands on the page of one, below what is said of it. */
  below?: (work: Work, record: StoredRecord<S>, context: { visit: Visit; keeps: boolean }) => Promise<ComponentChildren>
  /** Files that are made of one, for whoever keeps it. */
  files?: readonly { name: string; text: string }[]
}
