import { Temporal } from 'temporal-polyfill'
import { EmptyState } from '../../govuk/patterns/EmptyState.tsx'
import { formatDate } from '../../kernel/text.ts'
import { FormToken, type Visit } from '../web/index.ts'
import type { Waiting } from './notify.ts'

/** "Waiting for you": what, why it is theirs, by when, and the way to do it. For Home. */
export function WaitingForYou({ waiting, visit }: { waiting: readonly Waiting[]; visit: Visit }) {
  const today = visit.ground.clock.today().toString()
  return (
    <section aria-labelledby="waiting">
      <h2 class="govuk-heading-m" id="waiting">
        Waiting for you{waiting.length > 0 ? ` (${waiting.length})` : ''}
      </h2>
      {waiting.length === 0 ? (
        <EmptyState heading="Nothing waits for you" headingLevel={3}>
          <p class="govuk-body">When someone asks something of you it stands here, with the reason and the day.</p>
        </EmptyState>
      ) : (
        <ul class="govuk-list sl-waiting">
          {waiting.map((one) => (
            <li class="sl-waiting__item">
              <p class="govuk-body sl-waiting__what">
                <a class="govuk-link" href={one.href}>
                  {one.what}
                </a>
                {one.isNew ? <strong class="govuk-tag govuk-tag--grey sl-waiting__new">New</strong> : null}
              </p>
              <p class="govuk-hint sl-waiting__why">
                {one.why}
                {one.until ? <When until={one.until} today={today} /> : null}
              </p>
              <form method="post" action={`/notifications/${one.id}/set-aside`} class="sl-post">
                <FormToken visit={visit} />
                <button type="submit" class="sl-link-button">
                  I have seen this<span class="govuk-visually-hidden">: {one.what}</span>
                </button>
              </form>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function When({ until, today }: { until: string; today: string }) {
  const day = formatDate(Temporal.PlainDate.from(until))
  return <>{until < today ? ` It was wanted by ${day}.` : ` It is wanted by ${day}.`}</>
}
