import { BackLink } from '../../../../govuk/components/BackLink.tsx'
import { Button } from '../../../../govuk/components/Button.tsx'
import { SummaryList } from '../../../../govuk/components/SummaryList.tsx'
import { NotFound } from '../../../../kernel/failures.ts'
import { formatDate } from '../../../../kernel/text.ts'
import { textOf } from '../../../../platform/http/form.ts'
import { may, type Work } from '../../../../spine/access/index.ts'
import { inspectionNavigation } from '../../../../spine/frameworks/index.ts'
import { readRecord } from '../../../../spine/records/index.ts'
import { type Answer, FormToken, page, redirect, type Visit } from '../../../../spine/web/index.ts'
import { inspectionKind } from '../../store/inspection-kind.ts'
import { type Following, followingOf } from '../../store/read-following.ts'
import { type FollowingName, followings, startFollowing } from '../../use-cases/after/keep-following.ts'
import { expectVisit } from '../../use-cases/after/keep-visits.ts'
import { day } from '../inspection-words.tsx'

const read = (reference: string) => async (work: Work) => {
  const inspection = await readRecord(work, inspectionKind, reference)
  const following = await followingOf(work, inspection.id)
  return { inspection, following, next: await expectVisit(work, inspection.id) }
}

/** /inspections/:reference/after: the service. What follows a report, each a record of its own. */
export async function afterPage(visit: Visit): Promise<Answer> {
  const { inspection, following, next } = await visit.work(read(visit.params['reference'] ?? ''))
  const { reference } = inspection
  const mayKeep = may(visit.actor, 'keep what follows a report')
  const line = (what: FollowingName, found: Following | null, folder: string, none: string) => ({
    key: names[what],
    value: found ? (
      <a class="govuk-link" href={`/inspections/${folder}/${found.reference}`}>
        {found.title}
      </a>
    ) : mayKeep ? (
      <Start visit={visit} reference={reference} what={what} />
    ) : (
      none
    ),
  })
  return page({
    title: `What follows ${reference}`,
    subNavigation: inspectionNavigation(''),
    before: <BackLink href={`/inspections/${reference}`}>{inspection.title}</BackLink>,
    body: (
      <>
        <h1 class="govuk-heading-l">What follows {inspection.title}</h1>
        <SummaryList
          rows={[
            line('draft', following.draft, 'drafts', 'Seen by the director and programme managers alone'),
            line('pack', following.pack, 'packs', 'Seen by the director and programme managers alone'),
            line('statement', following.statement, 'statements', 'Not begun yet'),
          ]}
        />
        <h2 class="govuk-heading-m">
          Monitoring visits <span class="sl-count">({following.visits.length})</span>
        </h2>
        <p class="govuk-body">
          {following.visits.length === 0 ? 'None yet. They follow where a judgement is inadequate. ' : ''}
          {next ? `The next is to be expected about ${formatDate(next.about)}. ${next.why.join(' ')}` : ''}
        </p>
        <ul class="govuk-list">
          {following.visits.map((one) => (
            <li>
              <a class="govuk-link" href={`/inspections/visits/${one.reference}`}>
                {one.state.starts ? day(one.state.starts) : 'Not dated yet'}
              </a>{' '}
              <span class="sl-no-wrap">{one.reference}</span> {one.state.scope}
            </li>
          ))}
        </ul>
        {mayKeep ? <Start visit={visit} reference={reference} what="visit" /> : null}
        <p class="govuk-body">
          <a class="govuk-link" href="/inspections/visits/calendar">
            Calendar of monitoring visits
          </a>
        </p>
        <p class="govuk-body">
          <a class="govuk-link" href="/inspections/directions">
            Directions and notices
          </a>
        </p>
      </>
    ),
  })
}

const names: Readonly<Record<FollowingName, string>> = {
  draft: 'Comments on the draft report',
  pack: 'Publication day',
  statement: 'Statement of action',
  visit: 'Monitoring visit',
}

function Start({ visit, reference, what }: { visit: Visit; reference: string; what: FollowingName }) {
  return (
    <form method="post" action={`/inspections/${reference}/after`} class="sl-post">
      <FormToken visit={visit} />
      <input type="hidden" name="what" value={what} />
      <Button variant="secondary" preventDoubleClick>
        Begin: {names[what].toLowerCase()}
      </Button>
    </form>
  )
}

/** POST /inspections/:reference/after: programme managers and directors. */
export async function start(visit: Visit): Promise<Answer> {
  const what = followings.find((one) => one === textOf(visit.typed, 'what'))
  if (!what) throw new NotFound('That')
  const to = await visit.work((work) => startFollowing(work, visit.params['reference'] ?? '', what))
  return redirect(to, { what: `${names[what]}: begun.` })
}
