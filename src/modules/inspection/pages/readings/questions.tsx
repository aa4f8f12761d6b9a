import { InsetText } from '../../../../govuk/components/InsetText.tsx'
import type { AskedQuestion } from '../../rules/history/draft-from-reading.ts'

type Props = { questions: readonly AskedQuestion[]; reading: string }

/** Questions about a field: why it is asked, what was found, and the part of the page, drawn or in its words. */
export function Questions({ questions, reading }: Props) {
  if (questions.length === 0) return null
  return (
    <>
      {questions.map((question) => (
        <InsetText class="sl-question">
          <p class="govuk-body">
            <strong>Please check: </strong>
            {question.why}
          </p>
          {question.candidates.length > 0 ? (
            <>
              <p class="govuk-body-s">What was found:</p>
              <ul class="govuk-list govuk-list--bullet">
                {question.candidates.map((one) => (
                  <li>{one}</li>
                ))}
              </ul>
            </>
          ) : null}
          <Place question={question} reading={reading} />
        </InsetText>
      ))}
    </>
  )
}

/** The picture of the part of the page; where it could not be drawn, its words and the way to the page itself. */
function Place({ question: { page, around, picture }, reading }: { question: AskedQuestion; reading: string }) {
  if (page === null) return null
  const address = `/inspections/readings/${reading}`
  const says = around ? ` It reads: “${around}”` : ''
  if (picture !== null) {
    return (
      <figure class="sl-page-picture">
        <img src={`${address}/pictures/${picture}`} alt={`Part of page ${page} of the report.${says}`} />
        <figcaption class="govuk-body-s">
          Page {page} of{' '}
          <a class="govuk-link" href={`${address}/report.pdf`}>
            the report (PDF)
          </a>
          .{' '}
          <a class="govuk-link" href={`${address}/pictures/${picture}`}>
            See the picture larger
          </a>
        </figcaption>
      </figure>
    )
  }
  return (
    <p class="govuk-body-s">
      Page {page} of{' '}
      <a class="govuk-link" href={`${address}/report.pdf`}>
        the report (PDF)
      </a>
      {around ? <>, about here: “{around}”</> : null}
    </p>
  )
}
