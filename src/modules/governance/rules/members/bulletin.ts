import { plural } from '../../../../kernel/text.ts'

/** What a bulletin tells members of (H24). */
export const itemKinds = ['urgent decision', 'data release', 'visit', 'news'] as const
export type ItemKind = (typeof itemKinds)[number]

export const kindHeadings: Readonly<Record<ItemKind, string>> = {
  'urgent decision': 'Urgent decisions',
  'data release': 'Data released',
  visit: 'Visits',
  news: 'News',
}

export type BulletinItem = { kind: ItemKind; heading: string; words: string; reference: string }

/** What is wrong with a bulletin that is to be issued, in sentences. */
export function faultsOfBulletin(items: readonly BulletinItem[]): string[] {
  if (items.length === 0) return ['There is nothing in it yet.']
  return items.flatMap(({ heading, words }, at) =>
    heading === '' || words === '' ? [`Item ${at + 1} needs a heading and words.`] : [],
  )
}

/** The items under their headings, in the order of the kinds. */
export const byKind = (items: readonly BulletinItem[]): [ItemKind, BulletinItem[]][] =>
  itemKinds.flatMap((kind) => {
    const own = items.filter((item) => item.kind === kind)
    return own.length > 0 ? [[kind, own] satisfies [ItemKind, BulletinItem[]]] : []
  })

/** A decision as the bulletin needs it; days as ISO text. */
export type DecidedLately = {
  reference: string
  title: string
  route: string
  waived: boolean
  decided: string
  decided_on: string
  why: string
}

/** Urgent decisions are told to members without their asking: those under special urgency, the general exception or a waiver. */
export function urgentItems(decisions: readonly DecidedLately[], since: string | null): BulletinItem[] {
  return decisions
    .filter(({ route, waived }) => route !== 'notice' || waived)
    .filter(({ decided_on }) => since === null || decided_on > since)
    .map(({ reference, title, decided, why }) => ({
      kind: 'urgent decision',
      heading: title,
      words: why === '' ? decided : `${decided}\n\nWhy it was urgent: ${why}`,
      reference,
    }))
}

/** "3 of 7 members have read it" */
export const readWords = (read: number, all: number): string =>
  all === 0
    ? 'Nobody was sent it.'
    : `${read} of ${plural(all, 'member')} ${read === 1 ? 'has' : 'have'} said that they read it.`
