import { join } from 'node:path'
import cookie from '@fastify/cookie'
import csrf from '@fastify/csrf-protection'
import formbody from '@fastify/formbody'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import staticFiles from '@fastify/static'
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify'
import { projectRoot } from '../project-root.ts'
import { acceptUploads } from './uploads.ts'

export type ServerOptions = {
  /** Whether the address people type is https: cookies are then sent over https alone. */
  secure: boolean
  logger: FastifyBaseLogger
  /** Requests a minute from one address; far above what a person can click. */
  requestsAMinute: number
}

/**
 * A Fastify server with everything that every page needs and nothing that any page is about: cookies, forms, uploads,
 * CSRF, a strict content security policy, limits and timeouts.
 */
export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
  const server = Fastify({
    loggerInstance: options.logger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 1024 * 1024,
    requestTimeout: 120_000,
    connectionTimeout: 130_000,
    trustProxy: 'loopback',
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
  })
  logEachAnswer(server)
  await server.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        ...(options.secure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: options.secure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
  })
  await server.register(cookie)
  await server.register(csrf, {
    cookieKey: options.secure ? '__Host-form' : 'form',
    cookieOpts: { httpOnly: true, sameSite: 'lax', path: '/', secure: options.secure },
  })
  await server.register(formbody)
  await acceptUploads(server)
  await server.register(rateLimit, { max: options.requestsAMinute, timeWindow: '1 minute' })
  await server.register(staticFiles, {
    root: join(projectRoot, 'dist', 'assets'),
    prefix: '/assets/',
    immutable: true,
    maxAge: '365d',
    index: false,
  })
  return server
}

/** One line an answer, so that a busy day's log can be read. */
function logEachAnswer(server: FastifyInstance): void {
  server.addHook('onResponse', async (request, reply) => {
    const ms = Math.round(reply.elapsedTime)
    request.log.info({ ...requestWithoutWords(request), status: reply.statusCode, ms })
  })
}

/**
 * Logs carry the path and never the query, which may hold what somebody searched for. A part of the path as long as a
 * secret is one (a link to set a password, a calendar's address) and is left out.
 */
export function requestWithoutWords(request: { method: string; url: string }) {
  return { method: request.method, path: request.url.split('?')[0]?.replace(/[\w-]{40,}/g, '…') }
}
