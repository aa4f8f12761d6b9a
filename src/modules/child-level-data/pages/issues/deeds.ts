import { z } from 'zod'
import { NotValid } from '../../../../kernel/failures.ts'
import { textOf } from '../../../../platform/http/form.ts'
import { type Answer, redirect, type Visit } from '../../../../spine/web/index.ts'
import { causes, decisions } from '../../rules/issues/issue-words.ts'
import { decideIssue, joinIssue, mayDecide } from '../../use-cases/issues/decide-issue.ts'
import { issuePage } from './issue.tsx'

const chosenId = z
  .uuid()
  .or(z.literal(''))
  .optional()
  .transform((id) => id || null)
const shape = z.object({
  version: z.coerce.number().int().min(1),
  owner: chosenId,
  team: chosenId,
  cause: z.enum(causes),
  causeWords: z.string().max(2000).optional().default(''),
  decision: z.enum(decisions),
  decisionWords: z.string().max(2000).optional().default(''),
})

const referenceIn = (visit: Visit): string => (visit.params['issue'] ?? '').toUpperCase()

/** POST /child-level-data/issues/:issue/decide: data officers and its owner. */
export async function decide(visit: Visit): Promise<Answer> {
  await visit.work((work) => mayDecide(work, referenceIn(visit)))
  const { version, owner, team, ...said } = shape.parse(visit.typed)
  return done(visit, 'has been saved', async (reference) => {
    await visit.work((work) => decideIssue(work, reference, version, { ...said, ownerId: owner, teamId: team }))
  })
}

/** POST /child-level-data/issues/:issue/join */
export const join = (visit: Visit): Promise<Answer> =>
  done(visit, 'has been joined', async (reference) => {
    await visit.work((work) => joinIssue(work, reference, textOf(visit.typed, 'other')))
  })

async function done(visit: Visit, said: string, deed: (reference: string) => Promise<void>): Promise<Answer> {
  const reference = referenceIn(visit)
  try {
    await deed(reference)
  } catch (refusal) {
    if (refusal instanceof NotValid) return issuePage(visit, refusal.fields)
    throw refusal
  }
  return redirect(`/child-level-data/issues/${reference}`, { what: `${reference} ${said}.` })
}
