import { BackLink } from '../../../govuk/components/BackLink.tsx'
import { Button } from '../../../govuk/components/Button.tsx'
import { type FieldErrors, NotValid } from '../../../kernel/failures.ts'
import { type Typed, textOf } from '../../../platform/http/form.ts'
import { type Answer, formPage, redirect, VersionField, type Visit } from '../../../spine/web/index.ts'
import { inspectionKinds } from '../use-cases/inspection-kinds.ts'
import { type ReadInspection, readInspection } from '../use-cases/read-inspection.ts'
import { changeInspection } from '../use-cases/record-inspection.ts'
import { InspectionFields } from './inspection-fields.tsx'
import { readInspectionForm, typedOfState } from './inspection-form.ts'

/** /inspections/:reference/change: programme managers and directors. */
export async function changePage(visit: Visit): Promise<Answer> {
  const found = await find(visit)
  const { state } = found.inspection
  return ask(visit, found, typedOfState(state, `${found.framework.family}/${state.event}`), {})
}

export async function change(visit: Visit): Promise<Answer> {
  const found = await find(visit)
  const read = readInspectionForm(visit.typed, visit.ground.clock.today())
  if (!read.ok) return ask(visit, found, visit.typed, read.errors)
  const { reference, state } = found.inspection
  const kept = { documentType: state.document_type, visitNumber: state.visit_number, statementDue: state.statement_due }
  try {
    const version = Number(textOf(visit.typed, 'version')) || 0
    await visit.work((work) => changeInspection(work, reference, version, { ...kept, ...read.value }))
  } catch (refusal) {
    if (refusal instanceof NotValid) return ask(visit, found, visit.typed, refusal.fields)
    throw refusal
  }
  return redirect(`/inspections/${reference}`, { what: `${reference} has been changed.` })
}

const find = (visit: Visit) => visit.work((work) => readInspection(work, visit.params['reference'] ?? ''))

async function ask(visit: Visit, { inspection }: ReadInspection, typed: Typed, errors: FieldErrors): Promise<Answer> {
  const kinds = await visit.work(inspectionKinds)
  return formPage({
    visit,
    title: `Change ${inspection.reference}`,
    errors,
    before: <BackLink href={`/inspections/${inspection.reference}`}>{inspection.title}</BackLink>,
    children: (
      <>
        <VersionField value={inspection.version} />
        <InspectionFields typed={typed} errors={errors} kinds={kinds} />
        <Button preventDoubleClick>Save</Button>
      </>
    ),
  })
}
