import { NotValid } from '../../../kernel/failures.ts'
import { insist, type Work } from '../../../spine/access/index.ts'
import { changeRecord, createRecord } from '../../../spine/records/index.ts'
import { type CommitteeRules, faultsOfRules } from '../rules/call-in/local-rules.ts'
import { rulesRecord } from '../store/read-rules.ts'
import { rulesKind } from '../store/rules-kind.ts'

/** Sets how the council decides and its rules of call-in. `version` is 0 where the person saw that nobody had set them. */
export async function setRules(work: Work, version: number, rules: CommitteeRules): Promise<void> {
  insist(work.actor, 'set committee rules')
  const faults = faultsOfRules(rules)
  if (Object.keys(faults).length > 0) throw new NotValid(faults)
  const before = await rulesRecord(work)
  if (before) {
    // Two people who both set them first: the second is shown what the first set.
    await changeRecord(work, rulesKind, before.id, { version, state: rules }, { deed: 'changed' })
    return
  }
  const state = rules
  const title = 'Committee rules'
  await createRecord(work, rulesKind, { title, ownerId: null, readers: ['signed-in'], state }, { deed: 'set' })
}
