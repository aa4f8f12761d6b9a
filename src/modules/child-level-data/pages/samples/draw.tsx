import { z } from 'zod'
import { Button } from '../../../../govuk/components/Button.tsx'
import { Fieldset } from '../../../../govuk/components/Fieldset.tsx'
import { Input } from '../../../../govuk/components/Input.tsx'
import { Textarea } from '../../../../govuk/components/Textarea.tsx'
import { type FieldErrors, NotValid } from '../../../../kernel/failures.ts'
import { type Typed, textOf } from '../../../../platform/http/form.ts'
import { looking } from '../../../../spine/children/index.ts'
import { type Answer, formPage, redirect, type Visit } from '../../../../spine/web/index.ts'
import { strata } from '../../rules/sampling/strata.ts'
import { drawFromRun, keepSelection } from '../../use-cases/samples/draw-sample.ts'
import { dataNavigation } from '../navigation.ts'

const count = z.coerce.number().int().min(0).max(100).catch(0)

/** /child-level-data/samples/draw: data officers. */
export const drawPage = (visit: Visit): Answer => askDraw(visit, { seed: visit.ground.clock.today().toString() }, {})

/** POST /child-level-data/samples/draw: asks a purpose; drawing is itself a view of everyone who may be drawn. */
export function draw(visit: Visit): Promise<Answer> {
  return looking(visit, async () => {
    const { typed } = visit
    const asked = {
      title: textOf(typed, 'title'),
      seed: textOf(typed, 'seed'),
      strata: strata.map(({ key }) => ({ stratum: key, count: count.parse(textOf(typed, `of:${key}`)) })),
      perTeam: count.parse(textOf(typed, 'perTeam')),
      exclusions: linesOf(textOf(typed, 'exclusions')).map((line) => {
        const [, child = '', reason = ''] = /^(\S+)\s*(.*)$/.exec(line) ?? []
        return { typed: child, reason }
      }),
    }
    try {
      const made = await visit.work((work) => drawFromRun(work, asked))
      return redirect(`/child-level-data/samples/${made.reference}`, { what: `${made.drawn} children were drawn.` })
    } catch (refusal) {
      if (refusal instanceof NotValid) return askDraw(visit, typed, refusal.fields)
      throw refusal
    }
  })
}

/** /child-level-data/samples/selection: data officers. */
export const selectionPage = (visit: Visit): Answer => askSelection(visit, {}, {})

/** POST /child-level-data/samples/selection */
export function selection(visit: Visit): Promise<Answer> {
  return looking(visit, async () => {
    const asked = { title: textOf(visit.typed, 'title'), references: linesOf(textOf(visit.typed, 'references')) }
    try {
      const made = await visit.work((work) => keepSelection(work, asked))
      return redirect(`/child-level-data/samples/${made.reference}`, {
        what: `The selection of ${made.drawn} children is kept.`,
      })
    } catch (refusal) {
      if (refusal instanceof NotValid) return askSelection(visit, visit.typed, refusal.fields)
      throw refusal
    }
  })
}

const linesOf = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')

function askDraw(visit: Visit, typed: Typed, errors: FieldErrors): Answer {
  return formPage({
    visit,
    title: 'Draw a sample',
    errors,
    subNavigation: dataNavigation(visit, visit.path),
    children: (
      <>
        <Input name="title" label="What is it for?" value={textOf(typed, 'title')} error={errors['title']} />
        <Input
          name="seed"
          label="Seed"
          hint="Any words. The same seed draws the same children from the same run, so that the draw can be shown to be fair."
          width={20}
          value={textOf(typed, 'seed')}
          error={errors['seed']}
        />
        <Fieldset legend="How many from each group?">
          {strata.map(({ key, name }) => (
            <Input
              id={`of-${key}`}
              name={`of:${key}`}
              label={name}
              width={3}
              inputMode="numeric"
              value={textOf(typed, `of:${key}`)}
            />
          ))}
        </Fieldset>
        <Input
          name="perTeam"
          label="And how many from each team, at random?"
          width={3}
          inputMode="numeric"
          value={textOf(typed, 'perTeam')}
          error={errors['perTeam']}
        />
        <Textarea
          name="exclusions"
          label="Who may not be drawn? (optional)"
          hint="One on each line: the reference, then the reason."
          rows={3}
          value={textOf(typed, 'exclusions')}
          error={errors['exclusions']}
        />
        <Button preventDoubleClick>Draw the sample</Button>
      </>
    ),
  })
}

function askSelection(visit: Visit, typed: Typed, errors: FieldErrors): Answer {
  return formPage({
    visit,
    title: 'Enter a selection',
    errors,
    subNavigation: dataNavigation(visit, visit.path),
    children: (
      <>
        <Input name="title" label="Whose selection is it?" value={textOf(typed, 'title')} error={errors['title']} />
        <Textarea
          name="references"
          label="The children"
          hint="One on each line: CH-…, or the identifier that the case system gives."
          rows={8}
          value={textOf(typed, 'references')}
          error={errors['references']}
        />
        <Button preventDoubleClick>Keep the selection</Button>
      </>
    ),
  })
}
