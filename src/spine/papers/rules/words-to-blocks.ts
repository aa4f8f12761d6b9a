import type { DocumentBlock } from '../../../platform/word/document-blocks.ts'

/**
 * What somebody wrote in a section as blocks of a paper: paragraphs stand between empty lines, and lines that begin with
 * "- " are bullets. A line break inside a paragraph is a space: people paste from e-mails whose lines are cut.
 */
export function wordsToBlocks(words: string, numbered: boolean): DocumentBlock[] {
  const blocks: DocumentBlock[] = []
  let paragraph: string[] = []
  let bullets: string[] = []
  const close = () => {
    if (paragraph.length > 0) blocks.push({ kind: 'paragraph', text: paragraph.join(' '), numbered })
    if (bullets.length > 0) blocks.push({ kind: 'bullets', items: bullets })
    paragraph = []
    bullets = []
  }
  for (const raw of words.split(/\r\n|\r|\n/)) {
    const line = raw.trim().replace(/\s+/g, ' ')
    const bullet = /^[-•*]\s+(.+)$/.exec(line)?.[1]
    if (line === '') {
      if (bullets.length === 0) close()
    } else if (bullet !== undefined) {
      if (bullets.length === 0) close()
      bullets.push(bullet)
    } else if (bullets.length > 0 && /^\s/.test(raw)) {
      // An indented line goes on with the bullet above it.
      bullets[bullets.length - 1] = `${bullets.at(-1)} ${line}`
    } else {
      if (bullets.length > 0) close()
      paragraph.push(line)
    }
  }
  close()
  return blocks
}
