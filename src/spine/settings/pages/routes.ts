import type { Settings } from '../../../platform/config/settings.ts'
import { get, post, type Route } from '../../web/index.ts'
import { healthPage, verify } from './health.tsx'

/** How the installation is, for whoever keeps it. */
export function healthRoutes(settings: Settings): Route[] {
  return [
    get('/settings/health', 'see health', (visit) => healthPage(visit, settings)),
    post('/settings/health/verify-history', 'verify history', verify),
  ]
}
