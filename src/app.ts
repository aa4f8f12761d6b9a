import type { FastifyInstance } from 'fastify'
import { demoCouncil } from './demo/index.ts'
import { plans } from './modules/plans/index.ts'
import { risks } from './modules/risks/index.ts'
import { overviewRoutes } from './overview/index.ts'
import type { Settings } from './platform/config/settings.ts'
import { readAssets } from './platform/http/assets.ts'
import { buildServer } from './platform/http/server.ts'
import type { Ground } from './spine/access/index.ts'
import { delegationRoutes } from './spine/delegation/index.ts'
import { mailRoutes } from './spine/mail/index.ts'
import { meetings } from './spine/meetings/index.ts'
import type { Module } from './spine/module.ts'
import { notificationRoutes } from './spine/notifications/index.ts'
import { runRoutes } from './spine/runs/index.ts'
import { type SignInOptions, sessionsFor, signInRoutes } from './spine/sign-in/index.ts'
import { type Look, type Route, serveRoutes } from './spine/web/index.ts'

/** Every part of the work, in the order in which people meet it. */
export const modules: readonly Module[] = [plans, meetings, risks]

export type AppOptions = {
  settings: Settings
  ground: Ground
  demo: boolean
  /** Requests a minute from one address: far above what a person can click, and raised by tests that ask for everything. */
  requestsAMinute?: number
}

/** Builds the application from its modules. Tests build it without a port. */
export async function buildApp({
  settings,
  ground,
  demo,
  requestsAMinute = 600,
}: AppOptions): Promise<FastifyInstance> {
  const council = demo && settings.COUNCIL_NAME === 'Sightline' ? demoCouncil : settings.COUNCIL_NAME
  const secure = settings.PUBLIC_URL?.startsWith('https:') ?? false
  const server = await buildServer({ secure, logLevel: settings.LOG_LEVEL, requestsAMinute })
  const look: Look = { assets: readAssets(), council, secure, demo, navigation }
  const routes = allRoutes({ demo, secure, council })
  serveRoutes(server, routes, ground, look, sessionsFor(ground, secure))
  return server
}

/** Every address there is, in reading order. The security tests hold each of them to a hand-written answer per role. */
export function allRoutes(options: SignInOptions): Route[] {
  return [
    ...overviewRoutes(options),
    ...signInRoutes(options),
    ...delegationRoutes,
    ...runRoutes,
    ...mailRoutes,
    ...notificationRoutes,
    ...modules.flatMap((one) => one.routes ?? []),
  ]
}

/** The first level of navigation: at most seven places. Each shows to whoever may open it. */
const navigation: Look['navigation'] = [
  { text: 'Home', href: '/', deed: 'see home' },
  { text: 'Risks', href: '/risks', deed: 'see risks' },
  { text: 'Search', href: '/search', deed: 'search' },
]
