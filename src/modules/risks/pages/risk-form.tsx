import { z } from 'zod'
import { Button } from '../../../govuk/components/Button.tsx'
import { Input } from '../../../govuk/components/Input.tsx'
import { Select } from '../../../govuk/components/Select.tsx'
import { Textarea } from '../../../govuk/components/Textarea.tsx'
import type { FieldErrors } from '../../../kernel/failures.ts'
import { type Typed, textOf } from '../../../platform/http/form.ts'
import type { PersonChoice } from '../../../spine/people/index.ts'
import type { Level, RiskScale } from '../rules/risk-scale.ts'
import { categories } from '../store/risk-kind.ts'
import type { RiskWords } from '../use-cases/raise-risk.ts'
import { categoryWords } from './risk-words.ts'

export const errors = {
  title: 'Enter the risk in one line',
  titleLong: 'The risk must be 200 characters or fewer',
  cause: 'Enter what could make it happen',
  effect: 'Enter what it would mean for children or for the inspection',
  likelihood: 'Choose how likely it is now',
  impact: 'Choose how bad it would be now',
  targetLikelihood: 'Choose how likely it should be once the controls work',
  targetImpact: 'Choose how bad it should be once the controls work',
}

const level = (message: string) =>
  z.coerce.number({ error: message }).int({ error: message }).min(1, { error: message }).max(5, { error: message })

/** What the form asks. Fields are named as the risk's own columns. */
export const riskForm: z.ZodType<RiskWords> = z
  .object({
    title: z.string().trim().min(1, { error: errors.title }).max(200, { error: errors.titleLong }),
    cause: z.string().trim().min(1, { error: errors.cause }),
    effect: z.string().trim().min(1, { error: errors.effect }),
    likelihood: level(errors.likelihood),
    impact: level(errors.impact),
    target_likelihood: level(errors.targetLikelihood),
    target_impact: level(errors.targetImpact),
    category: z.enum(categories, { error: 'Choose what kind of risk it is' }).optional().default('programme'),
    answer: z
      .string()
      .trim()
      .max(2000, { error: 'The answer must be 2,000 characters or fewer' })
      .optional()
      .default(''),
    rehearsed: z.string().trim().max(2000, { error: 'This must be 2,000 characters or fewer' }).optional().default(''),
    owner: z.uuid().or(z.literal('')).optional(),
  })
  .transform(({ owner, ...words }) => ({ ...words, ownerId: owner || null }))

type Props = { typed: Typed; errors: FieldErrors; people: readonly PersonChoice[]; scale: RiskScale; button: string }

export function RiskFields({ typed, errors: wrong, people, scale, button }: Props) {
  const text = (name: string) => ({ name, value: textOf(typed, name), error: wrong[name] })
  return (
    <>
      <Input label="What is the risk?" hint="One line that a councillor would understand." {...text('title')} />
      <Textarea label="What could make it happen?" rows={3} {...text('cause')} />
      <Textarea label="What would it mean for children or for the inspection?" rows={3} {...text('effect')} />
      <fieldset class="govuk-fieldset">
        <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">Now</legend>
        <LevelSelect label="How likely is it?" levels={scale.likelihood} {...text('likelihood')} />
        <LevelSelect label="How bad would it be?" levels={scale.impact} {...text('impact')} />
      </fieldset>
      <fieldset class="govuk-fieldset">
        <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">Once the controls work</legend>
        <LevelSelect label="How likely should it be?" levels={scale.likelihood} {...text('target_likelihood')} />
        <LevelSelect label="How bad should it be?" levels={scale.impact} {...text('target_impact')} />
      </fieldset>
      <Select
        label="What kind of risk is it?"
        items={categories.map((value) => ({ value, text: categoryWords[value] }))}
        {...text('category')}
      />
      <Textarea
        label="What is the answer to it? (optional)"
        hint="For a risk to the supply of data: the solution that was found."
        rows={2}
        {...text('answer')}
      />
      <Textarea label="How did it fare when it was rehearsed? (optional)" rows={2} {...text('rehearsed')} />
      <Select
        label="Who owns it?"
        items={[{ value: '', text: 'Nobody yet' }, ...people.map(({ id, name }) => ({ value: id, text: name }))]}
        {...text('owner')}
      />
      <Button preventDoubleClick>{button}</Button>
    </>
  )
}

type LevelProps = { name: string; label: string; levels: readonly Level[]; value: string; error: string | undefined }

function LevelSelect({ levels, ...field }: LevelProps) {
  const items = levels.map(({ level: step, word, meaning }) => ({
    value: String(step),
    text: `${step} ${word}: ${meaning}`,
  }))
  return <Select items={[{ value: '', text: 'Choose' }, ...items]} {...field} />
}
