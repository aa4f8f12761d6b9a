import { z } from 'zod'
import type { RecordKind } from '../../../spine/records/index.ts'
import { itemKinds } from '../rules/members/bulletin.ts'

export const bulletinItems = z.array(
  z.object({ kind: z.enum(itemKinds), heading: z.string(), words: z.string(), reference: z.string() }),
)

/** What history keeps of a bulletin. */
export const bulletinState = z.object({
  intro: z.string(),
  items: bulletinItems,
  status: z.enum(['draft', 'issued']),
  issued_on: z.string().nullable(),
})
export type BulletinState = z.infer<typeof bulletinState>

export const bulletinKind: RecordKind<BulletinState> = {
  kind: 'BUL',
  name: 'members’ bulletin',
  table: 'bulletin',
  path: (reference) => `/governance/bulletins/${reference}`,
  state: bulletinState,
  searchText: ({ intro, items }) => [intro, ...items.map(({ heading, words }) => `${heading} ${words}`)].join('\n'),
}
