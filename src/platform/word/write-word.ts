import { setImmediate as othersTurn } from 'node:timers/promises'
import { Document, type FileChild, HeadingLevel, Packer, Paragraph } from 'docx'
import { pngOfSvg } from '../pictures/png-of-svg.ts'
import type { DocumentBlock, PictureBlock } from './document-blocks.ts'
import { type Drawn, wordBlock } from './word-block.ts'
import { type Orientation, textWidth, wordPage } from './word-page.ts'
import { stylesInXml, wordNumbering, wordStyles } from './word-styles.ts'
import { fitForWord, wordRuns } from './word-text.ts'

/** A paper to be written: its title, whose it is, what stands at the top and foot of every page, and its content. */
export interface WordDocument {
  title: string
  /** The council, as the file's author. */
  author: string
  language?: string
  header?: string
  /** Stands at the left of the foot; "Page x of y" is always at the right. */
  footer?: string
  /** Of headings and links, as `#rrggbb`; ours unless told. */
  colour?: string
  blocks: readonly DocumentBlock[]
}

/**
 * Writes a paper as an accessible Word document (.docx): real styles, language, title, numbered paragraphs that run on,
 * table headers marked and repeated, pictures with their text. Gives the bytes of the file. Characters that a Word file
 * cannot hold are left out; nothing else is changed.
 */
export async function writeWord(paper: WordDocument): Promise<Uint8Array> {
  const drawn = await drawPictures(paper.blocks)
  const document = new Document({
    title: fitForWord(paper.title),
    creator: fitForWord(paper.author),
    lastModifiedBy: fitForWord(paper.author),
    styles: wordStyles(paper.language ?? 'en-GB', paper.colour),
    externalStyles: stylesInXml,
    numbering: wordNumbering,
    sections: sectionsOf(paper.blocks).map((section, index) => ({
      ...wordPage(section.orientation, paper),
      children: [...(index === 0 ? [titleOf(paper)] : []), ...childrenOf(section, drawn)],
    })),
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

/** Each takes the processor for itself, so that between two of them other people's pages have their turn. */
async function drawPictures(blocks: readonly DocumentBlock[]): Promise<Drawn> {
  const drawn = new Map<PictureBlock, Uint8Array>()
  for (const block of blocks) {
    if (block.kind !== 'picture') continue
    drawn.set(block, await pngOfSvg(block.svg))
    await othersTurn()
  }
  return drawn
}

function titleOf(paper: WordDocument): Paragraph {
  return new Paragraph({ heading: HeadingLevel.TITLE, children: wordRuns(paper.title) })
}

interface Section {
  orientation: Orientation
  blocks: DocumentBlock[]
}

/** Content between turns of the page; a turn that changes nothing makes no section. */
function sectionsOf(blocks: readonly DocumentBlock[]): Section[] {
  let current: Section = { orientation: 'portrait', blocks: [] }
  const sections = [current]
  for (const block of blocks) {
    if (block.kind !== 'orientation') current.blocks.push(block)
    else if (block.to !== current.orientation) {
      current = { orientation: block.to, blocks: [] }
      sections.push(current)
    }
  }
  return sections.filter((section, index) => index === 0 || section.blocks.length > 0)
}

function childrenOf(section: Section, drawn: Drawn): FileChild[] {
  const children: FileChild[] = []
  let startsPage = false
  let before: DocumentBlock['kind'] | undefined
  for (const block of section.blocks) {
    if (block.kind === 'orientation') continue
    if (block.kind === 'pageBreak') {
      // A new section begins a page by itself; a break there would leave an empty one.
      startsPage = before !== undefined || section.orientation === 'portrait'
      continue
    }
    const afterTable = before === 'table' || before === 'keyValue'
    children.push(...wordBlock(block, { width: textWidth(section.orientation), startsPage, afterTable }, drawn))
    startsPage = false
    before = block.kind
  }
  return children
}
