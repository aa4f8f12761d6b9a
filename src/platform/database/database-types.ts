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
}

export interface ActionTable {
  id: string
  words: string
  key: Generated<boolean>
  state: string
  due: Json
  due_earliest: string | null
  due_latest: string | null
  evidence_wanted: Generated<string>
  partner_id: string | null
  cost_kind: Generated<string>
  cost_pence: number | null
  funding: Generated<string>
  cost_agreed_by_id: string | null
  done_on: string | null
  done_words: Generated<string>
  verified_on: string | null
  verified_by_id: string | null
  verified_words: Generated<string>
  effect_words: Generated<string>
  effect_evidence: Generated<string>
  review_effect_on: string | null
  override_status: string | null
  override_reason: string | null
}

export interface ActionUpdateTable {
  id: string
  action_id: string
  said_at: Date
  said_on: string
  said_by_id: string | null
  words: string
  confidence: string
  asked_in_id: string | null
}

export interface AssignmentTable {
  id: string
  record_id: string
  person_id: string | null
  post_id: string | null
  capacity: string
  starts: string
  ends: string | null
  trained: Generated<boolean>
  position: Generated<number>
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

export interface PendingImportTable {
  id: string
  person_id: string
  kind: string
  file_name: string
  sha256: string
  data: ColumnType<unknown, string | null, string | null>
  created_at: Date
  expires_on: string
  confirmed_at: Date | null
  outcome: string | null
}

export interface PersonTable {
  id: string
  email: Generated<string>
  telephone: Generated<string>
  left_on: string | null
}

export interface PlanTable {
  id: string
  purpose: Generated<string>
  starts: string
  ends: string | null
  status: string
}

export interface PlanItemTable {
  action_id: string
  stream_id: string
  number: string
  position: number
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

export interface ProposalTable {
  id: string
  plan_id: string
  stream_id: string | null
  words: string
  why: Generated<string>
  arose_in: Generated<string>
  arose_on: string | null
  state: string
  answer: Generated<string>
  action_id: string | null
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

export interface RoundQuestionTable {
  id: string
  round_id: string
  action_id: string
  person_id: string | null
  answered_at: Date | null
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
}

export interface TeamTable {
  id: string
  organisation_id: string
}

export interface UpdateRoundTable {
  id: string
  plan_id: string
  opens_on: string
  closes_on: string
  state: string
}

export interface WorkStreamTable {
  id: string
  plan_id: string
  number: string
  position: number
}

export interface Tables {
  account: AccountTable
  action: ActionTable
  action_update: ActionUpdateTable
  assignment: AssignmentTable
  body: BodyTable
  comment: CommentTable
  delegation: DelegationTable
  event: EventTable
  history_seal: HistorySealTable
  link: LinkTable
  membership: MembershipTable
  organisation: OrganisationTable
  pending_import: PendingImportTable
  person: PersonTable
  plan: PlanTable
  plan_item: PlanItemTable
  post: PostTable
  post_holding: PostHoldingTable
  proposal: ProposalTable
  record: RecordTable
  record_reader: RecordReaderTable
  recovery_code: RecoveryCodeTable
  reference_counter: ReferenceCounterTable
  risk: RiskTable
  role_holding: RoleHoldingTable
  round_question: RoundQuestionTable
  session: SessionTable
  team: TeamTable
  update_round: UpdateRoundTable
  work_stream: WorkStreamTable
}
