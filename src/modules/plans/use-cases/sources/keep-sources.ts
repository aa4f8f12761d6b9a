import { NotValid } from '../../../../kernel/failures.ts'
import { insist, serviceReaders, type Work } from '../../../../spine/access/index.ts'
import { titleOf } from '../../../../spine/actions/index.ts'
import { linkRecords, unlinkRecords } from '../../../../spine/links/index.ts'
import { notify } from '../../../../spine/notifications/index.ts'
import { changeRecord, createRecord, readRecord, type StoredRecord } from '../../../../spine/records/index.ts'
import { mostProposals, notesToProposals } from '../../rules/proposals/notes-to-proposals.ts'
import { listFindings } from '../../store/read-sources.ts'
import { type FindingState, findingKind, type SourceState, sourceKind } from '../../store/source-kinds.ts'

export type SourceWords = SourceState & { title: string }

/** Records a source with what it found: one finding for each line or bullet (D02). */
export async function recordSource(
  work: Work,
  words: SourceWords,
  findings: string,
): Promise<{ id: string; reference: string; findings: number }> {
  insist(work.actor, 'record a source')
  const { title, ...state } = words
  const made = await createRecord(
    work,
    sourceKind,
    { title, ownerId: null, readers: serviceReaders, state },
    { deed: 'recorded' },
  )
  return { ...made, findings: await add(work, made.id, notesToProposals(findings), 0) }
}

/** Changes what is said of a source. */
export async function changeSource(work: Work, reference: string, version: number, words: SourceWords): Promise<void> {
  insist(work.actor, 'record a source')
  const before = await readRecord(work, sourceKind, reference)
  const { title, ...state } = words
  await changeRecord(work, sourceKind, before.id, { version, title, state }, { deed: 'changed' })
}

/** Adds what else a source found, after what is there; what stands there in the same words is left out. */
export async function addFindings(work: Work, reference: string, typed: string): Promise<number> {
  insist(work.actor, 'record a source')
  const source = await readRecord(work, sourceKind, reference)
  const there = await listFindings(work, { sourceIds: [source.id] })
  const known = new Set(there.map(({ state }) => state.words.toLowerCase()))
  const wanted = notesToProposals(typed).filter((line) => !known.has(line.toLowerCase()))
  if (wanted.length === 0) throw new NotValid({ findings: 'Enter what it found: one line or bullet for each' })
  return add(work, source.id, wanted, Math.max(0, ...there.map(({ state }) => state.position + 1)))
}

async function add(work: Work, sourceId: string, lines: readonly string[], from: number): Promise<number> {
  if (lines.length > mostProposals)
    throw new NotValid({ findings: `Enter ${mostProposals} findings or fewer at a time. These are ${lines.length}` })
  for (const [at, words] of lines.entries()) {
    const state = {
      source_id: sourceId,
      number: String(from + at + 1),
      position: from + at,
      words,
      theme: '',
      no_action: '',
    }
    const made = await createRecord(
      work,
      findingKind,
      { title: titleOf(words), ownerId: null, readers: serviceReaders, state },
      { deed: 'recorded' },
    )
    await linkRecords(work, made.id, 'belongs to', sourceId)
  }
  return lines.length
}

export type FindingWords = Omit<FindingState, 'source_id' | 'position'> & { ownerId: string | null }

/** A finding that this person may answer: those who keep plans, and whoever leads it. */
export async function ownFinding(work: Work, reference: string): Promise<StoredRecord<FindingState>> {
  const finding = await readRecord(work, findingKind, reference)
  insist(work.actor, 'answer a finding', { owner: finding.ownerId !== null && finding.ownerId === work.actor.person })
  return finding
}

/** Changes a finding: its words, what it is about, who leads it, or why nothing is to be done. A new lead is told. */
export async function changeFinding(
  work: Work,
  reference: string,
  version: number,
  words: FindingWords,
): Promise<void> {
  const before = await ownFinding(work, reference)
  const { ownerId, ...state } = words
  const change = { version, title: titleOf(state.words), ownerId, state }
  await changeRecord(work, findingKind, before.id, change, { deed: 'changed' })
  if (!ownerId || ownerId === before.ownerId) return
  await notify(work, [ownerId], {
    recordId: before.id,
    deed: 'lead a finding',
    what: `${before.reference} is yours to lead`,
    why: 'You were named as the lead of what an audit, a review or a workshop found.',
    href: findingKind.path(before.reference),
  })
}

/** Joins an action that is on the register already: it answers this finding too, as one action may several (D02). */
export async function answerFinding(work: Work, reference: string, typed: string): Promise<string> {
  const finding = await ownFinding(work, reference)
  const wanted = typed.trim().toUpperCase()
  if (wanted === '') throw new NotValid({ action: 'Enter the reference of an action, such as ACT-12' })
  const action = await work.tx
    .selectFrom('action as a')
    .innerJoin('record as r', 'r.id', 'a.id')
    .select(['a.id', 'r.reference'])
    .where('r.reference', '=', wanted)
    .executeTakeFirst()
  if (!action) throw new NotValid({ action: `There is no action ${wanted} that you may see. Check its reference` })
  await linkRecords(work, action.id, 'arises from', finding.id)
  return action.reference
}

/** Takes the join away; the action itself stays. */
export async function leaveFinding(work: Work, reference: string, actionReference: string): Promise<void> {
  const finding = await ownFinding(work, reference)
  const [row] = await listFindings(work, { ids: [finding.id] })
  const action = row?.actions.find((one) => one.reference === actionReference.trim().toUpperCase())
  if (!action) throw new NotValid({ action: `${actionReference || 'That'} does not answer ${finding.reference}` })
  await unlinkRecords(work, action.id, 'arises from', finding.id)
}
