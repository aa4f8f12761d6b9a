import type { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { Button } from '../../../../govuk/components/Button.tsx'
import { Checkboxes } from '../../../../govuk/components/Checkboxes.tsx'
import { Fieldset } from '../../../../govuk/components/Fieldset.tsx'
import { Textarea } from '../../../../govuk/components/Textarea.tsx'
import { type FieldErrors, NotValid } from '../../../../kernel/failures.ts'
import { plural } from '../../../../kernel/text.ts'
import { readForm, type Typed, textOf } from '../../../../platform/http/form.ts'
import { type Answer, formPage, redirect, type Visit } from '../../../../spine/web/index.ts'
import { mostProposals, notesToProposals } from '../../rules/proposals/notes-to-proposals.ts'
import type { Plan } from '../../use-cases/list-items.ts'
import { proposeMany } from '../../use-cases/proposals/propose.ts'
import { planNavigation, planOf } from '../plan-frame.ts'
import { OriginFields, originShape } from './origin-fields.tsx'

const notesForm = (today: Temporal.PlainDate) =>
  z.object({
    ...originShape(today),
    notes: z.string().max(50_000, { error: 'Paste 50,000 letters or fewer' }).optional().default(''),
  })

/** /plans/:reference/proposals/notes: anyone in the service. Paste, look over line by line, propose (D06). */
export async function notesPage(visit: Visit): Promise<Answer> {
  return ask(visit, await planOf(visit), {}, {})
}

/** The notes read into lines to look over; or, when those come back, the ticked ones proposed. */
export async function sendNotes(visit: Visit): Promise<Answer> {
  const plan = await planOf(visit)
  const read = readForm(notesForm(visit.ground.clock.today()), visit.typed)
  if (!read.ok) return ask(visit, plan, read.typed, read.errors)
  const lines = linesTyped(visit.typed)
  if (lines.length === 0) {
    const found = notesToProposals(read.value.notes)
    if (found.length === 0)
      return ask(visit, plan, visit.typed, { notes: 'Paste the notes: one line or bullet for each idea' })
    return ask(visit, plan, { ...visit.typed, ...typedOf(found.slice(0, mostProposals)) }, {})
  }
  const { aroseIn, aroseOn, stream } = read.value
  const ticked = lines.filter(({ keep, words }) => keep && words !== '')
  try {
    const made = await visit.work((work) =>
      proposeMany(
        work,
        plan.reference,
        ticked.map(({ words }) => ({ words, why: '', aroseIn, aroseOn, stream })),
      ),
    )
    return redirect(`/plans/${plan.reference}/proposals`, {
      what: `${plural(made.length, 'action')} proposed.`,
      next: 'Whoever leads the work stream, or else the programme manager, now accepts, merges or declines each.',
    })
  } catch (refusal) {
    if (refusal instanceof NotValid) return ask(visit, plan, visit.typed, refusal.fields)
    throw refusal
  }
}

type Line = { index: number; words: string; keep: boolean }

/** The lines that came back with the form, as they were edited. */
function linesTyped(typed: Typed): Line[] {
  return Array.from({ length: mostProposals }, (_, index) => index)
    .filter((index) => typed[`words-${index}`] !== undefined)
    .map((index) => ({
      index,
      words: textOf(typed, `words-${index}`).trim(),
      keep: textOf(typed, `keep-${index}`) === 'yes',
    }))
}

const typedOf = (lines: readonly string[]): Typed =>
  Object.fromEntries(
    lines.flatMap((words, index) => [
      [`words-${index}`, words],
      [`keep-${index}`, 'yes'],
    ]),
  )

function ask(visit: Visit, plan: Plan, typed: Typed, errors: FieldErrors): Answer {
  const lines = linesTyped(typed)
  const notes = textOf(typed, 'notes')
  return formPage({
    visit,
    title: 'Propose actions from notes',
    errors,
    subNavigation: planNavigation(plan, '/proposals'),
    intro:
      lines.length > 0 ? (
        <p class="govuk-body">
          {plural(lines.length, 'line')} read. Put the words right, leave out what is no action, then propose the rest.
        </p>
      ) : (
        <p class="govuk-body">
          Paste what was written down in a workshop. Nothing is proposed until you have looked it over.
        </p>
      ),
    children: (
      <>
        <OriginFields plan={plan} typed={typed} errors={errors} />
        {lines.length === 0 ? (
          <Textarea
            name="notes"
            label="Notes of the workshop"
            hint={`One line or bullet for each idea; ${mostProposals} at most.`}
            rows={12}
            value={notes}
            error={errors['notes']}
          />
        ) : (
          <>
            <input type="hidden" name="notes" value={notes} />
            <div id="notes">
              {lines.map((line) => (
                <LineFields line={line} />
              ))}
            </div>
          </>
        )}
        <Button preventDoubleClick>{lines.length === 0 ? 'Read the notes' : 'Propose the ticked ones'}</Button>
      </>
    ),
  })
}

function LineFields({ line: { index, words, keep } }: { line: Line }) {
  return (
    <Fieldset legend={`Line ${index + 1}`} legendSize="s">
      <Textarea name={`words-${index}`} label="What should be done?" labelHidden rows={2} value={words} />
      <Checkboxes
        name={`keep-${index}`}
        small
        values={keep ? ['yes'] : []}
        items={[{ value: 'yes', label: 'Propose this' }]}
      />
    </Fieldset>
  )
}
