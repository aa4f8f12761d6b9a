import { Temporal } from 'temporal-polyfill'
import { Details } from '../../govuk/components/Details.tsx'
import { EmptyState } from '../../govuk/patterns/EmptyState.tsx'
import { formatDate } from '../../kernel/text.ts'
import { FormToken, type Visit } from '../web/index.ts'
import { groupWaiting, type Together } from './group-waiting.ts'
import type { Waiting } from './notify.ts'

type Props = { waiting: readonly Waiting[]; together: readonly Together[]; visit: Visit }

/** "Waiting for you": what, why it is theirs, by when, and the way to do it. For Home. */
export function WaitingForYou({ waiting, together, visit }: Props) {
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
          {groupWaiting(waiting, together).map((group) => (
            <li class="sl-waiting__item">
              {group.together ? (
                <Many together={group.together} those={group.those} visit={visit} />
              ) : (
                <One one={group.one} visit={visit} />
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function One({ one, visit }: { one: Waiting; visit: Visit }) {
  return (
    <>
      <p class="govuk-body sl-waiting__what">
        <a class="govuk-link" href={one.href}>
          {one.what}
        </a>
        <New shown={one.isNew} />
      </p>
      <p class="govuk-hint sl-waiting__why">
        {one.title && !one.what.includes(one.title) ? `“${one.title}”. ` : ''}
        {one.why}
        {one.until ? <When until={one.until} today={visit.ground.clock.today().toString()} /> : null}
      </p>
      <form method="post" action={`/notifications/${one.id}/set-aside`} class="sl-post">
        <FormToken visit={visit} />
        <button type="submit" class="sl-link-button">
          I have seen this<span class="govuk-visually-hidden">: {one.what}</span>
        </button>
      </form>
    </>
  )
}

/** Many of one sort in one line, each still named beneath it. */
function Many({ together, those, visit }: { together: Together; those: readonly Waiting[]; visit: Visit }) {
  const says = together.says(those.length)
  return (
    <>
      <p class="govuk-body sl-waiting__what">
        <a class="govuk-link" href={together.href}>
          {says}
        </a>
        <New shown={those.some(({ isNew }) => isNew)} />
      </p>
      <Details summary={`Which ${those.length}`}>
        <ul class="govuk-list">
          {those.map((one) => (
            <li>
              <a class="govuk-link" href={one.href}>
                {one.what}
              </a>
              {one.title ? `: ${one.title}` : ''}
            </li>
          ))}
        </ul>
      </Details>
      <form method="post" action="/notifications/set-aside" class="sl-post">
        <FormToken visit={visit} />
        <input type="hidden" name="deed" value={together.deed} />
        <button type="submit" class="sl-link-button">
          I have seen these<span class="govuk-visually-hidden">: {says}</span>
        </button>
      </form>
    </>
  )
}

const New = ({ shown }: { shown: boolean }) =>
  shown ? <strong class="govuk-tag govuk-tag--grey sl-waiting__new">New</strong> : null

function When({ until, today }: { until: string; today: string }) {
  const day = formatDate(Temporal.PlainDate.from(until))
  return <>{until < today ? ` It was wanted by ${day}.` : ` It is wanted by ${day}.`}</>
}
