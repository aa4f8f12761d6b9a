import { mayBeKept } from './form-key.ts'
import { draftsAt } from './keep-typed.ts'
import { type Look, layOut } from './layout.tsx'
import type { Notice } from './notice.ts'
import { pageForms, type Waiting } from './page-forms.ts'
import type { PageAnswer, Visit } from './route.ts'

/** A page as text: as it is, or with the drafts that wait for its forms. Pages without forms ask for no drafts. */
export async function renderAnswer(
  answer: PageAnswer,
  visit: Visit,
  look: Look,
  notice: Notice | null,
  sent: ReadonlyMap<string, Waiting> = new Map(),
): Promise<string> {
  const first = pageForms(sent)
  const html = layOut(answer, visit, look, notice, first)
  const forms = [...first.seen.keys()].filter(mayBeKept)
  if (visit.method !== 'GET' || visit.session === null || forms.length === 0) return html
  const drafts = await draftsAt(visit.ground, visit.session.personId, forms)
  if (drafts.size === 0) return html
  const waiting = new Map([...drafts].map(([form, draft]) => [form, { kind: 'draft', ...draft } satisfies Waiting]))
  return layOut(answer, visit, look, notice, pageForms(waiting, first.seen))
}
