import { Table } from '../../../govuk/components/Table.tsx'
import { ScrollRegion } from '../../../govuk/layout.tsx'
import { type FormAnswer, headingOf, linesOf, rowsOf } from '../rules/answers.ts'
import type { FormQuestion } from '../rules/form.ts'

type Props = { questions: readonly FormQuestion[]; answers: Readonly<Record<string, FormAnswer>> }

/** Questions and answers to read; what nobody answered says so. */
export function AnswersShown({ questions, answers }: Props) {
  return (
    <dl class="sl-answers">
      {questions.map((question) => (
        <div class="sl-answers__one">
          <dt class="govuk-!-font-weight-bold">{headingOf(question)}</dt>
          <dd>
            <AnswerShown question={question} answer={answers[question.key]} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function AnswerShown({ question, answer }: { question: FormQuestion; answer: FormAnswer | undefined }) {
  const lines = linesOf(answer)
  if (lines.length === 0) return <p class="govuk-body sl-muted">Not answered.</p>
  if (question.kind === 'table') {
    const id = `table-${question.key}`
    return (
      <ScrollRegion labelledBy={id}>
        <Table
          caption={headingOf(question)}
          captionHidden
          captionId={id}
          firstCellIsHeader
          head={question.columns}
          rows={rowsOf(answer).map((row) => question.columns.map((_, at) => row[at] ?? ''))}
        />
      </ScrollRegion>
    )
  }
  if (question.kind === 'list' && lines.length > 1) {
    return (
      <ul class="govuk-list govuk-list--bullet">
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    )
  }
  return <p class="govuk-body sl-kept">{lines.join('\n')}</p>
}
