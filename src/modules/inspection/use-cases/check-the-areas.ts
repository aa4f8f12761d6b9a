import { may, type Work } from '../../../spine/access/index.ts'
import type { CheckResult } from '../../../spine/checks/index.ts'
import { checkAreas } from '../rules/areas/check-areas.ts'
import { listAreas } from '../store/read-areas.ts'
import { type HistoryRow, readHistory } from './read-inspection.ts'

/**
 * The reports that the council answers now: the last one with judgements, and whatever came after it. What an earlier one asked for
 * stays in the history, and comes back in the recurrence view where it was named again (A33).
 */
export function currentReports(history: readonly HistoryRow[]): ReadonlySet<string> {
  const graded = history.findIndex(({ framework, state }) =>
    framework.events.some(({ key, graded: judged }) => key === state.event && judged),
  )
  return new Set(history.slice(0, graded === -1 ? history.length : graded + 1).map(({ reference }) => reference))
}

/** What our checks find in the areas of the reports answered now, and in their actions, of what this person may read. */
export async function checkTheAreas(work: Work): Promise<CheckResult[]> {
  const current = currentReports(await readHistory(work))
  const areas = (await listAreas(work)).filter(({ inspection }) => current.has(inspection.reference))
  const own = new Set(areas.filter(({ ownerId }) => ownerId === work.actor.person).map(({ reference }) => reference))
  const results = checkAreas(
    areas.map(({ state, measures, ...area }) => ({
      ...area,
      list: state.list,
      measure: state.measure,
      measures: measures.length,
    })),
  )
  // Whoever may not mend it reads what is to be done, without a link that would refuse them.
  return results.map((one) => {
    const owner = own.has(one.about.reference)
    const refused =
      (one.mend.href.startsWith('/actions/raise') && !may(work.actor, 'raise an action', { owner })) ||
      (one.mend.href.includes('/write') && !may(work.actor, 'write under an area', { owner }))
    return refused ? { ...one, mend: { ...one.mend, href: null } } : one
  })
}
