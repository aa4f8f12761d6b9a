import {
  AlignmentType,
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx'
import { STYLE } from './word-styles.ts'
import { fitForWord } from './word-text.ts'

/** A4 with 2.2 cm all round, in twentieths of a point. */
const SHORT_SIDE = 11906
const LONG_SIDE = 16838
const MARGIN = 1247

export type Orientation = 'portrait' | 'landscape'

/** Width of the text on a page turned this way, in twentieths of a point. */
export function textWidth(orientation: Orientation): number {
  return (orientation === 'portrait' ? SHORT_SIDE : LONG_SIDE) - 2 * MARGIN
}

/** Everything of a section but its words: paper, header, and a footer with "Page x of y". */
export function wordPage(
  orientation: Orientation,
  words: { header?: string | undefined; footer?: string | undefined },
): Omit<ISectionOptions, 'children'> {
  return {
    properties: {
      page: {
        size: {
          width: SHORT_SIDE,
          height: LONG_SIDE,
          orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN, header: 624, footer: 624 },
      },
    },
    ...(words.header ? { headers: { default: pageHeader(words.header) } } : {}),
    footers: { default: pageFooter(words.footer, textWidth(orientation)) },
  }
}

function pageHeader(words: string): Header {
  return new Header({ children: [new Paragraph({ style: STYLE.header, text: fitForWord(words) })] })
}

function pageFooter(words: string | undefined, width: number): Footer {
  const pageNumber = new TextRun({
    children: [...(words ? ['\t'] : []), 'Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES],
  })
  const paragraph = words
    ? new Paragraph({
        style: STYLE.footer,
        tabStops: [{ type: 'right', position: width }],
        children: [new TextRun(fitForWord(words)), pageNumber],
      })
    : new Paragraph({ style: STYLE.footer, alignment: AlignmentType.RIGHT, children: [pageNumber] })
  return new Footer({ children: [paragraph] })
}
