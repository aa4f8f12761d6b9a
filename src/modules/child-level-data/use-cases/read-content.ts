import { load } from 'js-yaml'
import { z } from 'zod'
import { contentPath, readContent } from '../../../platform/content.ts'
import type { Limits } from '../rules/checks/check.ts'
import { type AnnexAContent, listNumbers } from '../rules/lists/list-content.ts'

const day = z
  .union([z.string(), z.date()])
  .transform((value) => (typeof value === 'string' ? value : value.toISOString().slice(0, 10)))
const field = z.strictObject({
  key: z.string(),
  heading: z.string(),
  type: z.enum(['id', 'code', 'date', 'whole-number', 'text']),
  codes: z.string().exactOptional(),
  need: z.enum(['mandatory', 'conditional', 'optional']),
  layouts: z.array(z.string()).exactOptional(),
  aliases: z.array(z.string()).exactOptional(),
  patterns: z.array(z.string()).exactOptional(),
})
const lists = z.strictObject({
  version: z.number(),
  layouts: z.array(z.strictObject({ key: z.string(), name: z.string(), from: day })),
  lists: z.array(
    z.strictObject({
      list: z.literal([...listNumbers]),
      name: z.string(),
      period: z.enum(['six-months', 'twelve-months', 'now']),
      fields: z.array(field),
    }),
  ),
})
const code = z.strictObject({
  key: z.string(),
  value: z.string(),
  template2019: z.boolean(),
  group: z.string().exactOptional(),
  group2: z.string().exactOptional(),
  replacedBy: z.string().exactOptional(),
  seenIn: z.string().exactOptional(),
})
const codes = z.strictObject({ version: z.number(), codes: z.record(z.string(), z.array(code)) })
const variants = z.strictObject({
  version: z.number(),
  from: day,
  variants: z.record(z.string(), z.record(z.string(), z.string())),
})
/** What the checks need of each council; the file holds more, for reports. */
const authorities = z.object({
  authorities: z.array(
    z.object({ name: z.string(), laCode: z.string(), gssCode: z.string(), aliases: z.array(z.string()).optional() }),
  ),
})
const limits = z.strictObject({ version: z.number(), from: day, limits: z.record(z.string(), z.number()) })

const limitWords = z.strictObject({
  version: z.number(),
  groups: z.array(z.strictObject({ name: z.string(), limits: z.record(z.string(), z.string()) })),
})

/** Lists, codes and known spellings of Annex A as they ship in content/annex-a. Throws when a file is wrong. */
export function readAnnexAContent(): AnnexAContent {
  shipped ??= parseContent()
  return shipped
}

/** Read once: what ships does not change while the program runs, and the parsing takes a fifth of a second. */
let shipped: AnnexAContent | undefined

function parseContent(): AnnexAContent {
  const ofLists = lists.parse(file('lists.yaml'))
  const ofCodes = codes.parse(file('codes.yaml'))
  const ofVariants = variants.parse(file('variants.yaml'))
  return {
    version: [ofLists.version, ofCodes.version, ofVariants.version].join('.'),
    layouts: ofLists.layouts,
    lists: ofLists.lists,
    codes: ofCodes.codes,
    variants: ofVariants.variants,
    authorities: authorities.parse(load(readContent(contentPath('authorities', 'england.yaml')))).authorities,
  }
}

/** The limits that checks and measures use where a council has set none of its own. */
export function readLimits(): Limits {
  return shippedLimits().limits
}

/** The same with their version, which a council's own limit says it was set over. */
export function shippedLimits(): { version: number; limits: Limits } {
  return limits.parse(file('limits.yaml'))
}

export type LimitGroup = { name: string; limits: Readonly<Record<string, string>> }

/** What each limit is called, by the part of the work. */
export function readLimitGroups(): readonly LimitGroup[] {
  limitGroups ??= limitWords.parse(file('limit-words.yaml')).groups
  return limitGroups
}

let limitGroups: readonly LimitGroup[] | undefined

function file(name: string): unknown {
  return load(readContent(contentPath('annex-a', name)))
}
