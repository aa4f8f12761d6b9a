import { sql } from 'kysely'
import { NotPossibleNow, NotValid } from '../../../../kernel/failures.ts'
import { inSystemRead, insist, instantOf, type Work } from '../../../../spine/access/index.ts'
import { lookAt } from '../../../../spine/children/index.ts'
import { readDataRun } from '../../store/read-runs.ts'

/**
 * Accepts row issues of a run with a reason, by the number that each has in it. An acceptance stays from run to run until the row
 * changes (specification, section 2b). Late or worrying practice is no data issue, so there is nothing of it to accept.
 */
export async function acceptRows(
  work: Work,
  reference: string,
  numbers: readonly number[],
  reason: string,
): Promise<number> {
  insist(work.actor, 'run child-level data')
  const run = await readDataRun(work, reference)
  const said = reason.trim()
  const wrong: Record<string, string> = {}
  if (numbers.length === 0) wrong['rows'] = 'Tick the rows that you accept'
  if (said === '') wrong['reason'] = 'Say why they are accepted'
  if (Object.keys(wrong).length > 0) throw new NotValid(wrong)
  if (run.standing !== 'checked')
    throw new NotPossibleNow(`${run.reference} is ${run.standing}, so nothing of it can be accepted any more.`)
  const { scope } = await lookAt(work, { about: `accepting ${numbers.length} rows of ${run.reference}` })
  if (scope !== 'all') throw new NotPossibleNow('Only a data officer accepts rows.')
  const rows = await work.tx
    .selectFrom('children.row_issue')
    .select(['identity', 'row_hash', 'severity'])
    .where('run_id', '=', run.id)
    .where('number', 'in', numbers)
    .execute()
  const acceptable = rows.filter(({ severity }) => severity === 'Error' || severity === 'Warning')
  const by = { reason: said, accepted_by: work.actor.person ?? '', accepted_at: instantOf(work) }
  for (const { identity, row_hash } of acceptable) {
    await work.tx
      .insertInto('children.accepted_row_issue')
      .values({ identity, row_hash, ...by })
      .onConflict((conflict) => conflict.column('identity').doUpdateSet({ row_hash, ...by }))
      .execute()
  }
  await countAccepted(work, run.id)
  return acceptable.length
}

/** The counts of a run say how many of its issues are accepted; they are the same for every reader. */
export function countAccepted(work: Work, runId: string): Promise<unknown> {
  return inSystemRead(work, 'child-level data: count accepted', ({ tx }) =>
    sql`update data_run_check d set accepted = (
      select count(*) from children.row_issue i join children.accepted_row_issue a
        on a.identity = i.identity and a.row_hash = i.row_hash
      where i.run_id = d.run_id and i.check_id = d.check_id and i.list = d.list and i.team = d.team)
      where d.run_id = ${runId}`.execute(tx),
  )
}
