import { NotAllowed, NotValid } from '../../../kernel/failures.ts'
import { may, serviceReaders, type Work } from '../../../spine/access/index.ts'
import { type Committee, committeesByName } from '../store/read-committees.ts'

/**
 * The committees that somebody acts for here: a member's own, and for those who support members every one. An executive member
 * sits on no scrutiny committee, and so has none of its deeds (LAW-2).
 */
export async function ownCommittees(work: Work): Promise<Committee[]> {
  const all = await committeesByName(work)
  return supports(work) ? all : all.filter(({ id }) => work.actor.principals.has(`body:${id}`))
}

/** Whether somebody supports members and sits nowhere themselves. */
const supports = (work: Work) => may(work.actor, 'keep members’ learning')

/** Refuses a deed for a committee that is not the doer's own; a committee that is none is a fault of the form. */
export async function insistCommittee(work: Work, bodyId: string): Promise<void> {
  if (work.actor.system) return
  if (!(await committeesByName(work)).some(({ id }) => id === bodyId))
    throw new NotValid({ body_id: 'Choose the committee' })
  if (supports(work) || work.actor.principals.has(`body:${bodyId}`)) return
  throw new NotAllowed('Only members of the committee, and those who support it, may do this.')
}

/** Who reads what a committee learns and asks: its members, the service, and those who support scrutiny. */
export const committeeReaders = (bodyId: string): string[] => [
  ...serviceReaders,
  'role:scrutiny-officer',
  `body:${bodyId}`,
]
