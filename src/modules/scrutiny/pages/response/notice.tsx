import { Temporal } from 'temporal-polyfill'
import { WideTable } from '../../../../govuk/patterns/WideTable.tsx'
import { may } from '../../../../spine/access/index.ts'
import { PublicVersionLink } from '../../../../spine/publications/index.ts'
import { day, Section } from '../../../../spine/record-forms/index.ts'
import type { Answer, Visit } from '../../../../spine/web/index.ts'
import { addresseeWords } from '../../rules/findings/recommendation-words.ts'
import { firstLookBy, noticeStanding } from '../../rules/response/response-clock.ts'
import { recommendationsOf } from '../../store/list-recommendations.ts'
import { noticeKind } from '../../store/recommendation-kinds.ts'
import { answerIsPublic, reportIsPublic } from '../../use-cases/publish-notice.ts'
import { partOfReviewPage } from '../part-of-review.tsx'
import { Standing } from '../scrutiny-words.tsx'
import { NoticeTag } from './notice-tag.tsx'

/** /scrutiny/notices/:reference: whoever sees scrutiny. The clock, what is to be answered, and what the committee made of it. */
export const noticePage = (visit: Visit): Promise<Answer> =>
  partOfReviewPage({
    visit,
    kind: noticeKind,
    called: 'Notice of recommendations',
    part: 'Response',
    also: async (work, { id, reference, state }) => ({
      recommendations: await recommendationsOf(work, { noticeId: id }),
      publishes: await reportIsPublic(work, state.review_id),
      published: await answerIsPublic(work, reference),
    }),
    status: ({ state }) => <NoticeTag {...noticeStanding(state, visit.ground.clock.today())} />,
    facts: ({ state }) => [
      { label: 'To', value: `${state.to_name} (${addresseeWords[state.addressee].toLowerCase()})` },
      { label: 'Received', value: day(state.received_on) },
      { label: 'Answer due', value: state.due_on ? day(state.due_on) : 'No day of law' },
      { label: 'Answered', value: state.replied_on ? day(state.replied_on) : 'Not yet' },
      { label: 'Considered', value: state.considered_on ? day(state.considered_on) : 'Not yet' },
    ],
    deeds: ({ reference, state }) => [
      ...(!state.replied_on && may(visit.actor, 'answer recommendations')
        ? [{ href: `/scrutiny/notices/${reference}/reply`, text: 'Record that it has been answered' }]
        : []),
      ...(state.replied_on && may(visit.actor, 'give notice of recommendations')
        ? [{ href: `/scrutiny/notices/${reference}/consider`, text: 'Record what the committee made of the answer' }]
        : []),
    ],
    body: ({ reference, state }, { recommendations, publishes, published }) => (
      <>
        <p class="govuk-body">{noticeStanding(state, visit.ground.clock.today()).why}</p>
        <p class="govuk-body">{state.due_why}</p>
        {publishes ? (
          <>
            {state.replied_on && !published ? (
              <p class="govuk-body">
                The report is published, so its answer is to be published too
                {state.due_on ? `, by ${day(state.due_on)}` : ''}. The public does not read it yet.
              </p>
            ) : null}
            <PublicVersionLink visit={visit} reference={reference} />
          </>
        ) : null}
        <WideTable
          caption="What it asks"
          captionSize="m"
          firstCellIsHeader
          head={['Recommendation', 'Number', 'Answer']}
          rows={recommendations.map((one) => [
            { content: <a href={`/scrutiny/recommendations/${one.reference}`}>{one.agreed_words || one.words}</a> },
            { content: one.number, class: 'sl-no-wrap' },
            one.answer ? { content: <Standing word={one.answer} /> } : 'None yet',
          ])}
        />
        {state.replied_on ? (
          <Section id="answer" heading="What was said with the answer">
            <p class="govuk-body sl-said">{state.reply_words || 'Nothing beside the answers themselves.'}</p>
            <p class="govuk-body">
              What came of it is to be looked at first by{' '}
              {day(firstLookBy(Temporal.PlainDate.from(state.replied_on)).toString())} (SCR-21).
            </p>
          </Section>
        ) : null}
        {state.considered_on ? (
          <Section id="considered" heading="What the committee made of it">
            <p class="govuk-body sl-said">{state.considered_words}</p>
          </Section>
        ) : null}
      </>
    ),
  })
