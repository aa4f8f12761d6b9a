import { BackLink } from '../../../../govuk/components/BackLink.tsx'
import { Button } from '../../../../govuk/components/Button.tsx'
import { Select } from '../../../../govuk/components/Select.tsx'
import { ordinal } from '../../../../kernel/text.ts'
import { readRecord } from '../../../../spine/records/index.ts'
import { ComparedText, compareDrafts, draftOf, draftsOf } from '../../../../spine/texts/index.ts'
import { type Answer, page, type Visit } from '../../../../spine/web/index.ts'
import { reviewKind } from '../../store/review-kind.ts'
import { scrutinyNavigation } from '../scrutiny-words.tsx'
import { draftNumber } from './draft.tsx'

/** /scrutiny/reviews/:reference/compare?from=4&to=5: whoever may read the review. Any two drafts, word by word. */
export async function comparePage(visit: Visit): Promise<Answer> {
  const asked = (name: string) => draftNumber(visit.query.get(name))
  const { review, numbers, from, to } = await visit.work(async (work) => {
    const found = await readRecord(work, reviewKind, visit.params['reference'] ?? '')
    const drafts = await draftsOf(work, found.id)
    const newest = drafts[0]?.number ?? 0
    const later = asked('to') || newest
    return {
      review: found,
      numbers: drafts.map(({ number }) => number),
      from: await draftOf(work, found.id, asked('from') || Math.max(1, later - 1)),
      to: await draftOf(work, found.id, later),
    }
  })
  const href = `/scrutiny/reviews/${review.reference}`
  const items = numbers.map((number) => ({ value: String(number), text: `${ordinal(number)} draft` }))
  const title = `${ordinal(from.number)} and ${ordinal(to.number)} draft of ${review.reference}`
  return page({
    title,
    subNavigation: scrutinyNavigation('/scrutiny/reviews'),
    before: <BackLink href={href}>Back to {review.reference}</BackLink>,
    body: (
      <>
        <h1 class="govuk-heading-l">{title}</h1>
        <form method="get" action={`${href}/compare`} class="sl-compare">
          <Select name="from" label="From" items={items} value={String(from.number)} />
          <Select name="to" label="To" items={items} value={String(to.number)} />
          <Button variant="secondary">Compare</Button>
        </form>
        <p class="govuk-body">
          <ins class="sl-added">Underlined</ins> was added, <del class="sl-removed">struck through</del> was taken out.
          Only answers that differ are shown.
        </p>
        <ComparedText parts={compareDrafts(from.parts, to.parts)} same="Nothing differs between the two." />
      </>
    ),
  })
}
