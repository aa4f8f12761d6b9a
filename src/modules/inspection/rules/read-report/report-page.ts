/** A run of text as a page places it: points from the top left corner, `y` being the line the letters stand on. */
export interface PlacedText {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  readonly font: string
}

/** A page of a report, in points. */
export interface ReportPage {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly texts: readonly PlacedText[]
}

/** A part of a page, in points from its top left corner: what a person is shown beside a question. */
export interface PageBox {
  page: number
  x: number
  y: number
  width: number
  height: number
}
