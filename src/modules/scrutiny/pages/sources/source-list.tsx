import { Button } from '../../../../govuk/components/Button.tsx'
import { Tag } from '../../../../govuk/components/Tag.tsx'
import { EmptyState } from '../../../../govuk/patterns/EmptyState.tsx'
import { TakeAway } from '../../../../govuk/patterns/TakeAway.tsx'
import { WideTable } from '../../../../govuk/patterns/WideTable.tsx'
import { day } from '../../../../spine/record-forms/index.ts'
import { readRecord } from '../../../../spine/records/index.ts'
import { type Answer, type ListFile, listCsv, listWorkbook, page, type Visit } from '../../../../spine/web/index.ts'
import { reviewKind } from '../../store/review-kind.ts'
import type { OfReview } from '../../store/sources-of.ts'
import { readSources } from '../../use-cases/sources-of-review.ts'
import { reviewNavigation } from '../scrutiny-words.tsx'
import type { SourceOfEvidence } from './source-of-evidence.ts'

const read = async <S extends OfReview>(visit: Visit, source: SourceOfEvidence<S>) => {
  const found = await visit.work(async (work) =>
    readSources(work, source.kind, await readRecord(work, reviewKind, visit.params['reference'] ?? '')),
  )
  return { ...found, rows: source.order ? found.rows.toSorted(source.order) : found.rows }
}

/** /scrutiny/reviews/:reference/<path>: whoever sees scrutiny. Every source of one sort, and what stands above them. */
export async function sourceList<S extends OfReview>(visit: Visit, source: SourceOfEvidence<S>): Promise<Answer> {
  const { review, rows, keeps } = await read(visit, source)
  const today = visit.ground.clock.today()
  const here = `/scrutiny/reviews/${review.reference}/${source.path}`
  const above = await source.above?.(rows, { reference: review.reference, visit, keeps })
  const [first, ...shown] = source.columns
  return page({
    title: `${source.many} of ${review.reference}`,
    subNavigation: reviewNavigation(review.reference, source.part ?? 'Evidence'),
    body: (
      <>
        <span class="govuk-caption-l">
          {review.title} <span class="sl-no-wrap">{review.reference}</span>
        </span>
        <h1 class="govuk-heading-l">{source.many}</h1>
        <p class="govuk-body">{source.about}</p>
        {keeps ? <Button href={`${here}/add`}>{source.add}</Button> : null}
        {above}
        {rows.length === 0 ? (
          <EmptyState heading={`No ${source.many.toLowerCase()} yet`}>
            <p class="govuk-body">{keeps ? 'Add the first above.' : 'Whoever keeps the review adds them.'}</p>
          </EmptyState>
        ) : (
          <>
            <TakeAway excel={`${here}.xlsx`} csv={`${here}.csv`} print={here} />
            <WideTable
              caption={source.many}
              captionHidden
              firstCellIsHeader
              head={[
                first.header,
                'Reference',
                ...shown.map(({ header }) => header),
                ...(source.standing ? ['Standing'] : []),
              ]}
              rows={rows.map((row) => [
                { content: <a href={source.kind.path(row.reference)}>{row.title}</a> },
                { content: row.reference, class: 'sl-no-wrap' },
                ...shown.map(({ kind, value }) => cellOf(kind, value(row, today.toString()))),
                ...(source.standing ? [{ content: <Stands {...source.standing(row.state, today.toString())} /> }] : []),
              ])}
            />
          </>
        )}
      </>
    ),
  })
}

const cellOf = (kind: string, value: unknown): string => {
  const text = value === null || value === undefined ? '' : String(value)
  return kind === 'date' && text !== '' ? day(text) : text
}

const Stands = ({ word, tone }: { word: string; tone: Parameters<typeof Tag>[0]['tone'] }) => (
  <Tag tone={tone}>{word}</Tag>
)

/** The list as a file: the same columns, with what is still wanted. */
async function fileOf<S extends OfReview>(visit: Visit, source: SourceOfEvidence<S>): Promise<ListFile> {
  const { review, rows } = await read(visit, source)
  const today = visit.ground.clock.today().toString()
  const { standing } = source
  return {
    title: `${source.many} of ${review.reference}`,
    many: source.many.slice(0, 31),
    columns: [
      { header: 'Reference', kind: 'text', width: 11 },
      ...source.columns.map(({ value: _, ...column }) => column),
      ...(standing
        ? [
            { header: 'Standing', kind: 'text' as const, width: 16 },
            { header: 'Still wanted', kind: 'text' as const, width: 40 },
          ]
        : []),
    ],
    rows: rows.map((row) => {
      const stands = standing?.(row.state, today)
      return [
        row.reference,
        ...source.columns.map(({ value }) => value(row, today)),
        ...(stands ? [stands.word, stands.wants?.join('; ') ?? ''] : []),
      ]
    }),
  }
}

export const sourceWorkbook = async <S extends OfReview>(visit: Visit, source: SourceOfEvidence<S>): Promise<Answer> =>
  listWorkbook(await fileOf(visit, source))
export const sourceCsv = async <S extends OfReview>(visit: Visit, source: SourceOfEvidence<S>): Promise<Answer> =>
  listCsv(await fileOf(visit, source))
