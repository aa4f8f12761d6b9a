import { createHash } from 'node:crypto'
import { Temporal } from 'temporal-polyfill'
import { bankHolidays } from '../../../platform/holiday-calendar.ts'
import { insist, type Work } from '../../../spine/access/index.ts'
import { keepPending, type Pending, readPending } from '../../../spine/import-preview/index.ts'
import { nameKey } from '../../../spine/people/index.ts'
import { comparePlan } from '../rules/import/compare-plan.ts'
import type { FileItem, FileStream, LeadMark, PlanComparison, PresentItem } from '../rules/import/compared-plan.ts'
import { matchPlan, sameTitle } from '../rules/import/match-items.ts'
import { settleCost } from '../rules/import/settle-cost.ts'
import { settleDate } from '../rules/import/settle-date.ts'
import { namesOnRegister, type RegisterName } from '../store/names-on-register.ts'
import { findLead, type NamedLead } from './import-names.ts'
import { presentPlan } from './import-present.ts'
import { type PlanUpload, planUpload, type UploadedItem } from './import-shape.ts'
import { type Plan, readPlan } from './list-items.ts'

/** The kind of upload that this is among those that wait. */
export const importKind = 'plan'

export type ImportPreview = {
  plan: Plan | null
  upload: PlanUpload
  comparison: PlanComparison
  /** Whom each name in the file means, in the order of the file. */
  names: ReadonlyMap<string, NamedLead>
  /** For each item of the file the one of the plan that it is. */
  met: ReadonlyMap<string, PresentItem>
  /** Names of partners that no organisation on the register has. */
  unknownPartners: ReadonlySet<string>
  /** What the file says of an item's cost and is not read, in words, by the item's id. */
  unreadCosts: ReadonlyMap<string, string>
  /** Names that somebody must still settle. */
  unsettled: readonly string[]
  /** Changes with anything that confirming would do, so that nobody confirms what they have not seen. */
  seen: string
}

/** Keeps what was read of a file until it is confirmed, for the plan of that reference or for a new one. */
export async function keepUpload(
  work: Work,
  upload: { fileName: string; sha256: string; data: unknown; plan: string | null },
): Promise<string> {
  insist(work.actor, 'import a plan')
  if (upload.plan !== null) await readPlan(work, upload.plan)
  return keepPending(work, importKind, upload)
}

/** The upload and what confirming it would do to the plan as it is now. */
export async function previewImport(work: Work, id: string): Promise<ImportPreview & { pending: Pending<PlanUpload> }> {
  insist(work.actor, 'import a plan')
  const pending = await readPending(work, importKind, id, planUpload)
  return { pending, ...(await previewOf(work, pending.data)) }
}

/** Compares an upload, with what was chosen, with the plan as it is now. */
export async function previewOf(work: Work, upload: PlanUpload): Promise<ImportPreview> {
  const register = await namesOnRegister(work)
  const plan = upload.plan === null ? null : await readPlan(work, upload.plan)
  const present = await presentPlan(work, plan, register)
  const matches = matchPlan(
    present.streams,
    present.items,
    upload.streams.map((stream) => ({
      ...stream,
      items: stream.items.map((one) => ({ ...one, words: one.text, reference: columnOf(one, /^reference$/i) })),
    })),
  )
  const fresh = upload.streams.filter((_, at) => matches.streams[at] === null).map(({ title }) => title)
  const names = namesIn(upload, register, matches.items, fresh)
  const context = { asAt: Temporal.PlainDate.from(upload.asAt), calendar: bankHolidays }
  const unknownPartners = new Set<string>()
  const unreadCosts = new Map<string, string>()
  const streams = upload.streams.map(
    (stream): FileStream => ({
      number: stream.number,
      title: stream.title,
      items: stream.items.map((one): FileItem => {
        const met = matches.items.get(one.id) ?? null
        const partnerName = columnOf(one, /\bpartner/i)
        const partner = register.find(
          (name) => name.kind === 'organisation' && nameKey(name.name) === nameKey(partnerName),
        )
        if (partnerName !== '' && !partner) unknownPartners.add(partnerName)
        const { cost, unread } = costIn(one, register, met)
        if (unread !== null) unreadCosts.set(one.id, unread)
        return {
          id: one.id,
          number: one.number,
          words: one.text,
          leads: one.leads.map((name): LeadMark => names.get(name)?.mark ?? { key: `open:${name}`, name }),
          due: settleDate(one.when, upload.choices.dates[one.id], met?.due ?? null, context),
          key: one.key,
          evidenceWanted: columnOf(one, /\b(evidence|proof)\b/i),
          partner: partner ? { id: partner.id, name: partner.name } : null,
          cost,
        }
      }),
    }),
  )
  const comparison = comparePlan(present.items, streams, matches)
  const unsettled = [...names].filter(([, { mark }]) => mark === null).map(([name]) => name)
  const seen = seenOf(comparison)
  return { plan, upload, comparison, names, met: matches.items, unknownPartners, unreadCosts, unsettled, seen }
}

/** What the file says an item costs (D29), met with what the plan has. */
function costIn(one: UploadedItem, register: readonly RegisterName[], met: PresentItem | null) {
  const cells = {
    cost: columnOf(one, /^\s*costs?\b(?!.*\bagreed\b)/i),
    funding: columnOf(one, /\b(funding|funded|budget)\b/i),
    agreedBy: columnOf(one, /\bagreed by\b/i),
  }
  const who = register.filter(({ kind, name }) => kind === 'person' && nameKey(name) === nameKey(cells.agreedBy))
  // The one whom the plan has already, where two share the name.
  const agreedBy = who.find(({ id }) => id === met?.cost?.agreedBy?.id) ?? who[0]
  return settleCost(cells, agreedBy ? { id: agreedBy.id, name: agreedBy.name } : null, met?.cost ?? null)
}

/** What a column of the file says of an item, by its heading; empty where there is none. */
export const columnOf = (item: Pick<UploadedItem, 'others'>, heading: RegExp): string =>
  item.others.find((other) => heading.test(other.heading))?.text ?? ''

/** Names of leads of items, then of new streams whose lead the paper lists by the same title. */
function namesIn(
  upload: PlanUpload,
  register: readonly RegisterName[],
  met: ReadonlyMap<string, PresentItem>,
  newTitles: readonly string[],
) {
  const led = new Map<string, Set<string>>()
  for (const item of upload.streams.flatMap(({ items }) => items)) {
    const now = met.get(item.id)?.leads ?? []
    for (const name of item.leads) {
      const ids = led.get(name) ?? new Set()
      for (const { key } of now) ids.add(key.slice(key.indexOf(':') + 1))
      led.set(name, ids)
    }
  }
  const listed = upload.workStreams.filter(({ title }) => newTitles.some((one) => sameTitle(one, title)))
  for (const name of listed.flatMap(({ leads }) => leads)) if (!led.has(name)) led.set(name, new Set())
  return new Map(
    [...led].map(([name, ids]) => [name, findLead(name, register, upload.choices.leads[name], ids)] as const),
  )
}

function seenOf(comparison: PlanComparison): string {
  const rows = comparison.streams.map(({ stream, present, items }) => [
    stream.number,
    present?.version ?? 0,
    items.map((one) => [one.item.id, one.verdict, one.present?.version ?? 0, one.changes]),
  ])
  const missing = comparison.missing.map(({ reference, version }) => [reference, version])
  return createHash('sha256')
    .update(JSON.stringify([rows, missing]))
    .digest('hex')
    .slice(0, 32)
}
