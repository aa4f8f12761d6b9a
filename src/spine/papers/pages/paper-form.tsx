import type { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { Input } from '../../../govuk/components/Input.tsx'
import { Radios } from '../../../govuk/components/Radios.tsx'
import { Select } from '../../../govuk/components/Select.tsx'
import type { FieldErrors } from '../../../kernel/failures.ts'
import { type Typed, textOf } from '../../../platform/http/form.ts'
import { calendar, dayTyped } from '../../meetings/index.ts'
import { type AskedChoice, type DrawsOn, fieldOf } from '../use-cases/choose-subjects.ts'

const errors = {
  subject: 'Enter the subject of the paper',
  subjectLong: 'The subject must be 200 characters or fewer',
  reportOf: 'Enter whose report it is, as the heading should say it',
  openness: 'Choose whether the paper is public or exempt',
  purpose: 'Choose what the meeting is asked to do with it',
  asAt: 'Enter the day whose position the figures should show',
}

/** What the heading of a paper asks for. `today` is what a day without a year is read from. */
export const headingFields = (today: Temporal.PlainDate) => ({
  subject: z.string().trim().min(1, { error: errors.subject }).max(200, { error: errors.subjectLong }),
  reportOf: z.string().trim().min(1, { error: errors.reportOf }).max(200),
  openness: z.enum(['public', 'exempt'], { error: errors.openness }),
  purpose: z.enum(['information', 'decision'], { error: errors.purpose }),
  asAt: dayTyped(today, calendar, errors.asAt),
})

/** What a paper's figures are drawn from, as it was typed. */
export const drawsOnTyped = (typed: Typed, choices: readonly AskedChoice[]): DrawsOn =>
  Object.fromEntries(choices.map(({ parameter }) => [parameter, textOf(typed, fieldOf(parameter))]))

/** The other way about: what a paper draws on, as the fields of the form. */
export const typedOfDrawsOn = (drawsOn: DrawsOn): Typed =>
  Object.fromEntries(Object.entries(drawsOn).map(([parameter, value]) => [fieldOf(parameter), value]))

type Choosing = { typed: Typed; errors: FieldErrors; choices: readonly AskedChoice[] }

/** Asks what the figures are drawn from, where there is more than one to choose from or the one that was chosen is gone. */
export function DrawsOnFields({ typed, errors, choices }: Choosing) {
  return choices.map(({ parameter, label, subjects }) => {
    const name = fieldOf(parameter)
    const value = textOf(typed, name)
    const gone = value !== '' && !subjects.some((one) => one.value === value)
    if (subjects.length < 2 && !gone && !errors[name]) return null
    return (
      <Select
        label={label}
        hint="Where its figures are drawn from"
        name={name}
        value={value}
        error={errors[name]}
        items={[{ value: '', text: 'Choose' }, ...(gone ? [{ value, text: value }] : []), ...subjects]}
      />
    )
  })
}

export function HeadingFields({ typed, errors: wrong }: { typed: Typed; errors: FieldErrors }) {
  const text = (name: string) => ({ name, value: textOf(typed, name), error: wrong[name] })
  return (
    <>
      <Input label="Subject" hint="The title of the paper" {...text('subject')} />
      <Input
        label="Report of"
        hint="As the heading should say it, such as Director of Children’s Services"
        {...text('reportOf')}
      />
      <Radios
        label="For"
        labelSize="s"
        {...text('purpose')}
        items={[
          { value: 'information', label: 'Information' },
          { value: 'decision', label: 'Decision' },
        ]}
      />
      <Radios
        label="Public or exempt"
        labelSize="s"
        {...text('openness')}
        items={[
          { value: 'public', label: 'Public' },
          { value: 'exempt', label: 'Exempt', hint: 'Not for publication' },
        ]}
      />
      <Input
        label="Position as at"
        hint="The figures show how things stood at the end of this day. For example, 31 May 2026"
        width={20}
        {...text('asAt')}
      />
    </>
  )
}
