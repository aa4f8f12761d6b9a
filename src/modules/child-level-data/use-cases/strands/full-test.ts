import { NotPossibleNow, NotValid } from '../../../../kernel/failures.ts'
import { insist, instantOf, serviceReaders, type Work } from '../../../../spine/access/index.ts'
import { changeRecord, createRecord, readRecord, type StoredRecord } from '../../../../spine/records/index.ts'
import { latestChecked } from '../../store/read-runs.ts'
import { type StrandKey, strandKeys, type TestState, testKind } from '../../store/strand-kinds.ts'

/** Books a full test of all three strands for a day (F14). The day is checked: a date that is in no calendar was booked once (AXA-9). */
export async function bookTest(work: Work, bookedFor: string): Promise<{ reference: string }> {
  insist(work.actor, 'sign child-level data')
  if (bookedFor < work.clock.today().toString()) throw new NotValid({ bookedFor: 'Book it for today or later' })
  const strands = strandKeys.map((key) => ({ key, startedAt: null, finishedAt: null, by: '', words: '' }))
  const state = {
    booked_for: bookedFor,
    standing: 'booked' as const,
    run_id: null,
    strands,
    lessons: '',
    signed_on: null,
  }
  const title = 'Full test of all three strands'
  return createRecord(
    work,
    testKind,
    { title, ownerId: work.actor.person, readers: serviceReaders, state },
    { deed: 'booked' },
  )
}

export type StrandSaid = { strand: StrandKey; deed: 'start' | 'finish'; words: string; by: string; version: number }

/** Starts or finishes a strand; its time is taken from the clock and not from memory. */
export async function moveStrand(work: Work, reference: string, said: StrandSaid): Promise<StoredRecord<TestState>> {
  insist(work.actor, 'run child-level data')
  const test = await readRecord(work, testKind, reference)
  if (test.state.standing === 'signed') throw new NotPossibleNow(`${test.reference} is signed.`)
  const at = instantOf(work).toISOString()
  const strands = test.state.strands.map((one) => {
    if (one.key !== said.strand) return one
    if (said.deed === 'start') {
      if (one.startedAt) throw new NotPossibleNow('That strand has begun already.')
      return { ...one, startedAt: at, by: said.by }
    }
    if (!one.startedAt) throw new NotPossibleNow('Start the strand before it is finished.')
    if (one.finishedAt) throw new NotPossibleNow('That strand is finished already.')
    return { ...one, finishedAt: at, words: said.words.trim() }
  })
  const standing = strands.every(({ finishedAt }) => finishedAt) ? ('finished' as const) : ('under way' as const)
  const run = said.strand === 'performance' && said.deed === 'finish' ? await latestChecked(work) : null
  if (said.strand === 'performance' && said.deed === 'finish' && !run)
    throw new NotPossibleNow('The performance strand is finished when a run has been checked, and none has.')
  const state = { strands, standing, ...(run ? { run_id: run.id } : {}) }
  const deed = `${said.deed === 'start' ? 'started' : 'finished'} the strand: ${said.strand}`
  return changeRecord(work, testKind, test.id, { version: said.version, state }, { deed })
}

/** Signs a test of which all strands are finished, with what was learnt: the lessons go to the plan as actions. */
export async function signTest(
  work: Work,
  reference: string,
  version: number,
  lessons: string,
): Promise<StoredRecord<TestState>> {
  insist(work.actor, 'sign child-level data')
  const test = await readRecord(work, testKind, reference)
  if (test.state.standing !== 'finished')
    throw new NotPossibleNow('A test is signed when all three strands are finished, and once.')
  const said = lessons.trim()
  if (said === '') throw new NotValid({ lessons: 'Say what was learnt' })
  const state = { standing: 'signed' as const, lessons: said, signed_on: work.clock.today().toString() }
  return changeRecord(work, testKind, test.id, { version, state }, { deed: 'signed', reason: said })
}
