import { TwoThirds } from '../../../../govuk/layout.tsx'
import { type Answer, page, type Visit } from '../../../../spine/web/index.ts'
import type { AskedItem, Round } from '../../use-cases/rounds/read-round.ts'
import { planNavigation } from '../plan-frame.ts'
import { typedWords } from './typed-answers.ts'

/** The round was closed while somebody was writing: what they typed is given back, to be said on each action's own page. */
export function givenBack(visit: Visit, { plan }: Round, items: readonly AskedItem[], why: string): Answer {
  const typed = items.flatMap(({ item }) => {
    const words = typedWords(visit.typed, item.reference)
    return words === '' ? [] : [{ item, words }]
  })
  return page({
    title: 'The round has been closed',
    status: 409,
    subNavigation: planNavigation(plan, '/rounds'),
    body: (
      <TwoThirds>
        <h1 class="govuk-heading-l">The round has been closed</h1>
        <p class="govuk-body">{why} Here is what you typed. You can still say it on each action’s own page.</p>
        {typed.map(({ item, words }) => (
          <>
            <h2 class="govuk-heading-s">
              <a class="govuk-link" href={`/actions/${item.reference}`}>
                {item.number} {item.title}
              </a>
            </h2>
            <p class="govuk-body sl-kept">{words}</p>
          </>
        ))}
      </TwoThirds>
    ),
  })
}
