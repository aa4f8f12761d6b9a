import { NotPossibleNow, NotValid } from '../../../kernel/failures.ts'
import { insist, instantOf, type Work } from '../../../spine/access/index.ts'
import { changeRecord, newId, readRecord } from '../../../spine/records/index.ts'
import { scoreTopic, type TopicScore } from '../rules/topics/score-topic.ts'
import { topicKind } from '../store/topic-kind.ts'
import { insistActorMayScrutinise } from './may-scrutinise.ts'
import { scoringSheet } from './scoring-sheets.ts'

/** Scores a topic on a sheet (G02). Several people may; each score stands under its name. */
export async function scoreATopic(
  work: Work,
  reference: string,
  code: string,
  said: { version: number; scores: Readonly<Record<string, number>>; notes: string },
): Promise<TopicScore> {
  insist(work.actor, 'score a topic')
  const { person } = work.actor
  if (person === null) throw new NotPossibleNow('Only a person can score.')
  await insistActorMayScrutinise(work)
  const topic = await readRecord(work, topicKind, reference)
  if (topic.state.standing !== 'listed') throw new NotPossibleNow(`${topic.reference} is ${topic.state.standing}.`)
  const { sheet, edition } = await scoringSheet(work, code)
  const wanting = sheet.criteria.filter(({ key }) => said.scores[key] === undefined)
  if (wanting.length > 0) {
    throw new NotValid(
      Object.fromEntries(wanting.map(({ key, name }) => [key, `Choose a score for ${name.toLowerCase()}`])),
    )
  }
  const found = scoreTopic(sheet, said.scores)
  const deed = `scored ${found.total} of ${found.outOf} on ${sheet.name}`
  await changeRecord(work, topicKind, topic.id, { version: said.version }, { deed })
  const at = instantOf(work)
  await work.tx
    .insertInto('topic_score')
    .values({
      id: newId(at.getTime()),
      topic_id: topic.id,
      sheet: sheet.name,
      edition,
      scores: JSON.stringify(said.scores),
      total: found.total,
      out_of: found.outOf,
      notes: said.notes.trim(),
      scored_by: person,
      scored_at: at,
    })
    .execute()
  return found
}
