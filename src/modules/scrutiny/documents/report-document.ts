import { Temporal } from 'temporal-polyfill'
import { capitalised, formatDate } from '../../../kernel/text.ts'
import type { DocumentBlock } from '../../../platform/word/document-blocks.ts'
import { meaning } from '../../../spine/forms/index.ts'
import { addresseeWords } from '../rules/findings/recommendation-words.ts'
import type { ReviewFinding } from '../store/findings-of.ts'
import type { RecommendationRow } from '../store/list-recommendations.ts'
import type { MinorityView } from '../store/points-of-report.ts'
import type { Report } from '../use-cases/report.ts'

/**
 * The report of a review from what it found (G41): recommendations first, then each finding with what it rests on. What a minority
 * of members holds stands in it in their own words, and what is left out is said (LAW-7). What was answered is in it where
 * `answers` says so: the public reads answers apart, as they come.
 */
export function reportBlocks(report: Report, answers: boolean): DocumentBlock[] {
  const { filled, findings, recommendations, words, standing } = report
  const says = (means: string) => meaning(filled.form, filled.answers, means)
  const views = report.views.filter(({ takenBackAt }) => takenBackAt === null)
  return [
    {
      kind: 'keyValue',
      rows: [
        { key: 'Review by', value: report.committee },
        { key: 'Reference', value: report.review.reference },
        { key: 'Standing', value: standing.word === 'Agreed' ? standing.why : `${standing.word}. A draft.` },
        { key: 'As at', value: formatDate(report.today) },
      ],
    },
    ...chapter('Foreword', paragraphs(words.foreword)),
    ...chapter('Recommendations', recommendationTable(recommendations)),
    ...chapter('Why members looked', paragraphs(says('reason'))),
    ...chapter('What they asked', paragraphs(says('aims') || says('questions'))),
    ...chapter('How they looked', paragraphs(says('methods'))),
    ...(findings.length > 0 ? [{ kind: 'heading' as const, level: 1 as const, text: 'What was found' }] : []),
    ...findings.flatMap((finding) =>
      findingBlocks(
        finding,
        recommendations.filter(({ finding_id: id }) => id === finding.id),
      ),
    ),
    ...chapter('Conclusions', paragraphs(words.conclusions)),
    ...chapter('What not every member agrees with', views.flatMap(viewBlocks)),
    ...chapter('What is left out', paragraphs(words.left_out)),
    ...(answers
      ? chapter('What was answered', answerTable(recommendations.filter(({ answer }) => answer !== '')))
      : []),
  ]
}

const viewBlocks = ({ by, about, words }: MinorityView): DocumentBlock[] => [
  { kind: 'heading', level: 2, text: `${by}, on ${about}` },
  ...paragraphs(words),
]

const chapter = (text: string, blocks: readonly DocumentBlock[]): DocumentBlock[] =>
  blocks.length > 0 ? [{ kind: 'heading', level: 1, text }, ...blocks] : []

const paragraphs = (words: string): DocumentBlock[] =>
  words
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((text) => ({ kind: 'paragraph', text, numbered: true }))

function recommendationTable(rows: readonly RecommendationRow[]): DocumentBlock[] {
  if (rows.length === 0) return []
  const columns = [
    { header: 'Number', width: 2 },
    { header: 'Recommendation', width: 6 },
    { header: 'To', width: 3 },
    { header: 'How it would be known', width: 4 },
    { header: 'By when', width: 2 },
  ]
  return [
    {
      kind: 'table',
      caption: 'What is recommended',
      columns,
      rows: rows.map((one) => [
        one.number,
        one.agreed_words || one.words,
        one.toName ?? addresseeWords[one.addressee],
        one.success,
        dayOrEmpty(one.target_on),
      ]),
    },
  ]
}

function answerTable(rows: readonly RecommendationRow[]): DocumentBlock[] {
  if (rows.length === 0) return []
  const columns = [
    { header: 'Number', width: 2 },
    { header: 'Answer', width: 2 },
    { header: 'Reasons', width: 5 },
    { header: 'Who sees to it', width: 3 },
    { header: 'By when', width: 2 },
  ]
  return [
    {
      kind: 'table',
      caption: 'Each answer',
      columns,
      rows: rows.map((one) => [
        one.number,
        capitalised(one.answer),
        one.answer_reasons,
        one.answer_lead,
        dayOrEmpty(one.answer_due),
      ]),
    },
  ]
}

function findingBlocks({ title, state }: ReviewFinding, on: readonly RecommendationRow[]): DocumentBlock[] {
  return [
    { kind: 'heading', level: 2, text: title },
    ...(state.words === title ? [] : paragraphs(state.words)),
    {
      kind: 'table',
      caption: 'What it rests on',
      columns: [
        { header: 'Kind', width: 2 },
        { header: 'From', width: 3 },
        { header: 'What it shows', width: 6 },
      ],
      rows: state.evidence.map(({ element, source, shows }) => [capitalised(element), source, shows]),
    },
    ...(state.thin_because ? paragraphs(`It rests on one kind of evidence: ${state.thin_because}`) : []),
    ...(state.options.length > 0
      ? [
          {
            kind: 'table' as const,
            caption: 'Ways to go on that were weighed',
            columns: [
              { header: 'What could be done', width: 4 },
              { header: 'Better for it', width: 3 },
              { header: 'Could go wrong', width: 3 },
              { header: 'Cost', width: 2 },
            ],
            rows: state.options.map(({ words, benefits, risks, cost }) => [words, benefits, risks, cost]),
          },
        ]
      : []),
    ...(on.length > 0 ? paragraphs(`On this the review recommends ${on.map(({ number }) => number).join(', ')}.`) : []),
  ]
}

const dayOrEmpty = (iso: string | null) => (iso ? formatDate(Temporal.PlainDate.from(iso)) : '')
