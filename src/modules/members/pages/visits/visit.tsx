import { StatusTag } from '../../../../govuk/patterns/StatusTag.tsx'
import { may } from '../../../../spine/access/index.ts'
import { DeedLinks, day, recordPage, Section } from '../../../../spine/record-forms/index.ts'
import type { Answer, Visit } from '../../../../spine/web/index.ts'
import { notePrompts } from '../../rules/visits/note-words.ts'
import { notesOf, type VisitNote } from '../../store/list-visits.ts'
import { visitKind } from '../../store/visit-kind.ts'
import { visitCards } from '../../use-cases/read-content.ts'
import { membersNavigation } from '../members-navigation.ts'

/** /members/visits/:reference: members of the committee and those who support them. The service visited does not read it. */
export const visitPage = (visit: Visit): Promise<Answer> =>
  recordPage({
    visit,
    kind: visitKind,
    called: 'Visit',
    subNavigation: membersNavigation('/members/visits'),
    also: async (work, { id }) => ({ notes: await notesOf(work, id) }),
    status: ({ state }) =>
      state.themes_sent_on ? (
        <StatusTag status="Themes sent" tone="green" />
      ) : state.visited_on > visit.ground.clock.today().toString() ? (
        <StatusTag status="To come" tone="blue" />
      ) : (
        <StatusTag status="Notes wanted" tone="amber" />
      ),
    facts: ({ state }) => [{ label: 'Day', value: day(state.visited_on) }],
    actions: ({ reference, state }) => {
      const at = `/members/visits/${reference}`
      const keeps = may(visit.actor, 'keep members’ learning')
      const been = state.visited_on <= visit.ground.clock.today().toString()
      const card = visitCards.find(({ code }) => code === state.card)
      return (
        <DeedLinks
          deeds={[
            ...(card ? [{ href: `/members/visits/cards/${card.code}`, text: 'The card to take along' }] : []),
            ...(been && may(visit.actor, 'say what members learned')
              ? [{ href: `${at}/note`, text: 'Write what you brought back' }]
              : []),
            ...(keeps
              ? [
                  { href: `${at}/themes`, text: 'Send themes to the chair' },
                  { href: `${at}/change`, text: 'Change it' },
                ]
              : []),
          ]}
        />
      )
    },
    body: ({ state }, { notes }) => (
      <>
        {state.purpose ? (
          <Section id="purpose" heading="Why">
            <p class="govuk-body sl-kept">{state.purpose}</p>
          </Section>
        ) : null}
        <Section id="themes" heading="Themes for the chair">
          <p class="govuk-body sl-kept">{state.themes || 'None have been written yet.'}</p>
          {state.themes_sent_on ? <p class="govuk-body">Sent on {day(state.themes_sent_on)}.</p> : null}
        </Section>
        <Section id="notes" heading={`What members brought back (${notes.length})`}>
          {notes.length === 0 ? <p class="govuk-body">Nobody has written anything yet.</p> : null}
          {notes.map((note) => (
            <Note note={note} />
          ))}
        </Section>
      </>
    ),
  })

function Note({ note }: { note: VisitNote }) {
  return (
    <>
      <h3 class="govuk-heading-s">{note.name}</h3>
      {notePrompts
        .filter(({ name }) => note[name] !== '')
        .map(({ name, heading }) => (
          <p class="govuk-body sl-kept">
            <strong>{heading}</strong> {note[name]}
          </p>
        ))}
    </>
  )
}
