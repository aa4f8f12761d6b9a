import { Button } from '../../../../govuk/components/Button.tsx'
import { EmptyState } from '../../../../govuk/patterns/EmptyState.tsx'
import { WideTable } from '../../../../govuk/patterns/WideTable.tsx'
import { plural } from '../../../../kernel/text.ts'
import { may } from '../../../../spine/access/index.ts'
import { day } from '../../../../spine/record-forms/index.ts'
import { readRecord } from '../../../../spine/records/index.ts'
import { type Answer, page, type Visit } from '../../../../spine/web/index.ts'
import { noticeStanding } from '../../rules/response/response-clock.ts'
import { noticesOf } from '../../store/findings-of.ts'
import { type RecommendationRow, recommendationsOf } from '../../store/list-recommendations.ts'
import { reviewKind } from '../../store/review-kind.ts'
import { reviewNavigation, Standing } from '../scrutiny-words.tsx'
import { NoticeTag } from './notice-tag.tsx'

/** /scrutiny/reviews/:reference/response: whoever sees scrutiny. Each notice with its clock, and every answer (G42, G43). */
export async function responsePage(visit: Visit): Promise<Answer> {
  const { review, notices, recommendations } = await visit.work(async (work) => {
    const found = await readRecord(work, reviewKind, visit.params['reference'] ?? '')
    const rows = await recommendationsOf(work, { reviewId: found.id })
    return { review: found, notices: await noticesOf(work, found.id), recommendations: rows }
  })
  const waiting = recommendations.some(({ standing }) => standing === 'drafted')
  const today = visit.ground.clock.today()
  return page({
    title: `Response to ${review.reference}`,
    subNavigation: reviewNavigation(review.reference, 'Response'),
    body: (
      <>
        <span class="govuk-caption-l">{review.title}</span>
        <h1 class="govuk-heading-l">Response</h1>
        {waiting && may(visit.actor, 'give notice of recommendations') ? (
          <Button href={`/scrutiny/reviews/${review.reference}/notices/give`}>Give notice</Button>
        ) : null}
        {notices.length === 0 ? (
          <EmptyState heading="No notice has been given">
            <p class="govuk-body">
              {waiting
                ? 'Recommendations wait for it. From the day the executive gets notice it has two months to answer.'
                : 'There is nothing to give notice of until something is recommended.'}
            </p>
          </EmptyState>
        ) : (
          <WideTable
            caption="Notices"
            captionSize="m"
            firstCellIsHeader
            head={['To', 'Notice', 'Received', 'Answer due', 'Answered', 'Considered', 'Standing']}
            rows={notices.map(({ reference, state }) => [
              { content: <a href={`/scrutiny/notices/${reference}`}>{state.to_name}</a> },
              { content: reference, class: 'sl-no-wrap' },
              day(state.received_on),
              state.due_on ? day(state.due_on) : 'No day of law',
              state.replied_on ? day(state.replied_on) : 'Not yet',
              state.considered_on ? day(state.considered_on) : 'Not yet',
              { content: <NoticeTag {...noticeStanding(state, today)} /> },
            ])}
          />
        )}
        {recommendations.length > 0 ? (
          <WideTable
            caption="Recommendations"
            captionSize="m"
            firstCellIsHeader
            head={['Recommendation', 'Number', 'Answer', 'Who sees to it', 'By when', 'Actions', 'Standing']}
            rows={recommendations.map((one) => [
              { content: <a href={`/scrutiny/recommendations/${one.reference}`}>{one.title}</a> },
              { content: one.number, class: 'sl-no-wrap' },
              one.answer ? { content: <Standing word={one.answer} /> } : 'None yet',
              one.answer_lead,
              one.answer_due ? day(one.answer_due) : '',
              actionWords(one),
              { content: <Standing word={one.standing} /> },
            ])}
          />
        ) : null}
      </>
    ),
  })
}

/** What was accepted and has no action is said in words: a promise with nobody's name on it. */
function actionWords({ answer, actions, actionsInAll }: RecommendationRow) {
  if (actions.length === 0) {
    if (actionsInAll > 0) return `${plural(actionsInAll, 'action')} of the service`
    return answer.startsWith('accepted') ? 'None yet' : ''
  }
  return {
    content: actions.map((reference) => (
      <>
        <a href={`/actions/${reference}`}>{reference}</a>{' '}
      </>
    )),
  }
}
