/** A part of a page to be drawn, in points from its top left corner. */
export interface PdfRegion {
  page: number
  x: number
  y: number
  width: number
  height: number
}

/** What the drawing thread is asked. */
export interface PictureQuestion {
  bytes: Uint8Array
  regions: PdfRegion[]
}

/** What it says: each region by its place in the question, then the end. A region without a picture could not be drawn. */
export type PictureAnswer =
  | { say: 'picture'; at: number; png: Uint8Array | null }
  | { say: 'end' }
  | { say: 'failure'; reason: string }
