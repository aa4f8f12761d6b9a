import type { FastifyInstance } from 'fastify'
import { risks } from './modules/risks/index.ts'
import { overviewRoutes } from './overview/index.ts'
import type { Settings } from './platform/config/settings.ts'
import { readAssets } from './platform/http/assets.ts'
import { answerHealth } from './platform/http/health.ts'
import { buildServer } from './platform/http/server.ts'
import type { Logger } from './platform/logging/logger.ts'
import type { Ground } from './spine/access/index.ts'
import { fileRoutes } from './spine/files/index.ts'
import { mailRoutes } from './spine/mail/index.ts'
import type { Module } from './spine/module.ts'
import { notificationRoutes } from './spine/notifications/index.ts'
import { runRoutes } from './spine/runs/index.ts'
import { healthRoutes, readyOr } from './spine/settings/index.ts'
import { type SignInOptions, sessionsFor, signInRoutes } from './spine/sign-in/index.ts'
import { type Look, type Route, serveRoutes } from './spine/web/index.ts'

/** Every part of the work, in the order in which people meet it. */
export const modules: readonly Module[] = [risks]

export type AppOptions = { settings: Settings; ground: Ground; demo: boolean; logger: Logger }

/** Builds the application from its modules. Tests build it without a port. */
export async function buildApp({ settings, ground, demo, logger }: AppOptions): Promise<FastifyInstance> {
  const secure = settings.PUBLIC_URL?.startsWith('https:') ?? false
  const server = await buildServer({ secure, logger, requestsAMinute: 600 })
  answerHealth(server, () => readyOr(ground))
  const look: Look = { assets: readAssets(), council: settings.COUNCIL_NAME, secure, demo, navigation }
  const routes = allRoutes({ demo, secure, council: settings.COUNCIL_NAME, settings })
  serveRoutes(server, routes, ground, look, sessionsFor(ground, secure))
  return server
}

/** Every address there is, in reading order. The security tests hold each of them to a hand-written answer per role. */
export function allRoutes(options: SignInOptions & { settings: Settings }): Route[] {
  const spine = [...runRoutes, ...mailRoutes, ...notificationRoutes, ...fileRoutes, ...healthRoutes(options.settings)]
  return [...overviewRoutes, ...signInRoutes(options), ...spine, ...modules.flatMap((one) => one.routes ?? [])]
}

/** The first level of navigation: at most seven places. Each shows to whoever may open it. */
const navigation: Look['navigation'] = [
  { text: 'Home', href: '/', deed: 'see home' },
  { text: 'Risks', href: '/risks', deed: 'see risks' },
]
