import { NotFound } from '../../../kernel/failures.ts'
import { slug } from '../../../kernel/text.ts'
import { councilLook } from '../../council/index.ts'
import { readRecord } from '../../records/index.ts'
import type { Answer, Visit } from '../../web/index.ts'
import { paperBlocks } from '../rules/paper-blocks.ts'
import { frozenPaper } from '../store/frozen-papers.ts'
import { paperKind } from '../store/paper-kind.ts'
import { composePaper } from '../use-cases/compose-paper.ts'
import type { PaperPress } from '../use-cases/freeze-paper.ts'
import { paperAsWord } from '../use-cases/render-paper.tsx'

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** /papers/:reference/paper.docx: the very file that was frozen, or the draft as it stands. */
export function wordFile(press: PaperPress) {
  return async (visit: Visit): Promise<Answer> => {
    return visit.work(async (work): Promise<Answer> => {
      const paper = await readRecord(work, paperKind, visit.params['reference'] ?? '')
      const name = `${paper.reference}-${slug(paper.title)}.docx`
      const frozen = await frozenPaper(work, paper.id)
      if (frozen) return { kind: 'file', bytes: frozen.word, name, type: wordType }
      const { content } = await composePaper(work, paper.reference, press.datasets)
      const council = await councilLook(work, press.council)
      const bytes = await paperAsWord(council, content.heading, paperBlocks(content), true)
      return { kind: 'file', bytes, name: `draft-${name}`, type: wordType }
    })
  }
}

/** /papers/:reference/paper.html: the web page that was frozen, as a file. A draft has its preview instead. */
export async function htmlFile(visit: Visit): Promise<Answer> {
  return visit.work(async (work): Promise<Answer> => {
    const paper = await readRecord(work, paperKind, visit.params['reference'] ?? '')
    const frozen = await frozenPaper(work, paper.id)
    if (!frozen) throw new NotFound(`The frozen page of ${paper.reference}`)
    const name = `${paper.reference}-${slug(paper.title)}.html`
    return { kind: 'file', bytes: frozen.html, name, type: 'text/html; charset=utf-8' }
  })
}
