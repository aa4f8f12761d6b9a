import { may } from '../../../../spine/access/index.ts'
import { DeedLinks, recordPage, Section } from '../../../../spine/record-forms/index.ts'
import type { Answer, Visit } from '../../../../spine/web/index.ts'
import { aimKind } from '../../store/aim-kind.ts'
import { membersNavigation } from '../members-navigation.ts'
import { AimStanding } from './improvement.tsx'

/** /members/improvement/:reference: members of the committee, those who support them, the service. */
export const aimPage = (visit: Visit): Promise<Answer> =>
  recordPage({
    visit,
    kind: aimKind,
    called: 'Aim of the committee',
    subNavigation: membersNavigation('/members/improvement'),
    also: async () => null,
    status: ({ state }) => <AimStanding standing={state.standing} />,
    facts: ({ state }) => [{ label: 'Heading of the guidance', value: state.heading }],
    actions: ({ reference, ownerId }) => {
      if (!may(visit.actor, 'keep members’ learning')) return null
      const at = `/members/improvement/${reference}`
      const raises = may(visit.actor, 'raise an action', { owner: ownerId === visit.actor.person })
      return (
        <DeedLinks
          deeds={[
            { href: `${at}/change`, text: 'Change it, or say that it is met' },
            ...(raises ? [{ href: `${at}/raise`, text: 'Raise an action' }] : []),
          ]}
        />
      )
    },
    body: ({ state }) => (
      <>
        {state.criticism ? (
          <Section id="criticism" heading="The criticism that it answers">
            <blockquote class="govuk-inset-text sl-kept">{state.criticism}</blockquote>
            <p class="govuk-body">{state.said_in}</p>
          </Section>
        ) : null}
        <Section id="found" heading="What the committee found of itself">
          <p class="govuk-body sl-kept">{state.found}</p>
        </Section>
        <Section id="wanted" heading="What will be different">
          <p class="govuk-body sl-kept">{state.wanted || 'Not written yet.'}</p>
        </Section>
        <Section id="evidence" heading="What shows it to the board">
          <p class="govuk-body sl-kept">{state.evidence || 'Nothing yet.'}</p>
        </Section>
        {state.because ? (
          <Section id="because" heading="Why it was dropped">
            <p class="govuk-body sl-kept">{state.because}</p>
          </Section>
        ) : null}
      </>
    ),
  })
