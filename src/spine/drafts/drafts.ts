import { z } from 'zod'
import type { Typed } from '../../platform/http/form.ts'
import { instantOf, type Work } from '../access/index.ts'

/** A draft is kept for this long, in days. */
export const keptFor = 30
/** Larger than any form of ours; a file is never part of a draft. */
const mostCharacters = 200_000

const typedShape = z.record(z.string(), z.union([z.string(), z.array(z.string())]))

/**
 * What never belongs in a draft: secrets, and what a form carries for its own use. The version and how the fields stood
 * when it was opened are kept: a draft begun before somebody else saved must not overwrite them unseen.
 */
const leftOut = /^(_(?!opened$).*|.*password.*|.*secret.*|code)$/
/** These say nothing by themselves. */
const aboutTheForm = /^(_opened|version)$/

export type Draft = { typed: Typed; keptAt: Date }

/** Keeps what a person typed into the form at an address, in place of what was kept before. */
export async function keepDraft(work: Work, personId: string, form: string, typed: Typed): Promise<void> {
  const fields = Object.fromEntries(Object.entries(typed).filter(([name]) => !leftOut.test(name)))
  const words = JSON.stringify(fields)
  const said = Object.entries(fields).some(([name, value]) => value.length > 0 && !aboutTheForm.test(name))
  if (words.length > mostCharacters) return
  // Somebody who empties the form again means it.
  if (!said) return dropDraft(work, personId, form)
  const at = instantOf(work)
  await work.tx
    .insertInto('draft')
    .values({ person_id: personId, form, typed: words, kept_at: at })
    .onConflict((conflict) => conflict.columns(['person_id', 'form']).doUpdateSet({ typed: words, kept_at: at }))
    .execute()
}

/** What this person typed into these forms and did not send, by form; older than 30 days counts as gone. */
export async function readDrafts(work: Work, personId: string, forms: readonly string[]): Promise<Map<string, Draft>> {
  if (forms.length === 0) return new Map()
  const oldest = new Date(instantOf(work).getTime() - keptFor * 24 * 60 * 60 * 1000)
  const rows = await work.tx
    .selectFrom('draft')
    .select(['form', 'typed', 'kept_at as keptAt'])
    .where('person_id', '=', personId)
    .where('form', 'in', forms)
    .where('kept_at', '>', oldest)
    .execute()
  return new Map(rows.map((row) => [row.form, { typed: typedShape.parse(row.typed), keptAt: row.keptAt }]))
}

/** Forgets a draft: the form was sent, or its writer threw it away. */
export async function dropDraft(work: Work, personId: string, form: string): Promise<void> {
  await work.tx.deleteFrom('draft').where('person_id', '=', personId).where('form', '=', form).execute()
}

/** Clears away every draft older than 30 days; a daily task. */
export async function dropOldDrafts(work: Work): Promise<number> {
  const oldest = new Date(instantOf(work).getTime() - keptFor * 24 * 60 * 60 * 1000)
  const gone = await work.tx.deleteFrom('draft').where('kept_at', '<=', oldest).executeTakeFirst()
  return Number(gone.numDeletedRows)
}
