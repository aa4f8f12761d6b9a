import { Button } from '../../../../govuk/components/Button.tsx'
import { EmptyState } from '../../../../govuk/patterns/EmptyState.tsx'
import { plural } from '../../../../kernel/text.ts'
import { readRecord } from '../../../../spine/records/index.ts'
import { type Answer, page, type Visit } from '../../../../spine/web/index.ts'
import { standsOn } from '../../rules/findings/finding-words.ts'
import { findingsOf, type ReviewFinding } from '../../store/findings-of.ts'
import { type RecommendationRow, recommendationsOf } from '../../store/list-recommendations.ts'
import { reviewKind } from '../../store/review-kind.ts'
import { keepsReview } from '../../use-cases/scope.ts'
import { reviewNavigation, Standing } from '../scrutiny-words.tsx'

/** /scrutiny/reviews/:reference/findings: whoever sees scrutiny. Each finding, and what is recommended on it (G33, G40). */
export async function findingsPage(visit: Visit): Promise<Answer> {
  const { review, findings, recommendations } = await visit.work(async (work) => {
    const found = await readRecord(work, reviewKind, visit.params['reference'] ?? '')
    const rows = await recommendationsOf(work, { reviewId: found.id })
    return { review: found, findings: await findingsOf(work, found.id), recommendations: rows }
  })
  const here = `/scrutiny/reviews/${review.reference}`
  const keeps = keepsReview(visit, review)
  return page({
    title: `Findings of ${review.reference}`,
    subNavigation: reviewNavigation(review.reference, 'Findings'),
    body: (
      <>
        <span class="govuk-caption-l">{review.title}</span>
        <h1 class="govuk-heading-l">Findings and recommendations</h1>
        {keeps ? (
          <div class="govuk-button-group">
            <Button href={`${here}/findings/add`}>Add a finding</Button>
            {findings.length > 0 ? (
              <Button variant="secondary" href={`${here}/recommendations/add`}>
                Recommend something
              </Button>
            ) : null}
          </div>
        ) : null}
        {findings.length === 0 ? (
          <EmptyState heading="Nothing has been found yet">
            <p class="govuk-body">
              A finding says what members now know and on what evidence. What is recommended follows from one.
            </p>
          </EmptyState>
        ) : (
          <p class="govuk-body">
            <a class="govuk-link" href={`${here}/report`}>
              The report as it would be read
            </a>
          </p>
        )}
        {findings.map((finding) => (
          <Finding
            finding={finding}
            recommendations={recommendations.filter(({ finding_id: id }) => id === finding.id)}
          />
        ))}
      </>
    ),
  })
}

function Finding({
  finding,
  recommendations,
}: {
  finding: ReviewFinding
  recommendations: readonly RecommendationRow[]
}) {
  const { reference, title, state } = finding
  const stands = standsOn(state.evidence)
  return (
    <section aria-labelledby={reference}>
      <h2 class="govuk-heading-m" id={reference}>
        <a class="govuk-link" href={`/scrutiny/findings/${reference}`}>
          {title}
        </a>
      </h2>
      <p class="govuk-body">
        {reference}. {plural(state.evidence.length, 'piece')} of evidence. {stands.why}
      </p>
      {recommendations.length === 0 ? (
        <p class="govuk-body">Nothing is recommended on it.</p>
      ) : (
        <ul class="govuk-list">
          {recommendations.map((one) => (
            <li>
              <a class="govuk-link" href={`/scrutiny/recommendations/${one.reference}`}>
                {one.title}
              </a>{' '}
              <span class="sl-no-wrap">{one.number}</span> <Standing word={one.standing} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
