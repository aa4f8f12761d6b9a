import { Temporal } from 'temporal-polyfill'
import { formatDate } from '../../../kernel/text.ts'
import { listAsAt } from '../../../spine/records/index.ts'
import { riskKind } from './risk-kind.ts'

/** The register as it stood at any date. */
export const risksAsAt = listAsAt(riskKind, 'risks', 'Risks', [
  ['Now', (risk) => `${risk.likelihood * risk.impact} (${risk.likelihood} × ${risk.impact})`],
  ['Aimed for', (risk) => String(risk.target_likelihood * risk.target_impact)],
  ['Reviewed', (risk) => (risk.reviewed_on ? formatDate(Temporal.PlainDate.from(risk.reviewed_on)) : 'Never')],
  ['Standing', (risk) => (risk.status === 'open' ? 'Open' : 'Closed')],
])
