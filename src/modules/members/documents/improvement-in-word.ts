import type { Temporal } from 'temporal-polyfill'
import { formatDate } from '../../../kernel/text.ts'
import type { DocumentBlock } from '../../../platform/word/document-blocks.ts'
import { writeWord } from '../../../platform/word/write-word.ts'
import type { Answer } from '../../../spine/web/index.ts'
import { guidanceHeadings } from '../rules/surveys/guidance-headings.ts'
import { gaps, shareOf } from '../rules/surveys/survey-results.ts'
import type { AimRow } from '../store/list-aims.ts'
import type { Improvement } from '../use-cases/improvement.ts'
import { wordType } from './word-type.ts'

/** A committee's own improvement as a report to the improvement board (G51): found, aims, actions, evidence, and what changed. */
export async function improvementInWord(
  committee: string,
  found: Improvement,
  council: string,
  today: Temporal.PlainDate,
): Promise<Answer> {
  const bytes = await writeWord({
    title: `How ${committee} is improving itself`,
    author: council,
    header: `${council}: ${committee}`,
    footer: `As at ${formatDate(today)}`,
    blocks: [...reviewBlocks(found), ...aimBlocks(found), ...changeBlocks(found)],
  })
  return { kind: 'file', bytes, name: 'How the committee is improving.docx', type: wordType }
}

function reviewBlocks({ selfReview }: Improvement): DocumentBlock[] {
  const heading: DocumentBlock = { kind: 'heading', level: 1, text: 'What the committee found of itself' }
  const results = selfReview?.results
  if (!results) return [heading, { kind: 'paragraph', text: 'No self-review with results has been made yet.' }]
  const wanting = gaps(results)
  return [
    heading,
    {
      kind: 'table',
      caption: `Self-review against the statutory guidance (${selfReview.reference})`,
      columns: [
        { header: 'Heading', width: 2 },
        { header: 'Statement', width: 4 },
        { header: 'How many hold it', width: 2 },
      ],
      rows: results.map((one) => [one.heading, one.says, shareOf(one)]),
    },
    {
      kind: 'paragraph',
      text:
        wanting.length === 0
          ? 'Of no statement did half or more say that it holds a little at most.'
          : 'Half or more say that these hold a little at most:',
    },
    ...(wanting.length > 0 ? [{ kind: 'bullets' as const, items: wanting.map(({ says }) => says) }] : []),
  ]
}

function aimBlocks({ aims, standing }: Improvement): DocumentBlock[] {
  const blocks = guidanceHeadings.flatMap((heading): DocumentBlock[] => {
    const own = aims.filter((aim) => aim.heading === heading)
    if (own.length === 0) return []
    return [{ kind: 'heading', level: 2, text: heading }, ...own.flatMap((aim) => aimRows(aim, standing))]
  })
  const none: DocumentBlock = { kind: 'paragraph', text: 'Nothing has been set out yet.' }
  return [{ kind: 'heading', level: 1, text: 'What it does about it' }, ...(blocks.length > 0 ? blocks : [none])]
}

function aimRows(aim: AimRow, standing: Improvement['standing']): DocumentBlock[] {
  const actions = aim.actions.map(({ reference, title }) => {
    const row = standing.get(reference)
    return row ? `${reference} ${title}: ${row.status.word.toLowerCase()}` : `${reference} ${title}`
  })
  const rows = [
    { key: 'Aim', value: `${aim.reference} ${aim.title}` },
    { key: 'Answers', value: aim.criticism && `“${aim.criticism}” (${aim.said_in})` },
    { key: 'Found', value: aim.found },
    { key: 'What will be different', value: aim.wanted },
    { key: 'Actions', value: actions.join('\n') || 'None raised yet' },
    { key: 'Evidence', value: aim.evidence || 'None yet' },
    { key: 'Standing', value: aim.standing === 'dropped' ? `Dropped: ${aim.because}` : aim.standing },
  ]
  return [{ kind: 'keyValue', rows: rows.filter(({ value }) => value !== '') }]
}

function changeBlocks({ effectiveness }: Improvement): DocumentBlock[] {
  const heading: DocumentBlock = { kind: 'heading', level: 1, text: 'Whether scrutiny works better' }
  if (!effectiveness?.results)
    return [heading, { kind: 'paragraph', text: 'No survey of effectiveness with results has been closed yet.' }]
  if (!effectiveness.changes) {
    return [
      heading,
      { kind: 'paragraph', text: 'The baseline has been taken; a repeat will show what changed.' },
      {
        kind: 'table',
        caption: `Baseline (${effectiveness.reference})`,
        columns: [
          { header: 'Statement', width: 5 },
          { header: 'How many hold it', width: 2 },
        ],
        rows: effectiveness.results.map((one) => [one.says, shareOf(one)]),
      },
    ]
  }
  return [
    heading,
    {
      kind: 'table',
      caption: `Since the baseline ${effectiveness.baseline?.reference ?? ''}`.trim(),
      columns: [
        { header: 'Statement', width: 4 },
        { header: 'Then', width: 2 },
        { header: 'Now', width: 2 },
        { header: 'Change', width: 1 },
      ],
      rows: effectiveness.changes.map(({ says, before, now, word }) => [says, before, now, word]),
    },
  ]
}
