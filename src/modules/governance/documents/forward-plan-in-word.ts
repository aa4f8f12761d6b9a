import type { Temporal } from 'temporal-polyfill'
import { formatDate } from '../../../kernel/text.ts'
import type { DocumentBlock } from '../../../platform/word/document-blocks.ts'
import { writeWord } from '../../../platform/word/write-word.ts'
import { day } from '../../../spine/record-forms/index.ts'
import type { Answer } from '../../../spine/web/index.ts'
import { noticeOf } from '../rules/key-decisions/notice-fields.ts'
import type { PlannedRow } from '../store/list-planned.ts'

const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The forward plan as it is published: every decision with the fields of its notice, in the regulation's order (KEY-2). */
export async function forwardPlanInWord(
  rows: readonly PlannedRow[],
  council: string,
  today: Temporal.PlainDate,
): Promise<Answer> {
  const opening: DocumentBlock = {
    kind: 'paragraph',
    text: `Decisions to come of ${council}, as at ${formatDate(today)}. A key decision is one that is likely to involve significant spending or saving, or to have a significant effect on communities in two or more wards or divisions.`,
  }
  const none: DocumentBlock = { kind: 'paragraph', text: 'Nothing is on the forward plan.' }
  const bytes = await writeWord({
    title: 'Forward plan',
    author: council,
    header: `${council}: forward plan`,
    footer: `As at ${formatDate(today)}`,
    blocks: [opening, ...(rows.length > 0 ? rows.flatMap(blocksOf) : [none])],
  })
  return { kind: 'file', bytes, name: 'Forward plan.docx', type }
}

function blocksOf(row: PlannedRow): DocumentBlock[] {
  const notice = noticeOf(row)
    .filter(({ says }) => says !== '')
    .map(({ letter, heading, says }) => ({ key: row.key ? `(${letter}) ${heading}` : heading, value: says }))
  const rest = [
    ...(row.in_private ? [{ key: 'In private', value: row.private_reasons || 'Yes' }] : []),
    { key: 'Lead officer', value: row.owner ?? 'Not named yet' },
    {
      key: 'Notice given',
      value: row.notice_on ? day(row.notice_on) : row.decided_on ? `None: ${row.route}` : 'Not yet',
    },
    ...(row.decided_on ? [{ key: `Decided on ${day(row.decided_on)}`, value: row.decided }] : []),
  ]
  return [
    { kind: 'heading', level: 1, text: `${row.reference} ${row.title}` },
    { kind: 'keyValue', rows: [...notice, ...rest] },
  ]
}
