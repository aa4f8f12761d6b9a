import { Button } from '../../../govuk/components/Button.tsx'
import { EmptyState } from '../../../govuk/patterns/EmptyState.tsx'
import { may } from '../../access/index.ts'
import { type Answer, page, type Visit } from '../../web/index.ts'
import { listBodies } from '../store/read-bodies.ts'
import { meetingsBefore, meetingsFrom } from '../store/read-meetings.ts'
import { Meetings } from './meeting-table.tsx'
import { subNavigation } from './sub-navigation.ts'

/** /meetings: whoever is signed in; they see the meetings of the bodies that they sit on, and the service sees all. */
export async function meetingsPage(visit: Visit): Promise<Answer> {
  const today = visit.ground.clock.today().toString()
  const { coming, past, bodies } = await visit.work(async (work) => ({
    coming: await meetingsFrom(work, today),
    past: await meetingsBefore(work, today),
    bodies: await listBodies(work),
  }))
  return page({
    title: 'Meetings',
    subNavigation: subNavigation('meetings'),
    body: (
      <>
        <h1 class="govuk-heading-l">Meetings ({coming.length + past.length})</h1>
        {may(visit.actor, 'arrange meetings') ? <Button href="/meetings/new">Arrange a meeting</Button> : null}
        {coming.length + past.length === 0 ? (
          <EmptyState heading="No meetings yet">
            <p class="govuk-body">Meetings of the bodies that you sit on are listed here once they are arranged.</p>
          </EmptyState>
        ) : null}
        <Meetings caption="Coming up" meetings={coming} />
        <Meetings caption="Past meetings" meetings={past} />
        <h2 class="govuk-heading-m">Bodies</h2>
        <ul class="govuk-list">
          {bodies.map((body) => (
            <li>
              <a class="govuk-link" href={`/meetings/bodies/${body.reference}`}>
                {body.name}
              </a>
              , {body.kindOf}
              {body.meets ? `, meets ${body.meets}` : ''}
            </li>
          ))}
        </ul>
      </>
    ),
  })
}
