import { z } from 'zod'
import { NotValid } from '../../../../kernel/failures.ts'
import { textOf } from '../../../../platform/http/form.ts'
import { type Answer, redirect, type Visit } from '../../../../spine/web/index.ts'
import { checkDataRun, stopDataRun } from '../../use-cases/runs/check-run.ts'
import { signDataRun } from '../../use-cases/runs/sign-run.ts'
import { runPage } from './run.tsx'

const referenceIn = (visit: Visit): string => (visit.params['run'] ?? '').toUpperCase()

/** POST /child-level-data/:run/check: data officers, once it is plain what was understood. */
export async function check(visit: Visit): Promise<Answer> {
  const run = referenceIn(visit)
  await visit.work((work) => checkDataRun(work, run))
  return redirect(`/child-level-data/${run}`, { what: 'The lists are being checked.' })
}

/** POST /child-level-data/:run/stop */
export async function stop(visit: Visit): Promise<Answer> {
  const run = referenceIn(visit)
  await visit.work((work) => stopDataRun(work, run))
  return redirect(`/child-level-data/${run}`, {
    what: 'The work has been asked to stop.',
    next: 'Nothing of it is kept but the files. Earlier runs are as they were.',
  })
}

/** POST /child-level-data/:run/sign: data officers and the director. */
export async function sign(visit: Visit): Promise<Answer> {
  const run = referenceIn(visit)
  const version = z.coerce.number().int().min(1).catch(0).parse(visit.typed['version'])
  const signature = { role: textOf(visit.typed, 'role'), knownIssues: textOf(visit.typed, 'known'), version }
  try {
    await visit.work((work) => signDataRun(work, run, signature))
  } catch (refusal) {
    if (refusal instanceof NotValid) return runPage(visit, refusal.fields)
    throw refusal
  }
  return redirect(`/child-level-data/${run}`, {
    what: `${run} is signed.`,
    next: 'What was signed does not change any more.',
  })
}
