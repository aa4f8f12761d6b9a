import { NotPossibleNow, NotValid } from '../../../../kernel/failures.ts'
import { insist, instantOf, type Work } from '../../../../spine/access/index.ts'
import { changeRecord, sha256 } from '../../../../spine/records/index.ts'
import { signOff } from '../../../../spine/sign-off/index.ts'
import { dataRunKind } from '../../store/data-run-kind.ts'
import { readCheckTotals } from '../../store/read-checks.ts'
import { readDataRun } from '../../store/read-runs.ts'

export type RunSignature = { role: string; knownIssues: string; version: number }

/**
 * Signs a run as it was checked (F03). Where errors are left that nobody accepted, what is known of them must be said: a run may be
 * supplied with known issues, never with unknown ones. The signature is bound to the run's figures by their hash.
 */
export async function signDataRun(work: Work, reference: string, signature: RunSignature): Promise<void> {
  insist(work.actor, 'sign child-level data')
  const run = await readDataRun(work, reference)
  if (run.standing !== 'checked')
    throw new NotPossibleNow(`${run.reference} can be signed once it has been checked, and once only.`)
  const totals = await readCheckTotals(work, run.id)
  const left = totals
    .filter(({ severity }) => severity === 'Blocker' || severity === 'Error')
    .reduce((sum, { found, accepted }) => sum + found - accepted, 0)
  const known = signature.knownIssues.trim()
  const wrong: Record<string, string> = {}
  if (signature.role.trim() === '') wrong['role'] = 'Enter what you sign as, such as Performance Manager'
  if (left > 0 && known === '') wrong['known'] = 'Say what is known of the errors that are left, and what is being done'
  if (Object.keys(wrong).length > 0) throw new NotValid(wrong)
  const hash = sha256(JSON.stringify([run.id, run.state.checked_at, totals]))
  await changeRecord(
    work,
    dataRunKind,
    run.id,
    {
      version: signature.version,
      state: { state: 'signed', signed_at: instantOf(work).toISOString(), known_issues: known },
    },
    { deed: 'signed', ...(known ? { reason: known } : {}) },
  )
  await signOff(work, run.id, hash, {
    role: signature.role.trim(),
    capacity: 'signing the data run',
    view: 'agrees',
    words: known,
  })
}
