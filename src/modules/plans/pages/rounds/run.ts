import { z } from 'zod'
import { plural } from '../../../../kernel/text.ts'
import { type Answer, redirect, type Visit } from '../../../../spine/web/index.ts'
import { closeRound, remind } from '../../use-cases/rounds/run-round.ts'

const person = z.object({ person: z.uuid().optional() })
const version = z.object({ version: z.coerce.number().int().min(1) })
const of = (visit: Visit) => [visit.params['reference'] ?? '', visit.params['round'] ?? ''] as const

/** POST /plans/:reference/rounds/:round/remind: everyone who has not finished, or one of them. */
export async function remindThem(visit: Visit): Promise<Answer> {
  const [plan, round] = of(visit)
  const { person: one } = person.parse(visit.typed)
  const count = await visit.work((work) => remind(work, plan, round, one ?? null))
  return redirect(`/plans/${plan}/rounds/${round}`, {
    what: count === 0 ? 'There was nobody left to remind.' : `${plural(count, 'person', 'people')} reminded.`,
    next: 'It stands under Waiting for you, and in the next e-mail of those who want one.',
  })
}

/** POST /plans/:reference/rounds/:round/close */
export async function close(visit: Visit): Promise<Answer> {
  const [plan, reference] = of(visit)
  const { round, unanswered } = await visit.work((work) =>
    closeRound(work, plan, reference, version.parse(visit.typed).version),
  )
  return redirect(`/plans/${plan}/rounds/${reference}`, {
    what: `${round.title} is closed.`,
    next: unanswered === 0 ? 'Every action was answered.' : `Nothing was said of ${plural(unanswered, 'action')}.`,
  })
}
