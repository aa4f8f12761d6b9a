import type { TagKind } from './report-lists.ts'
import type { PageBox } from './report-page.ts'

/** An area for improvement, a priority action or a recommendation, in the report's own words. */
export interface ReadItem {
  /** Whole, with its points on lines of their own that begin with "- ". */
  text: string
  points: string[]
  /** The number printed before it; null where the list has bullets or neither. */
  number: number | null
  /** The sub-heading or deadline it stands under. */
  group: string | null
  box: PageBox
}

/** A list with where it was found. */
export interface ReadList {
  heading: string
  owner: 'authority' | 'board'
  /** Besides what to improve: the areas that a monitoring visit looked at. */
  kind: 'improvement' | 'priority' | 'covered'
  items: ReadItem[]
  /** The report says in words that there is nothing in this list. */
  saidEmpty: boolean
  /** The items have no marks of their own, so where one ends was told by the space between them. */
  unmarked: boolean
  /** Something that is no item ended the list, and what looks like its next item follows. */
  cutShort: boolean
  box: PageBox
}

/** Something that a person has to look at in the report, with the part of the page that shows it. */
export interface Question {
  field: string
  why: string
  candidates: string[]
  page: number | null
  box: PageBox | null
}

export interface NationalFrameworkTag {
  kind: TagKind
  number: number
  name: string
}

/** A theme with the words of the item that speak of it. */
export interface ThemeTag {
  key: string
  axis: 'subject' | 'quality'
  name: string
  words: string[]
  judgement: string | null
}

/** A judgement with the grade that the report gives, or null where its two readings differ or neither was found. */
export interface ReadJudgement {
  key: string
  label: string
  grade: string | null
  /** A section's heading repeats the grade. */
  confirmed: boolean
  box: PageBox | null
}

export interface ReadJudgements {
  judgements: ReadJudgement[]
  overall: string | null
  board: string | null
  version: string | null
  questions: Question[]
}
