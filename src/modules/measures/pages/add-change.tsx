import { z } from 'zod'
import { type FieldErrors, NotValid } from '../../../kernel/failures.ts'
import { readForm, type Typed } from '../../../platform/http/form.ts'
import type { Datasets } from '../../../spine/datasets/index.ts'
import { peopleToChoose } from '../../../spine/people/index.ts'
import { type StoredRecord, undo } from '../../../spine/records/index.ts'
import { type Answer, formPage, redirect, VersionField, type Visit } from '../../../spine/web/index.ts'
import { type MeasureState, measureKind } from '../store/measure-kind.ts'
import { addMeasure, changeMeasure, mayChangeMeasure, mayEnterValues } from '../use-cases/keep-measure.ts'
import { MeasureFields, measureForm, typedMeasure } from './measure-form.tsx'
import { measuresNavigation } from './measure-frame.tsx'

const versionField = z.object({ version: z.coerce.number().int().min(1) })
const referenceOf = (visit: Visit) => visit.params['reference'] ?? ''

/** /measures/add: programme managers and the director. */
export const addPage =
  (datasets: Datasets) =>
  (visit: Visit): Promise<Answer> =>
    askNew(visit, datasets, { counts_people: 'yes' }, {})

export const add =
  (datasets: Datasets) =>
  async (visit: Visit): Promise<Answer> => {
    const read = readForm(measureForm, visit.typed)
    if (!read.ok) return askNew(visit, datasets, read.typed, read.errors)
    const { reference } = await visit.work((work) => addMeasure(work, read.value))
    return redirect(`/measures/${reference}`, {
      what: `${reference} has been added.`,
      next: 'Enter its values, and say what it is held against.',
    })
  }

async function askNew(visit: Visit, { all }: Datasets, typed: Typed, errors: FieldErrors): Promise<Answer> {
  const people = await visit.work(peopleToChoose)
  return formPage({
    visit,
    title: 'Add a measure',
    errors,
    subNavigation: measuresNavigation(visit, ''),
    children: <MeasureFields typed={typed} errors={errors} people={people} sources={all} button="Add the measure" />,
  })
}

/** /measures/:reference/change: its owner, programme managers, the director. */
export const changePage =
  (datasets: Datasets) =>
  async (visit: Visit): Promise<Answer> => {
    const measure = await visit.work((work) => mayChangeMeasure(work, referenceOf(visit)))
    return ask(visit, datasets, measure, typedMeasure(measure), {})
  }

export const change =
  (datasets: Datasets) =>
  async (visit: Visit): Promise<Answer> => {
    const measure = await visit.work((work) => mayChangeMeasure(work, referenceOf(visit)))
    const { version } = versionField.parse(visit.typed)
    const read = readForm(measureForm, visit.typed)
    if (!read.ok) return ask(visit, datasets, measure, read.typed, read.errors)
    try {
      const changed = await visit.work((work) => changeMeasure(work, measure.reference, version, read.value))
      return redirect(`/measures/${changed.reference}`, {
        what: `${changed.reference} has been changed.`,
        undo: { action: `/measures/${changed.reference}/undo?version=${changed.version}`, label: 'Undo this change' },
      })
    } catch (refusal) {
      if (refusal instanceof NotValid) return ask(visit, datasets, measure, visit.typed, refusal.fields)
      throw refusal
    }
  }

async function ask(
  visit: Visit,
  { all }: Datasets,
  measure: StoredRecord<MeasureState>,
  typed: Typed,
  errors: FieldErrors,
): Promise<Answer> {
  const people = await visit.work(peopleToChoose)
  return formPage({
    visit,
    title: `Change ${measure.reference}`,
    errors,
    subNavigation: measuresNavigation(visit, ''),
    children: (
      <>
        <VersionField value={measure.version} />
        <MeasureFields typed={typed} errors={errors} people={people} sources={all} button="Save" canRetire />
      </>
    ),
  })
}

/** /measures/:reference/undo?version=N: until someone changes it again. What stands beneath it goes back too. */
export async function undoChange(visit: Visit): Promise<Answer> {
  const measure = await visit.work(async (work) => {
    const before = await mayEnterValues(work, referenceOf(visit))
    const version = z.coerce.number().int().min(2).parse(visit.query.get('version'))
    return undo(work, measureKind, before.id, version)
  })
  return redirect(`/measures/${measure.reference}`, { what: `${measure.reference} is as it was before.` })
}
