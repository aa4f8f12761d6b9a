import { NotValid } from '../../kernel/failures.ts'
import type { Typed } from '../../platform/http/form.ts'
import { asPerson, type Ground } from '../access/index.ts'
import { type Draft, dropDraft, keepDraft, readDrafts } from '../drafts/index.ts'
import { mayBeKept } from './form-key.ts'

/**
 * Keeps what was typed when a form was refused in a way that does not show it again: the session had run out, the form
 * was too old, the thing had changed. The next visit to the form's page finds it there. Returns whether it was kept.
 */
export async function keepRefused(
  ground: Ground,
  personId: string | null,
  form: string,
  typed: Typed,
  error: unknown,
): Promise<boolean> {
  if (personId === null || error instanceof NotValid || !mayBeKept(form)) return false
  if (Object.keys(typed).every((name) => name.startsWith('_') || name === 'version')) return false
  await asPerson(ground, { person: personId, actingFor: null }, (work) => keepDraft(work, personId, form, typed))
  return true
}

/** The drafts that wait for the forms of a page. */
export function draftsAt(ground: Ground, personId: string, forms: readonly string[]): Promise<Map<string, Draft>> {
  return asPerson(ground, { person: personId, actingFor: null }, (work) => readDrafts(work, personId, forms))
}

/** The form was sent, so its draft has done its work. */
export async function forgetDraft(ground: Ground, personId: string, form: string): Promise<void> {
  await asPerson(ground, { person: personId, actingFor: null }, (work) => dropDraft(work, personId, form))
}
