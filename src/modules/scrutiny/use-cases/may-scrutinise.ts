import { Temporal } from 'temporal-polyfill'
import { NotAllowed, NotValid } from '../../../kernel/failures.ts'
import type { Work } from '../../../spine/access/index.ts'
import { type Independence, mayScrutinise as rule } from '../rules/independence/may-scrutinise.ts'
import { inTheExecutive } from '../store/in-the-executive.ts'
import { namesOf } from '../store/people-of-scrutiny.ts'

/** What of a review decides who may take part in it; leave out what is not known yet. */
export type Scrutinised = {
  /** Whose decisions it looks at. */
  cabinetMemberId?: string | null
  /** The first day of the time that it looks at, as ISO text. */
  looksAtFrom?: string | null
}

/**
 * Whether a person may take part in scrutiny of something: be named to a review, its group or its scope, choose or score a topic,
 * sign or decide for members (LAW-2). Ask it wherever somebody is named; `why` is a sentence that can be shown.
 */
export async function mayScrutinise(
  work: Work,
  personId: string,
  { cabinetMemberId = null, looksAtFrom = null }: Scrutinised = {},
): Promise<Independence> {
  return rule({
    name: (await namesOf(work, [personId])).get(personId) ?? 'This member',
    today: work.clock.today(),
    executive: await inTheExecutive(work, personId),
    theirOwn: cabinetMemberId === personId,
    looksAtFrom: looksAtFrom === null ? null : Temporal.PlainDate.from(looksAtFrom),
  })
}

/** Refuses, on the field in which they were named, people who may not scrutinise it. */
export async function insistMayScrutinise(
  work: Work,
  named: Readonly<Record<string, string | null>>,
  scrutinised: Scrutinised = {},
): Promise<void> {
  const faults: Record<string, string> = {}
  for (const [field, personId] of Object.entries(named)) {
    if (personId === null) continue
    const found = await mayScrutinise(work, personId, scrutinised)
    if (!found.may) faults[field] = found.why
  }
  if (Object.keys(faults).length > 0) throw new NotValid(faults)
}

/** Refuses a deed of scrutiny to whoever does it now, or does it for another, where one of them may not scrutinise it. */
export async function insistActorMayScrutinise(work: Work, scrutinised: Scrutinised = {}): Promise<void> {
  for (const personId of [work.actor.person, work.actor.actingFor]) {
    if (personId === null) continue
    const found = await mayScrutinise(work, personId, scrutinised)
    if (!found.may) throw new NotAllowed(found.why)
  }
}
