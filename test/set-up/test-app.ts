import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll } from 'vitest'
import { buildApp } from '../../src/app.ts'
import { readSettings } from '../../src/platform/config/settings.ts'
import { makeLogger } from '../../src/platform/logging/logger.ts'
import type { Who } from '../../src/spine/access/index.ts'
import { startSession } from '../../src/spine/sign-in/sessions.ts'
import type { TestDatabase } from './test-database.ts'

export type Client = {
  get: (path: string) => Promise<Reply>
  /** Loads the form's page, takes its token as a browser would, and sends the fields. */
  send: (path: string, fields: Record<string, string | string[]>, formAt?: string) => Promise<Reply>
  /** The same with a file, as a browser sends a form that carries one. */
  upload: (path: string, fields: Record<string, string>, file: SentFile, formAt?: string) => Promise<Reply>
  /** Sends the fields of a form that was opened before, its token among them. */
  post: (path: string, fields: Record<string, string[]>) => Promise<Reply>
  /** Sends without the form's token, as a forged form would. */
  forge: (path: string, fields: Record<string, string>) => Promise<Reply>
  cookies: () => Record<string, string>
}
export type SentFile = { field: string; name: string; bytes: Uint8Array | string }
export type Reply = { status: number; body: string; location: string | undefined; headers: Record<string, unknown> }

/** The whole application on a test file's database, called through Fastify without a port. */
export function useTestApp(database: { current: () => TestDatabase }, demo = false) {
  let app: FastifyInstance | null = null
  beforeAll(async () => {
    const read = readSettings({ LOG_LEVEL: 'silent', COUNCIL_NAME: 'Testshire Council' })
    if (!read.ok) throw new Error(read.faults.join())
    app = await buildApp({
      settings: read.settings,
      ground: database.current(),
      demo,
      requestsAMinute: 100_000,
      logger: makeLogger('silent', false),
    })
  })
  afterAll(() => app?.close())
  const current = () => {
    if (!app) throw new Error('The application is there only inside tests')
    return app
  }
  const visitor = (cookies: Record<string, string> = {}) => client(current, cookies)
  return {
    current,
    visitor,
    /** Somebody signed in. */
    as: async (who: Who): Promise<Client> => {
      if (!who.person) return visitor()
      const token = await startSession(database.current(), who.person, 'signed in', 'test')
      return visitor({ session: token })
    },
  }
}

function client(app: () => FastifyInstance, jar: Record<string, string>): Client {
  const call = async (
    method: 'GET' | 'POST',
    path: string,
    payload?: string | Buffer,
    contentType = 'application/x-www-form-urlencoded',
  ): Promise<Reply> => {
    const reply = await app().inject({
      method,
      url: path,
      cookies: jar,
      ...(payload === undefined ? {} : { payload, headers: { 'content-type': contentType } }),
    })
    for (const cookie of reply.cookies) jar[cookie.name] = cookie.value
    const location = reply.headers.location
    return {
      status: reply.statusCode,
      body: reply.body,
      location: typeof location === 'string' ? location : undefined,
      headers: reply.headers,
    }
  }
  return {
    get: (path) => call('GET', path),
    send: async (path, fields, formAt = path) =>
      call('POST', path, encoded({ ...fields, _token: tokenOf(await call('GET', formAt)) })),
    upload: async (path, fields, file, formAt = path) => {
      const all = { ...fields, _token: tokenOf(await call('GET', formAt)) }
      return call('POST', path, multipart(all, file), 'multipart/form-data; boundary=----test-boundary')
    },
    post: (path, fields) => call('POST', path, encoded(fields)),
    forge: (path, fields) => call('POST', path, encoded(fields)),
    cookies: () => jar,
  }
}

/** What a page's form sends back to prove that it is ours. */
export const tokenOf = (form: Reply): string => /name="_token" value="([^"]+)"/.exec(form.body)?.[1] ?? ''

function multipart(fields: Record<string, string>, { field, name, bytes }: SentFile): Buffer {
  const start = '------test-boundary\r\nContent-Disposition: form-data; name='
  const parts = Object.entries(fields).map(([key, value]) => `${start}"${key}"\r\n\r\n${value}\r\n`)
  const head = `${start}"${field}"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`
  const end = '\r\n------test-boundary--\r\n'
  return Buffer.concat([Buffer.from(parts.join('') + head), Buffer.from(bytes), Buffer.from(end)])
}

function encoded(fields: Record<string, string | string[]>): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) {
    for (const one of Array.isArray(value) ? value : [value]) search.append(name, one)
  }
  return search.toString()
}
