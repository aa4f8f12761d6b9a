import type { ComponentChildren } from 'preact'
import { Details } from '../../../govuk/components/Details.tsx'
import { ErrorMessage } from '../../../govuk/components/ErrorMessage.tsx'
import { Input } from '../../../govuk/components/Input.tsx'
import { Radios } from '../../../govuk/components/Radios.tsx'
import { Textarea } from '../../../govuk/components/Textarea.tsx'
import { type FormAnswer, headingOf, linesOf } from '../rules/answers.ts'
import type { FormQuestion } from '../rules/form.ts'
import { cellName, tableRows } from '../rules/read-answers.ts'

type Props = {
  question: FormQuestion
  answer: FormAnswer | undefined
  error?: string | undefined
  /** What the part of the work that uses the form says under a question: prompts, a comparison. */
  beside?: ComponentChildren
}

/** One question with its guidance and a field of its kind. */
export function QuestionField({ question, answer, error, beside }: Props) {
  return (
    <div class="sl-question">
      <Field question={question} answer={answer} error={error} />
      {question.example ? (
        <Details summary={`An example for “${question.ask}”`}>
          <p class="govuk-body">{question.example}</p>
        </Details>
      ) : null}
      {beside}
    </div>
  )
}

function Field({ question, answer, error }: Props) {
  const { key: name, kind, guidance } = question
  const words = linesOf(answer).join('\n')
  const hint = kind === 'list' ? [guidance, 'One to a line.'].filter(Boolean).join(' ') : guidance
  const shared = { name, label: headingOf(question), labelSize: 's' as const, hint, error, value: words }
  switch (kind) {
    case 'text':
      return <Input {...shared} />
    case 'date':
      return <Input {...shared} width={20} />
    case 'number':
      return <Input {...shared} width={4} inputMode="decimal" />
    case 'choice':
      return <Radios {...shared} items={question.choices.map((value) => ({ value, label: value }))} />
    case 'table':
      return <TableField question={question} answer={answer} error={error} />
    default:
      return <Textarea {...shared} rows={Math.min(16, Math.max(4, words.split('\n').length + 2))} />
  }
}

/** A table to be filled: each cell is named by its row and column for those who hear it. Rows left empty are no part of it. */
function TableField({ question, answer, error }: Pick<Props, 'question' | 'answer' | 'error'>) {
  const { key, columns, guidance } = question
  return (
    <fieldset class="govuk-fieldset sl-question__table" aria-describedby={guidance ? `${key}-hint` : undefined}>
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{headingOf(question)}</legend>
      {guidance ? (
        <div id={`${key}-hint`} class="govuk-hint">
          {guidance}
        </div>
      ) : null}
      {error ? <ErrorMessage id={`${key}-error`}>{error}</ErrorMessage> : null}
      {tableRows(question, answer).map((cells, row) => (
        <div class="sl-question__row">
          {columns.map((column, at) => (
            <Input
              name={cellName(key, row, at)}
              id={row === 0 && at === 0 ? key : undefined}
              label={
                <>
                  {column} <span class="govuk-visually-hidden">in row {row + 1}</span>
                </>
              }
              value={cells[at] ?? ''}
            />
          ))}
        </div>
      ))}
    </fieldset>
  )
}
