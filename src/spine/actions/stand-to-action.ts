import { may, type Work } from '../access/index.ts'
import { leadsOf } from '../people/index.ts'
import type { ActionRole } from './action-lifecycle.ts'

/** How the doer of this work stands to an action today: its lead, a keeper of the plan, somebody else in the service. */
export async function standToAction(work: Work, actionId: string): Promise<ActionRole[]> {
  const { actor } = work
  if (actor.system) return ['lead', 'programme manager', 'director', 'colleague who does not lead it']
  const leads = (await leadsOf(work, [actionId], work.clock.today())).get(actionId) ?? []
  const own = new Set([actor.person, actor.actingFor])
  const isLead = leads.some((lead) => lead.personId !== null && own.has(lead.personId))
  const found: ActionRole[] = []
  if (isLead) found.push('lead')
  if (actor.principals.has('role:programme-manager')) found.push('programme manager')
  if (actor.principals.has('role:director')) found.push('director')
  if (!isLead && may(actor, 'verify an action')) found.push('colleague who does not lead it')
  return found
}
