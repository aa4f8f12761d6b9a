import { type WrittenColumn, type WrittenValue, writeCsv, writeXlsx } from '../../../platform/spreadsheets/index.ts'
import type { Answer } from '../../../spine/web/index.ts'
import { levelWord, rateRisk } from '../rules/risk-scale.ts'
import type { RiskRow } from '../store/list-risks.ts'
import { riskScale } from '../use-cases/read-risk-scale.ts'

const columns: readonly WrittenColumn[] = [
  { header: 'Reference', kind: 'text', width: 11 },
  { header: 'Risk', kind: 'text', width: 50 },
  { header: 'Category', kind: 'text', width: 14 },
  { header: 'What could make it happen', kind: 'text', width: 40 },
  { header: 'What it would mean', kind: 'text', width: 40 },
  { header: 'Likelihood', kind: 'text', width: 16 },
  { header: 'Impact', kind: 'text', width: 16 },
  { header: 'Score', kind: 'number', width: 8 },
  { header: 'Rating', kind: 'text', width: 12 },
  { header: 'Score aimed for', kind: 'number', width: 8 },
  { header: 'Owner', kind: 'text', width: 24 },
  { header: 'Answer', kind: 'text', width: 40 },
  { header: 'Controls', kind: 'number', width: 9 },
  { header: 'Reviewed', kind: 'date' },
  { header: 'Status', kind: 'text', width: 9 },
]

const rowOf = (risk: RiskRow): WrittenValue[] => [
  risk.reference,
  risk.title,
  risk.category,
  risk.cause,
  risk.effect,
  `${risk.likelihood} ${levelWord(risk.likelihood, riskScale.likelihood)}`,
  `${risk.impact} ${levelWord(risk.impact, riskScale.impact)}`,
  risk.score,
  rateRisk(risk.likelihood, risk.impact, riskScale).word,
  risk.targetScore,
  risk.owner ?? '',
  risk.answer,
  risk.controls,
  risk.reviewedOn,
  risk.status,
]

/** The register as an Excel workbook: exactly these rows. */
export async function risksWorkbook(rows: readonly RiskRow[]): Promise<Answer> {
  const sheet = { name: 'Risks', columns, rows: rows.map(rowOf) }
  const bytes = await writeXlsx({ sheets: [sheet], properties: { title: 'Risk register', creator: 'Sightline' } })
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  return { kind: 'file', bytes, name: 'Risk register.xlsx', type }
}

/** The same as CSV. */
export const risksCsv = (rows: readonly RiskRow[]): Answer => ({
  kind: 'file',
  bytes: writeCsv(columns, rows.map(rowOf)),
  name: 'Risk register.csv',
  type: 'text/csv; charset=utf-8',
})
