import type { ListFile } from '../../../spine/web/index.ts'
import { sortWords } from '../rules/sources/source-sorts.ts'
import type { FindingRow, SourceRow } from '../store/read-sources.ts'

/** What sources found, for Excel and CSV, with the actions that answer each finding. */
export const findingsFile = (sources: readonly SourceRow[], findings: readonly FindingRow[]): ListFile => ({
  title: 'Findings of sources',
  many: 'Findings',
  columns: [
    { header: 'Source', kind: 'text', width: 40 },
    { header: 'What it is', kind: 'text', width: 20 },
    { header: 'Day', kind: 'text', width: 12 },
    { header: 'By whom', kind: 'text', width: 24 },
    { header: 'Reference', kind: 'text', width: 11 },
    { header: 'Number', kind: 'text', width: 9 },
    { header: 'What was found', kind: 'text', width: 70 },
    { header: 'Theme', kind: 'text', width: 24 },
    { header: 'Lead', kind: 'text', width: 24 },
    { header: 'Actions', kind: 'text', width: 40 },
    { header: 'Why nothing is to be done', kind: 'text', width: 40 },
  ],
  rows: findings.map(({ source, reference, state, owner, actions }) => {
    const from = sources.find(({ id }) => id === source.id)?.state
    return [
      source.title,
      from ? sortWords[from.sort] : '',
      from?.held_on ?? '',
      from?.by_whom ?? '',
      reference,
      state.number,
      state.words,
      state.theme,
      owner ?? '',
      actions.map((one) => `${one.reference} (${one.state})`).join(', '),
      state.no_action,
    ]
  }),
})
