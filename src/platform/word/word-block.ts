import { type FileChild, HeadingLevel, ImageRun, Paragraph } from 'docx'
import type { DocumentBlock, PictureBlock } from './document-blocks.ts'
import type { Place } from './word-place.ts'
import { STYLE } from './word-styles.ts'
import { wordKeyValue, wordTable } from './word-table.ts'
import { fitForWord, wordRuns } from './word-text.ts'

const HEADING = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const
const SPACE_AFTER_TABLE = 240
const TWIPS_IN_PIXEL = 15

/** The PNG of each picture, for readers whose Word cannot show SVG. */
export type Drawn = ReadonlyMap<PictureBlock, Uint8Array>

/** One block of content in Word's terms. Page breaks and turned pages are the writer's business, not a block's. */
export function wordBlock(
  block: Exclude<DocumentBlock, { kind: 'pageBreak' | 'orientation' }>,
  place: Place,
  drawn: Drawn,
): FileChild[] {
  const setting = {
    ...(place.startsPage ? { pageBreakBefore: true } : {}),
    ...(place.afterTable ? { spacing: { before: SPACE_AFTER_TABLE } } : {}),
  }
  switch (block.kind) {
    case 'heading':
      // A heading brings its own space; setting it here would undo the style's.
      return [
        new Paragraph({
          heading: HEADING[block.level],
          children: wordRuns(block.text),
          pageBreakBefore: place.startsPage,
        }),
      ]
    case 'paragraph':
      return [
        new Paragraph({
          ...setting,
          children: wordRuns(block.text),
          ...(block.numbered ? { style: STYLE.numbered } : {}),
          ...(block.withNext ? { keepNext: true } : {}),
        }),
      ]
    case 'bullets':
      return block.items.map(
        (item, index) =>
          new Paragraph({ ...(index === 0 ? setting : {}), style: STYLE.bullet, children: wordRuns(item) }),
      )
    case 'table':
      return wordTable(block, place)
    case 'keyValue':
      return [wordKeyValue(block, place)]
    case 'picture':
      return wordPicture(block, place, drawn)
  }
}

/** A picture with its text alternative, made smaller when it is wider than the page, its caption below. */
function wordPicture(block: PictureBlock, place: Place, drawn: Drawn): Paragraph[] {
  const shrink = Math.min(1, place.width / TWIPS_IN_PIXEL / block.width)
  const png = drawn.get(block)
  if (!png) throw new Error('a picture came to the page before it was drawn')
  const picture = new Paragraph({
    style: STYLE.picture,
    ...(place.startsPage ? { pageBreakBefore: true } : {}),
    ...(block.caption ? {} : { keepNext: false }),
    children: [
      new ImageRun({
        type: 'svg',
        data: Buffer.from(block.svg),
        fallback: { type: 'png', data: png },
        transformation: { width: Math.round(block.width * shrink), height: Math.round(block.height * shrink) },
        altText: { name: fitForWord(block.caption ?? 'Picture'), description: fitForWord(block.alt) },
      }),
    ],
  })
  // Below its picture a caption must not be kept with the next paragraph, as it is above a table.
  const caption = new Paragraph({
    style: STYLE.caption,
    keepNext: false,
    spacing: { before: 80, after: 240 },
    children: wordRuns(block.caption ?? ''),
  })
  return block.caption ? [picture, caption] : [picture]
}
