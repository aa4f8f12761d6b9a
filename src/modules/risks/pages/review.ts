import { z } from 'zod'
import { NotValid } from '../../../kernel/failures.ts'
import { textOf } from '../../../platform/http/form.ts'
import type { Work } from '../../../spine/access/index.ts'
import { type Answer, redirect, type Visit } from '../../../spine/web/index.ts'
import { closeRisk, reopenRisk, reviewRisk } from '../use-cases/review-risk.ts'
import { riskPage } from './risk.tsx'

/** POST /risks/:reference/review: its owner, the programme manager, the director. */
export const review = (visit: Visit): Promise<Answer> => deed(visit, 'note', reviewRisk, 'has been reviewed today.')

/** POST /risks/:reference/close, with the reason. */
export const close = (visit: Visit): Promise<Answer> => deed(visit, 'reason', closeRisk, 'is closed.')

/** POST /risks/:reference/reopen, with the reason. */
export const reopen = (visit: Visit): Promise<Answer> => deed(visit, 'reason', reopenRisk, 'is open again.')

type Done = { reference: string }

async function deed(
  visit: Visit,
  field: string,
  use: (work: Work, reference: string, version: number, words: string) => Promise<Done>,
  said: string,
): Promise<Answer> {
  const version = z.coerce.number().int().min(1).catch(0).parse(visit.typed['version'])
  try {
    const words = textOf(visit.typed, field)
    const { reference } = await visit.work((work) => use(work, visit.params['reference'] ?? '', version, words))
    return redirect(`/risks/${reference}`, { what: `${reference} ${said}` })
  } catch (refusal) {
    if (refusal instanceof NotValid) return riskPage(visit, refusal.fields)
    throw refusal
  }
}
