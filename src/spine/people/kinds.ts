import { z } from 'zod'
import type { RecordKind } from '../records/index.ts'
import { personParts } from './register/person-parts.ts'

const id = z.string().nullable()

export const personState = z.object({ email: z.string(), telephone: z.string(), left_on: z.string().nullable() })
export type PersonState = z.infer<typeof personState>
export const personKind: RecordKind<PersonState> = {
  kind: 'PER',
  name: 'person',
  table: 'person',
  path: (reference) => `/people/${reference}`,
  state: personState,
  // Whoever is signed in may find a person by name; how to reach them is not for everyone, so it is not searched.
  searchText: () => '',
  parts: personParts,
}

/** The sorts of organisation and of body that there are. */
export const organisationSorts = ['council', 'police', 'health', 'school', 'voluntary', 'partnership', 'other'] as const
export const bodySorts = [
  'working group',
  'executive',
  'officer board',
  'committee',
  'partnership board',
  'improvement board',
] as const

export const organisationState = z.object({
  kind_of: z.enum(organisationSorts),
  predecessor_id: id,
})
export const organisationKind: RecordKind<z.infer<typeof organisationState>> = {
  kind: 'ORG',
  name: 'organisation',
  table: 'organisation',
  path: (reference) => `/people/organisations/${reference}`,
  state: organisationState,
  searchText: (state) => state.kind_of,
}

export const teamState = z.object({ organisation_id: z.string() })
export const teamKind: RecordKind<z.infer<typeof teamState>> = {
  kind: 'TEAM',
  name: 'team',
  table: 'team',
  path: (reference) => `/people/teams/${reference}`,
  state: teamState,
  searchText: () => '',
}

export const bodyState = z.object({
  kind_of: z.enum(bodySorts),
  meets: z.string(),
  predecessor_id: id,
})
export const bodyKind: RecordKind<z.infer<typeof bodyState>> = {
  kind: 'BODY',
  name: 'body',
  table: 'body',
  path: (reference) => `/people/bodies/${reference}`,
  state: bodyState,
  searchText: (state) => `${state.kind_of} ${state.meets}`,
}

export const postState = z.object({ team_id: id })
export const postKind: RecordKind<z.infer<typeof postState>> = {
  kind: 'POST',
  name: 'post',
  table: 'post',
  path: (reference) => `/people/posts/${reference}`,
  state: postState,
  searchText: () => '',
}
