import { InsetText } from '../../../../govuk/components/InsetText.tsx'
import type { ReadDraft } from '../../rules/history/draft-from-reading.ts'

/** Questions about a field: why it is asked, what was found, and the page with the words around it. */
export function Questions({ questions }: { questions: ReadDraft['questions'] }) {
  if (questions.length === 0) return null
  return (
    <>
      {questions.map(({ why, candidates, page, around }) => (
        <InsetText class="sl-question">
          <p class="govuk-body">
            <strong>Please check: </strong>
            {why}
          </p>
          {candidates.length > 0 ? (
            <>
              <p class="govuk-body-s">What was found:</p>
              <ul class="govuk-list govuk-list--bullet">
                {candidates.map((one) => (
                  <li>{one}</li>
                ))}
              </ul>
            </>
          ) : null}
          {page === null ? null : (
            <p class="govuk-body-s">
              Page {page} of the report{around ? <>, about here: “{around}”</> : null}
            </p>
          )}
        </InsetText>
      ))}
    </>
  )
}
