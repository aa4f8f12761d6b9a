/** A run of text as the page places it. Points from the page's top left corner; `y` is the line the letters stand on. */
export interface PdfText {
  text: string
  x: number
  y: number
  width: number
  /** Height of the letters in points. */
  size: number
  /** A name for the typeface that is the same throughout one document and means nothing outside it. */
  font: string
}

/** A straight horizontal line that the page draws, such as the edge of a table's cell. */
export interface PdfRule {
  x: number
  y: number
  width: number
}

export interface PdfPage {
  /** Counts from 1. */
  number: number
  width: number
  height: number
  texts: PdfText[]
  /** Only for the pages whose rules were asked for. */
  rules: PdfRule[]
}

export interface PdfDocument {
  pages: PdfPage[]
  /** The day on which the file says that it was last changed, such as 2025-03-17. */
  modified: string | null
}
