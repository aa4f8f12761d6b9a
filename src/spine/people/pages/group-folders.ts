import { bodySorts, organisationSorts } from '../kinds.ts'
import type { GroupFolder } from '../register/keep-groups.ts'

/** How each kind of group looks on the screen: its words, its table and what its form asks. */
export type GroupLook = {
  folder: GroupFolder
  kind: 'POST' | 'TEAM' | 'BODY' | 'ORG'
  one: string
  many: string
  sorts: readonly string[]
  sortLabel: string
  /** The kind of record that it belongs to, and what the form calls it. */
  belongsTo: { kind: string; label: string; needed: boolean } | null
  hasPredecessor: boolean
  meets: boolean
}

const plain = { sorts: [], hasPredecessor: false, meets: false }

export const groupLooks: Readonly<Record<GroupFolder, GroupLook>> = {
  posts: {
    ...plain,
    folder: 'posts',
    kind: 'POST',
    one: 'Post',
    many: 'Posts',
    sortLabel: '',
    belongsTo: { kind: 'TEAM', label: 'Team (optional)', needed: false },
  },
  teams: {
    ...plain,
    folder: 'teams',
    kind: 'TEAM',
    one: 'Team',
    many: 'Teams',
    sortLabel: 'Organisation',
    belongsTo: { kind: 'ORG', label: 'Organisation', needed: true },
  },
  bodies: {
    folder: 'bodies',
    kind: 'BODY',
    one: 'Body',
    many: 'Bodies',
    sorts: bodySorts,
    sortLabel: 'Sort',
    belongsTo: null,
    hasPredecessor: true,
    meets: true,
  },
  organisations: {
    folder: 'organisations',
    kind: 'ORG',
    one: 'Organisation',
    many: 'Organisations',
    sorts: organisationSorts,
    sortLabel: 'Sort',
    belongsTo: null,
    hasPredecessor: true,
    meets: false,
  },
}

/** Where a group's page is, from the kind that its record has. */
export function groupHref({ kind, reference }: { kind: string; reference: string }): string {
  const look = Object.values(groupLooks).find((one) => one.kind === kind)
  return `/people/${look?.folder ?? ''}/${reference}`
}
