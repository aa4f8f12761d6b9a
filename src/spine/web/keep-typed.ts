import { NotValid } from '../../kernel/failures.ts'
import type { Typed } from '../../platform/http/form.ts'
import { asPerson, type Ground } from '../access/index.ts'
import { type Draft, dropDraft, keepDraft, readDraft } from '../drafts/index.ts'

/** Forms about signing in hold secrets, and a draft's own forms hold drafts. */
const neverKept = /^\/(sign-|account|set-password|drafts)/

/**
 * Keeps what was typed when a form was refused in a way that does not show it again: the session had run out, the form
 * was too old, the thing had changed. The next visit to the form's address finds it there. Returns whether it was kept.
 */
export async function keepRefused(
  ground: Ground,
  personId: string | null,
  form: string,
  typed: Typed,
  error: unknown,
): Promise<boolean> {
  if (personId === null || error instanceof NotValid || neverKept.test(form)) return false
  if (Object.keys(typed).every((name) => name === '_token')) return false
  await asPerson(ground, { person: personId, actingFor: null }, (work) => keepDraft(work, personId, form, typed))
  return true
}

/** The draft that waits at a form's address. */
export function draftAt(ground: Ground, personId: string, form: string): Promise<Draft | null> {
  return asPerson(ground, { person: personId, actingFor: null }, (work) => readDraft(work, personId, form))
}

/** The form was sent, so its draft has done its work. */
export async function forgetDraft(ground: Ground, personId: string, form: string): Promise<void> {
  await asPerson(ground, { person: personId, actingFor: null }, (work) => dropDraft(work, personId, form))
}
