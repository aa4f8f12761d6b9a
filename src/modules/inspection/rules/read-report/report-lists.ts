/** The lists that reading a report leans on. They are content, not code: each can be changed without programming. */
export interface ReportLists {
  authorities: readonly ListedAuthority[]
  grades: readonly PrintedGrade[]
  /** The judgements of each framework, with every way of printing them. */
  judgements: readonly { framework: string; rows: readonly JudgementLabels[] }[]
  versions: readonly FrameworkVersion[]
  outcomes: readonly { key: string; label: string; says: string }[]
  themes: readonly Theme[]
  nationalFramework: readonly { kind: TagKind; number: number; name: string }[]
}

export type TagKind = 'outcome' | 'enabler' | 'principle'

/** An authority with its codes. One that was abolished has the last day of its life and its successors. */
export interface ListedAuthority {
  name: string
  aliases: readonly string[]
  urn: string | null
  laCode: string
  gssCode: string
  region: string
  until: string | null
  successors: readonly string[]
}

export interface PrintedGrade {
  key: string
  /** As results give it: "Requires improvement". */
  label: string
  /** As reports print it, longest first. */
  printed: readonly string[]
}

export interface JudgementLabels {
  key: string
  /** Rows of the table of judgements. */
  labels: readonly string[]
  /** What a section says before it repeats the grade. */
  headings: readonly string[]
}

/** Which judgements a report has, by the first day of its fieldwork (FW-7). */
export interface FrameworkVersion {
  framework: string
  version: string
  from: string | null
  to: string | null
  askWhenCrossed: boolean
  judgements: readonly string[]
}

/** A subject (who or what) or a quality (how well), with the words that speak of it; `*` stands for any ending. */
export interface Theme {
  key: string
  axis: 'subject' | 'quality'
  name: string
  words: readonly string[]
  /** The judgement under which the subject belongs. */
  judgement: string | null
}
