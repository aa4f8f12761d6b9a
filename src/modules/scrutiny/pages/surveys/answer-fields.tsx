import { Checkboxes } from '../../../../govuk/components/Checkboxes.tsx'
import { Input } from '../../../../govuk/components/Input.tsx'
import { Radios } from '../../../../govuk/components/Radios.tsx'
import { Textarea } from '../../../../govuk/components/Textarea.tsx'
import type { FieldErrors } from '../../../../kernel/failures.ts'
import { listOf, type Typed, textOf } from '../../../../platform/http/form.ts'
import { choicesOffered, type SurveyQuestion } from '../../rules/surveys/survey-questions.ts'

type Props = { questions: readonly SurveyQuestion[]; typed: Typed; errors: FieldErrors }

/** The questions of a survey as whoever answers sees them, one below the other, so that a thumb is enough. */
export function AnswerFields({ questions, typed, errors }: Props) {
  return (
    <>
      {questions.map((question, at) => {
        const { key, kind, text } = question
        const asked = { name: key, label: `${at + 1}. ${text}`, labelSize: 's' as const, error: errors[key] }
        const items = choicesOffered(question).map((choice) => ({ value: choice, label: choice }))
        if (kind === 'several')
          return (
            <Checkboxes {...asked} hint="Choose all that apply, or none" items={items} values={listOf(typed, key)} />
          )
        const value = textOf(typed, key)
        if (kind === 'words') return <Textarea {...asked} hint="Name nobody" rows={4} value={value} />
        if (kind === 'number') return <Input {...asked} width={5} inputMode="numeric" value={value} />
        return <Radios {...asked} items={items} value={value} />
      })}
    </>
  )
}
