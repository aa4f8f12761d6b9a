import { Button } from '../../../govuk/components/Button.tsx'
import { DateInput } from '../../../govuk/components/DateInput.tsx'
import { Input } from '../../../govuk/components/Input.tsx'
import { Select } from '../../../govuk/components/Select.tsx'
import { type FieldErrors, NotFound, NotValid } from '../../../kernel/failures.ts'
import { plural } from '../../../kernel/text.ts'
import { type Typed, textOf } from '../../../platform/http/form.ts'
import type { Work } from '../../../spine/access/index.ts'
import { type Answer, formPage, redirect, type Visit } from '../../../spine/web/index.ts'
import { confidences, figureWords } from '../rules/measure-words.ts'
import { type PeriodKind, periodKinds, periodShort, periodWords } from '../rules/periods.ts'
import { type TeamChoice, teamsToChoose } from '../store/teams.ts'
import { enterPeriod, type PeriodRow, periodRows } from '../use-cases/enter-period.ts'
import { boxesOf, readDay } from './day-typed.ts'
import { measuresNavigation } from './measure-frame.tsx'
import { periodAsked, teamAsked } from './period-address.ts'

type Asked = { kind: PeriodKind; startsOn: string; team: TeamChoice | null; rows: readonly PeriodRow[] }

/** /measures/enter/:kind/:period and, of a team, …/:team: the measures that are theirs to enter, on one page. */
export async function periodPage(visit: Visit): Promise<Answer> {
  return ask(visit, await visit.work((work) => read(visit, work)), {}, {})
}

export async function savePeriod(visit: Visit): Promise<Answer> {
  const asked = await visit.work((work) => read(visit, work))
  const { typed } = visit
  const text = (name: string) => textOf(typed, name)
  const sourceOn = readDay(typed, 'source-on')
  if (sourceOn === undefined)
    return ask(visit, asked, typed, {
      'source-on-day': 'The date of the source must be a real date, such as 27 3 2026',
    })
  const figures = asked.rows.map(({ row: { reference } }) => {
    const [value, numerator, denominator] = [
      text(`value-${reference}`),
      text(`numerator-${reference}`),
      text(`denominator-${reference}`),
    ]
    return [reference, { value, numerator, denominator, stood: text(`stood-${reference}`) }] as const
  })
  try {
    const { entered, corrected } = await visit.work((work) =>
      enterPeriod(work, {
        kind: asked.kind,
        startsOn: asked.startsOn,
        teamId: asked.team?.id ?? null,
        typed: new Map(figures),
        evidence: {
          source: text('source').trim(),
          sourceOn,
          verifiedBy: text('verified-by').trim(),
          confidence: confidences.find((one) => one === text('confidence')) ?? 'not said',
        },
        because: text('because'),
      }),
    )
    return redirect('/measures', {
      what: `${plural(entered, 'value')} entered and ${corrected} corrected for ${periodWords(asked.kind, asked.startsOn)}.`,
      next: 'Look at what they say, and say what is behind those that changed.',
    })
  } catch (refusal) {
    if (refusal instanceof NotValid)
      return ask(visit, await visit.work((work) => read(visit, work)), typed, atFields(refusal.fields, asked))
    throw refusal
  }
}

async function read(visit: Visit, work: Work): Promise<Asked> {
  const kind = periodKinds.find((one) => one === visit.params['kind'])
  if (!kind) throw new NotFound('That period')
  const startsOn = periodAsked(visit, kind)
  const team = teamAsked(visit, await teamsToChoose(work))
  return { kind, startsOn, team, rows: await periodRows(work, kind, startsOn, team?.id ?? null) }
}

/** What is wrong with the whole is told at the first figure, so that the error has a field to lead to. */
function atFields({ form, ...fields }: FieldErrors, { rows }: Asked): FieldErrors {
  const first = rows[0]?.row.reference
  return form === undefined ? fields : { ...fields, [first ? `value-${first}` : 'source']: form }
}

function ask(visit: Visit, asked: Asked, typed: Typed, errors: FieldErrors): Answer {
  const { kind, startsOn, team, rows } = asked
  const field = (name: string) => ({ name, value: textOf(typed, name), error: errors[name] })
  const anyStands = rows.some(({ standing }) => standing)
  return formPage({
    visit,
    title: `Enter ${periodWords(kind, startsOn)}${team ? ` of ${team.name}` : ''}`,
    errors,
    subNavigation: measuresNavigation(visit, ''),
    intro: (
      <p class="govuk-body">
        What is left empty stays as it is. Give a figure, or what it is worked out from. Each row says what stands there
        and what the value before was.
      </p>
    ),
    children: (
      <>
        {rows.length === 0 ? (
          <p class="govuk-body">No measure of each {kind} is yours to enter.</p>
        ) : (
          rows.map((row) => <Row one={row} typed={typed} errors={errors} />)
        )}
        <h2 class="govuk-heading-m">How they are known to be right</h2>
        <Input label="Source (optional)" hint="Where it is another than the measure’s own." {...field('source')} />
        <DateInput
          name="source-on"
          label="When was the source read? (optional)"
          labelSize="s"
          value={boxesOf(typed, 'source-on')}
          error={errors['source-on-day']}
        />
        <Input label="Verified by (optional)" {...field('verified-by')} />
        <Select
          label="How sure are you of them?"
          items={confidences.map((value) => ({ value, text: value === 'not said' ? 'Not said' : value }))}
          {...field('confidence')}
          value={textOf(typed, 'confidence') || 'not said'}
        />
        {anyStands ? (
          <Input
            label="Why are values that stand corrected?"
            hint="Only where one above changes."
            {...field('because')}
          />
        ) : null}
        <Button preventDoubleClick>Save the {kind}</Button>
      </>
    ),
  })
}

function Row({ one: { row, standing, before }, typed, errors }: { one: PeriodRow; typed: Typed; errors: FieldErrors }) {
  const { reference, title, state } = row
  const field = (name: string, label: string) => ({
    name: `${name}-${reference}`,
    label,
    labelSize: 's' as const,
    width: 5 as const,
    inputMode: 'decimal' as const,
    value: textOf(typed, `${name}-${reference}`),
    error: errors[`${name}-${reference}`],
  })
  const shared = state.numerator !== '' && state.denominator !== ''
  const said = [
    standing ? `${figureWords(state.unit, standing.value)} stands` : 'Nothing stands yet',
    before ? `${periodShort(state.period, before.startsOn)} was ${figureWords(state.unit, before.value)}` : '',
  ]
  return (
    <fieldset class="govuk-fieldset sl-period-row">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">
        {title} <span class="sl-no-wrap">{reference}</span>
      </legend>
      <p class="govuk-hint">{said.filter((part) => part !== '').join('. ')}.</p>
      <input type="hidden" name={`stood-${reference}`} value={standing?.id ?? ''} />
      <div class="sl-period-row__fields">
        {shared ? <Input {...field('numerator', 'Numerator')} /> : null}
        {shared ? <Input {...field('denominator', 'Denominator')} /> : null}
        <Input {...field('value', 'Value')} />
      </div>
    </fieldset>
  )
}
