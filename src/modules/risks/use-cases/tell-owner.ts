import type { Work } from '../../../spine/access/index.ts'
import { notify } from '../../../spine/notifications/index.ts'

/** What waits for a risk's new owner, by this name. */
export const ownRisk = 'own a risk'

/** Tells a new owner that the risk is theirs. */
export async function tellOwner(work: Work, risk: { id: string; reference: string; ownerId: string }): Promise<void> {
  await notify(work, [risk.ownerId], {
    recordId: risk.id,
    deed: ownRisk,
    what: `${risk.reference} is yours to look after`,
    why: 'You were named as the owner of this risk.',
    href: `/risks/${risk.reference}`,
  })
}
