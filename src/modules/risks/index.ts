import type { Module } from '../../spine/module.ts'
import { routes } from './pages/routes.ts'
import { riskKind } from './store/risk-kind.ts'
import { risksAsAt } from './store/risks-as-at.ts'
import { riskRegisterDataset } from './use-cases/risk-register-dataset.ts'

export { type RiskCategory, riskKind } from './store/risk-kind.ts'
export { changeRisk } from './use-cases/change-risk.ts'
export { raiseRisk } from './use-cases/raise-risk.ts'
export { closeRisk, reopenRisk, reviewRisk } from './use-cases/review-risk.ts'

/** The risk register (A20): raised by anyone in the service, rated on the council's scale, reviewed monthly. */
export const risks: Module = {
  name: 'risks',
  routes,
  kinds: [riskKind],
  listsAsAt: [risksAsAt],
  datasets: [riskRegisterDataset],
}
