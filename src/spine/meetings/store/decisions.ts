import { instantOf, type Work } from '../../access/index.ts'
import { newId } from '../../records/index.ts'

/**
 * What a meeting decided, beside what it had been recommended; the two may differ. With why, and who dissented (H22). A new
 * one has no id yet.
 */
export type Decision = { id: string | null; words: string; recommended: string; reason: string; dissent: string }

/** The decisions of a meeting in their order. */
export function readDecisions(work: Work, meetingId: string): Promise<(Decision & { id: string })[]> {
  return work.tx
    .selectFrom('meeting_decision')
    .select(['id', 'words', 'recommended', 'reason', 'dissent'])
    .where('meeting_id', '=', meetingId)
    .orderBy('position')
    .execute()
}

/** Makes the decisions of a meeting exactly these, in this order. One that stays keeps its id, and so its actions. */
export async function writeDecisions(work: Work, meetingId: string, decisions: readonly Decision[]): Promise<void> {
  const before = await readDecisions(work, meetingId)
  const gone = before.filter(({ id }) => !decisions.some((one) => one.id === id)).map(({ id }) => id)
  if (gone.length > 0) await work.tx.deleteFrom('meeting_decision').where('id', 'in', gone).execute()
  const at = instantOf(work).getTime()
  // Places are unique, so those that stay move out of the way first.
  const away = before.length + decisions.length
  for (const [position, { id }] of before.entries()) {
    await work.tx
      .updateTable('meeting_decision')
      .set({ position: away + position })
      .where('id', '=', id)
      .execute()
  }
  for (const [position, { id, words, recommended, reason, dissent }] of decisions.entries()) {
    const row = { position, words, recommended, reason, dissent }
    if (id !== null && before.some((one) => one.id === id)) {
      await work.tx.updateTable('meeting_decision').set(row).where('id', '=', id).execute()
    } else {
      const made = { id: id ?? newId(at), meeting_id: meetingId, ...row }
      await work.tx.insertInto('meeting_decision').values(made).execute()
    }
  }
}

export type DecisionAction = { decisionId: string; actionId: string; reference: string; title: string }

/** Which actions a meeting's decisions became, as far as this person may read them. */
export function actionsOfDecisions(work: Work, meetingId: string): Promise<DecisionAction[]> {
  return work.tx
    .selectFrom('decision_action as d')
    .innerJoin('record as r', 'r.id', 'd.action_id')
    .select(['d.decision_id as decisionId', 'd.action_id as actionId', 'r.reference', 'r.title'])
    .where('d.meeting_id', '=', meetingId)
    .orderBy('r.number')
    .execute()
}

/** Keeps that a decision became an action. */
export async function keepDecisionAction(
  work: Work,
  meetingId: string,
  decisionId: string,
  actionId: string,
): Promise<void> {
  await work.tx
    .insertInto('decision_action')
    .values({ meeting_id: meetingId, decision_id: decisionId, action_id: actionId })
    .execute()
}

/** What the frozen papers for a meeting recommend: the words of their section of that name. */
export function recommendedTo(work: Work, meetingId: string): Promise<{ paper: string; words: string }[]> {
  return work.tx
    .selectFrom('paper as p')
    .innerJoin('record as r', 'r.id', 'p.id')
    .innerJoin('paper_section as s', 's.paper_id', 'p.id')
    .select(['r.reference as paper', 's.words'])
    .where('p.meeting_id', '=', meetingId)
    .where('p.status', '=', 'frozen')
    .where('s.key', '=', 'recommendation')
    .where('s.words', '<>', '')
    .orderBy('r.number')
    .execute()
}
