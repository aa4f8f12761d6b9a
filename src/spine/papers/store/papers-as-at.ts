import { Temporal } from 'temporal-polyfill'
import { formatDate } from '../../../kernel/text.ts'
import { listAsAt } from '../../records/index.ts'
import { paperKind } from './paper-kind.ts'

/** The papers as they stood at any date. */
export const papersAsAt = listAsAt(paperKind, 'papers', 'Papers', [
  ['Report of', (paper) => paper.report_of],
  ['Position as at', (paper) => formatDate(Temporal.PlainDate.from(paper.as_at))],
  ['Standing', (paper) => (paper.status === 'frozen' ? 'Frozen' : 'Draft')],
])
