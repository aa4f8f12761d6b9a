import type { ComponentChildren } from 'preact'
import { DeedLinks, recordPage, type Shown } from '../../../spine/record-forms/index.ts'
import type { State, StoredRecord } from '../../../spine/records/index.ts'
import { FlagLink } from '../../../spine/safeguarding/index.ts'
import type { Answer } from '../../../spine/web/index.ts'
import { reviewById } from '../use-cases/life-of-review.ts'
import { type PartOfReview, reviewNavigation } from './scrutiny-words.tsx'

type OfReview<S extends State & { review_id: string }, More> = Pick<
  Shown<S, More>,
  'visit' | 'kind' | 'called' | 'also' | 'facts' | 'body'
> & {
  part: PartOfReview
  status?: (record: StoredRecord<S>, more: More) => ComponentChildren
  deeds: (record: StoredRecord<S>, more: More) => readonly { href: string; text: string }[]
}

/** The page of a record that belongs to a review: a finding, a recommendation, a notice. Whose it is says the review. */
export const partOfReviewPage = <S extends State & { review_id: string }, More>(
  shown: OfReview<S, More>,
): Promise<Answer> =>
  recordPage({
    ...{ visit: shown.visit, kind: shown.kind, called: shown.called, ownerless: true },
    also: async (work, record) => ({
      review: await reviewById(work, record.state.review_id),
      more: await shown.also(work, record),
    }),
    subNavigation: (_, { review }) => reviewNavigation(review.reference, shown.part),
    status: (record, { more }) => shown.status?.(record, more),
    facts: (record, { review, more }) => [
      {
        label: 'Review',
        value: (
          <a class="govuk-link" href={`/scrutiny/reviews/${review.reference}`}>
            {review.title}
          </a>
        ),
      },
      ...shown.facts(record, more),
    ],
    actions: (record, { more }) => <DeedLinks deeds={shown.deeds(record, more)} />,
    body: (record, { more }) => (
      <>
        {shown.body(record, more)}
        <FlagLink visit={shown.visit} reference={record.reference} />
      </>
    ),
  })
