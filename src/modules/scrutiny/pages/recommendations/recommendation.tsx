import { Temporal } from 'temporal-polyfill'
import { Button } from '../../../../govuk/components/Button.tsx'
import { Table } from '../../../../govuk/components/Table.tsx'
import { ScrollRegion } from '../../../../govuk/layout.tsx'
import { capitalised } from '../../../../kernel/text.ts'
import { may } from '../../../../spine/access/index.ts'
import { day, Section } from '../../../../spine/record-forms/index.ts'
import type { StoredRecord } from '../../../../spine/records/index.ts'
import type { Answer, Visit } from '../../../../spine/web/index.ts'
import { addresseeWords, recommendationPrompts } from '../../rules/findings/recommendation-words.ts'
import { firstLookBy } from '../../rules/response/response-clock.ts'
import { type Look, looksAt } from '../../store/list-recommendations.ts'
import { type RecommendationState, recommendationKind } from '../../store/recommendation-kinds.ts'
import { partOfReviewPage } from '../part-of-review.tsx'
import { Standing } from '../scrutiny-words.tsx'

type Recommendation = StoredRecord<RecommendationState>

/** /scrutiny/recommendations/:reference: whoever sees scrutiny. What is recommended, what was answered, what came of it. */
export const recommendationPage = (visit: Visit): Promise<Answer> =>
  partOfReviewPage({
    visit,
    kind: recommendationKind,
    called: 'Recommendation',
    part: 'Findings',
    also: async (work, { id, state }) => ({
      looks: await looksAt(work, id),
      notice: state.notice_id
        ? await work.tx.selectFrom('record').select('reference').where('id', '=', state.notice_id).executeTakeFirst()
        : undefined,
    }),
    status: ({ state }) => <Standing word={state.standing} />,
    facts: ({ state }, { notice }) => [
      { label: 'Number', value: state.number },
      { label: 'To', value: addresseeWords[state.addressee] },
      {
        label: 'Notice',
        value: notice ? (
          <a class="govuk-link" href={`/scrutiny/notices/${notice.reference}`}>
            {notice.reference}
          </a>
        ) : (
          'Not given yet'
        ),
      },
      { label: 'Who would do it', value: state.lead || null },
      { label: 'By when', value: state.target_on ? day(state.target_on) : null },
      { label: 'Cost', value: state.cost || null },
      { label: 'Comes to', value: state.progress ? <Standing word={state.progress} /> : null },
    ],
    deeds: (record) => deedsOf(visit, record),
    body: ({ reference, state }, { looks }) => (
      <>
        <Section id="words" heading="What is recommended">
          <p class="govuk-body sl-said">{state.words}</p>
          {state.agreed_words ? <p class="govuk-inset-text">As agreed: {state.agreed_words}</p> : null}
          <p class="govuk-body">
            How anybody would know that it is done: <span class="sl-said">{state.success || 'not said'}</span>
          </p>
          {state.standing === 'drafted' ? <Prompts state={state} /> : null}
        </Section>
        <Section id="answer" heading="What was answered">
          <AnswerGiven state={state} />
          {state.answer.startsWith('accepted') && may(visit.actor, 'raise an action') ? (
            <Button variant="secondary" href={`/actions/raise?from=${reference}`}>
              Raise an action for it
            </Button>
          ) : null}
        </Section>
        <Section id="came-of-it" heading="What came of it">
          <Looks looks={looks} />
          {state.answered_on && looks.length === 0 ? (
            <p class="govuk-body">
              The first look is due by {day(firstLookBy(Temporal.PlainDate.from(state.answered_on)).toString())}, six
              months after the answer (SCR-21).
            </p>
          ) : null}
        </Section>
      </>
    ),
  })

function deedsOf(visit: Visit, { reference, ownerId, state }: Recommendation) {
  const at = `/scrutiny/recommendations/${reference}`
  const keeps = may(visit.actor, 'keep a review', { owner: ownerId === visit.actor.person })
  const { standing } = state
  const open = standing === 'notified' || standing === 'answered'
  return [
    ...(keeps && standing === 'drafted' ? [{ href: `${at}/change`, text: 'Change it' }] : []),
    ...(keeps ? [{ href: `${at}/agree`, text: 'Keep the agreed wording' }] : []),
    ...(open && may(visit.actor, 'answer recommendations') ? [{ href: `${at}/answer`, text: 'Answer it' }] : []),
    ...(standing === 'answered' && may(visit.actor, 'look at a recommendation')
      ? [{ href: `${at}/look`, text: 'Look at what came of it' }]
      : []),
    ...(keeps && standing !== 'closed' && standing !== 'superseded'
      ? [{ href: `${at}/supersede`, text: 'Another stands in its place' }]
      : []),
  ]
}

function Prompts({ state }: { state: RecommendationState }) {
  const prompts = recommendationPrompts(state)
  if (prompts.length === 0) return null
  return (
    <>
      <p class="govuk-body">Before notice is given, think of this. It stops nothing.</p>
      <ul class="govuk-list govuk-list--bullet">
        {prompts.map(({ letter, prompt }) => (
          <li>
            {letter}: {prompt}
          </li>
        ))}
      </ul>
    </>
  )
}

function AnswerGiven({ state }: { state: RecommendationState }) {
  if (state.answer === '') return <p class="govuk-body">Nothing has been answered yet.</p>
  return (
    <>
      <p class="govuk-body">
        <Standing word={state.answer} /> {state.answered_on ? day(state.answered_on) : null}
      </p>
      {state.answer_reasons ? <p class="govuk-body sl-said">{state.answer_reasons}</p> : null}
      {state.answer_lead ? (
        <p class="govuk-body">
          {state.answer_lead} sees to it{state.answer_due ? ` by ${day(state.answer_due)}` : ''}.
        </p>
      ) : null}
    </>
  )
}

function Looks({ looks }: { looks: readonly Look[] }) {
  if (looks.length === 0) return <p class="govuk-body">Nobody has looked yet.</p>
  return (
    <ScrollRegion labelledBy="looks">
      <Table
        caption="Each look, the latest first"
        captionId="looks"
        captionHidden
        firstCellIsHeader
        head={['Day', 'Comes to', 'Evidence', 'What difference it made', 'Members']}
        rows={looks.map((one) => [
          day(one.lookedOn),
          { content: <Standing word={one.progress} /> },
          one.evidence,
          one.effect,
          `${capitalised(one.verdict)}${one.closes ? ', and closed it' : ''}. ${one.verdictWords}`,
        ])}
      />
    </ScrollRegion>
  )
}
