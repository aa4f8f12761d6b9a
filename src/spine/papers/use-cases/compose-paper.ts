import { insist, type Work } from '../../access/index.ts'
import { changesBetween, type Datasets } from '../../datasets/index.ts'
import { bodyById, meetingById } from '../../meetings/index.ts'
import { readRecord, type StoredRecord } from '../../records/index.ts'
import type { LiveBlock, PaperContent, PaperHeading } from '../rules/paper-blocks.ts'
import type { PaperTemplate } from '../rules/template.ts'
import type { FrozenContent } from '../store/frozen-content.ts'
import { lastFrozenBefore } from '../store/frozen-papers.ts'
import { type PaperState, paperKind } from '../store/paper-kind.ts'
import { type SectionRow, sectionsOf } from '../store/read-papers.ts'
import { choicesOf, type DrawsOn } from './choose-subjects.ts'
import { templateOf } from './read-templates.ts'

/** A draft as it would be frozen now. */
export type ComposedPaper = {
  paper: StoredRecord<PaperState>
  content: PaperContent
  sections: readonly SectionRow[]
  /** Titles of live blocks that no installed part of the work offers figures for. */
  missing: readonly string[]
  /** The day of the position that the last paper to this body showed. */
  since: string | null
}

/** Puts a draft together: its words, and its figures on the day of the position. For the service alone. */
export async function composePaper(work: Work, reference: string, datasets: Datasets): Promise<ComposedPaper> {
  const paper = await readRecord(work, paperKind, reference)
  insist(work.actor, 'see drafts of papers')
  const template = templateOf(paper.state.template, paper.state.template_version)
  const sections = await sectionsOf(work, paper.id)
  const heading = await headingOf(work, paper, template, datasets)
  const last = await lastFrozenBefore(work, {
    bodyId: paper.state.body_id,
    template: template.key,
    heldOn: heading.meetingOn,
    drawsOn: paper.state.draws_on,
  })
  const live = await liveBlocks(work, template, paper, last, datasets)
  const content = { template, heading, words: wordsByKey(sections), live }
  return { paper, content, sections, missing: missingIn(template, datasets), since: last?.heading.asAt ?? null }
}

const wordsByKey = (sections: readonly SectionRow[]) =>
  Object.fromEntries(sections.map(({ key, words }) => [key, words]))

async function headingOf(
  work: Work,
  paper: StoredRecord<PaperState>,
  template: PaperTemplate,
  datasets: Datasets,
): Promise<PaperHeading> {
  const { state } = paper
  const body = await bodyById(work, state.body_id)
  const meeting = await meetingById(work, state.meeting_id)
  if (!body || !meeting) throw new Error(`${paper.reference} is for a meeting that its reader cannot see`)
  return {
    reference: paper.reference,
    body: body.name,
    meetingOn: meeting.heldOn,
    subject: paper.title,
    reportOf: state.report_of,
    openness: state.openness,
    purpose: state.purpose,
    asAt: state.as_at,
    edition: state.edition,
    drawsOn: await drawnOn(work, template, state.draws_on, datasets),
  }
}

/**
 * Every dataset is given what the paper draws on, the day of the position, the day of the last paper's, the body and
 * the paper itself, beside its own parameters.
 */
async function liveBlocks(
  work: Work,
  template: PaperTemplate,
  { id, state }: StoredRecord<PaperState>,
  last: FrozenContent | null,
  datasets: Datasets,
): Promise<LiveBlock[]> {
  const standing = { asAt: state.as_at, since: last?.heading.asAt ?? null, body: state.body_id, paper: id }
  const read = new Map<string, LiveBlock['result']>()
  const blocks = template.sections.flatMap((section) => section.live)
  for (const block of blocks) {
    if (!('dataset' in block)) continue
    const dataset = datasets.byKey(block.dataset, block.version)
    read.set(
      block.id,
      dataset ? await dataset.read(work, { ...block.parameters, ...state.draws_on, ...standing }) : null,
    )
  }
  return blocks.map((block) => {
    if ('dataset' in block) return { id: block.id, result: read.get(block.id) ?? null }
    const now = read.get(block.changesOf)
    const before = last?.live.find(({ id }) => id === block.changesOf)?.result
    return { id: block.id, result: now && before ? changesBetween(before, now) : null }
  })
}

/** What the paper draws on in words, kept with it when it is frozen. */
async function drawnOn(work: Work, template: PaperTemplate, drawsOn: DrawsOn, datasets: Datasets) {
  const choices = await choicesOf(work, template, datasets)
  return choices.flatMap(({ parameter, label, subjects }) => {
    const value = drawsOn[parameter]
    return value ? [{ label, text: subjects.find((one) => one.value === value)?.text ?? value }] : []
  })
}

function missingIn(template: PaperTemplate, datasets: Datasets): string[] {
  return template.sections
    .flatMap(({ live }) => live)
    .filter((block) => 'dataset' in block && datasets.byKey(block.dataset, block.version) === null)
    .map(({ title }) => title)
}
