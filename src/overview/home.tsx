import { WaitingForYou, waitingFor } from '../spine/notifications/index.ts'
import { type Answer, page, type Visit } from '../spine/web/index.ts'

/** Home: what waits for this person, first. */
export async function homePage(visit: Visit): Promise<Answer> {
  const person = visit.actor.person
  const waiting = person ? await visit.work((work) => waitingFor(work, person)) : []
  return page({
    title: 'Home',
    body: (
      <>
        <h1 class="govuk-heading-l">Good to see you, {visit.session?.name}</h1>
        <WaitingForYou waiting={waiting} visit={visit} />
      </>
    ),
  })
}
