import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { ChangedBySomeoneElse, NotAllowed, Refusal } from '../../kernel/failures.ts'
import { type ReadBody, readBody } from '../../platform/http/uploads.ts'
import { asPerson, type Ground, insist, type Who } from '../access/index.ts'
import { refusalPage } from './failure-pages.tsx'
import { chosenOf, formSent, mayBeKept, pageSaid } from './form-key.ts'
import { forgetDraft, keepRefused } from './keep-typed.ts'
import type { Look } from './layout.tsx'
import type { Notice } from './notice.ts'
import type { Waiting } from './page-forms.ts'
import { renderAnswer } from './render-answer.ts'
import type { Answer, Route, Session, Visit } from './route.ts'
import { goneForm, staleEdit } from './stale-edit.tsx'

/** What serving routes needs to know of sessions; spine/sign-in gives it. */
export type Sessions = {
  cookie: string
  find: (token: string, active: boolean) => Promise<(Session & { stage: string; notice: Notice | null }) | null>
  keepNotice: (sessionId: string, notice: Notice | null) => Promise<void>
  /** Whose session it was, though it has run out: so that what they had typed can be kept for them. */
  ownerOf: (token: string) => Promise<string | null>
}

type Found = Awaited<ReturnType<Sessions['find']>>

/** Puts a list of routes on the server: session, permission, CSRF, handler, answer, in that order, for every one. */
export function serveRoutes(
  server: FastifyInstance,
  routes: readonly Route[],
  ground: Ground,
  look: Look,
  sessions: Sessions,
): void {
  for (const route of routes) {
    server.route({
      method: route.method,
      url: route.path,
      handler: async (request, reply) => {
        const found = route.machine ? null : await findSession(request, sessions, route.unasked !== true)
        const isForm = route.method === 'POST'
        const body = isForm ? await readBody(request) : nothingTyped
        const form = formSent(request.url, body.typed)
        let visit: Visit | null = null
        try {
          if (isForm) await checkFormToken(server, request, reply, body)
          visit = await visitOf(request, reply, { ground, look, machine: route.machine === true }, found, body)
          insistOrSignIn(route, visit)
          const answer = await route.handle(visit)
          if (isForm && visit.session && answer.kind === 'redirect')
            await forgetDraft(ground, visit.session.personId, form)
          return await send(reply, answer, visit, look, sessions, found)
        } catch (error) {
          if (isForm) await keepRefused(ground, await typist(request, found, sessions), form, body.typed, error)
          if (!visit?.session || !isForm || !(error instanceof Refusal) || !mayBeKept(form)) throw error
          if (!(error instanceof ChangedBySomeoneElse))
            return await send(reply, refusalPage(error, 0, visit.typed), visit, look, sessions, null)
          const stale = { visit, form, refusal: error }
          const both = await staleEdit(routes, stale, look, insistOrSignIn)
          if (both === null) return await send(reply, goneForm(stale), visit, look, sessions, null)
          return reply.status(409).header('cache-control', 'no-store').type(htmlType).send(both)
        } finally {
          await body.discard()
        }
      },
    })
  }
  server.setErrorHandler(async (error, request, reply) => {
    const found = await findSession(request, sessions).catch(() => null)
    const refusal = error instanceof Refusal ? error : null
    if (!refusal && statusOf(error) >= 500) request.log.error({ err: error }, 'a page failed')
    if (refusal instanceof SignInFirst) return reply.redirect(`/sign-in?then=${encodeURIComponent(request.url)}`, 303)
    const visit = await visitOf(request, reply, { ground, look, machine: false }, found, nothingTyped)
    return send(reply, refusalPage(refusal, statusOf(error)), visit, look, sessions, null)
  })
  server.setNotFoundHandler(async (request, reply) => {
    const visit = await visitOf(
      request,
      reply,
      { ground, look, machine: false },
      await findSession(request, sessions),
      nothingTyped,
    )
    return send(reply, refusalPage(null, 404), visit, look, sessions, null)
  })
}

const caches = { 'for good': 'public, max-age=31536000, immutable', 'ask anew': 'public, no-cache' }
const htmlType = 'text/html; charset=utf-8'

/** Who typed a form: whoever is signed in, or was until their session ran out. */
async function typist(request: FastifyRequest, found: Found, sessions: Sessions): Promise<string | null> {
  if (found) return found.stage === 'signed in' ? found.personId : null
  const token = request.cookies[sessions.cookie]
  return token ? sessions.ownerOf(token) : null
}

const nothingTyped: ReadBody = { typed: {}, files: [], discard: async () => undefined }

/** Raised where a page needs somebody and nobody is signed in. */
class SignInFirst extends NotAllowed {}

