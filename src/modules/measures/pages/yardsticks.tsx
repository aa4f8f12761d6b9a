import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { Button } from '../../../govuk/components/Button.tsx'
import { DateInput } from '../../../govuk/components/DateInput.tsx'
import { Input } from '../../../govuk/components/Input.tsx'
import { Radios } from '../../../govuk/components/Radios.tsx'
import { Table } from '../../../govuk/components/Table.tsx'
import { ScrollRegion } from '../../../govuk/layout.tsx'
import type { FieldErrors } from '../../../kernel/failures.ts'
import { formatDate } from '../../../kernel/text.ts'
import { type Typed, textOf } from '../../../platform/http/form.ts'
import type { StoredRecord } from '../../../spine/records/index.ts'
import { type Answer, FormToken, formPage, redirect, VersionField, type Visit } from '../../../spine/web/index.ts'
import { figureWords, yardsticks, yardstickWords } from '../rules/measure-words.ts'
import { readNumber } from '../rules/read-figure.ts'
import type { MeasureState } from '../store/measure-kind.ts'
import { type HeldRow, heldOf } from '../store/read-values.ts'
import { mayEnterValues } from '../use-cases/keep-measure.ts'
import { keepYardstick, removeYardstick } from '../use-cases/keep-yardsticks.ts'
import { boxesOf, readDay } from './day-typed.ts'
import { measuresNavigation } from './measure-frame.tsx'

type Shown = { measure: StoredRecord<MeasureState>; held: readonly HeldRow[] }
const versionOf = (visit: Visit) => z.coerce.number().int().min(1).parse(visit.typed['version'])

/** /measures/:reference/yardsticks: its owner, programme managers, the director. */
export async function yardsticksPage(visit: Visit): Promise<Answer> {
  return ask(visit, await read(visit), {}, {})
}

export async function saveYardstick(visit: Visit): Promise<Answer> {
  const shown = await read(visit)
  const { typed } = visit
  const version = versionOf(visit)
  const against = yardsticks.find((one) => one === textOf(typed, 'against'))
  const value = readNumber(textOf(typed, 'value'))
  const fromOn = readDay(typed, 'from')
  if (!against || value === null || !fromOn) {
    return ask(visit, shown, typed, {
      ...(against ? {} : { against: 'Choose what it is held against' }),
      ...(value === null ? { value: 'Enter a figure' } : {}),
      ...(fromOn ? {} : { 'from-day': 'Enter the day from which it holds, such as 1 4 2026' }),
    })
  }
  const { reference } = shown.measure
  const source = textOf(typed, 'source').trim()
  const changed = await visit.work((work) =>
    keepYardstick(work, shown.measure, version, { against, fromOn, value, source }),
  )
  return redirect(`/measures/${reference}`, {
    what: changed
      ? `${yardstickWords[against]} of ${reference} saved.`
      : 'It is the same as before: nothing was changed.',
    ...(changed ? { undo: { action: `/measures/${reference}/undo?version=${version + 1}`, label: 'Undo this' } } : {}),
  })
}

/** POST /measures/:reference/yardsticks/remove. */
export async function takeAwayYardstick(visit: Visit): Promise<Answer> {
  const { measure } = await read(visit)
  const id = z.uuid().catch('').parse(visit.typed['yardstick'])
  const version = z.coerce.number().int().catch(0).parse(visit.typed['seen'])
  const changed = await visit.work((work) => removeYardstick(work, measure, version, id))
  return redirect(`/measures/${measure.reference}`, {
    what: 'It has been taken away.',
    undo: { action: `/measures/${measure.reference}/undo?version=${changed.version}`, label: 'Undo this' },
  })
}

const read = (visit: Visit): Promise<Shown> =>
  visit.work(async (work) => {
    const measure = await mayEnterValues(work, visit.params['reference'] ?? '')
    return { measure, held: await heldOf(work, [measure.id]) }
  })

function ask(visit: Visit, { measure, held }: Shown, typed: Typed, errors: FieldErrors): Answer {
  const field = (name: string) => ({ name, value: textOf(typed, name), error: errors[name] })
  return formPage({
    visit,
    title: `What ${measure.reference} is held against`,
    errors,
    subNavigation: measuresNavigation(visit, ''),
    intro: (
      <>
        <p class="govuk-body">{measure.title}</p>
        <p class="govuk-body">
          Each holds from its day until another of its kind begins. None comes with Sightline: enter or import them with
          their source.
        </p>
        <HeldTable visit={visit} measure={measure} held={held} />
      </>
    ),
    children: (
      <>
        <VersionField value={measure.version} />
        <Radios
          name="against"
          label="What is it?"
          labelSize="s"
          items={yardsticks.map((value) => ({ value, label: yardstickWords[value] }))}
          value={textOf(typed, 'against')}
          error={errors['against']}
        />
        <DateInput
          name="from"
          label="From which day?"
          labelSize="s"
          value={boxesOf(typed, 'from')}
          error={errors['from-day']}
        />
        <Input label="Value" width={10} inputMode="decimal" {...field('value')} />
        <Input label="Source (optional)" hint="Who decided or published it, and when." {...field('source')} />
        <Button preventDoubleClick>Save</Button>
      </>
    ),
  })
}

function HeldTable({ visit, measure, held }: Shown & { visit: Visit }) {
  if (held.length === 0) return null
  return (
    <ScrollRegion labelledBy="held">
      <Table
        class="sl-list"
        caption="What it is held against"
        captionId="held"
        captionSize="s"
        firstCellIsHeader
        head={['What', 'From', { content: 'Value', numeric: true }, 'Source', 'Take away']}
        rows={held.map(({ id, against, fromOn, value, source }) => [
          yardstickWords[against],
          formatDate(Temporal.PlainDate.from(fromOn)),
          { content: figureWords(measure.state.unit, value), numeric: true },
          source,
          {
            content: (
              <form method="post" action={`/measures/${measure.reference}/yardsticks/remove`}>
                <FormToken visit={visit} />
                <input type="hidden" name="yardstick" value={id} />
                <input type="hidden" name="seen" value={measure.version} />
                <button type="submit" class="sl-link-button">
                  Take away
                  <span class="govuk-visually-hidden">
                    {' '}
                    {yardstickWords[against]} from {fromOn}
                  </span>
                </button>
              </form>
            ),
          },
        ])}
      />
    </ScrollRegion>
  )
}
