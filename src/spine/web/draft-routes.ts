import { type Typed, textOf } from '../../platform/http/form.ts'
import { dropDraft, keepDraft } from '../drafts/index.ts'
import { isFormKey, mayBeKept, pageSaid } from './form-key.ts'
import { type Answer, post, type Route, redirect, type Visit } from './route.ts'

/** Drafts: the browser script keeps one as somebody types; a button throws it away. Each person's own only. */
export const draftRoutes: readonly Route[] = [
  post('/drafts', 'keep own drafts', keep),
  post('/drafts/discard', 'keep own drafts', discard),
]

async function keep(visit: Visit): Promise<Answer> {
  const form = formOf(visit.sent)
  const { session } = visit
  const kept = session !== null && form !== null && mayBeKept(form)
  if (kept) await visit.work((work) => keepDraft(work, session.personId, form, visit.sent))
  return { kind: 'json', value: { kept } }
}

async function discard(visit: Visit): Promise<Answer> {
  const form = formOf(visit.sent)
  const page = pageSaid(visit.sent) ?? form ?? '/'
  const { session } = visit
  if (session && form) await visit.work((work) => dropDraft(work, session.personId, form))
  return redirect(page, { what: 'The draft has been thrown away.' })
}

function formOf(sent: Typed): string | null {
  const form = textOf(sent, '_form')
  return isFormKey(form) ? form : null
}
