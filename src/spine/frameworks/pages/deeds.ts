import { textOf } from '../../../platform/http/form.ts'
import { type Answer, redirect, type Visit } from '../../web/index.ts'
import { confirmFact } from '../use-cases/confirm-fact.ts'
import { answerUpgrade } from '../use-cases/keep-frameworks.ts'

/** POST /frameworks/:code/confirm: administrators, programme managers and directors. */
export async function confirm(visit: Visit): Promise<Answer> {
  const code = visit.params['code'] ?? ''
  const fact = await visit.work((work) => confirmFact(work, code, textOf(visit.typed, 'fact')))
  return redirect(`/frameworks/${code}`, {
    what: `You have confirmed: ${fact.name}.`,
    next: 'Your name and today’s date stand beside it. If its words change it must be confirmed again.',
  })
}

/** POST /frameworks/:code/upgrade: administrators. */
export async function upgrade(visit: Visit): Promise<Answer> {
  const code = visit.params['code'] ?? ''
  const take = textOf(visit.typed, 'take') === 'yes'
  const version = Number(textOf(visit.typed, 'version')) || 0
  await visit.work((work) => answerUpgrade(work, code, version, take))
  return redirect(`/frameworks/${code}`, {
    what: take ? 'The version that ships is in force.' : 'The council’s own stays in force.',
    next: 'Inspections keep the version they were done under.',
  })
}
