import { BackLink } from '../../../../govuk/components/BackLink.tsx'
import { TwoThirds } from '../../../../govuk/layout.tsx'
import { NotFound } from '../../../../kernel/failures.ts'
import { Section } from '../../../../spine/record-forms/index.ts'
import { type Answer, page, type Visit } from '../../../../spine/web/index.ts'
import { visitCards } from '../../use-cases/read-content.ts'
import { membersNavigation } from '../members-navigation.ts'

/** /members/visits/cards/:code: a card to print and take along (K12); whoever sees the members' side. */
export async function cardPage(visit: Visit): Promise<Answer> {
  const card = visitCards.find(({ code }) => code === visit.params['code'])
  if (!card) throw new NotFound('This card')
  return page({
    title: `Card: ${card.title}`,
    subNavigation: membersNavigation('/members/visits'),
    before: <BackLink href="/members/visits">Visits</BackLink>,
    body: (
      <TwoThirds>
        <h1 class="govuk-heading-l">{card.title}</h1>
        <p class="govuk-body sl-no-print">
          <a class="govuk-link" data-module="sl-print" href={`/members/visits/cards/${card.code}`}>
            Print
          </a>
        </p>
        <Section id="before" heading="Before you go">
          <p class="govuk-body">{card.before}</p>
        </Section>
        <Prompts id="look" heading="Look for" items={card.look} />
        <Prompts id="workers" heading="Ask people who work there" items={card.workers} />
        <Prompts
          id="families"
          heading="Ask children, families or carers, if they wish to speak"
          items={card.families}
        />
        <Section id="rules" heading="While you are there">
          <ul class="govuk-list govuk-list--bullet">
            <li>Write down no name: not of a child, a family or a worker.</li>
            <li>Do not ask what happened to a child. Ask what the service is like.</li>
            <li>
              If you hear that a child may be at risk, tell the manager there before you leave. It does not wait for
              your notes.
            </li>
          </ul>
        </Section>
      </TwoThirds>
    ),
  })
}

const Prompts = ({ id, heading, items }: { id: string; heading: string; items: readonly string[] }) => (
  <Section id={id} heading={heading}>
    <ul class="govuk-list govuk-list--bullet">
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  </Section>
)
