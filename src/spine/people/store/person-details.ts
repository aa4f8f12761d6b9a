import type { Work } from '../../access/index.ts'

export type HeldPost = {
  id: string
  starts: string
  ends: string | null
  interim: boolean
  reference: string
  title: string
}
export type Membership = {
  id: string
  starts: string
  ends: string | null
  capacity: string
  reference: string
  title: string
  kind: string
}
export type HeldRole = { id: string; starts: string; ends: string | null; role: string; over: string | null }

/** The posts a person has held, newest first. What was taken back the day it was given is left out. */
export function postsHeldBy(work: Work, personId: string): Promise<HeldPost[]> {
  return work.tx
    .selectFrom('post_holding as h')
    .innerJoin('record as post', 'post.id', 'h.post_id')
    .select(['h.id', 'h.starts', 'h.ends', 'h.interim', 'post.reference', 'post.title'])
    .where('h.person_id', '=', personId)
    .where(({ eb, or, ref }) => or([eb('h.ends', 'is', null), eb('h.ends', '>=', ref('h.starts'))]))
    .orderBy('h.starts', 'desc')
    .orderBy('h.id')
    .execute()
}

export function membershipsOf(work: Work, personId: string): Promise<Membership[]> {
  return work.tx
    .selectFrom('membership as m')
    .innerJoin('record as g', 'g.id', 'm.group_id')
    .select(['m.id', 'm.starts', 'm.ends', 'm.capacity', 'g.reference', 'g.title', 'g.kind'])
    .where('m.person_id', '=', personId)
    .where(({ eb, or, ref }) => or([eb('m.ends', 'is', null), eb('m.ends', '>=', ref('m.starts'))]))
    .orderBy('m.starts', 'desc')
    .orderBy('m.id')
    .execute()
}

export function rolesOf(work: Work, personId: string): Promise<HeldRole[]> {
  return work.tx
    .selectFrom('role_holding as h')
    .leftJoin('record as over', 'over.id', 'h.over_id')
    .select(['h.id', 'h.starts', 'h.ends', 'h.role', 'over.title as over'])
    .where('h.person_id', '=', personId)
    .where(({ eb, or, ref }) => or([eb('h.ends', 'is', null), eb('h.ends', '>=', ref('h.starts'))]))
    .orderBy('h.starts', 'desc')
    .orderBy('h.id')
    .execute()
}
