// Sets fictional reports as pages of placed text, as a printer would: for tests of what is read from them.
import {
  LETTER,
  PAGE,
  type PutPage,
  type PutRule,
  type PutText,
} from '../../../../../platform/pdf/testing/write-pdf.ts'
import type { ReportPage } from '../report-page.ts'

/** Text enough for its size to be told from that of headings and small print. */
export const FILLER = Array.from(
  { length: 12 },
  () => 'Inspectors looked at the work of social workers and spoke to families about it.',
)

const LEADING = 14.5
const PARAGRAPH = 26

/** One page, filled from its top. Each method puts lines below the last and gives the page back. */
export class Sheet implements PutPage {
  readonly texts: PutText[] = []
  readonly rules: PutRule[] = []
  y = 100

  /** Text at a place of its own. */
  put(text: string, x: number, y: number, size = 12, font: 'plain' | 'bold' = 'plain'): this {
    this.texts.push({ text, x, y, size, font })
    return this
  }

  /** Leaves more space above what comes next. */
  space(points: number): this {
    this.y += points
    return this
  }

  heading(text: string | string[], size = 14, x = 71): this {
    for (const [index, line] of [text].flat().entries())
      this.next(index === 0 ? 30 : size * 1.2).put(line, x, this.y, size, 'bold')
    return this
  }

  /** A paragraph. */
  text(lines: string | string[], x = 71, size = 12): this {
    for (const [index, line] of [lines].flat().entries())
      this.next(index === 0 ? PARAGRAPH : LEADING).put(line, x, this.y, size)
    return this
  }

  /** An item: its mark, and its lines set in under each other. */
  item(mark: string, lines: string | string[], { x = 71, indent = 18, above = 20 } = {}): this {
    for (const [index, line] of [lines].flat().entries()) {
      this.next(index === 0 ? above : LEADING)
      if (index === 0) this.put(mark, x, this.y)
      this.put(line, x + indent, this.y)
    }
    return this
  }

  /** A row of the table of judgements: the grade at the height of the label's line that `at` counts from. */
  row(label: string[], grade: string[], at = 0, x = 400): this {
    this.next(27)
    const top = this.y
    for (const [index, line] of label.entries()) this.put(line, 77, top + index * LEADING)
    for (const [index, line] of grade.entries()) this.put(line, x, top + (at + index) * LEADING)
    this.y = top + (Math.max(label.length, 1) - 1) * LEADING
    return this
  }

  rule(y: number, width = 470): this {
    this.rules.push({ x: 57, y, width })
    return this
  }

  /** A running footer of small lines with the page's number, first in the file as Word writes it. */
  footer(lines: string[], number: number): this {
    const put = lines.map((text, index): PutText => ({ text, x: 71, y: 790 + index * 10, size: 8 }))
    this.texts.unshift(...put, { text: String(number), x: 513, y: 813, size: 20 })
    return this
  }

  private next(points: number): this {
    this.y += points
    return this
  }
}

export const sheet = () => new Sheet()

/** The pages as the reader is given them. */
export function placed(pages: readonly PutPage[]): ReportPage[] {
  return pages.map(({ texts }, index) => ({
    number: index + 1,
    ...PAGE,
    texts: texts.map(({ text, x, y, size = 12, font = 'plain' }) => ({
      text,
      x,
      y,
      size,
      font,
      width: [...text].length * size * LETTER,
    })),
  }))
}
