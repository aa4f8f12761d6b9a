import type { DocumentBlock } from '../../../platform/word/document-blocks.ts'
import { type DatasetResult, dayInWords, pictureBlocks, resultBlocks } from '../../datasets/index.ts'
import type { PaperTemplate, TemplateSection } from './template.ts'
import { wordsToBlocks } from './words-to-blocks.ts'

/** What stands in the heading of a paper. Days are ISO dates. */
export type PaperHeading = {
  reference: string
  body: string
  meetingOn: string
  subject: string
  reportOf: string
  openness: 'public' | 'exempt'
  purpose: 'information' | 'decision'
  asAt: string
  edition: 'original' | 'revised' | 'supplement'
  /** What the figures are drawn from where there was a choice: which plan. */
  drawsOn: readonly { label: string; text: string }[]
}

/** The figures of one live block; `result` is null where no installed part of the work offers them, or none to compare. */
export type LiveBlock = { id: string; result: DatasetResult | null }

export type PaperContent = {
  template: PaperTemplate
  heading: PaperHeading
  /** What people wrote, by the key of the section. */
  words: Readonly<Record<string, string>>
  live: readonly LiveBlock[]
}

/** The whole paper as plain blocks, from which the page and the Word document are both made. */
export function paperBlocks(content: PaperContent): DocumentBlock[] {
  const counts = { tables: 0, figures: 0 }
  const body = content.template.sections.flatMap((section) => sectionBlocks(section, content, counts))
  return [{ kind: 'keyValue', rows: headingRows(content) }, ...body]
}

/** The title of the document: its subject, and which edition where it is not the first. */
export function paperTitle({ subject, edition }: PaperHeading): string {
  return edition === 'original' ? subject : `${subject} (${edition})`
}

function headingRows({ template, heading }: PaperContent): { key: string; value: string }[] {
  const values = {
    body: heading.body,
    date: dayInWords(heading.meetingOn),
    subject: paperTitle(heading),
    'report-of': heading.reportOf,
    openness: heading.openness === 'public' ? 'Public' : 'Exempt: not for publication',
    purpose: heading.purpose === 'information' ? 'Information' : 'Decision',
    'as-at': dayInWords(heading.asAt),
  }
  const drawn = heading.drawsOn.map(({ label, text }) => ({ key: label, value: text }))
  return [...template.heading.map(({ shows, label }) => ({ key: label, value: values[shows] })), ...drawn]
}

/** A section that nobody filled and that no figures stand in is left out, heading and all. A heading alone stays. */
function sectionBlocks(section: TemplateSection, content: PaperContent, counts: Counts): DocumentBlock[] {
  const said = wordsToBlocks(content.words[section.key] ?? '', section.numbered)
  const figures = section.live.flatMap((block) => {
    const result = content.live.find(({ id }) => id === block.id)?.result
    if (!result) return []
    const pictures = (result.pictures ?? []).flatMap((picture) =>
      pictureBlocks(picture, (title) => {
        counts.figures += 1
        return `Figure ${counts.figures}: ${title}, as at ${dayInWords(result.asAt)}`
      }),
    )
    // Pictures bring tables of their own: figures that are nothing else need no table that says there are none.
    if (pictures.length > 0 && result.rows.length === 0) return [...pictures, ...notesOf(result)]
    counts.tables += 1
    return [...resultBlocks(`Table ${counts.tables}: ${block.title}`, result, block.whenEmpty), ...pictures]
  })
  const inside = [...said, ...figures]
  if (section.listsAppendices) inside.push(...appendixNames(content))
  const headingAlone = section.words === 'none' && section.live.length === 0 && !section.listsAppendices
  if (inside.length === 0 && !headingAlone) return []
  const heading: DocumentBlock = { kind: 'heading', level: section.level, text: section.heading }
  if (!section.appendix) return [heading, ...inside]
  if (section.upright) return [{ kind: 'pageBreak' }, heading, ...inside]
  return [{ kind: 'orientation', to: 'landscape' }, heading, ...inside, { kind: 'orientation', to: 'portrait' }]
}

type Counts = { tables: number; figures: number }

const notesOf = ({ notes }: DatasetResult) => notes.map((text): DocumentBlock => ({ kind: 'paragraph', text }))

function appendixNames({ template, words, live }: PaperContent): DocumentBlock[] {
  const items = template.sections
    .filter(({ appendix }) => appendix)
    .filter((one) => words[one.key] || one.live.some(({ id }) => live.some((block) => block.id === id && block.result)))
    .map(({ heading }) => heading)
  return items.length > 0 ? [{ kind: 'bullets', items }] : []
}
