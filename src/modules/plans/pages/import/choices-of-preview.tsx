import { Input } from '../../../../govuk/components/Input.tsx'
import { Radios } from '../../../../govuk/components/Radios.tsx'
import type { FieldErrors } from '../../../../kernel/failures.ts'
import { printAgreedDate } from '../../../../kernel/print-agreed-date.ts'
import { formatDate } from '../../../../kernel/text.ts'
import { defaultDateChoice, isAsked } from '../../rules/import/settle-date.ts'
import type { ImportPreview } from '../../use-cases/import-preview.ts'
import type { UploadedItem } from '../../use-cases/import-shape.ts'
import { dateField, leadField, otherField } from './typed-choices.ts'

type Props = { preview: ImportPreview; errors: FieldErrors }

/** Names that nearly match somebody: which of them, or somebody new. Must be settled before the import. */
export function LeadChoices({ preview, errors }: Props) {
  const asked = [...preview.names].flatMap(([name, lead], index) =>
    lead.kind === 'near' ? [{ name, lead, index }] : [],
  )
  return (
    <>
      {asked.map(({ name, lead, index }) => (
        <Radios
          name={leadField(index)}
          small
          label={`Who is “${name}”?`}
          labelSize="s"
          hint="Nobody on the register has exactly this name."
          error={lead.mark === null ? errors['names'] : undefined}
          value={lead.mark?.key.startsWith('new:') ? 'new' : (lead.mark?.key.replace('person:', '') ?? '')}
          items={[
            ...lead.choices.map((one) => ({ value: one.id, label: `Did you mean ${one.name}?` })),
            { value: 'new', label: `Somebody new: add ${name} as a contact` },
          ]}
        />
      ))}
    </>
  )
}

/** Dates that cannot be: the words as they are, what was probably meant, or another. Nothing is taken up unasked (CAL-8). */
export function DateChoices({ preview }: { preview: ImportPreview }) {
  const faulty = preview.upload.streams
    .flatMap(({ items }) => items)
    .filter(({ id, when }) => isAsked(when, preview.met.get(id)?.due ?? null))
  return (
    <>
      {faulty.map((item) => (
        <DateChoiceFor item={item} preview={preview} />
      ))}
    </>
  )
}

function DateChoiceFor({ item, preview }: { item: UploadedItem; preview: ImportPreview }) {
  const inPlan = preview.met.get(item.id)?.due ?? null
  const choice = preview.upload.choices.dates[item.id] ?? defaultDateChoice(item.when, inPlan)
  const suggestion = item.when.problem?.suggestion
  const offersPlan = inPlan !== null && inPlan.text !== ''
  return (
    <Radios
      name={dateField(item.id)}
      small
      label={`${item.number}: “${item.when.text}”`}
      labelSize="s"
      hint={`${item.when.problem?.message ?? ''} It stands in row ${item.row}.`}
      value={choice.take}
      items={[
        { value: 'text', label: `Keep “${item.when.text}” as words, without a date` },
        ...(suggestion ? [{ value: 'suggestion', label: `Take ${formatDate(suggestion)}` }] : []),
        ...(offersPlan ? [{ value: 'plan', label: `Leave what the plan has: ${printAgreedDate(inPlan)}` }] : []),
        {
          value: 'other',
          label: 'Another date',
          conditional: (
            <Input
              name={otherField(item.id)}
              label="Which date?"
              hint="As people say it: 30 September 2026, end of July, 2nd week of each month"
              value={choice.other}
            />
          ),
        },
      ]}
    />
  )
}
