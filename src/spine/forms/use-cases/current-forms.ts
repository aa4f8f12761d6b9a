import { NotFound } from '../../../kernel/failures.ts'
import { instantOf, type Work } from '../../access/index.ts'
import { readRecord, type StoredRecord } from '../../records/index.ts'
import { type Form, formShape } from '../rules/form.ts'
import { newestForms } from '../shipped-forms.ts'
import { type FormCopyState, formKind } from '../store/form-kinds.ts'

/** A form in force here: as it ships, or as the council made it. */
export type CurrentForm = {
  form: Form
  /** What a filled form pins: "1" as shipped; "1.2" the council's second of version 1; "0.1" one of its own. */
  edition: string
  copy: StoredRecord<FormCopyState> | null
  /** What ships under this code today. */
  shipped: Form | null
}

/** Every form in force, by title. */
export async function currentForms(work: Work): Promise<CurrentForm[]> {
  const rows = await work.tx
    .selectFrom('form_copy as f')
    .innerJoin('record as r', 'r.id', 'f.id')
    .select('r.reference')
    .execute()
  const copies = new Map<string, StoredRecord<FormCopyState>>()
  for (const { reference } of rows) {
    const copy = await readRecord(work, formKind, reference)
    copies.set(copy.state.code, copy)
  }
  const shipped = newestForms.map((one) => inForce(one, copies.get(one.code) ?? null))
  const own = [...copies.values()]
    .filter(({ state }) => !newestForms.some(({ code }) => code === state.code))
    .map((copy) => inForce(null, copy))
  return [...shipped, ...own].flatMap((one) => one ?? []).toSorted((a, b) => a.form.title.localeCompare(b.form.title))
}

function inForce(ships: Form | null, copy: StoredRecord<FormCopyState> | null): CurrentForm | null {
  const form = copy?.state.content ?? ships
  if (!form) return null
  const edition = copy ? `${copy.state.base_version ?? 0}.${copy.state.own_version}` : String(form.version)
  return { form, edition, copy, shipped: ships }
}

/** The form in force under a code, or under the reference of the council's copy. */
export async function currentForm(work: Work, code: string): Promise<CurrentForm> {
  const wanted = code.toUpperCase()
  const found = (await currentForms(work)).find(
    ({ form, copy }) => form.code.toUpperCase() === wanted || copy?.reference === wanted,
  )
  if (!found) throw new NotFound(`The form ${code}`)
  return found
}

/** What may be filled for a use today: "scope". */
export async function formsFor(work: Work, use: string): Promise<CurrentForm[]> {
  const today = work.clock.today().toString()
  return (await currentForms(work)).filter(({ form }) => form.use === use && form.from <= today)
}

/** Keeps a form as it is now for a record that is filled by it. What is kept is never altered. */
export async function pinForm(work: Work, code: string): Promise<{ form: Form; edition: string }> {
  const { form, edition } = await currentForm(work, code)
  await work.tx
    .insertInto('form_used')
    .values({ code: form.code, edition, content: JSON.stringify(form), first_used_at: instantOf(work) })
    .onConflict((conflict) => conflict.columns(['code', 'edition']).doNothing())
    .execute()
  return { form, edition }
}

/** A form as it was pinned. */
export async function pinnedForm(work: Work, code: string, edition: string): Promise<Form> {
  const row = await work.tx
    .selectFrom('form_used')
    .select('content')
    .where('code', '=', code)
    .where('edition', '=', edition)
    .executeTakeFirst()
  if (!row) throw new NotFound(`The form ${code}, edition ${edition}`)
  return formShape.parse(row.content)
}
