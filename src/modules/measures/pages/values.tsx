import { z } from 'zod'
import { Button } from '../../../govuk/components/Button.tsx'
import { DateInput } from '../../../govuk/components/DateInput.tsx'
import { Details } from '../../../govuk/components/Details.tsx'
import { Input } from '../../../govuk/components/Input.tsx'
import { InsetText } from '../../../govuk/components/InsetText.tsx'
import { Select } from '../../../govuk/components/Select.tsx'
import { Textarea } from '../../../govuk/components/Textarea.tsx'
import { type FieldErrors, NotValid } from '../../../kernel/failures.ts'
import { type Typed, textOf } from '../../../platform/http/form.ts'
import type { Work } from '../../../spine/access/index.ts'
import type { StoredRecord } from '../../../spine/records/index.ts'
import { type Answer, formPage, redirect, VersionField, type Visit } from '../../../spine/web/index.ts'
import { confidences, figureWords } from '../rules/measure-words.ts'
import { lastEnded, periodAfter, periodWords } from '../rules/periods.ts'
import { readFigure } from '../rules/read-figure.ts'
import type { MeasureState } from '../store/measure-kind.ts'
import { standingValues, type ValueRow } from '../store/read-values.ts'
import { type TeamChoice, teamsToChoose } from '../store/teams.ts'
import { enterValues, type NewValue } from '../use-cases/enter-values.ts'
import { mayEnterValues } from '../use-cases/keep-measure.ts'
import { boxesOf, readDay, typedDay } from './day-typed.ts'
import { measuresNavigation } from './measure-frame.tsx'
import { periodAsked, periodInAddress, teamAsked } from './period-address.ts'

type Place = {
  measure: StoredRecord<MeasureState>
  startsOn: string
  team: TeamChoice | null
  teams: readonly TeamChoice[]
  standing: ValueRow | null
}

/** /measures/:reference/values/:period and, of a team, …/:period/:team: its owner, programme managers, the director. */
export async function valuePage(visit: Visit): Promise<Answer> {
  const place = await visit.work((work) => readPlace(visit, work))
  return ask(visit, place, typedValue(place.standing), {})
}

export async function saveValue(visit: Visit): Promise<Answer> {
  const place = await visit.work((work) => readPlace(visit, work))
  const { typed } = visit
  const version = z.coerce.number().int().min(1).parse(typed['version'])
  const read = readValue(typed, place)
  if (!read.ok) return ask(visit, place, typed, read.errors)
  const { reference } = place.measure
  try {
    const done = await visit.work((work) =>
      enterValues(work, place.measure, version, [read.value], textOf(typed, 'because')),
    )
    const words = `${periodWords(place.measure.state.period, place.startsOn)}: ${figureWords(place.measure.state.unit, read.value.figure.value)}`
    if (done.same === 1)
      return redirect(`/measures/${reference}`, { what: 'It is the same as before: nothing was changed.' })
    return redirect(`/measures/${reference}`, {
      what: `${reference} has its value. ${words}.`,
      undo: { action: `/measures/${reference}/undo?version=${version + 1}`, label: 'Undo this entry' },
    })
  } catch (refusal) {
    if (refusal instanceof NotValid) return ask(visit, place, typed, refusal.fields)
    throw refusal
  }
}

async function readPlace(visit: Visit, work: Work): Promise<Place> {
  const measure = await mayEnterValues(work, visit.params['reference'] ?? '')
  const startsOn = periodAsked(visit, measure.state.period)
  const teams = await teamsToChoose(work)
  const team = teamAsked(visit, teams)
  const standing = (await standingValues(work, [measure.id])).find(
    (row) => row.startsOn === startsOn && row.teamId === (team?.id ?? null),
  )
  return { measure, startsOn, team, teams, standing: standing ?? null }
}

type ReadValue = { ok: true; value: NewValue } | { ok: false; errors: FieldErrors }

function readValue(typed: Typed, { measure, startsOn, team }: Place): ReadValue {
  const errors: Record<string, string> = {}
  const text = (name: string) => textOf(typed, name)
  const figure = readFigure(measure.state.unit, {
    value: text('value'),
    numerator: text('numerator'),
    denominator: text('denominator'),
  })
  if (!figure.ok) errors['value'] = figure.fault
  const sourceOn = readDay(typed, 'source-on')
  if (sourceOn === undefined) errors['source-on-day'] = 'The date of the source must be a real date, such as 27 3 2026'
  const confidence = confidences.find((one) => one === text('confidence')) ?? 'not said'
  if (!figure.ok || sourceOn === undefined) return { ok: false, errors }
  const evidence = {
    source: text('source').trim(),
    sourceOn,
    verifiedBy: text('verified-by').trim(),
    confidence,
    note: text('note').trim(),
  }
  return { ok: true, value: { startsOn, teamId: team?.id ?? null, figure: figure.figure, evidence } }
}

