import { Temporal } from 'temporal-polyfill'
import { Button } from '../../../../govuk/components/Button.tsx'
import { SummaryList } from '../../../../govuk/components/SummaryList.tsx'
import { Tag } from '../../../../govuk/components/Tag.tsx'
import { formatDate } from '../../../../kernel/text.ts'
import { decisionWords } from '../../rules/scope/review-words.ts'
import type { ReviewPoint } from '../../store/review-points.ts'

const day = (iso: string) => formatDate(Temporal.PlainDate.from(iso))

type Props = { reference: string; points: readonly ReviewPoint[]; decides: boolean; raises: boolean }

/** What was said against the review and offered instead, each as it was said, with what members decided beside it (G48, G49). */
export function Points({ reference, points, decides, raises }: Props) {
  const href = `/scrutiny/reviews/${reference}/points`
  return (
    <section>
      <h2 class="govuk-heading-m" id="points">
        Objections and offers
      </h2>
      {points.length === 0 ? <p class="govuk-body">Nobody has objected or offered something else.</p> : null}
      {points.map((point) => (
        <Point point={point} href={href} decides={decides} />
      ))}
      {raises ? (
        <Button variant="secondary" href={`${href}/raise`}>
          Object, or offer something else
        </Button>
      ) : null}
    </section>
  )
}

function Point({ point, href, decides }: { point: ReviewPoint; href: string; decides: boolean }) {
  const open = point.decision === null
  const rows = [
    { key: 'In their words', value: <span class="sl-kept">{point.words}</span> },
    {
      key: 'Raised',
      value: `${point.by}, ${point.raisedAs}, ${day(point.raisedOn)}${point.draft ? `, on draft ${point.draft}` : ''}`,
    },
    {
      key: 'Members',
      value: open ? (
        <Tag tone="amber">Not decided yet</Tag>
      ) : (
        `${decisionWords(point.kind, point.decision ?? '')}, ${point.decidedOn ? day(point.decidedOn) : ''}`
      ),
    },
    { key: 'Their reason', value: point.decisionWords },
  ]
  const what = point.kind === 'offer' ? 'Offer' : 'Objection'
  return (
    <SummaryList
      card={{
        title: `${what} of ${day(point.raisedOn)}`,
        headingLevel: 3,
        actions: open && decides ? [{ text: 'Record what members decided', href: `${href}/${point.id}/decide` }] : [],
      }}
      rows={rows.filter(({ value }) => value !== '')}
    />
  )
}
