import { NotValid } from '../../../../kernel/failures.ts'
import { textOf } from '../../../../platform/http/form.ts'
import { type Answer, redirect, type Visit } from '../../../../spine/web/index.ts'
import { leaveMeasure, measureArea } from '../../use-cases/work-on-area.ts'
import { areaPage } from './area.tsx'

/** POST /inspections/areas/:reference/measures: programme managers, directors, and whoever leads it. */
export const joinMeasure = (visit: Visit): Promise<Answer> =>
  orShow(visit, async (reference) => {
    const measure = await visit.work((work) => measureArea(work, reference, textOf(visit.typed, 'measure')))
    return `${measure} measures ${reference} now. Its own page shows that too.`
  })

/** POST /inspections/areas/:reference/measures/take-away: the same people. */
export const takeMeasureAway = (visit: Visit): Promise<Answer> =>
  orShow(visit, async (reference) => {
    await visit.work((work) => leaveMeasure(work, reference, textOf(visit.typed, 'measure')))
    return 'The measure no longer measures it. The measure itself stays.'
  })

async function orShow(visit: Visit, deed: (reference: string) => Promise<string>): Promise<Answer> {
  const reference = visit.params['reference'] ?? ''
  try {
    return redirect(`/inspections/areas/${reference}`, { what: await deed(reference) })
  } catch (refusal) {
    if (refusal instanceof NotValid) return areaPage(visit, refusal.fields)
    throw refusal
  }
}
