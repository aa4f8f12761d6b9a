import { Button } from '../../../../govuk/components/Button.tsx'
import { Textarea } from '../../../../govuk/components/Textarea.tsx'
import { NotValid } from '../../../../kernel/failures.ts'
import { textOf } from '../../../../platform/http/form.ts'
import { may } from '../../../../spine/access/index.ts'
import { DeedLinks, day, recordPage, Section } from '../../../../spine/record-forms/index.ts'
import { type Answer, PostForm, redirect, type Visit } from '../../../../spine/web/index.ts'
import { askedAfter, attendedAt } from '../../store/list-sessions.ts'
import { type SessionState, sessionKind } from '../../store/session-kind.ts'
import { askAfterSession } from '../../use-cases/sessions.ts'
import { membersNavigation } from '../members-navigation.ts'
import { choicesOf } from '../typed-values.ts'
import { SessionStatus } from './list.tsx'

const parts: readonly { name: keyof SessionState & string; heading: string }[] = [
  { name: 'purpose', heading: 'What it is for' },
  { name: 'materials', heading: 'What was shown and given out' },
  { name: 'questions', heading: 'Questions raised' },
  { name: 'agreed', heading: 'What was agreed' },
  { name: 'wanted_next', heading: 'What members want next' },
  { name: 'learned', heading: 'What members learned' },
]

/** /members/sessions/:reference: members of the committee, those who support them, the service. */
export const sessionPage = (visit: Visit, error?: string): Promise<Answer> =>
  recordPage({
    visit,
    kind: sessionKind,
    called: 'Session',
    subNavigation: membersNavigation('/members/sessions'),
    also: async (work, { id }) => ({ attended: await attendedAt(work, id), asked: await askedAfter(work, id) }),
    status: ({ state }) => <SessionStatus status={state.status} />,
    facts: ({ state }) => [
      { label: 'Kind', value: choicesOf([state.kind_of])[0]?.[1] },
      { label: 'Subject', value: state.subject },
      { label: 'Day', value: state.held_on ? day(state.held_on) : 'No day yet' },
      ...(state.led_by ? [{ label: 'Led by', value: state.led_by }] : []),
    ],
    actions: ({ reference, ownerId, state }) => {
      const at = `/members/sessions/${reference}`
      if (!may(visit.actor, 'keep members’ learning')) return null
      return (
        <DeedLinks
          deeds={[
            ...(state.status === 'cancelled' ? [] : [{ href: `${at}/outcome`, text: 'Record what came of it' }]),
            { href: `${at}/change`, text: 'Change it' },
            ...(may(visit.actor, 'raise an action', { owner: ownerId === visit.actor.person })
              ? [{ href: `${at}/raise`, text: 'Raise an action' }]
              : []),
          ]}
        />
      )
    },
    errors: error ? [{ field: 'question', message: error }] : [],
    body: ({ state, reference }, { attended, asked }) => (
      <>
        {parts
          .filter(({ name }) => state[name])
          .map(({ name, heading }) => (
            <Section id={name.replace('_', '-')} heading={heading}>
              <p class="govuk-body sl-kept">{state[name]}</p>
            </Section>
          ))}
        <Section id="came" heading="Who came">
          {attended.length === 0 ? <p class="govuk-body">Not recorded yet.</p> : null}
          <ul class="govuk-list">
            {attended.map(({ name, attendance }) => (
              <li>
                {name}: {attendance}
              </li>
            ))}
          </ul>
        </Section>
        {state.status === 'held' ? (
          <Section id="after" heading={`Questions afterwards (${asked.length})`}>
            <ul class="govuk-list govuk-list--bullet">
              {asked.map(({ words, name }) => (
                <li>
                  <span class="sl-kept">{words}</span> <span class="govuk-hint">{name}</span>
                </li>
              ))}
            </ul>
            {may(visit.actor, 'say what members learned') ? (
              <PostForm visit={visit} action={`/members/sessions/${reference}/ask`}>
                <Textarea
                  name="question"
                  label="What do you want to know?"
                  hint="Name no child and no family."
                  rows={3}
                  value={textOf(visit.typed, 'question')}
                  error={error}
                />
                <Button variant="secondary" preventDoubleClick>
                  Ask
                </Button>
              </PostForm>
            ) : null}
          </Section>
        ) : null}
      </>
    ),
  })

/** …/ask: members, and those who support them. */
export async function askAfter(visit: Visit): Promise<Answer> {
  const reference = visit.params['reference'] ?? ''
  try {
    await visit.work((work) => askAfterSession(work, reference, textOf(visit.typed, 'question')))
  } catch (refusal) {
    if (refusal instanceof NotValid) return sessionPage(visit, refusal.fields['question'])
    throw refusal
  }
  return redirect(sessionKind.path(reference), { what: 'Your question is with the session.' })
}
