import { Button } from '../../../govuk/components/Button.tsx'
import { Checkboxes } from '../../../govuk/components/Checkboxes.tsx'
import { Details } from '../../../govuk/components/Details.tsx'
import { Input } from '../../../govuk/components/Input.tsx'
import { Radios } from '../../../govuk/components/Radios.tsx'
import { Select } from '../../../govuk/components/Select.tsx'
import { Textarea } from '../../../govuk/components/Textarea.tsx'
import type { FieldErrors } from '../../../kernel/failures.ts'
import { type Typed, textOf } from '../../../platform/http/form.ts'
import type { LeadChoices } from '../choose-leads.ts'
import { LeadFields } from './lead-fields.tsx'

type Props = {
  typed: Typed
  errors: FieldErrors
  choices: LeadChoices
  /** Whether it stands somewhere under a number. */
  numbered: boolean
  button: string
}

/** What every form of an action asks, whatever it arises from. */
export function ActionFields({ typed, errors, choices, numbered, button }: Props) {
  const text = (name: string) => ({ name, value: textOf(typed, name), error: errors[name] })
  const money = ['cost_kind', 'cost_pounds', 'cost_agreed_by', 'partner', 'evidence_wanted']
  const open = money.some((name) => errors[name] || !['', 'not said'].includes(textOf(typed, name)))
  return (
    <>
      {numbered ? (
        <Input label="Number" hint="As the plan writes it. Leave empty for none." width={5} {...text('number')} />
      ) : null}
      <Textarea label="What is to be done?" rows={4} {...text('words')} />
      <Input
        label="When is it due?"
        hint="As people say it: 30 June 2026, end of July, once a month, 2nd week of each month."
        {...text('due')}
      />
      {errors['due'] || textOf(typed, 'due_keep') === 'yes' ? (
        <Checkboxes
          name="due_keep"
          small
          values={[textOf(typed, 'due_keep')]}
          items={[{ value: 'yes', label: 'Keep the words as they are, although they are not a date' }]}
        />
      ) : null}
      <LeadFields typed={typed} errors={errors} choices={choices} />
      <Checkboxes
        name="key"
        values={[textOf(typed, 'key')]}
        items={[{ value: 'yes', label: 'It is a key milestone', hint: 'Boards are shown key milestones first.' }]}
      />
      <Details summary="Evidence wanted, partner and cost" open={open}>
        <Textarea
          label="What would show that it is done?"
          hint="What somebody else will look at before it counts as verified."
          rows={2}
          {...text('evidence_wanted')}
        />
        <Select
          label="Which partner organisation leads it?"
          hint="Its people see this action, and of the rest only the names of the plan and the work stream."
          items={[{ value: '', text: 'None: the council does' }, ...asItems(choices.partners)]}
          {...text('partner')}
        />
        <CostFields typed={typed} errors={errors} choices={choices} />
      </Details>
      <Button preventDoubleClick>{button}</Button>
    </>
  )
}

function CostFields({ typed, errors, choices }: Pick<Props, 'typed' | 'errors' | 'choices'>) {
  const text = (name: string) => ({ name, value: textOf(typed, name), error: errors[name] })
  return (
    <>
      <Radios
        label="What does it cost?"
        small
        name="cost_kind"
        value={textOf(typed, 'cost_kind') || 'not said'}
        error={errors['cost_kind']}
        items={[
          { value: 'not said', label: 'Not said yet' },
          { value: 'none', label: 'Nothing', hint: 'Finance must agree: choose who below.' },
          { value: 'one-off', label: 'Money once' },
          { value: 'ongoing', label: 'Money every year' },
          { value: 'saving', label: 'It saves money' },
        ]}
      />
      <Input label="How much, in pounds?" width={10} inputMode="decimal" {...text('cost_pounds')} />
      <Input label="Where does the money come from?" {...text('funding')} />
      <Select
        label="Who in finance agrees?"
        items={[{ value: '', text: 'Nobody yet' }, ...asItems(choices.people)]}
        {...text('cost_agreed_by')}
      />
    </>
  )
}

const asItems = (choices: readonly { id: string; name: string }[]) =>
  choices.map(({ id, name }) => ({ value: id, text: name }))
