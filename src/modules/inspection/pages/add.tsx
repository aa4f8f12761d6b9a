import { BackLink } from '../../../govuk/components/BackLink.tsx'
import { Button } from '../../../govuk/components/Button.tsx'
import { type FieldErrors, NotValid } from '../../../kernel/failures.ts'
import { type Typed, textOf } from '../../../platform/http/form.ts'
import { type Answer, formPage, redirect, type Visit } from '../../../spine/web/index.ts'
import { reportLists } from '../reading/lists-once.ts'
import type { AreaItem } from '../rules/areas/area.ts'
import { tagArea } from '../rules/areas/tag-area.ts'
import { readReading } from '../store/report-readings.ts'
import { inspectionKinds } from '../use-cases/inspection-kinds.ts'
import { confirmReading, type NewArea, recordInspection } from '../use-cases/record-inspection.ts'
import { InspectionFields, ListFields } from './inspection-fields.tsx'
import { readInspectionForm, readLists } from './inspection-form.ts'

/** /inspections/add: programme managers and directors. `?reading=` names an uploaded report that could not be read; it is kept as its file. */
export const addPage = (visit: Visit): Promise<Answer> => ask(visit, {}, {})

export async function add(visit: Visit): Promise<Answer> {
  const read = readInspectionForm(visit.typed, visit.ground.clock.today())
  if (!read.ok) return ask(visit, visit.typed, read.errors)
  const areas = readLists(visit.typed).map(tagged)
  const reading = textOf(visit.typed, 'reading')
  try {
    const { reference } = await visit.work<{ reference: string }>((work) =>
      reading === '' ? recordInspection(work, read.value, areas) : confirmReading(work, reading, read.value, areas),
    )
    return redirect(`/inspections/${reference}`, {
      what: `${reference} is recorded with ${areas.length === 1 ? '1 area' : `${areas.length} areas`} to improve.`,
      next: 'Raise an action from each area.',
    })
  } catch (refusal) {
    if (refusal instanceof NotValid) return ask(visit, visit.typed, refusal.fields)
    throw refusal
  }
}

/** An item with the tags that its words suggest. */
export const tagged = (item: AreaItem): NewArea => ({ ...item, ...tagArea(item.words, reportLists) })

async function ask(visit: Visit, typed: Typed, errors: FieldErrors): Promise<Answer> {
  const id = textOf(typed, 'reading') || (visit.query.get('reading') ?? '')
  const { kinds, reading } = await visit.work(async (work) => ({
    kinds: await inspectionKinds(work),
    reading: id === '' ? null : await readReading(work, id),
  }))
  return formPage({
    visit,
    title: 'Record an inspection',
    action: '/inspections/add',
    errors,
    before: <BackLink href="/inspections">Inspection history</BackLink>,
    intro: reading ? (
      <p class="govuk-body">“{reading.file.name}” will be kept with it as its file.</p>
    ) : (
      <p class="govuk-body">
        With the report as a PDF,{' '}
        <a class="govuk-link" href="/inspections/read">
          have it read
        </a>{' '}
        and check what was read.
      </p>
    ),
    children: (
      <>
        {reading ? <input type="hidden" name="reading" value={reading.id} /> : null}
        <InspectionFields typed={typed} errors={errors} kinds={kinds} />
        <ListFields typed={typed} errors={errors} more={false} />
        <Button preventDoubleClick>Record the inspection</Button>
      </>
    ),
  })
}
