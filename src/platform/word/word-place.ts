/** Where a block stands: the width of the text there (twentieths of a point), and what came just before. */
export interface Place {
  width: number
  /** A page break was asked for. It is carried by the paragraph itself: no empty paragraph is written for it. */
  startsPage: boolean
  /** A table came before. Tables have no space after them in Word, so the paragraph brings it. */
  afterTable: boolean
}
