import type { ListFile } from '../../../spine/web/index.ts'
import { readingWords } from '../rules/evidence/evidence-words.ts'
import type { EvidenceRow } from '../store/list-evidence.ts'

/** A review's evidence log as a file. */
export const evidenceFile = ({
  review,
  entries,
}: {
  review: { reference: string }
  entries: readonly EvidenceRow[]
}): ListFile => ({
  title: `Evidence of ${review.reference}`,
  many: 'Evidence',
  columns: [
    { header: 'Reference', kind: 'text', width: 11 },
    { header: 'Evidence', kind: 'text', width: 40 },
    { header: 'Questions', kind: 'text', width: 50 },
    { header: 'Element', kind: 'text', width: 14 },
    { header: 'Kind of source', kind: 'text', width: 16 },
    { header: 'Source', kind: 'text', width: 40 },
    { header: 'From', kind: 'date' },
    { header: 'What it shows', kind: 'text', width: 60 },
    { header: 'Strength', kind: 'text', width: 10 },
    { header: 'Why', kind: 'text', width: 30 },
    { header: 'What it says', kind: 'text', width: 30 },
    { header: 'Set aside because', kind: 'text', width: 30 },
  ],
  rows: entries.map((entry) => [
    entry.reference,
    entry.title,
    entry.questions.join('; '),
    entry.element,
    entry.sourceKind,
    entry.source,
    entry.dated,
    entry.summary,
    entry.strength,
    entry.strengthBecause,
    readingWords[entry.reading],
    entry.setAsideBecause,
  ]),
})
