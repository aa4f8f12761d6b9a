import type { ListFile } from '../../../spine/web/index.ts'
import { gradeColumns, type Outcome } from '../rules/national/outcomes.ts'
import type { OutcomeImport } from '../store/outcomes.ts'

/** Published outcomes for Excel and CSV, under the names of the open data so that the file can be imported again. */
export const outcomesFile = (outcomes: readonly Outcome[], from: OutcomeImport | null): ListFile => ({
  title: 'National picture',
  many: 'Outcomes',
  columns: [
    { header: 'authority', kind: 'text', width: 30 },
    { header: 'region', kind: 'text', width: 24 },
    { header: 'local_authority_code', kind: 'text', width: 12 },
    { header: 'framework', kind: 'text', width: 12 },
    { header: 'framework_version', kind: 'text', width: 34 },
    { header: 'inspection_start', kind: 'text', width: 16 },
    { header: 'inspection_end', kind: 'text', width: 16 },
    { header: 'published', kind: 'text', width: 16 },
    ...gradeColumns.map(({ column }) => ({ header: column, kind: 'text' as const, width: 22 })),
    { header: 'report_url', kind: 'text', width: 44 },
    { header: 'notes', kind: 'text', width: 40 },
    { header: 'source', kind: 'text', width: 40 },
  ],
  rows: outcomes.map((one) => [
    one.authority,
    one.region,
    one.laCode,
    one.framework,
    one.frameworkVersion,
    one.starts,
    one.ends,
    one.published,
    ...gradeColumns.map(({ key }) => one.grades[key] ?? ''),
    one.reportUrl,
    one.notes,
    from ? `${from.source}, ${from.licence}` : '',
  ]),
})
