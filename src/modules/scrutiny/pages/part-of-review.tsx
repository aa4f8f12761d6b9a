import type { ComponentChildren } from 'preact'
import { RecordPage } from '../../../govuk/patterns/RecordPage.tsx'
import type { Work } from '../../../spine/access/index.ts'
import { threadList, threadOf } from '../../../spine/links/index.ts'
import { DeedLinks } from '../../../spine/record-forms/index.ts'
import {
  HistoryList,
  historyOf,
  type RecordKind,
  readRecord,
  type State,
  type StoredRecord,
} from '../../../spine/records/index.ts'
import { type Answer, page, type Visit } from '../../../spine/web/index.ts'
import type { ReviewState } from '../store/review-kind.ts'
import { readReview } from '../use-cases/give-notice.ts'
import { type PartOfReview, reviewNavigation } from './scrutiny-words.tsx'

type Shown<S extends State & { review_id: string }, More> = {
  visit: Visit
  kind: RecordKind<S>
  /** "Recommendation" */
  called: string
  part: PartOfReview
  /** What else the page needs, read in the same transaction. */
  also: (work: Work, record: StoredRecord<S>) => Promise<More>
  status?: (record: StoredRecord<S>, more: More) => ComponentChildren
  facts: (record: StoredRecord<S>, more: More) => readonly { label: string; value: ComponentChildren }[]
  deeds: (record: StoredRecord<S>, more: More) => readonly { href: string; text: string }[]
  body: (record: StoredRecord<S>, more: More, review: StoredRecord<ReviewState>) => ComponentChildren
}

/** The page of a record that belongs to a review: a finding, a recommendation, a notice. */
export async function partOfReviewPage<S extends State & { review_id: string }, More>(
  shown: Shown<S, More>,
): Promise<Answer> {
  const { visit, kind } = shown
  const { record, review, more, thread, history } = await visit.work(async (work) => {
    const found = await readRecord(work, kind, visit.params['reference'] ?? '')
    return {
      record: found,
      review: await readReview(work, found.state.review_id),
      more: await shown.also(work, found),
      thread: await threadOf(work, found.id),
      history: await historyOf(work, found.id),
    }
  })
  const deeds = shown.deeds(record, more)
  return page({
    title: `${record.reference} ${record.title}`,
    subNavigation: reviewNavigation(review.reference, shown.part),
    body: (
      <RecordPage
        kind={shown.called}
        reference={record.reference}
        title={record.title}
        status={shown.status?.(record, more)}
        facts={[
          {
            label: 'Review',
            value: (
              <a class="govuk-link" href={`/scrutiny/reviews/${review.reference}`}>
                {review.title}
              </a>
            ),
          },
          ...shown.facts(record, more),
        ]}
        actions={<DeedLinks deeds={deeds} />}
        hangsFrom={threadList(thread, true)}
        hangsFromIt={threadList(thread, false)}
        history={<HistoryList entries={history} />}
      >
        {shown.body(record, more, review)}
      </RecordPage>
    ),
  })
}
