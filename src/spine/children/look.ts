import { sql } from 'kysely'
import { NotAllowed } from '../../kernel/failures.ts'
import { insist, instantOf, type Work } from '../access/index.ts'
import { newId } from '../records/index.ts'
import { type Answer, redirect, type Visit } from '../web/index.ts'
import { type GivenPurpose, purposeOf } from './purpose.ts'

/** What somebody looks at: a list in words ("list 8 of CLD-3"), and the child where it is one. */
export type LookedAt = { about: string; childId?: string }

/** All children, or those of the teams with these ids. */
export type Scope = 'all' | readonly string[]

/** Raised where children's data is asked for and no purpose has been given. */
export class PurposeNeeded extends NotAllowed {
  constructor() {
    super('Say first why you are looking at children’s data.')
  }
}

/**
 * Opens the rows of children for the rest of this transaction and writes in the same transaction that they were looked at.
 * Refuses without a purpose, or without a role of one's own: acting for somebody passes nothing on.
 */
export async function lookAt(
  work: Work,
  { about, childId }: LookedAt,
): Promise<{ scope: Scope; purpose: GivenPurpose }> {
  insist(work.actor, 'see children')
  const purpose = await purposeOf(work)
  if (!purpose) throw new PurposeNeeded()
  const at = instantOf(work)
  const { rows } = await sql<{
    scope: string | null
  }>`select children.look(${purpose.id}::uuid, ${newId(at.getTime())}::uuid,
    ${at}::timestamptz, ${work.actor.actingFor}::uuid, ${about}, ${childId ?? null}::uuid) as scope`
    .execute(work.tx)
    .catch(asRefusal)
  const scope = rows[0]?.scope
  if (!scope) throw new PurposeNeeded()
  return { scope: scope === 'all' ? 'all' : scope.split(' '), purpose }
}

/** The database's own refusal, in words. */
function asRefusal(fault: unknown): never {
  if (fault instanceof Error && fault.message.includes('no role that sees children')) {
    throw new NotAllowed(
      'Children’s data is open to data officers, the director, and managers of the teams they are a member of. Acting for somebody does not open it.',
    )
  }
  throw fault
}

/** A page of children's data: shown where a purpose has been given, otherwise the way to the page that asks for one. */
export async function looking(visit: Visit, show: () => Promise<Answer>): Promise<Answer> {
  try {
    return await show()
  } catch (refusal) {
    if (!(refusal instanceof PurposeNeeded)) throw refusal
    const search = visit.query.toString()
    const here = search ? `${visit.path}?${search}` : visit.path
    return redirect(`/children/purpose?next=${encodeURIComponent(here)}`)
  }
}
