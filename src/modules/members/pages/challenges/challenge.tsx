import { StatusTag } from '../../../../govuk/patterns/StatusTag.tsx'
import { may, type Work } from '../../../../spine/access/index.ts'
import { DeedLinks, day, recordPage, Section } from '../../../../spine/record-forms/index.ts'
import type { StoredRecord } from '../../../../spine/records/index.ts'
import type { Answer, Visit } from '../../../../spine/web/index.ts'
import { challengeStanding, confidenceWords } from '../../rules/challenge/challenge-words.ts'
import { type ChallengeState, challengeKind } from '../../store/challenge-kind.ts'
import { membersNavigation } from '../members-navigation.ts'

/** /members/challenges/:reference: members of the committee, those who support them, the service. */
export const challengePage = (visit: Visit): Promise<Answer> =>
  recordPage({
    visit,
    kind: challengeKind,
    called: 'Challenge to the plan',
    subNavigation: membersNavigation('/members/challenges'),
    also: async (work, { state }) => ({ askedBy: await nameOf(work, state.asked_by_id) }),
    status: ({ state }) => {
      const { word, tone } = challengeStanding(state, visit.ground.clock.today())
      return <StatusTag status={word} tone={tone} />
    },
    facts: ({ state }, { askedBy }) => [
      { label: 'Section', value: state.section },
      { label: 'Asked', value: day(state.asked_on) },
      { label: 'Asked by', value: askedBy ?? 'Not recorded' },
    ],
    actions: (record) => <DeedLinks deeds={deedsFor(visit, record)} />,
    body: ({ state }) => (
      <>
        <p class="govuk-body">{challengeStanding(state, visit.ground.clock.today()).next}</p>
        <Section id="question" heading="Question">
          <p class="govuk-body sl-kept">{state.question}</p>
        </Section>
        <Section id="answer" heading="Answer">
          <p class="govuk-body sl-kept">{state.answer || 'Nobody has answered yet.'}</p>
          {state.answered_on ? <p class="govuk-body">Answered on {day(state.answered_on)}.</p> : null}
        </Section>
        <Section id="seen" heading="What members saw">
          <p class="govuk-body sl-kept">{state.evidence || 'Members have not said what they saw.'}</p>
        </Section>
        <Section id="sure" heading="How sure members are">
          <p class="govuk-body sl-kept">
            {state.confidence ? `${confidenceWords[state.confidence]}: ${state.because}` : 'Not said yet.'}
          </p>
        </Section>
        <Section id="back" heading="What is to come back">
          <p class="govuk-body sl-kept">{state.follow_up || 'Nothing has been asked for.'}</p>
          {state.follow_up_by ? <p class="govuk-body">By {day(state.follow_up_by)}.</p> : null}
          {state.followed_up_on ? (
            <p class="govuk-body sl-kept">
              {day(state.followed_up_on)}: {state.follow_up_words}
            </p>
          ) : null}
        </Section>
      </>
    ),
  })

function deedsFor(visit: Visit, { reference, ownerId, state }: StoredRecord<ChallengeState>) {
  const at = `/members/challenges/${reference}`
  const answers = may(visit.actor, 'answer a challenge', { owner: ownerId === visit.actor.person })
  const judges = may(visit.actor, 'challenge the plan')
  return [
    ...(answers ? [{ href: `${at}/answer`, text: state.answered_on ? 'Put the answer right' : 'Answer it' }] : []),
    ...(judges ? [{ href: `${at}/judge`, text: 'Say what you saw and how sure you are' }] : []),
    ...(answers && state.follow_up ? [{ href: `${at}/follow-up`, text: 'Say what came back' }] : []),
  ]
}

async function nameOf(work: Work, id: string | null): Promise<string | undefined> {
  if (!id) return undefined
  return (await work.tx.selectFrom('record').select('title').where('id', '=', id).executeTakeFirst())?.title
}
