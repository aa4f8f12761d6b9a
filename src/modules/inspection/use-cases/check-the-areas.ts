import { may, type Work } from '../../../spine/access/index.ts'
import type { CheckResult } from '../../../spine/checks/index.ts'
import { checkAreas } from '../rules/areas/check-areas.ts'
import { listAreas } from '../store/read-areas.ts'

/** What our checks find in the areas and actions that this person may read. */
export async function checkTheAreas(work: Work): Promise<CheckResult[]> {
  const areas = await listAreas(work)
  const own = new Set(areas.filter(({ ownerId }) => ownerId === work.actor.person).map(({ reference }) => reference))
  const results = checkAreas(areas.map(({ state, ...area }) => ({ ...area, list: state.list, measure: state.measure })))
  // Whoever may not mend it reads what is to be done, without a link that would refuse them.
  return results.map((one) => {
    const owner = own.has(one.about.reference)
    const refused =
      (one.mend.href.startsWith('/actions/raise') && !may(work.actor, 'raise an action', { owner })) ||
      (one.mend.href.includes('/write') && !may(work.actor, 'write under an area', { owner }))
    return refused ? { ...one, mend: { ...one.mend, href: null } } : one
  })
}