function insistOrSignIn(route: Route, visit: Visit): void {
  try {
    insist(visit.actor, route.deed, { owner: true, lead: true, member: true })
  } catch (refusal) {
    if (visit.session === null) throw new SignInFirst('Sign in first.')
    throw refusal
  }
}

async function findSession(request: FastifyRequest, sessions: Sessions, active = true): Promise<Found> {
  const token = request.cookies[sessions.cookie]
  return token ? sessions.find(token, active) : null
}

/** The token sits in a hidden field, so the check runs on what was read rather than on Fastify's own body. */
async function checkFormToken(
  server: FastifyInstance,
  request: FastifyRequest,
  reply: FastifyReply,
  body: ReadBody,
): Promise<void> {
  request.headers['csrf-token'] = String(body.typed['_token'] ?? '')
  await new Promise<void>((resolve, reject) => {
    server.csrfProtection(request, reply, (error?: Error) => {
      if (error)
        reject(new FormTokenStale('This form is too old to send. Go back, load the page again and send it again.'))
      else resolve()
    })
  })
}

class FormTokenStale extends NotAllowed {}

const params = z.record(z.string(), z.string())

async function visitOf(
  request: FastifyRequest,
  reply: FastifyReply,
  { ground, look, machine }: { ground: Ground; look: Look; machine: boolean },
  found: Found,
  body: ReadBody,
): Promise<Visit> {
  const signedIn = found?.stage === 'signed in' ? found : null
  const who: Who = { person: signedIn?.personId ?? null, actingFor: signedIn?.actingFor?.id ?? null }
  const actor = await asPerson(ground, who, async (work) => work.actor)
  const url = new URL(request.url, 'http://sightline.invalid')
  return {
    params: params.parse(request.params ?? {}),
    query: url.searchParams,
    path: url.pathname,
    method: request.method === 'POST' ? 'POST' : 'GET',
    page: pageSaid(body.typed) ?? `${url.pathname}${url.search}`,
    typed: chosenOf(body.typed),
    sent: body.typed,
    files: body.files,
    session: signedIn,
    pendingSession:
      found && found.stage !== 'signed in' ? { id: found.id, personId: found.personId, stage: found.stage } : null,
    actor,
    ground,
    council: await look.council(),
    work: (deed) => asPerson(ground, who, deed),
    // A machine sends no form, and what browsers keep must set no cookie.
    formToken: machine ? '' : reply.generateCsrf(),
    browser: request.headers['user-agent'] ?? '',
    address: request.ip,
  }
}

async function send(
  reply: FastifyReply,
  answer: Answer,
  visit: Visit,
  look: Look,
  sessions: Sessions,
  found: Found,
): Promise<FastifyReply> {
  for (const cookie of 'cookies' in answer ? (answer.cookies ?? []) : []) {
    if (cookie.value === null) reply.clearCookie(cookie.name, { path: '/' })
    else reply.setCookie(cookie.name, cookie.value, { path: '/', httpOnly: true, sameSite: 'lax', secure: look.secure })
  }
  reply.header('cache-control', 'no-store')
  switch (answer.kind) {
    case 'redirect':
      if (answer.notice && found) await sessions.keepNotice(found.id, answer.notice)
      return reply.redirect(answer.to, 303)
    case 'file':
      if (answer.cache) reply.header('cache-control', caches[answer.cache])
      reply.header('content-disposition', disposition(answer.name, answer.inline === true))
      return reply.type(answer.type).send(typeof answer.bytes === 'string' ? answer.bytes : Buffer.from(answer.bytes))
    case 'stream':
      reply.header('content-disposition', disposition(answer.name, false)).header('content-length', answer.size)
      return reply.type(answer.type).send(answer.stream)
    case 'json':
      return reply.status(answer.status ?? 200).send(answer.value)
    case 'page': {
      const notice = found?.notice ?? null
      if (notice && found) await sessions.keepNotice(found.id, null)
      return reply
        .status(answer.page.status ?? 200)
        .type(htmlType)
        .send(await renderAnswer(answer.page, visit, look, notice, sentOf(visit, reply.request.url)))
    }
  }
}

/** A form that is shown again keeps the version that it was opened with. */
function sentOf(visit: Visit, address: string): Map<string, Waiting> {
  if (visit.method === 'GET') return new Map()
  return new Map([[formSent(address, visit.sent), { kind: 'sent', typed: visit.sent }]])
}

function disposition(name: string, inline: boolean): string {
  const plain = name.replace(/[^\w. -]/g, '_')
  return `${inline ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`
}

/** A hidden field or an address that does not parse was not typed by a person: 400, and nothing to mend. */
function statusOf(error: unknown): number {
  if (error instanceof z.ZodError) return 400
  const status = error !== null && typeof error === 'object' && 'statusCode' in error ? error.statusCode : undefined
  return typeof status === 'number' ? status : 500
}
