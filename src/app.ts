import type { FastifyInstance } from 'fastify'
import { demoCouncil } from './demo/index.ts'
import { childLevelData } from './modules/child-level-data/index.ts'
import { governance, governanceRoutes } from './modules/governance/index.ts'
import { inspection, inspectionRoutes } from './modules/inspection/index.ts'
import { measureRoutes, measures } from './modules/measures/index.ts'
import { memberRoutes, members } from './modules/members/index.ts'
import { plans } from './modules/plans/index.ts'
import { risks } from './modules/risks/index.ts'
import { scrutiny, scrutinyRoutes } from './modules/scrutiny/index.ts'
import { kinds, overviewRoutes } from './overview/index.ts'
import type { Settings } from './platform/config/settings.ts'
import { readAssets } from './platform/http/assets.ts'
import { answerHealth } from './platform/http/health.ts'
import { buildServer } from './platform/http/server.ts'
import type { Logger } from './platform/logging/logger.ts'
import { publicRoutes } from './public-site/index.ts'
import type { Ground } from './spine/access/index.ts'
import { actionRoutes } from './spine/actions/index.ts'
import { childrenRoutes } from './spine/children/index.ts'
import { brandAddress, type Logo, lookForPages } from './spine/council/index.ts'
import { registerDatasets } from './spine/datasets/index.ts'
import { delegationRoutes } from './spine/delegation/index.ts'
import { fileRoutes } from './spine/files/index.ts'
import { formRoutes } from './spine/forms/index.ts'
import { frameworkRoutes } from './spine/frameworks/index.ts'
import { mailRoutes } from './spine/mail/index.ts'
import { meetingRoutes, meetings } from './spine/meetings/index.ts'
import type { Module } from './spine/module.ts'
import { notificationRoutes } from './spine/notifications/index.ts'
import { papers, papersRoutes } from './spine/papers/index.ts'
import { peopleRoutes } from './spine/people/index.ts'
import { publicVersionRoutes } from './spine/publications/index.ts'
import { runRoutes } from './spine/runs/index.ts'
import { safeguardingRoutes } from './spine/safeguarding/index.ts'
import { healthRoutes, lookRoutes, readyOr } from './spine/settings/index.ts'
import { type SignInOptions, sessionsFor, signInRoutes } from './spine/sign-in/index.ts'
import { type Council, draftRoutes, type Look, type Route, serveRoutes } from './spine/web/index.ts'

/** Every part of the work, in the order in which people meet it. */
export const modules: readonly Module[] = [
  plans,
  meetings,
  papers,
  risks,
  childLevelData,
  inspection,
  measures,
  governance,
  scrutiny,
  members,
]

/** Every dataset that they offer, for papers and for the demonstration. */
export const datasets = registerDatasets(modules.flatMap((one) => one.datasets ?? []))

export type AppOptions = {
  settings: Settings
  ground: Ground
  demo: boolean
  logger: Logger
  /** Requests a minute from one address: far above what a person can click, and raised by tests that ask for everything. */
  requestsAMinute?: number
}

/** Builds the application from its modules. Tests build it without a port. */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const { settings, ground, demo, logger, requestsAMinute = 600 } = options
  const council = demo && settings.COUNCIL_NAME === 'Sightline' ? demoCouncil : settings.COUNCIL_NAME
  const secure = settings.PUBLIC_URL?.startsWith('https:') ?? false
  const server = await buildServer({ secure, logger, requestsAMinute })
  answerHealth(server, () => readyOr(ground))
  const look: Look = { assets: readAssets(), council: () => councilFor(ground, council), secure, demo, navigation }
  const routes = allRoutes({ demo, secure, council, settings })
  serveRoutes(server, routes, ground, look, sessionsFor(ground, secure))
  return server
}

/** Whose Sightline it is, for the frame of every page. */
async function councilFor(ground: Ground, named: string): Promise<Council> {
  const look = await lookForPages(ground, named)
  const logo = look.logo ? { src: `/brand/logo/${look.logo.hash}`, ...inTheHeader(look.logo) } : undefined
  return { name: look.name, stylesheet: brandAddress(look), logo }
}

/** Forty pixels high, and never wider than a telephone has room for. */
function inTheHeader({ width, height }: Logo): { width: number; height: number } {
  const scale = Math.min(40 / height, 200 / width)
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

type RouteOptions = SignInOptions & { settings: Settings; council: string }

/** Every address there is, in reading order. The security tests hold each of them to a hand-written answer per role. */
export function allRoutes(options: RouteOptions): Route[] {
  const press = { datasets, council: options.council }
  return [
    ...overviewRoutes(options),
    ...signInRoutes(options),
    ...draftRoutes,
    ...peopleRoutes({ kinds, led: modules.flatMap((one) => one.led ?? []) }),
    ...delegationRoutes,
    ...runRoutes,
    ...mailRoutes,
    ...notificationRoutes,
    ...fileRoutes,
    ...childrenRoutes,
    ...healthRoutes(options.settings),
    ...lookRoutes,
    ...meetingRoutes(modules.flatMap((one) => one.takesAsked ?? [])),
    ...papersRoutes(
      press,
      modules.flatMap((one) => one.besidePaper ?? []),
    ),
    ...actionRoutes({
      deeds: modules.flatMap((one) => one.actionDeeds ?? []),
      sections: modules.flatMap((one) => one.actionSections ?? []),
    }),
    ...measureRoutes(datasets),
    ...governanceRoutes(datasets),
    ...inspectionRoutes(datasets),
    ...scrutinyRoutes(datasets),
    ...memberRoutes(datasets),
    ...frameworkRoutes,
    ...formRoutes,
    ...safeguardingRoutes,
    ...publicVersionRoutes(modules.flatMap((one) => one.publishes ?? [])),
    ...modules.flatMap((one) => one.routes ?? []),
    ...publicRoutes(options.settings.CHILD_AT_RISK, addressOf(options.settings)),
  ]
}

/** Where this Sightline is, for links that are read elsewhere. */
const addressOf = ({ PUBLIC_URL, PORT }: Settings): string =>
  PUBLIC_URL?.replace(/\/$/, '') ?? `http://localhost:${PORT}`

/** The first level of navigation: at most seven places. Each shows to whoever may open it. */
const navigation: Look['navigation'] = [
  { text: 'Home', href: '/', deed: 'see home' },
  { text: 'Readiness', href: '/child-level-data', deed: 'see child-level data' },
  { text: 'Inspection', href: '/inspections', also: ['/frameworks'], deed: 'see inspections' },
  { text: 'Plans', href: '/plans', also: ['/risks', '/measures', '/actions'], deed: 'see plans' },
  // Whoever sees plans reaches actions from there; the eighth place would be one too many.
  { text: 'Actions', href: '/actions', deed: 'see actions', unless: 'see plans' },
  { text: 'Scrutiny', href: '/scrutiny/reviews', also: ['/scrutiny', '/forms', '/members'], deed: 'see scrutiny' },
  { text: 'Papers', href: '/papers', also: ['/meetings', '/governance'], deed: 'see papers' },
  { text: 'Search', href: '/search', deed: 'search' },
]
