/** What a Word file says, in order, without its look. */
export type WordBlock = WordHeading | WordParagraph | WordTable

interface WordHeading {
  kind: 'heading'
  level: number
  text: string
}

interface WordParagraph {
  kind: 'paragraph'
  text: string
}

/** Rows as the file has them: a merged cell stands once, with the columns and rows that it covers. */
export interface WordTable {
  kind: 'table'
  rows: { cells: WordCell[] }[]
}

/** Paragraphs of a cell are lines of its text; items of a list in it begin with "• ". */
export interface WordCell {
  text: string
  colspan: number
  rowspan: number
}
