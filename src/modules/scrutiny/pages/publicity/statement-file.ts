import type { DocumentBlock } from '../../../../platform/word/document-blocks.ts'
import { day } from '../../../../spine/record-forms/index.ts'
import { readRecord } from '../../../../spine/records/index.ts'
import { type Answer, type Visit, wordFile } from '../../../../spine/web/index.ts'
import { statementKind } from '../../store/publicity-kinds.ts'
import { partIn, standingOf } from '../../use-cases/press-statements.ts'

/** /scrutiny/statements/:reference/statement.docx: whoever sees scrutiny. As it is sent to the press, with what it still wants. */
export async function statementFile(visit: Visit): Promise<Answer> {
  const { statement, review, standing } = await visit.work(async (work) => {
    const found = await readRecord(work, statementKind, visit.params['reference'] ?? '')
    return { statement: found, review: (await partIn(work, found)).review, standing: standingOf(work, found) }
  })
  const { title, reference, state } = statement
  const council = visit.council.name
  const early = standing.wants.length > 0
  const blocks: DocumentBlock[] = [
    {
      kind: 'keyValue',
      rows: [
        { key: 'From', value: council },
        { key: 'Not before', value: `${day(state.release_on)}, ${state.release_at}` },
        ...(early ? [{ key: 'A draft', value: `It still wants ${standing.wants.join('; ')}.` }] : []),
      ],
    },
    ...state.words.split(/\n{2,}/).map((text): DocumentBlock => ({ kind: 'paragraph', text })),
    { kind: 'heading', level: 2, text: 'For editors' },
    { kind: 'paragraph', text: `It is about the review “${review.title}” (${review.reference}).` },
  ]
  const header = `${council} · Press statement${early ? ' · Draft' : ''}`
  return wordFile(`${reference} press statement`, { title, author: council, header, footer: reference, blocks })
}
