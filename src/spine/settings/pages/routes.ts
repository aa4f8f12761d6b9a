import type { Settings } from '../../../platform/config/settings.ts'
import { get, post, type Route } from '../../web/index.ts'
import { brandRoutes } from './brand.ts'
import { healthPage, verify } from './health.tsx'
import { lookPage, saveLook, undoLookChange } from './look.tsx'

/** The council's name, logo and colour: chosen by administrators, drawn on for every page. */
export const lookRoutes: readonly Route[] = [
  get('/settings/look', 'change the council’s look', lookPage),
  post('/settings/look', 'change the council’s look', saveLook),
  post('/settings/look/undo', 'change the council’s look', undoLookChange),
  ...brandRoutes,
]

/** How the installation is, for whoever keeps it. */
export function healthRoutes(settings: Settings): Route[] {
  return [
    get('/settings/health', 'see health', (visit) => healthPage(visit, settings)),
    post('/settings/health/verify-history', 'verify history', verify),
  ]
}
