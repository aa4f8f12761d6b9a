import { NotValid } from '../../../kernel/failures.ts'
import { insist, serviceReaders, type Work } from '../../../spine/access/index.ts'
import { doneWith, notify } from '../../../spine/notifications/index.ts'
import { changeRecord, createRecord, readRecord, type StoredRecord } from '../../../spine/records/index.ts'
import { type MeasureState, measureKind } from '../store/measure-kind.ts'

export type MeasureWords = MeasureState & { title: string; ownerId: string | null }

/** What waits for a measure's new owner, by this name. */
const ownMeasure = 'own a measure'

/** Adds a measure to the library (F17). Its owner, who enters its values and says what is behind them, is told. */
export async function addMeasure(work: Work, words: MeasureWords): Promise<{ id: string; reference: string }> {
  insist(work.actor, 'add a measure')
  const { title, ownerId, ...state } = words
  const made = await createRecord(
    work,
    measureKind,
    { title, ownerId, readers: serviceReaders, state },
    { deed: 'added' },
  )
  if (ownerId) await tellOwner(work, { ...made, ownerId })
  return made
}

/** Changes what a measure is. How often it is measured cannot change once it has values: they would no longer be of periods. */
export async function changeMeasure(
  work: Work,
  reference: string,
  version: number,
  words: MeasureWords,
): Promise<StoredRecord<MeasureState>> {
  const before = await mayChangeMeasure(work, reference)
  const { title, ownerId, ...state } = words
  if (state.period !== before.state.period && (await hasValues(work, before.id)))
    throw new NotValid({
      period: `It has values of each ${before.state.period}. Retire it and add another measure to count by ${state.period}`,
    })
  const changed = await changeRecord(
    work,
    measureKind,
    before.id,
    { version, title, ownerId, state },
    { deed: 'changed' },
  )
  if (before.ownerId && before.ownerId !== ownerId) await doneWith(work, before.id, [before.ownerId], ownMeasure)
  if (ownerId && ownerId !== before.ownerId) await tellOwner(work, { ...changed, ownerId })
  return changed
}

/** The measure, where this person may change what it is. */
export async function mayChangeMeasure(work: Work, reference: string): Promise<StoredRecord<MeasureState>> {
  const measure = await readRecord(work, measureKind, reference)
  insist(work.actor, 'change a measure', { owner: measure.ownerId === work.actor.person })
  return measure
}

/** The measure, where this person may enter values of it and say what is behind them. They have then seen that it is theirs. */
export async function mayEnterValues(work: Work, reference: string): Promise<StoredRecord<MeasureState>> {
  const measure = await readRecord(work, measureKind, reference)
  insist(work.actor, 'enter values', { owner: measure.ownerId === work.actor.person })
  return measure
}

/** An owner who writes beneath a measure has plainly seen that it is theirs. */
export async function seenByOwner(work: Work, { id, ownerId }: { id: string; ownerId: string | null }): Promise<void> {
  if (ownerId && ownerId === work.actor.person) await doneWith(work, id, [ownerId], ownMeasure)
}

async function hasValues(work: Work, id: string): Promise<boolean> {
  const one = await work.tx.selectFrom('measure_value').select('id').where('measure_id', '=', id).limit(1).execute()
  return one.length > 0
}

async function tellOwner(work: Work, measure: { id: string; reference: string; ownerId: string }): Promise<void> {
  await notify(work, [measure.ownerId], {
    recordId: measure.id,
    deed: ownMeasure,
    what: `${measure.reference} is yours to keep`,
    why: 'You were named as the owner of this measure: you enter its values and say what is behind them.',
    href: `/measures/${measure.reference}`,
  })
}
