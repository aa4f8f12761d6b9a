import { type Answer, page, type Visit } from '../spine/web/index.ts'

/** Home: what waits for this person, first. */
export async function homePage(visit: Visit): Promise<Answer> {
  return page({
    title: 'Home',
    body: (
      <>
        <h1 class="govuk-heading-l">Good to see you, {visit.session?.name}</h1>
        <p class="govuk-body">Choose a part of the work above.</p>
      </>
    ),
  })
}
