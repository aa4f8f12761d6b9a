import type { ComponentChildren } from 'preact'
import { SummaryList } from '../../../../govuk/components/SummaryList.tsx'
import { Tag } from '../../../../govuk/components/Tag.tsx'
import type { Answer, Visit } from '../../../../spine/web/index.ts'
import { namesOf } from '../../store/people-of-scrutiny.ts'
import type { OfReview } from '../../store/sources-of.ts'
import { keepsEvidence } from '../../use-cases/evidence.ts'
import { reviewById } from '../../use-cases/life-of-review.ts'
import { partOfReviewPage } from '../part-of-review.tsx'
import type { SourceOfEvidence } from './source-of-evidence.ts'

type Also = { keeps: boolean; review: string; names: ReadonlyMap<string, string>; below: ComponentChildren }

/** /scrutiny/<path>/:reference: whoever sees scrutiny. One source of evidence, what it wants, and the way into the evidence log. */
export const sourceRecord = <S extends OfReview>(visit: Visit, source: SourceOfEvidence<S>): Promise<Answer> => {
  const today = visit.ground.clock.today().toString()
  return partOfReviewPage<S, Also>({
    visit,
    kind: source.kind,
    called: source.called,
    part: source.part ?? 'Evidence',
    also: async (work, record) => {
      const review = await reviewById(work, record.state.review_id)
      const keeps = keepsEvidence(work, review)
      const names = await namesOf(work, source.names?.(record.state) ?? [])
      return { keeps, review: review.reference, names, below: await source.below?.(work, record, { visit, keeps }) }
    },
    status: ({ state }) => {
      const stands = source.standing?.(state, today)
      return stands ? <Tag tone={stands.tone}>{stands.word}</Tag> : null
    },
    facts: (_, { review }) => [
      {
        label: 'Listed under',
        value: (
          <a class="govuk-link" href={`/scrutiny/reviews/${review}/${source.path}`}>
            {source.many}
          </a>
        ),
      },
    ],
    deeds: (record, { keeps, review }) => [
      ...(keeps
        ? source.forms
            .filter(({ when }) => when?.(record.state) ?? true)
            .map(({ path, link }) => ({ href: `${source.kind.path(record.reference)}/${path}`, text: link }))
        : []),
      ...(keeps && source.entry(record)
        ? [
            {
              href: `/scrutiny/reviews/${review}/evidence/add?from=${record.reference}`,
              text: 'Write it into the evidence log',
            },
          ]
        : []),
      ...(keeps ? (source.files ?? []) : []).map(({ name, text }) => ({
        href: `${source.kind.path(record.reference)}/${name}`,
        text,
      })),
    ],
    body: ({ state }, { names, below }) => {
      const wants = source.standing?.(state, today).wants ?? []
      const rows = source.says(state, names).filter(({ value }) => value !== '')
      return (
        <>
          {wants.length > 0 ? <p class="govuk-inset-text">Still wanted: {wants.join('; ')}.</p> : null}
          <SummaryList rows={rows.map(({ key, value }) => ({ key, value: <span class="sl-kept">{value}</span> }))} />
          {below}
        </>
      )
    },
  })
}
