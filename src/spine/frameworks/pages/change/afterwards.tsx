import { Input } from '../../../../govuk/components/Input.tsx'
import { Textarea } from '../../../../govuk/components/Textarea.tsx'
import type { Framework, PublicationLag, Sourced } from '../../framework.ts'
import { field, type PartForm } from './part-form.ts'
import { dayWords, type Fields, rowsOf, typedRows } from './read-fields.ts'

/** What follows an inspection: draft report, publication, cycle, elections, duties. */
export const afterwards: PartForm = {
  key: 'afterwards',
  title: 'After the inspection',
  firstField: 'accuracy',
  typedOf: ({ factualAccuracy, publication, cycle, electionHold, duties }) => ({
    accuracy: String(factualAccuracy?.workingDays ?? ''),
    ...typedRows(publication, 'publication', (one) => ({
      from: dayWords(one.startsFrom),
      days: String(one.workingDays),
    })),
    'cycle-years': String(cycle?.years ?? ''),
    'cycle-before': String(cycle?.monthsBefore ?? ''),
    'cycle-after': String(cycle?.monthsAfter ?? ''),
    election: String(electionHold?.workingDays ?? ''),
    duties: duties.join('\n'),
  }),
  read: (fields, before): Framework => {
    const { factualAccuracy: _accuracy, cycle: _cycle, electionHold: _hold, ...rest } = before
    const duties = fields.lines('duties')
    const odd = duties.find((one) => !/^[A-Z0-9]+-[A-Z]*\d+$/.test(one))
    if (odd) fields.errors['duties'] = `“${odd}” is not the number of a rule, such as POST-1`
    return {
      ...rest,
      publication: rowsOf(before.publication.length)
        .flatMap((at) => readLag(fields, before, at))
        .toSorted((one, other) => one.startsFrom.localeCompare(other.startsFrom)),
      ...readAccuracy(fields, before),
      ...readCycle(fields, before),
      ...readHold(fields, before),
      duties,
    }
  },
  Fields: (props) => {
    const of = field(props)
    const days = { width: 3, inputMode: 'numeric' } as const
    return (
      <>
        <Input
          label="Working days to comment on a draft report"
          hint="Empty: not said."
          {...days}
          {...of('accuracy')}
        />
        <fieldset class="govuk-fieldset">
          <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">When reports come out, as measured</legend>
          {rowsOf(props.framework.publication.length, 1).map((at) => (
            <>
              <Input
                label={`Measure ${at + 1}: inspections that start from`}
                hint="Empty: it goes."
                width={20}
                {...of(`publication-${at}-from`)}
              />
              <Input
                label={`Measure ${at + 1}: working days after the last day`}
                {...days}
                {...of(`publication-${at}-days`)}
              />
            </>
          ))}
        </fieldset>
        <fieldset class="govuk-fieldset">
          <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">When the next inspection is due</legend>
          <Input label="Years after the last one" hint="Empty: no cycle is stated." {...days} {...of('cycle-years')} />
          <Input label="Months before that from which it may come" {...days} {...of('cycle-before')} />
          <Input label="Months after that until which it may come" {...days} {...of('cycle-after')} />
        </fieldset>
        <Input
          label="Working days before a poll from which there is neither fieldwork nor publication"
          hint="The notice of election. Empty: elections change nothing."
          {...days}
          {...of('election')}
        />
        <Textarea label="Duties that follow" hint="Numbers of rules, one to a line." rows={4} {...of('duties')} />
      </>
    )
  },
}

const own: Sourced = { rule: 'FW-1', strength: 'C', confirmed: false }

function readLag(fields: Fields, before: Framework, at: number): PublicationLag[] {
  const [startsFrom, workingDays] = [
    fields.day(`publication-${at}-from`),
    fields.count(`publication-${at}-days`, 200, 1),
  ]
  if (fields.text(`publication-${at}-from`) === '') return []
  if (workingDays === null) fields.errors[`publication-${at}-days`] ??= 'Enter how many working days'
  const old = before.publication[at]
  const { rule, strength } = old ?? own
  return startsFrom && workingDays ? [{ startsFrom, workingDays, rule, strength }] : []
}

function readAccuracy(fields: Fields, { factualAccuracy: old }: Framework): Pick<Framework, 'factualAccuracy'> {
  const workingDays = fields.count('accuracy', 60)
  if (!workingDays) return {}
  const confirmed = old?.workingDays === workingDays && old.confirmed
  return { factualAccuracy: { ...(old ?? own), workingDays, confirmed } }
}

function readHold(fields: Fields, { electionHold: old }: Framework): Pick<Framework, 'electionHold'> {
  const workingDays = fields.count('election', 60)
  if (!workingDays) return {}
  const confirmed = old?.workingDays === workingDays && old.confirmed
  return { electionHold: { ...(old ?? own), workingDays, confirmed } }
}

function readCycle(fields: Fields, { cycle: old }: Framework): Pick<Framework, 'cycle'> {
  const years = fields.count('cycle-years', 20)
  if (!years) return {}
  const monthsBefore = fields.count('cycle-before', 60) ?? 0
  const monthsAfter = fields.count('cycle-after', 60) ?? 0
  const same = old?.years === years && old.monthsBefore === monthsBefore && old.monthsAfter === monthsAfter
  return { cycle: { ...(old ?? own), years, monthsBefore, monthsAfter, confirmed: same && old.confirmed } }
}
