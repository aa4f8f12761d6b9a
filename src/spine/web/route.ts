import type { Readable } from 'node:stream'
import type { ComponentChild, ComponentChildren } from 'preact'
import type { FieldError } from '../../govuk/components/ErrorSummary.tsx'
import type { SubNavigationProps } from '../../govuk/patterns/SubNavigation.tsx'
import type { Typed, UploadedFile } from '../../platform/http/form.ts'
import type { Actor, Deed, Ground, Work } from '../access/index.ts'
import type { Notice } from './notice.ts'

/** A signed-in person's session as a page needs it. */
export type Session = {
  id: string
  personId: string
  name: string
  actingFor: { id: string; name: string } | null
  /** When it ends: if no page is opened until then, and whatever is done. */
  ends: { idle: Date; whole: Date }
}

/** The council's name and what its pages look like. */
export type Council = {
  name: string
  /** The address of its own stylesheet. */
  stylesheet: string
  logo?: { src: string; width: number; height: number } | undefined
}

/** One person's call at one address. */
export type Visit = {
  params: Readonly<Record<string, string>>
  query: URLSearchParams
  path: string
  method: 'GET' | 'POST'
  /** The page the visitor is on or sent a form from, with its query: forms of a page may go to other addresses. */
  page: string
  /** What was typed into the form. */
  typed: Typed
  /** The same with what forms carry for their own use. */
  sent: Typed
  files: readonly UploadedFile[]
  session: Session | null
  /** Someone who has given a password but not yet their code. */
  pendingSession: { id: string; personId: string; stage: string } | null
  actor: Actor
  ground: Ground
  /** Whose Sightline this is, as every page shows it. */
  council: Council
  /** Does a deed as the visitor, in one transaction. */
  work: <T>(deed: (work: Work) => Promise<T>) => Promise<T>
  /** The hidden field that proves a form came from us. */
  formToken: string
  browser: string
  /** The network address that the call came from. It is counted against when signing in goes wrong, and never kept. */
  address: string
}

/** A cookie to set, or to clear where the value is null. */
export type SetCookie = { name: string; value: string | null }

export type Answer =
  | { kind: 'page'; page: PageAnswer }
  | { kind: 'redirect'; to: string; notice?: Notice; cookies?: readonly SetCookie[] }
  | {
      kind: 'file'
      bytes: Uint8Array | string
      name: string
      type: string
      inline?: boolean
      cache?: 'for good' | 'ask anew'
    }
  | { kind: 'stream'; stream: Readable; name: string; type: string; size: number }
  | { kind: 'json'; value: unknown; status?: number }

export type PageAnswer = {
  title: string
  body: ComponentChild
  /** 200 unless told; 422 when a form is shown again with faults. */
  status?: number
  /** Shown as the summary at the top; each lands on its field. */
  errors?: readonly FieldError[]
  subNavigation?: SubNavigationProps | undefined
  /** A back link, above the page's heading. */
  before?: ComponentChildren
}

export type Route = {
  method: 'GET' | 'POST'
  /** The address, as Fastify writes it: /risks/:reference */
  path: string
  /** What the visitor must be allowed to do, checked before the handler runs. */
  deed: Deed
  handle: (visit: Visit) => Promise<Answer>
  /** A route that answers a machine (a calendar, a health check) asks for no session cookie and carries no layout. */
  machine?: boolean
  /** Asked by our script of its own accord: it does not count as somebody being there, and so keeps no session alive. */
  unasked?: boolean
}

export const page = (answer: PageAnswer): Answer => ({ kind: 'page', page: answer })
export const redirect = (to: string, notice?: Notice): Answer =>
  notice ? { kind: 'redirect', to, notice } : { kind: 'redirect', to }
export const get = (path: string, deed: Deed, handle: Route['handle']): Route => ({ method: 'GET', path, deed, handle })
export const post = (path: string, deed: Deed, handle: Route['handle']): Route => ({
  method: 'POST',
  path,
  deed,
  handle,
})
