import type { FieldErrors } from '../../../../kernel/failures.ts'
import { readForm, type Typed } from '../../../../platform/http/form.ts'
import { peopleToChoose } from '../../../../spine/people/index.ts'
import { type Answer, formPage, redirect, type Visit } from '../../../../spine/web/index.ts'
import { askForChange } from '../../use-cases/issues/change-requests.ts'
import { dataNavigation } from '../navigation.ts'
import { RequestFields, requestForm } from './request-form.tsx'

/** /child-level-data/changes/new?from=ISS-3: data officers and staff. */
export const newRequestPage = (visit: Visit): Promise<Answer> => ask(visit, { urgency: 'this quarter' }, {})

export async function newRequest(visit: Visit): Promise<Answer> {
  const read = readForm(requestForm, visit.typed)
  if (!read.ok) return ask(visit, read.typed, read.errors)
  const { reference } = await visit.work((work) => askForChange(work, read.value, visit.query.get('from')))
  return redirect(`/child-level-data/changes/${reference}`, { what: `${reference} has been asked for.` })
}

async function ask(visit: Visit, typed: Typed, errors: FieldErrors): Promise<Answer> {
  const people = await visit.work(peopleToChoose)
  const from = visit.query.get('from')
  return formPage({
    visit,
    title: 'Ask for a change of the case system',
    errors,
    subNavigation: dataNavigation(visit, visit.path),
    action: from ? `/child-level-data/changes/new?from=${encodeURIComponent(from)}` : '/child-level-data/changes/new',
    children: <RequestFields typed={typed} errors={errors} people={people} button="Ask for the change" asked={false} />,
  })
}