function typedValue(row: ValueRow | null): Typed {
  if (!row) return {}
  return {
    // What is worked out is worked out again, so that the three never disagree by a rounding.
    value: row.numerator === null ? String(row.value) : '',
    numerator: row.numerator === null ? '' : String(row.numerator),
    denominator: row.denominator === null ? '' : String(row.denominator),
    source: row.source,
    ...typedDay('source-on', row.sourceOn),
    'verified-by': row.verifiedBy,
    confidence: row.confidence,
    note: row.note,
  }
}

function ask(visit: Visit, place: Place, typed: Typed, errors: FieldErrors): Answer {
  const { measure, startsOn, team, standing } = place
  const { state } = measure
  const field = (name: string) => ({ name, value: textOf(typed, name), error: errors[name] })
  return formPage({
    visit,
    title: `${measure.reference}: ${periodWords(state.period, startsOn)}${team ? `, ${team.name}` : ''}`,
    errors,
    subNavigation: measuresNavigation(visit, ''),
    intro: (
      <>
        <p class="govuk-body">{measure.title}</p>
        <Elsewhere visit={visit} place={place} />
        {standing ? (
          <InsetText>
            {figureWords(state.unit, standing.value)} stands. A correction keeps it beside the new value.
          </InsetText>
        ) : null}
      </>
    ),
    children: (
      <>
        <VersionField value={measure.version} />
        <Input
          label="Numerator (optional)"
          hint={state.numerator || undefined}
          width={10}
          inputMode="decimal"
          {...field('numerator')}
        />
        <Input
          label="Denominator (optional)"
          hint={state.denominator || undefined}
          width={10}
          inputMode="decimal"
          {...field('denominator')}
        />
        <Input
          label="Value"
          hint="Leave it empty where the numerator and denominator give it."
          width={10}
          inputMode="decimal"
          {...field('value')}
        />
        <Input label="Source (optional)" hint={`The measure’s own is ${state.source}.`} {...field('source')} />
        <DateInput
          name="source-on"
          label="When was the source read? (optional)"
          labelSize="s"
          value={boxesOf(typed, 'source-on')}
          error={errors['source-on-day']}
        />
        <Input
          label="Verified by (optional)"
          hint="Who has checked the figure against its source."
          {...field('verified-by')}
        />
        <Select
          label="How sure are you of it?"
          items={confidences.map((value) => ({
            value,
            text: value === 'not said' ? 'Not said' : `${value.slice(0, 1).toUpperCase()}${value.slice(1)}`,
          }))}
          {...field('confidence')}
          value={textOf(typed, 'confidence') || 'not said'}
        />
        <Textarea label="Note (optional)" rows={2} {...field('note')} />
        {standing ? (
          <Input label="Why is it corrected?" hint="Only where something above changes." {...field('because')} />
        ) : null}
        <Button preventDoubleClick>Save</Button>
      </>
    ),
  })
}

/** The way to the period before and after, and to a team. */
function Elsewhere({ visit, place: { measure, startsOn, team, teams } }: { visit: Visit; place: Place }) {
  const { period } = measure.state
  const at = (start: string) =>
    `/measures/${measure.reference}/values/${periodInAddress(start)}${team ? `/${team.reference}` : ''}`
  const [before, after] = [periodAfter(period, startsOn, -1), periodAfter(period, startsOn)]
  const latest = lastEnded(period, visit.ground.clock.today().toString())
  return (
    <>
      <p class="govuk-body">
        <a class="govuk-link" href={at(before)}>
          {periodWords(period, before)}
        </a>
        {after <= latest ? (
          <>
            {' · '}
            <a class="govuk-link" href={at(after)}>
              {periodWords(period, after)}
            </a>
          </>
        ) : null}
        {team ? (
          <>
            {' · '}
            <a class="govuk-link" href={`/measures/${measure.reference}/values/${periodInAddress(startsOn)}`}>
              Whole service
            </a>
          </>
        ) : null}
      </p>
      {team || teams.length === 0 ? null : (
        <Details summary="Enter a team’s value instead">
          <ul class="govuk-list">
            {teams.map(({ reference, name }) => (
              <li>
                <a class="govuk-link" href={`${at(startsOn)}/${reference}`}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  )
}
