import { BackLink } from '../../../../govuk/components/BackLink.tsx'
import { Button } from '../../../../govuk/components/Button.tsx'
import { Select } from '../../../../govuk/components/Select.tsx'
import { type FieldErrors, NotValid } from '../../../../kernel/failures.ts'
import { type Typed, textOf } from '../../../../platform/http/form.ts'
import { peopleToChoose } from '../../../../spine/people/index.ts'
import { Fields, moreRows, orRefuse, RowFields } from '../../../../spine/record-forms/index.ts'
import { type Answer, formPage, redirect, type Visit } from '../../../../spine/web/index.ts'
import { registerDirection } from '../../use-cases/after/keep-directions.ts'
import { readHistory } from '../../use-cases/read-inspection.ts'
import { SeriesFields } from './direction.tsx'
import { head, readDirection, reportRow, row } from './direction-fields.ts'

/** /inspections/directions/add?supersedes=…: programme managers and directors. */
export const registerPage = (visit: Visit): Promise<Answer> => ask(visit, {}, {})

export async function register(visit: Visit): Promise<Answer> {
  const errors: Record<string, string> = {}
  const people = await visit.work(peopleToChoose)
  const words = readDirection(visit.typed, visit.ground.clock.today(), errors, people)
  try {
    orRefuse(errors)
    const inspection = textOf(visit.typed, 'inspection') || null
    const supersedes = textOf(visit.typed, 'supersedes') || null
    const reference = await visit.work((work) => registerDirection(work, words, inspection, supersedes))
    return redirect(`/inspections/directions/${reference}`, {
      what: `${reference} is registered.`,
      next: supersedes ? `${supersedes} has ended.` : 'Raise the actions that its clauses ask for.',
    })
  } catch (refusal) {
    if (refusal instanceof NotValid) return ask(visit, visit.typed, refusal.fields)
    throw refusal
  }
}

async function ask(visit: Visit, typed: Typed, errors: FieldErrors): Promise<Answer> {
  const supersedes = textOf(typed, 'supersedes') || (visit.query.get('supersedes') ?? '')
  const { history, people } = await visit.work(async (work) => ({
    history: await readHistory(work),
    people: await peopleToChoose(work),
  }))
  return formPage({
    visit,
    title: 'Register a direction or notice',
    action: '/inspections/directions/add',
    errors,
    before: <BackLink href="/inspections/directions">Directions and notices</BackLink>,
    intro: supersedes ? (
      <p class="govuk-body">It supersedes {supersedes}, which ends on the day this one was issued.</p>
    ) : null,
    children: (
      <>
        {supersedes ? <input type="hidden" name="supersedes" value={supersedes} /> : null}
        <Fields fields={head} typed={typed} errors={errors} />
        <Select
          name="inspection"
          label="The inspection it follows"
          value={textOf(typed, 'inspection')}
          items={[
            { value: '', text: 'None, or not recorded' },
            ...history.map(({ reference, title }) => ({ value: reference, text: title })),
          ]}
        />
        <RowFields
          row="clause"
          count={moreRows + 1}
          heading={(at) => `Clause ${at + 1}`}
          fields={row(people)}
          typed={typed}
          errors={errors}
        />
        <RowFields
          row="report"
          count={1}
          heading={() => 'A report or review that it orders'}
          fields={reportRow}
          typed={typed}
          errors={errors}
        />
        <SeriesFields typed={typed} errors={errors} />
        <Button preventDoubleClick>Register it</Button>
      </>
    ),
  })
}
