import { serviceReaders, type Work } from '../../../../spine/access/index.ts'
import { changeRecord, createRecord } from '../../../../spine/records/index.ts'
import { dataIssueKind } from '../../store/data-issue-kind.ts'
import { checkWords } from '../check-words.ts'
import type { CheckCount } from '../runs/save-issues.ts'

type Total = { checkId: string; list: number; severity: string; found: number }

/**
 * Keeps the issues log beside a run (F04): an entry for whatever a check finds in a list for the first time, the new count for what
 * is there already, and nought for what is not found any more. Late or worrying practice is no data issue.
 */
export async function keepIssueLog(work: Work, runId: string, counts: readonly CheckCount[]): Promise<void> {
  const totals = totalled(counts)
  const known = await work.tx
    .selectFrom('data_issue as i')
    .innerJoin('record as r', 'r.id', 'i.id')
    .select(['i.id', 'i.check_id as checkId', 'i.list', 'i.found', 'r.version'])
    .execute()
  for (const { id, checkId, list, found: before, version } of known) {
    const found = totals.get(`${checkId} ${list}`)?.found ?? 0
    totals.delete(`${checkId} ${list}`)
    // Run by run the counts stand beside each other anyhow: history tells of what changed.
    if (found === before) continue
    const state = found === 0 ? { found } : { found, last_run_id: runId }
    const deed = found === 0 ? `found no more (${before} before)` : `counted: ${found} (${before} before)`
    await changeRecord(work, dataIssueKind, id, { version, state }, { deed })
  }
  for (const { checkId, list, severity, found } of totals.values()) {
    await createRecord(
      work,
      dataIssueKind,
      {
        title: checkWords(checkId),
        ownerId: null,
        readers: serviceReaders,
        state: {
          check_id: checkId,
          list,
          severity,
          ...nothingSaid,
          first_run_id: runId,
          last_run_id: runId,
          found,
        },
      },
      { deed: `found: ${found}` },
    )
  }
}

function totalled(counts: readonly CheckCount[]): Map<string, Total> {
  const totals = new Map<string, Total>()
  for (const { checkId, list, severity, found } of counts) {
    if (severity === 'Practice' || found === 0) continue
    const total = totals.get(`${checkId} ${list}`) ?? { checkId, list, severity, found: 0 }
    total.found += found
    totals.set(`${checkId} ${list}`, total)
  }
  return totals
}

const nothingSaid = {
  team_id: null,
  cause: 'not said',
  cause_words: '',
  decision: 'undecided',
  decision_words: '',
} as const
