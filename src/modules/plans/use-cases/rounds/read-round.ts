import { NotFound } from '../../../../kernel/failures.ts'
import { inSystemRead, type Work } from '../../../../spine/access/index.ts'
import { type ActionRow, listActions } from '../../../../spine/actions/index.ts'
import { type Lead, leadsOf } from '../../../../spine/people/index.ts'
import { readRecord, type StoredRecord } from '../../../../spine/records/index.ts'
import { countQuestions, type Question, questionsOf } from '../../store/read-rounds.ts'
import { type RoundState, roundKind } from '../../store/round-kind.ts'
import { type Plan, readPlan } from '../list-items.ts'

/** An item that a round asks about, with what was answered. */
export type AskedItem = { item: ActionRow; question: Question; streamLeads: readonly Lead[] }

export type Round = {
  plan: Plan
  round: StoredRecord<RoundState>
  /** Those that this person may read, in the order of their numbers. */
  items: readonly AskedItem[]
  /** Of all there are, the same for every reader. */
  counts: { asked: number; answered: number }
}

/**
 * A round of a plan with what it asks, or with only those actions of it that are named by reference; NotFound where it is
 * not of that plan. The counts are of all.
 */
export async function readRound(
  work: Work,
  planReference: string,
  reference: string,
  only?: readonly string[],
): Promise<Round> {
  const plan = await readPlan(work, planReference)
  const round = await readRecord(work, roundKind, reference)
  if (round.state.plan_id !== plan.id) throw new NotFound(round.reference)
  const questions = new Map((await questionsOf(work, round.id)).map((one) => [one.actionId, one]))
  const ids = only ? (await idsOf(work, only)).filter((id) => questions.has(id)) : [...questions.keys()]
  const rows = ids.length === 0 ? [] : (await listActions(work, { ids })).rows
  const streamIds = plan.streams.map(({ id }) => id)
  const streamLeads = await leadsOf(work, streamIds, work.clock.today())
  const items = rows.flatMap((item) => {
    const question = questions.get(item.id)
    return question ? [{ item, question, streamLeads: streamLeads.get(item.within?.id ?? '') ?? [] }] : []
  })
  const counts = await inSystemRead(work, 'totals of a round', (system) => countQuestions(system, round.id))
  return { plan, round, items, counts }
}

async function idsOf(work: Work, references: readonly string[]): Promise<string[]> {
  if (references.length === 0) return []
  const rows = await work.tx.selectFrom('record').select('id').where('reference', 'in', references).execute()
  return rows.map(({ id }) => id)
}

/** How a person stands to an item that is asked about: leads it in any capacity, leads or deputises for its stream. */
export function standing(
  { item, streamLeads }: AskedItem,
  personIds: readonly (string | null)[],
): 'item' | 'stream' | null {
  const isOne = (leads: readonly Lead[]) =>
    leads.some(({ personId }) => personId !== null && personIds.includes(personId))
  if (isOne(item.leads)) return 'item'
  return isOne(streamLeads) ? 'stream' : null
}

export type PersonAsked = { personId: string; name: string; asked: number; answered: number; remindedAt: Date | null }

/** Whom a round asks and how far each has come, those with most to say first; and how many items nobody is asked about. */
export function peopleAsked(items: readonly AskedItem[]): { people: PersonAsked[]; nobody: number } {
  const people = new Map<string, PersonAsked>()
  let nobody = 0
  for (const { question } of items) {
    if (question.personId === null) {
      nobody += 1
      continue
    }
    const before = people.get(question.personId)
    people.set(question.personId, {
      personId: question.personId,
      name: question.asked ?? '',
      asked: (before?.asked ?? 0) + 1,
      answered: (before?.answered ?? 0) + (question.answeredAt ? 1 : 0),
      remindedAt: before?.remindedAt ?? question.remindedAt,
    })
  }
  const waiting = (one: PersonAsked) => one.asked - one.answered
  const rows = [...people.values()].toSorted((a, b) => waiting(b) - waiting(a) || a.name.localeCompare(b.name, 'en'))
  return { people: rows, nobody }
}
