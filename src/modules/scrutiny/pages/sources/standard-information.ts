import { type Answer, redirect, type Visit } from '../../../../spine/web/index.ts'
import { collectStandardInformation } from '../../use-cases/collect-information.ts'

/** /scrutiny/reviews/:reference/information/standard: whoever keeps the evidence puts the standard list on it. */
export async function addStandardInformation(visit: Visit): Promise<Answer> {
  const reference = visit.params['reference'] ?? ''
  const added = await visit.work((work) => collectStandardInformation(work, reference))
  return redirect(`/scrutiny/reviews/${reference}/information`, {
    what: added === 0 ? 'All of the standard list is here already.' : `${added} added from the standard list.`,
  })
}
