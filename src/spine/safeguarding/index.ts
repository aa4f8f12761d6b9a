import { concernKind } from './store/concern-kind.ts'

export { FlagLink } from './pages/flag-link.tsx'
export { safeguardingRoutes } from './pages/routes.ts'
export { concernKind } from './store/concern-kind.ts'
export { isRestricted } from './store/is-restricted.ts'
export { decideConcern } from './use-cases/decide-concern.ts'
export { flagConcern } from './use-cases/flag-concern.ts'

/** Safeguarding concerns about any text: flagged, restricted at once, looked at by a named lead. */
export const safeguarding = { name: 'safeguarding', kinds: [concernKind] }
