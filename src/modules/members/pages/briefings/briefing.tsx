import { Details } from '../../../../govuk/components/Details.tsx'
import { StatusTag } from '../../../../govuk/patterns/StatusTag.tsx'
import { may } from '../../../../spine/access/index.ts'
import { DeedLinks, day, recordPage, Section } from '../../../../spine/record-forms/index.ts'
import type { Answer, Visit } from '../../../../spine/web/index.ts'
import { briefingStanding } from '../../rules/briefings/briefing-standing.ts'
import { briefingKind } from '../../store/briefing-kind.ts'
import { editionsOf } from '../../store/list-briefings.ts'
import { membersNavigation } from '../members-navigation.ts'

/** /members/briefings/:reference: every councillor, those who support them, the service. */
export const briefingPage = (visit: Visit): Promise<Answer> =>
  recordPage({
    visit,
    kind: briefingKind,
    called: 'Briefing',
    subNavigation: membersNavigation('/members/briefings'),
    also: async (work, { id }) => ({ editions: await editionsOf(work, id) }),
    status: ({ state }) => {
      const { word, tone } = briefingStanding(state, visit.ground.clock.today())
      return <StatusTag status={word} tone={tone} />
    },
    facts: ({ state }) => [
      { label: 'Subject', value: state.subject },
      { label: 'Edition', value: `${state.edition}, ${day(state.dated_on)}` },
      { label: 'Last checked', value: day(state.checked_on) },
    ],
    actions: ({ reference, state }) =>
      may(visit.actor, 'keep members’ learning') && state.withdrawn_because === '' ? (
        <DeedLinks
          deeds={[
            { href: `/members/briefings/${reference}/check`, text: 'Is it still current?' },
            { href: `/members/briefings/${reference}/revise`, text: 'Write the next edition' },
          ]}
        />
      ) : null,
    body: ({ state }, { editions }) => (
      <>
        <p class="govuk-body">{briefingStanding(state, visit.ground.clock.today()).why}</p>
        <p class="govuk-body sl-kept">{state.words}</p>
        {editions.length > 1 ? (
          <Section id="editions" heading="Earlier editions">
            {editions.slice(1).map(({ edition, title, words, datedOn }) => (
              <Details summary={`Edition ${edition}, ${day(datedOn)}`}>
                <p class="govuk-body">
                  <strong>{title}</strong>
                </p>
                <p class="govuk-body sl-kept">{words}</p>
              </Details>
            ))}
          </Section>
        ) : null}
      </>
    ),
  })
