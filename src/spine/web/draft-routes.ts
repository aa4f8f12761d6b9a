import { type Typed, textOf } from '../../platform/http/form.ts'
import { dropDraft, keepDraft } from '../drafts/index.ts'
import { type Answer, post, type Route, redirect, type Visit } from './route.ts'

/** Drafts: the browser script keeps one as somebody types; a button throws it away. Each person's own only. */
export const draftRoutes: readonly Route[] = [
  post('/drafts', 'keep own drafts', keep),
  post('/drafts/discard', 'keep own drafts', discard),
]

async function keep(visit: Visit): Promise<Answer> {
  const { form, typed } = parted(visit.typed)
  const { session } = visit
  if (session && form) await visit.work((work) => keepDraft(work, session.personId, form, typed))
  return { kind: 'json', value: { kept: form !== null } }
}

async function discard(visit: Visit): Promise<Answer> {
  const { form } = parted(visit.typed)
  const { session } = visit
  if (session && form) await visit.work((work) => dropDraft(work, session.personId, form))
  return redirect(form ?? '/', { what: 'The draft has been thrown away.' })
}

/** The form's own address, and what was typed in it. An address of ours begins with one slash and goes nowhere else. */
function parted(all: Typed): { form: string | null; typed: Typed } {
  const { _form: _, ...typed } = all
  const form = textOf(all, '_form')
  return { form: /^\/(?![/\\])[\w/.~-]{0,300}$/.test(form) ? form : null, typed }
}
