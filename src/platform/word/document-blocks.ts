/**
 * A paper as plain data: what is said, in order, with no word about fonts. The same blocks make the Word document
 * (`writeWord`) and the page on the web (`DocumentPage`), so that the two can never say different things.
 */
export type DocumentBlock =
  | HeadingBlock
  | ParagraphBlock
  | BulletsBlock
  | TableBlock
  | KeyValueBlock
  | PictureBlock
  | PageBreakBlock
  | OrientationBlock

/** A stretch of text in one look. `href` makes it a link: an http(s) or mailto address, anything else is shown as text. */
export interface TextRun {
  text: string
  bold?: boolean
  italic?: boolean
  href?: string
}

/** Words in a paragraph or cell: plain, or in runs. A line break in the text is a line break in the document. */
export type DocumentText = string | readonly TextRun[]

/** Level 1 is the highest below the title of the paper. */
export interface HeadingBlock {
  kind: 'heading'
  level: 1 | 2 | 3
  text: string
}

/**
 * `numbered` paragraphs count 1, 2, 3 … through the whole paper, as committee papers do, whatever stands between. `withNext`
 * keeps one on the page of what follows.
 */
interface ParagraphBlock {
  kind: 'paragraph'
  text: DocumentText
  numbered?: boolean
  withNext?: boolean
}

interface BulletsBlock {
  kind: 'bullets'
  items: readonly DocumentText[]
}

/** `width` is a share, not a measure: widths 1, 3, 1 make the middle column three fifths of the page. */
export interface TableColumn {
  header: string
  width: number
  align?: 'left' | 'right' | 'centre'
}

/** A table of data. A table without rows is said in words: `whenEmpty`, or "Nothing to show." */
export interface TableBlock {
  kind: 'table'
  caption: string
  columns: readonly TableColumn[]
  rows: readonly (readonly DocumentText[])[]
  whenEmpty?: string
}

/** The cover of a paper: Committee, Date, Subject, Report of, For. */
export interface KeyValueBlock {
  kind: 'keyValue'
  rows: readonly { key: string; value: DocumentText }[]
}

/**
 * An SVG that needs nothing beside it. Width and height are in pixels at 96 to the inch. `alt` says what a reader who cannot
 * see the picture needs to know.
 */
export interface PictureBlock {
  kind: 'picture'
  svg: string
  alt: string
  width: number
  height: number
  caption?: string
}

/** What follows starts on a new page. The web page shows nothing for it. */
interface PageBreakBlock {
  kind: 'pageBreak'
}

/** What follows is on pages turned this way, for wide tables. Papers begin upright. */
interface OrientationBlock {
  kind: 'orientation'
  to: 'portrait' | 'landscape'
}

/** A text as runs, so that writers have one shape to deal with. */
export function asRuns(text: DocumentText): readonly TextRun[] {
  return typeof text === 'string' ? [{ text }] : text
}

/** The address when it is one a reader may safely follow, else undefined: `javascript:` never becomes a link. */
export function safeAddress(href: string | undefined): string | undefined {
  return href !== undefined && /^(https?:\/\/|mailto:)\S+$/i.test(href) ? href : undefined
}
