import { NotAllowed } from '../../../../kernel/failures.ts'
import { inSystemRead, instantOf, may, type Work } from '../../../../spine/access/index.ts'
import { addEvidence, moveActionOn, sayProgress } from '../../../../spine/actions/index.ts'
import { doneWith } from '../../../../spine/notifications/index.ts'
import { readRecord } from '../../../../spine/records/index.ts'
import type { Answer } from '../../rules/round/read-answer.ts'
import { lockQuestions, whoHasAnswered } from '../../store/read-rounds.ts'
import { roundKind } from '../../store/round-kind.ts'
import { type AskedItem, type Round, readRound, standing } from './read-round.ts'
import { askedToUpdate, insistOpen } from './run-round.ts'

/** `seen` is the last thing said in the round that the person had before them (its id), or empty. */
export type GivenAnswer = { reference: string; seen: string; answer: Answer }

export type Answered = {
  /** References of what was saved. */
  saved: readonly string[]
  /** Of those, how many were marked as done. */
  done: number
  /** Somebody said something of these meanwhile: nothing of them was saved, and both are to be shown. */
  meanwhile: readonly string[]
}

/**
 * Saves what somebody said of items in a round: what happened, how it stands, whether it is done, what shows it. Open to
 * whoever leads an item, in any capacity; to the lead and deputies of its stream; and to the programme manager for
 * anyone, which the round records. Each answer stands for itself: one that cannot be saved takes no other with it.
 */
export async function answerRound(
  work: Work,
  planReference: string,
  reference: string,
  given: readonly GivenAnswer[],
): Promise<Answered> {
  const only = given.map((one) => one.reference)
  const { id } = await readRecord(work, roundKind, reference)
  await lockQuestions(work, id, only)
  const round = await readRound(work, planReference, reference, only)
  insistOpen(round.round)
  if (given.length === 0) return { saved: [], done: 0, meanwhile: [] }
  const saved: string[] = []
  const meanwhile: string[] = []
  let done = 0
  for (const one of given) {
    const asked = round.items.find(({ item }) => item.reference === one.reference)
    if (!asked) throw new NotAllowed(`${one.reference} is not asked about in this round.`)
    if ((asked.question.said?.id ?? '') !== one.seen) {
      meanwhile.push(one.reference)
      continue
    }
    await saveAnswer(work, round, asked, one.answer)
    saved.push(one.reference)
    if (one.answer.done) done += 1
  }
  await stopWaiting(work, round.round.id)
  return { saved, done, meanwhile }
}

async function saveAnswer(work: Work, { round }: Round, asked: AskedItem, answer: Answer): Promise<void> {
  const { item } = asked
  const speaker = speakerFor(work, asked)
  await sayProgress(speaker, item.reference, { ...answer, askedInId: round.id })
  if (answer.evidence !== '') await addEvidence(speaker, item.reference, { words: answer.evidence, address: '' })
  if (answer.done && item.state === 'open') {
    await moveActionOn(speaker, item.reference, item.version, 'mark as done', { words: answer.words })
  }
  await work.tx
    .updateTable('round_question')
    .set({ answered_at: instantOf(work), answered_by_id: work.actor.person })
    .where('round_id', '=', round.id)
    .where('action_id', '=', item.id)
    .execute()
}

/**
 * Whoever leads or deputises for the stream speaks in a round as the item's lead would: the action's own deeds know only
 * its own leads, so the round vouches for them, by name in the transaction.
 */
function speakerFor(work: Work, asked: AskedItem): Work {
  const stands = standing(asked, [work.actor.person, work.actor.actingFor])
  if (stands !== 'stream') return work
  return { ...work, actor: { ...work.actor, system: 'answer in a round for a stream' } }
}

/** What this person may answer in a round: their own, and what stands in a stream that they lead or deputise for. */
export function answerable(round: Round, work: Pick<Work, 'actor'>): { own: AskedItem[]; stream: AskedItem[] } {
  const who = [work.actor.person, work.actor.actingFor]
  const of = (wanted: 'item' | 'stream') => round.items.filter((asked) => standing(asked, who) === wanted)
  return { own: of('item'), stream: of('stream') }
}

/** What the programme manager may answer for somebody: the items that the round asks that person about. */
export function answerableFor(round: Round, work: Pick<Work, 'actor'>, personId: string): AskedItem[] {
  if (!may(work.actor, 'say how an action is going', {})) {
    throw new NotAllowed('Only the programme manager answers for somebody else.')
  }
  return round.items.filter(({ question }) => question.personId === personId)
}

/** Whoever has nothing left to answer is no longer asked; read as the system, which sees all that they were asked. */
async function stopWaiting(work: Work, roundId: string): Promise<void> {
  const done = await inSystemRead(work, 'who has answered a round', (system) => whoHasAnswered(system, roundId))
  await doneWith(work, roundId, done, askedToUpdate)
}
