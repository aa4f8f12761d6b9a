// Written by scripts/write-database-types.js from the migrated database. Do not edit.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'

export type Json = ColumnType<unknown, string, string>

export interface AccountTable {
  person_id: string
  email: string
  password_hash: string | null
  totp_secret: string | null
  totp_last_step: number | null
  failures: Generated<number>
  locked_until: Date | null
  created_at: Date
  one_click: Generated<boolean>
  password_set_at: Date | null
  code_failures: Generated<number>
}

export interface BodyTable {
  id: string
  kind_of: string
  meets: Generated<string>
  predecessor_id: string | null
}

export interface CommentTable {
  id: string
  record_id: string
  written_at: Date
  written_by: string
  words: string
}

export interface DelegationTable {
  id: string
  from_id: string
  to_id: string
  starts: string
  ends: string
  reason: Generated<string>
  made_at: Date
  ended_at: Date | null
}

export interface EventTable {
  id: string
  record_id: string
  version: number
  at: Date
  actor_id: string | null
  acting_for_id: string | null
  deed: string
  reason: string | null
  image: Json
  previous_hash: string
  hash: string
}

export interface HistorySealTable {
  day: string
  sealed_at: Date
  records: number
  previous_hash: string
  hash: string
}

export interface LinkTable {
  id: string
  from_id: string
  to_id: string
  relation: string
  created_at: Date
  created_by: string | null
}

export interface MembershipTable {
  id: string
  person_id: string
  group_id: string
  capacity: string
  starts: string
  ends: string | null
}

export interface OrganisationTable {
  id: string
  kind_of: string
  predecessor_id: string | null
}

export interface PersonTable {
  id: string
  email: Generated<string>
  telephone: Generated<string>
  left_on: string | null
}

export interface PostTable {
  id: string
  team_id: string | null
}

export interface PostHoldingTable {
  id: string
  post_id: string
  person_id: string
  starts: string
  ends: string | null
  interim: Generated<boolean>
}

export interface RecordTable {
  id: string
  kind: string
  number: number
  reference: GeneratedAlways<string>
  title: string
  owner_id: string | null
  search_text: Generated<string>
  search: GeneratedAlways<string>
  created_at: Date
  updated_at: Date
  version: Generated<number>
}

export interface RecordReaderTable {
  record_id: string
  principal: string
  until: string | null
}

export interface RecoveryCodeTable {
  id: string
  person_id: string
  code_hash: string
  used_at: Date | null
}

export interface ReferenceCounterTable {
  kind: string
  last: number
}

export interface RiskTable {
  id: string
  cause: string
  effect: string
  likelihood: number
  impact: number
  target_likelihood: number
  target_impact: number
  status: string
  reviewed_on: string | null
  review_note: Generated<string>
}

export interface RoleHoldingTable {
  id: string
  person_id: string
  role: string
  over_id: string | null
  starts: string
  ends: string | null
}

export interface SessionTable {
  token_hash: string
  id: string
  person_id: string | null
  acting_for_id: string | null
  stage: string
  browser: Generated<string>
  started_at: Date
  seen_at: Date
  ended_at: Date | null
  notice: ColumnType<unknown, string | null, string | null>
  pending_secret: string | null
  proved_at: Date | null
}

export interface SetPasswordLinkTable {
  id: string
  token_hash: string
  person_id: string
  made_by: string | null
  made_at: Date
  ends_at: Date
  used_at: Date | null
}

export interface SignInEventTable {
  id: string
  person_id: string
  at: Date
  what: string
  by_id: string | null
}

export interface SignInTryTable {
  id: string
  address_hash: string
  at: Date
}

export interface TeamTable {
  id: string
  organisation_id: string
}

export interface Tables {
  account: AccountTable
  body: BodyTable
  comment: CommentTable
  delegation: DelegationTable
  event: EventTable
  history_seal: HistorySealTable
  link: LinkTable
  membership: MembershipTable
  organisation: OrganisationTable
  person: PersonTable
  post: PostTable
  post_holding: PostHoldingTable
  record: RecordTable
  record_reader: RecordReaderTable
  recovery_code: RecoveryCodeTable
  reference_counter: ReferenceCounterTable
  risk: RiskTable
  role_holding: RoleHoldingTable
  session: SessionTable
  set_password_link: SetPasswordLinkTable
  sign_in_event: SignInEventTable
  sign_in_try: SignInTryTable
  team: TeamTable
}
