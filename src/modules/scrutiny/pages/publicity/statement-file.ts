import type { DocumentBlock } from '../../../../platform/word/document-blocks.ts'
import { writeWord } from '../../../../platform/word/write-word.ts'
import { day } from '../../../../spine/record-forms/index.ts'
import { readRecord } from '../../../../spine/records/index.ts'
import type { Answer, Visit } from '../../../../spine/web/index.ts'
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
  const bytes = await writeWord({ title, author: council, header, footer: reference, blocks })
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  return { kind: 'file', bytes, name: `${reference} press statement.docx`, type }
}
