import { Temporal } from 'temporal-polyfill'
import { formatDate } from '../../../kernel/text.ts'
import { listAsAt } from '../../../spine/records/index.ts'
import { areaKind } from './area-kind.ts'
import { inspectionKind } from './inspection-kind.ts'

/** Inspections as they were recorded at any date. */
export const inspectionsAsAt = listAsAt(inspectionKind, 'inspections', 'Inspections', [
  ['Kind', ({ document_type }) => document_type],
  ['Framework', ({ framework_code }) => framework_code],
  ['Published', ({ published }) => (published ? formatDate(Temporal.PlainDate.from(published)) : 'Not yet')],
])

/** Areas to improve, with what the council had written under them by then. */
export const areasAsAt = listAsAt(areaKind, 'areas', 'Areas to improve', [
  ['Outcome', ({ outcome }) => outcome || 'Not written'],
  ['Measure', ({ measure }) => measure || 'Not written'],
])
