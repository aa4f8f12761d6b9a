import { z } from 'zod'
import { Checkboxes } from '../../../../govuk/components/Checkboxes.tsx'
import { Input } from '../../../../govuk/components/Input.tsx'
import { Select } from '../../../../govuk/components/Select.tsx'
import { Textarea } from '../../../../govuk/components/Textarea.tsx'
import { listOf } from '../../../../platform/http/form.ts'
import { type Framework, type Judgement, ownScale } from '../../framework.ts'
import { shipped } from '../../shipped.ts'
import { field, type PartForm, type PartProps } from './part-form.ts'
import { type Fields, newKey, rowsOf, typedRows } from './read-fields.ts'

const partWords = { practice: 'Practice', leaders: 'Leaders', overall: 'The whole', board: 'Safeguarding board' }
const part = z.enum(['practice', 'leaders', 'overall', 'board'])
/** The rules that Sightline knows by which a whole is held against its parts (check-overall.ts). */
const overallRules = ['ILACS-J2', 'SIF-J2']

/** What is judged, as printed, and by which grades. */
export const judgements: PartForm = {
  key: 'judgements',
  title: 'Judgements and grades',
  firstField: 'gradeScale',
  typedOf: (framework) => ({
    gradeScale: framework.gradeScale ?? '',
    grades: (framework.grades ?? []).map(({ label }) => label).join('\n'),
    overallRule: framework.overallRule ?? '',
    ...typedRows(framework.judgements, 'judgement', (one) => ({
      label: one.label,
      part: one.part,
      place: String(one.order),
      also: (one.alsoPrinted ?? []).join('\n'),
      headings: (one.headings ?? []).join('\n'),
      parent: one.parent ?? '',
      limiting: one.limiting ? ['yes'] : [],
      events: one.events ?? [],
    })),
  }),
  read: (fields, before): Framework => {
    const { gradeScale: _scale, grades: _grades, overallRule: _rule, ...rest } = before
    const found = readJudgements(fields, before)
    const scale = fields.text('gradeScale')
    if (found.length > 0 && scale === '') fields.errors['gradeScale'] = 'Choose the grades in which it is judged'
    const grades = readGrades(fields, before)
    if (scale === ownScale && grades.length < 2)
      fields.errors['grades'] = 'Enter at least two grades, one to a line, the best first'
    const overallRule = fields.text('overallRule')
    return {
      ...rest,
      judgements: found,
      ...(scale === '' ? {} : { gradeScale: scale }),
      ...(scale === ownScale ? { grades } : {}),
      ...(overallRule === '' ? {} : { overallRule }),
    }
  },
  Fields: (props) => {
    const of = field(props)
    return (
      <>
        <Select
          label="Grades"
          items={[
            { value: '', text: 'None: what is found is told in words' },
            ...shipped.scales.map(({ key, grades }) => ({
              value: key,
              text: grades.map(({ label }) => label).join(', '),
            })),
            { value: ownScale, text: 'Others, entered below' },
          ]}
          {...of('gradeScale')}
        />
        <Textarea
          label="Other grades"
          hint="As reports print them, one to a line, the best first. Read only where “Others” is chosen."
          rows={4}
          {...of('grades')}
        />
        <Select
          label="How the whole follows from the parts"
          items={[
            { value: '', text: 'Not checked' },
            ...overallRules.map((rule) => ({ value: rule, text: `As rule ${rule} says; it warns, never corrects` })),
          ]}
          {...of('overallRule')}
        />
        {rowsOf(props.framework.judgements.length).map((at) => (
          <JudgementRow {...props} at={at} />
        ))}
      </>
    )
  },
}

function JudgementRow({ at, ...props }: PartProps & { at: number }) {
  const { framework, typed } = props
  const of = field(props)
  const row = `judgement-${at}`
  const number = at + 1
  const others = framework.judgements.filter((_, other) => other !== at)
  return (
    <fieldset class="govuk-fieldset">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">
        {framework.judgements[at]?.label ?? `Judgement ${number}, not there yet`}
      </legend>
      <Input label={`Judgement ${number}`} hint="As reports print it. Empty: it goes." {...of(`${row}-label`)} />
      <Textarea label={`Judgement ${number}: also printed as`} hint="One to a line." rows={2} {...of(`${row}-also`)} />
      <Textarea
        label={`Judgement ${number}: what its section’s heading says before the grade`}
        hint="One to a line. Empty: the same words."
        rows={2}
        {...of(`${row}-headings`)}
      />
      <Select
        label={`Judgement ${number}: what it is about`}
        items={Object.entries(partWords).map(([value, words]) => ({ value, text: words }))}
        {...of(`${row}-part`)}
      />
      <Input label={`Judgement ${number}: place`} width={3} inputMode="numeric" {...of(`${row}-place`)} />
      <Select
        label={`Judgement ${number}: within`}
        items={[{ value: '', text: 'No other' }, ...others.map(({ key, label }) => ({ value: key, text: label }))]}
        {...of(`${row}-parent`)}
      />
      <Checkboxes
        name={`${row}-limiting`}
        values={listOf(typed, `${row}-limiting`)}
        small
        items={[{ value: 'yes', label: `Judgement ${number}: inadequate here makes the whole inadequate` }]}
      />
      {framework.events.length > 1 ? (
        <Checkboxes
          label={`Judgement ${number}: only in`}
          hint="None ticked: in all that give judgements."
          name={`${row}-events`}
          values={listOf(typed, `${row}-events`)}
          small
          items={framework.events.map(({ key, name }) => ({ value: key, label: name }))}
        />
      ) : null}
    </fieldset>
  )
}

/** A judgement keeps its key whatever it is called, since results are stored by it (FW-3); one left empty goes. */
function readJudgements(fields: Fields, before: Framework): Judgement[] {
  const taken = before.judgements.map(({ key }) => key)
  const rows = rowsOf(before.judgements.length).flatMap((at): Judgement[] => {
    const of = (name: string) => `judgement-${at}-${name}`
    const label = fields.text(of('label'))
    if (label === '') return []
    const old = before.judgements[at]
    const key = old?.key ?? newKey(label, taken, '_')
    taken.push(key)
    const [also, headings, events] = [
      fields.lines(of('also')),
      fields.lines(of('headings')),
      fields.ticked(of('events')),
    ]
    const parent = fields.text(of('parent'))
    return [
      {
        key,
        label,
        order: fields.count(of('place'), 50, 1) ?? old?.order ?? at + 1,
        part: part.catch(old?.part ?? 'practice').parse(fields.text(of('part'))),
        ...(also.length > 0 ? { alsoPrinted: also } : {}),
        ...(headings.length > 0 ? { headings } : {}),
        ...(events.length > 0 ? { events: [...events] } : {}),
        ...(fields.ticked(of('limiting')).includes('yes') ? { limiting: true } : {}),
        ...(parent === '' ? {} : { parent }),
      },
    ]
  })
  return rows.toSorted((one, other) => one.order - other.order)
}

/** A grade that is called the same keeps its key and its other ways of being printed. */
const readGrades = (fields: Fields, before: Framework) => {
  const taken: string[] = []
  return fields.lines('grades').map((label) => {
    const old = before.grades?.find((one) => one.label === label)
    const made = old ?? { key: newKey(label, taken), label }
    taken.push(made.key)
    return made
  })
}
