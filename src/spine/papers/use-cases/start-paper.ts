import { NotPossibleNow, NotValid } from '../../../kernel/failures.ts'
import { insist, serviceReaders, type Work } from '../../access/index.ts'
import type { Datasets } from '../../datasets/index.ts'
import { linkRecords } from '../../links/index.ts'
import { meetingKind } from '../../meetings/index.ts'
import { createRecord, readRecord } from '../../records/index.ts'
import { isWritten, type PaperTemplate } from '../rules/template.ts'
import { type PaperState, paperKind, sectionKind } from '../store/paper-kind.ts'
import { onlyHolderOf } from '../store/read-papers.ts'
import { choicesOf, type DrawsOn, settleChoices } from './choose-subjects.ts'
import { templateOf, templatesToChoose } from './read-templates.ts'

export type PaperWords = {
  subject: string
  /** The post or person whose report it is, as the heading says it. */
  reportOf: string
  openness: 'public' | 'exempt'
  purpose: 'information' | 'decision'
  /** ISO date: the day whose position the figures show. Never later than today. */
  asAt: string
  /** What its figures are drawn from where there is a choice; the only one there is need not be named. */
  drawsOn?: DrawsOn
}

/** What a section begins with: empty, or the words of the paper that this one follows. */
type Begins = Readonly<Record<string, { words: string; ownerId: string | null }>>

/** Starts a paper for a meeting from a template. It and its sections are for the service until it is frozen. */
export async function startPaper(
  work: Work,
  meetingReference: string,
  templateKey: string,
  words: PaperWords,
  datasets: Datasets,
): Promise<{ id: string; reference: string }> {
  insist(work.actor, 'write a paper')
  const meeting = await readRecord(work, meetingKind, meetingReference)
  if (meeting.state.status === 'cancelled') throw new NotPossibleNow(`${meeting.reference} has been called off.`)
  const template = templatesToChoose().find(({ key }) => key === templateKey)
  if (!template) throw new NotValid({ template: 'Choose what kind of paper it is' })
  refuseComingDay(work, words.asAt)
  const draws_on = { ...settleChoices(await choicesOf(work, template, datasets), words.drawsOn ?? {}) }
  return makePaper(work, words.subject, {
    ...headingState(words),
    draws_on,
    meeting_id: meeting.id,
    body_id: meeting.state.body_id,
    template: template.key,
    template_version: template.version,
    status: 'draft',
    edition: 'original',
    follows_id: null,
  })
}

/** Makes a draft with one section record for each section that somebody writes, and hangs it from its meeting. */
export async function makePaper(
  work: Work,
  subject: string,
  state: PaperState,
  begins: Begins = {},
): Promise<{ id: string; reference: string }> {
  const author = work.actor.person
  const paper = { title: subject, ownerId: author, readers: serviceReaders, state }
  const made = await createRecord(work, paperKind, paper, { deed: 'started' })
  const template = templateOf(state.template, state.template_version)
  for (const [position, section] of template.sections.entries()) {
    if (!isWritten(section)) continue
    const before = begins[section.key]
    const words = before?.words ?? ''
    const ownerId = before ? before.ownerId : await writerOf(work, section.owner, author)
    const row = { paper_id: made.id, key: section.key, position, words, state: words ? 'draft' : 'empty' } as const
    const title = `${section.heading} of ${made.reference}`
    await createRecord(work, sectionKind, { title, ownerId, readers: serviceReaders, state: row }, { deed: 'begun' })
  }
  await linkRecords(work, state.meeting_id, 'considered', made.id)
  return made
}

function writerOf(work: Work, owner: PaperTemplate['sections'][number]['owner'], author: string | null) {
  return owner === 'author' ? author : onlyHolderOf(work, owner).then((holder) => holder ?? author)
}

/** Figures of a day that has not come cannot be known. */
export function refuseComingDay(work: Work, asAt: string): void {
  if (asAt > work.clock.today().toString())
    throw new NotValid({ asAt: 'The position can be shown for today or an earlier day, not for one to come' })
}

export const headingState = (words: PaperWords) => ({
  report_of: words.reportOf,
  openness: words.openness,
  purpose: words.purpose,
  as_at: words.asAt,
})
