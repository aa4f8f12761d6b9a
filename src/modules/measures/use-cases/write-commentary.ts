import { NotValid } from '../../../kernel/failures.ts'
import { instantOf, type Work } from '../../../spine/access/index.ts'
import { changeRecord, newId, type StoredRecord } from '../../../spine/records/index.ts'
import { periodWords } from '../rules/periods.ts'
import { type MeasureState, measureKind } from '../store/measure-kind.ts'
import { mayEnterValues, seenByOwner } from './keep-measure.ts'

export type Commentary = { startsOn: string; teamId: string | null; behind: string; doing: string }

/** Says what is behind a measure in a period and what is being done (F13), of the whole service or of a team (D30). */
export async function writeCommentary(
  work: Work,
  reference: string,
  version: number,
  { startsOn, teamId, behind, doing }: Commentary,
): Promise<StoredRecord<MeasureState>> {
  const measure = await mayEnterValues(work, reference)
  if (behind.trim() === '') throw new NotValid({ behind: 'Say what is behind the figure' })
  const words = { behind: behind.trim(), doing: doing.trim(), by_id: work.actor.person, written_at: instantOf(work) }
  const before = await work.tx
    .selectFrom('measure_commentary')
    .select('id')
    .where('measure_id', '=', measure.id)
    .where('starts_on', '=', startsOn)
    .where('team_id', teamId === null ? 'is' : '=', teamId)
    .executeTakeFirst()
  if (before) await work.tx.updateTable('measure_commentary').set(words).where('id', '=', before.id).execute()
  else {
    const id = newId(words.written_at.getTime())
    await work.tx
      .insertInto('measure_commentary')
      .values({ ...words, id, measure_id: measure.id, starts_on: startsOn, team_id: teamId })
      .execute()
  }
  await seenByOwner(work, measure)
  const reason = periodWords(measure.state.period, startsOn)
  return changeRecord(work, measureKind, measure.id, { version }, { deed: 'said what is behind it', reason })
}
