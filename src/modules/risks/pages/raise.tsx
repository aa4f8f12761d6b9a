import type { FieldErrors } from '../../../kernel/failures.ts'
import { readForm, type Typed } from '../../../platform/http/form.ts'
import { peopleToChoose } from '../../../spine/people/index.ts'
import { type Answer, formPage, redirect, type Visit } from '../../../spine/web/index.ts'
import { raiseRisk } from '../use-cases/raise-risk.ts'
import { riskScale } from '../use-cases/read-risk-scale.ts'
import { RiskFields, riskForm } from './risk-form.tsx'

/** /risks/raise: anyone in the service. */
export const raisePage = (visit: Visit): Promise<Answer> => ask(visit, {}, {})

export async function raise(visit: Visit): Promise<Answer> {
  const read = readForm(riskForm, visit.typed)
  if (!read.ok) return ask(visit, read.typed, read.errors)
  const { reference } = await visit.work((work) => raiseRisk(work, read.value))
  return redirect(`/risks/${reference}`, {
    what: `${reference} has been raised.`,
    next: 'Its owner will find it waiting for them. Add the actions that control it.',
  })
}

async function ask(visit: Visit, typed: Typed, errors: FieldErrors): Promise<Answer> {
  const people = await visit.work(peopleToChoose)
  return formPage({
    visit,
    title: 'Raise a risk',
    errors,
    children: <RiskFields typed={typed} errors={errors} people={people} scale={riskScale} button="Raise the risk" />,
  })
}
