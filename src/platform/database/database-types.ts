// Written by scripts/write-database-types.js from the migrated database. Do not edit.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'

export type Json = ColumnType<unknown, string, string>

export interface ChildrenAcceptedRowIssueTable {
  identity: string
  row_hash: string
  reason: string
  accepted_by: string
  accepted_at: Date
}

export interface ChildrenChildTable {
  id: string
  reference: string
  identifier_hash: string
  identifier: string | null
  first_seen: Date
  last_seen: Date
}

export interface ChildrenChildTeamTable {
  child_id: string
  team_id: string
}

export interface ChildrenFrameChildTable {
  run_id: string
  child_id: string
  strata: string[]
  team: string
  team_id: string | null
}

export interface ChildrenGoneIssueTable {
  run_id: string
  number: number
  check_id: string
  list: number
  child_id: string | null
  team_id: string | null
  team: string
  mended: boolean
  message: string
}

export interface ChildrenListRowTable {
  run_id: string
  list: number
  position: number
  row_number: number
  child_id: string | null
  team_id: string | null
  team: string
  cells: string[]
}

export interface ChildrenMeasureRowTable {
  run_id: string
  measure: string
  part: string
  list: number
  positions: number[]
}

export interface ChildrenOtherSystemRowTable {
  run_id: string
  other_system: string
  position: number
  row_number: number | null
  standing: string
  child_id: string | null
  team_id: string | null
  lists: number[]
  cells: string[]
}

export interface ChildrenPlannedMeetingTable {
  id: string
  child_id: string
  team_id: string | null
  kind: string
  held_on: string
  starts_at: string
  place: string
  chair: string
  consent: string
  added_at: Date
  added_by: string
  cancelled_at: Date | null
}

export interface ChildrenPurposeGivenTable {
  id: string
  person_id: string
  purpose: string
  words: Generated<string>
  given_at: Date
  expires_at: Date
}

export interface ChildrenRowIssueTable {
  run_id: string
  number: number
  check_id: string
  list: number
  severity: string
  position: number | null
  row_number: number | null
  sheet: string
  columns: string[]
  child_id: string | null
  team_id: string | null
  team: string
  value: string
  message: string
  identity: string
  row_hash: string
  fresh: boolean
}

export interface ChildrenSampleChildTable {
  sample_id: string
  position: number
  child_id: string
  team_id: string | null
  stratum: string
  reasons: string[]
}

export interface ChildrenSealedFileTable {
  id: string
  name: string
  type: string
  size: number
  sha256: string
  stored_hash: string
  cipher_key: Buffer
  iv: Buffer
  tag: Buffer
  kept_at: Date
  kept_by: string | null
}

export interface ChildrenSeeingRoleTable {
  role: string
  sees: string
}

export interface ChildrenSettingTable {
  one: Generated<boolean>
  reference_key: Buffer | null
  keep_identifiers: Generated<boolean>
  purpose_minutes: Generated<number>
  keep_months: Generated<number>
  smallest_number: Generated<number>
  key_name: string | null
}

export interface ChildrenSettingChangeTable {
  id: string
  changed_at: Date
  changed_by: string | null
  words: string
}

export interface ChildrenTombstoneTable {
  id: string
  what: string
  rows: number
  hash: string
  rule: string
  disposed_at: Date
}

export interface ChildrenViewTable {
  id: string
  at: Date
  person_id: string
  acting_for_id: string | null
  purpose: string
  purpose_words: string
  about: string
  child_id: string | null
  child_reference: string | null
}

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

export interface ActionTable {
  id: string
  words: string
  key: Generated<boolean>
  within_id: string | null
  number: Generated<string>
  position: Generated<number>
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
  number_order: GeneratedAlways<number[] | null>
  sample_looked: number | null
  sample_held: number | null
}

export interface ActionEvidenceTable {
  id: string
  action_id: string
  words: string
  address: Generated<string>
  added_at: Date
  added_by_id: string | null
  taken_back_at: Date | null
  taken_back_by_id: string | null
}

export interface ActionMergeTable {
  id: string
  action_id: string
  into_id: string
  version: number
  joins: Json
  words: string
  merged_at: Date
  merged_by: string | null
  undone_at: Date | null
  undone_by: string | null
}

export interface ActionToldApartTable {
  id: string
  one_id: string
  other_id: string
  at: Date
  by_id: string | null
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

export interface AreaTable {
  id: string
  inspection_id: string
  list: string
  number: string
  position: number
  words: string
  group_words: string
  responsible: string
  page: number | null
  judgement: string | null
  tags: Json
  outcome: string
  measure: string
  voice: string
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

export interface BoardTermsTable {
  id: string
  body_id: string
  purpose: string
  powers: string
  answers_to: string
  relation_to_scrutiny: string
  reviewed_on: string | null
}

export interface BodyTable {
  id: string
  kind_of: string
  meets: Generated<string>
  predecessor_id: string | null
}

export interface BriefingTable {
  id: string
  subject: string
  words: string
  edition: number
  dated_on: string
  checked_on: string
  check_by: string
  withdrawn_because: Generated<string>
}

export interface BriefingEditionTable {
  briefing_id: string
  edition: number
  title: string
  words: string
  dated_on: string
}

export interface BulletinTable {
  id: string
  intro: Generated<string>
  items: ColumnType<unknown, string | undefined, string>
  status: string
  issued_on: string | null
}

export interface BulletinReaderTable {
  bulletin_id: string
  person_id: string
  acknowledged_at: Date | null
}

export interface CalendarFeedTable {
  id: string
  person_id: string
  token_hash: string
  made_at: Date
  ended_at: Date | null
}

export interface CallInTable {
  id: string
  decision_id: string
  received_on: string
  received_at: string
  callers: Json
  grounds: Json
  words: string
  state: string
  refused_because: Generated<string>
  meeting_id: string | null
  outcome: string | null
  outcome_reasons: Generated<string>
  heard_on: string | null
  came_of: Generated<string>
  settled_on: string | null
}

export interface ChangeRequestTable {
  id: string
  wanted: string
  needed_by: string
  urgency: string
  standing: string
  supplier_words: string
  workaround: string
}

export interface ColumnMappingTable {
  list: number
  heading: string
  shown: string
  field: string | null
  said_by: string | null
  said_at: Date
}

export interface CommentTable {
  id: string
  record_id: string
  written_at: Date
  written_by: string
  words: string
}

export interface CommitteeAimTable {
  id: string
  body_id: string
  heading: string
  found: string
  wanted: Generated<string>
  evidence: Generated<string>
  standing: string
  because: Generated<string>
  criticism: Generated<string>
  said_in: Generated<string>
}

export interface CommitteeRulesTable {
  id: string
  governance_model: string
  key_threshold: number | null
  notice_reading: string
  call_in_days: number
  call_in_counts: string
  call_in_until: Generated<string>
  chair_alone: boolean
  committee_members: number | null
  council_members: number | null
  education_counted: boolean
  grounds: ColumnType<unknown, string | undefined, string>
  meeting_within: number | null
  call_in_limit: number | null
  limit_months: Generated<number>
  urgency_rule: Generated<string>
}

export interface ComparisonImportTable {
  id: string
  kind: string
  number: number
  file_name: string
  source: string
  licence: string
  imported_by: string
  imported_at: Date
}

export interface ConcernTable {
  id: string
  about_id: string
  what: string
  why: string
  standing: string
  flagged_by: string
  decided_words: Generated<string>
  decided_by: string | null
  decided_on: string | null
}

export interface ConcernTextTable {
  concern_id: string
  words: string
}

export interface CouncilLookTable {
  id: string
  colour: string
  logo_hash: string | null
  logo_type: string | null
  logo_width: number | null
  logo_height: number | null
}

export interface CurrentInformationTable {
  id: string
  review_id: string
  why: Generated<string>
  asked_of: Generated<string>
  got_on: string | null
  kept_at: Generated<string>
  not_had_because: Generated<string>
}

export interface DataIssueTable {
  id: string
  check_id: string
  list: number
  severity: string
  team_id: string | null
  cause: string
  cause_words: string
  decision: string
  decision_words: string
  first_run_id: string
  last_run_id: string
  found: number
}

export interface DataLimitTable {
  id: string
  limit_key: string
  value: number | null
  starts_on: string
  reason: string
  shipped_value: number
  shipped_version: number
  set_by: string
  set_at: Date
}

export interface DataRunTable {
  id: string
  purpose: string
  as_at: string
  state: string
  started_at: Date
  checked_at: Date | null
  signed_at: Date | null
  known_issues: Generated<string>
  work_id: string | null
  previous_id: string | null
  rows_disposed_on: string | null
}

export interface DataRunCheckTable {
  run_id: string
  check_id: string
  list: number
  team: string
  team_id: string | null
  severity: string
  found: number
  fresh: number
  still: number
  gone: number
  accepted: number
}

export interface DataRunFileTable {
  id: string
  run_id: string
  position: number
  name: string
  size: number
  sha256: string
  sealed_id: string | null
}

export interface DataRunLimitsTable {
  run_id: string
  shipped_version: number
  limits: Json
}

export interface DataRunListTable {
  run_id: string
  list: number
  rows: number
  children: number
}

export interface DataRunMeasureTable {
  run_id: string
  measure: string
  list: number
  kind: string
  value: number | null
  result: Json
}

export interface DataRunOtherSystemTable {
  run_id: string
  other_system: string
  file_name: string
  sha256: string
  brought_at: Date
  brought_by: string | null
  wanted: number[]
  headings: string[]
  rows: number
  matched: number
  only_there: number
  repeated: number
  only_here: number
  figures: Json
}

export interface DataRunPictureTable {
  run_id: string
  picture: string
  data: Json
}

export interface DataRunSheetTable {
  run_id: string
  position: number
  file: string
  sheet: string
  hidden: boolean
  list: number | null
  found_by: string
  layout: string
  heading_row: number | null
  matched: Json
  missing: Json
  unknown: Json
  clashes: Json
  words: string
}

export interface DataSampleTable {
  id: string
  run_id: string
  kind_of: string
  seed: string
  frame: number
  wanted: number
  drawn: number
  strata: Json
  excluded: Json
  words: string
}

export interface DataSupplyTable {
  id: string
  day_of_month: number
  deputy_id: string | null
  deputy_trained_on: string | null
  deputy_tested_on: string | null
  council_name: string
  child_population: number | null
}

export interface DataTeamTable {
  name: string
  shown: string
  team_id: string | null
  first_seen: Date
}

export interface DecisionActionTable {
  meeting_id: string
  decision_id: string
  action_id: string
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

export interface DemoLoadTable {
  only_one: Generated<boolean>
  began_at: Date
  ended_at: Date | null
}

export interface DirectionTable {
  id: string
  instrument: string
  issued_on: string
  ended_on: string | null
  ended_words: string
  inspection_id: string | null
  supersedes_id: string | null
  clauses: Json
  address: Generated<string>
  published_on: string | null
  reports: ColumnType<unknown, string | undefined, string>
}

export interface DirectionThemeTable {
  id: string
  direction_id: string
  name: string
  aim: string
}

export interface DocumentClaimTable {
  id: string
  review_id: string
  document: string
  dated: Generated<string>
  page: Generated<string>
  claim: string
  happened: Generated<string>
  judgement: string
  commentary: Generated<string>
  read_by_id: string | null
}

export interface DraftTable {
  person_id: string
  form: string
  typed: Json
  kept_at: Date
}

export interface DraftReportTable {
  id: string
  inspection_id: string
  received_on: string
  comments: Json
  sent_on: string | null
}

export interface ElectionDayTable {
  id: string
  polls_on: string
  name: string
  added_by: string
  added_at: Date
  removed_by: string | null
  removed_at: Date | null
}

export interface EndToEndTestTable {
  id: string
  booked_for: string
  standing: string
  run_id: string | null
  strands: Json
  lessons: string
  signed_on: string | null
}

export interface EnglandValueTable {
  import_id: string
  framework_version: string
  judgement: string
  grade: string
  as_at: string
  authorities: number
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

export interface EvidenceEntryTable {
  id: string
  review_id: string
  questions: ColumnType<unknown, string | undefined, string>
  element: string
  source_kind: string
  source: string
  dated: string | null
  summary: string
  strength: string
  strength_because: Generated<string>
  reading: string
  set_aside_because: Generated<string>
}

export interface EvidenceWeighingTable {
  id: string
  review_id: string
  question: string
  words: string
  weighed_by: string
  weighed_at: Date
}

export interface ExpectationFeedbackTable {
  paper_id: string
  person_id: string
  given_at: Date
  answers: Json
  words: Generated<string>
}

export interface FindingTable {
  id: string
  source_id: string
  number: string
  position: number
  words: string
  theme: string
  no_action: string
}

export interface FocusQuestionTable {
  id: string
  focus_id: string
  asked_by: string
  asked_at: Date
  words: string
}

export interface FollowerTable {
  id: string
  email: string
  follows: string
  token: string
  asked_at: Date
  confirmed_at: Date | null
}

export interface FormCopyTable {
  id: string
  code: string
  own_version: number
  base_version: number | null
  content: Json
}

export interface FormSectionTable {
  id: string
  about_id: string
  code: string
  edition: string
  key: string
  position: number
  answers: ColumnType<unknown, string | undefined, string>
}

export interface FormUsedTable {
  code: string
  edition: string
  content: Json
  first_used_at: Date
}

export interface FrameworkConfirmationTable {
  id: string
  code: string
  fact: string
  words: string
  confirmed_by: string
  confirmed_at: Date
}

export interface FrameworkCopyTable {
  id: string
  code: string
  own_version: number
  base_version: number | null
  content: Json
}

export interface FrameworkUsedTable {
  code: string
  edition: string
  content: Json
  first_used_at: Date
}

export interface HistorySealTable {
  day: string
  sealed_at: Date
  records: number
  previous_hash: string
  hash: string
}

export interface InformationRequestTable {
  id: string
  kind_of: string
  words: string
  asked_by_id: string | null
  meeting_id: string | null
  asked_on: string
  exempt: Generated<boolean>
  relevant_to: Generated<string>
  status: string
  promised_on: string | null
  answered_on: string | null
  answer: Generated<string>
  publish: Generated<string>
  not_published_because: Generated<string>
  published_on: string | null
  refused_on: string | null
  refusal_reasons: Generated<string>
  escalated_on: string | null
  escalated_to: Generated<string>
  escalated_words: Generated<string>
  escalation_answer: Generated<string>
  withdrawn_because: Generated<string>
}

export interface InspectionTable {
  id: string
  framework_code: string
  framework_edition: string
  event: string
  document_type: string
  authority: string
  periods: Json
  first_day: string
  published: string | null
  received_on: string | null
  lead_inspectors: Json
  judgements: Json
  previous: Json
  visit_number: number | null
  statement_due: string | null
  source: string
}

export interface LearningSessionTable {
  id: string
  body_id: string
  kind_of: string
  subject: string
  held_on: string | null
  status: string
  led_by: Generated<string>
  purpose: Generated<string>
  materials: Generated<string>
  questions: Generated<string>
  agreed: Generated<string>
  wanted_next: Generated<string>
  learned: Generated<string>
}

export interface LearningVisitTable {
  id: string
  body_id: string
  card: string
  visited_on: string
  purpose: Generated<string>
  themes: Generated<string>
  themes_sent_on: string | null
}

export interface LinkTable {
  id: string
  from_id: string
  to_id: string
  relation: string
  created_at: Date
  created_by: string | null
}

export interface MeasureTable {
  id: string
  strand: string
  definition: string
  numerator: Generated<string>
  denominator: Generated<string>
  source: string
  polarity: string
  unit: string
  period: string
  caveats: Generated<string>
  how_to_read: Generated<string>
  looks_good: Generated<string>
  question: Generated<string>
  counts_people: Generated<boolean>
  for_scrutiny: Generated<boolean>
  status: Generated<string>
  dataset_key: Generated<string>
  dataset_version: Generated<number>
  dataset_row: Generated<string>
  dataset_column: Generated<string>
}

export interface MeasureCommentaryTable {
  id: string
  measure_id: string
  team_id: string | null
  starts_on: string
  behind: string
  doing: Generated<string>
  by_id: string | null
  written_at: Date
}

export interface MeasureValueTable {
  id: string
  measure_id: string
  team_id: string | null
  starts_on: string
  numerator: number | null
  denominator: number | null
  value: number
  source: Generated<string>
  source_on: string | null
  verified_by: Generated<string>
  confidence: Generated<string>
  note: Generated<string>
  entered_at: Date
  entered_by: string | null
  corrected_at: Date | null
  corrected_because: Generated<string>
  taken: Generated<boolean>
  taken_from: string | null
}

export interface MeasureYardstickTable {
  id: string
  measure_id: string
  against: string
  from_on: string
  value: number
  source: Generated<string>
}

export interface MeetingTable {
  id: string
  body_id: string
  held_on: string
  starts_at: string
  place: Generated<string>
  status: string
  papers_due: string | null
  papers_due_reason: Generated<string>
}

export interface MeetingAttendanceTable {
  meeting_id: string
  person_id: string
  capacity: string
  attendance: string
}

export interface MeetingCycleTable {
  id: string
  body_id: string
  repeats: string
  first_on: string
  starts_at: string
  place: Generated<string>
  papers_days: number
  standing_agenda: ColumnType<unknown, string | undefined, string>
}

export interface MeetingDecisionTable {
  id: string
  meeting_id: string
  position: number
  words: string
  recommended: Generated<string>
  reason: Generated<string>
  dissent: Generated<string>
}

export interface MeetingItemTable {
  id: string
  meeting_id: string
  position: number
  title: string
}

export interface MemberSurveyTable {
  id: string
  body_id: string
  questionnaire: string
  questions: Json
  closes_on: string
  status: string
  repeats_id: string | null
}

export interface MembershipTable {
  id: string
  person_id: string
  group_id: string
  capacity: string
  starts: string
  ends: string | null
}

export interface MethodTaskTable {
  id: string
  review_id: string
  method: string
  who: Generated<string>
  due_on: string | null
  output: Generated<string>
  done_on: string | null
}

export interface MinorityViewTable {
  id: string
  report_id: string
  about: string
  words: string
  held_by: string
  held_at: Date
  taken_back_at: Date | null
}

export interface MonitoringVisitTable {
  id: string
  inspection_id: string
  starts: string | null
  ends: string | null
  scope: string
  pack: string
  letter_on: string | null
  next_on: string
  areas: Json
  tasks: ColumnType<unknown, string | undefined, string>
}

export interface NotificationTable {
  id: string
  person_id: string
  record_id: string | null
  deed: string
  what: string
  why: string
  href: string
  until: string | null
  created_at: Date
  read_at: Date | null
  done_at: Date | null
  digested_at: Date | null
}

export interface NotificationChoiceTable {
  person_id: string
  digest: string
  quiet_from: number
  quiet_until: number
  last_digest_on: string | null
}

export interface OrganisationTable {
  id: string
  kind_of: string
  predecessor_id: string | null
}

export interface OutboxTable {
  id: string
  person_id: string | null
  to_address: string
  subject: string
  words: string
  status: Generated<string>
  tries: Generated<number>
  fault: string | null
  created_at: Date
  settled_at: Date | null
}

export interface OutcomeTable {
  import_id: string
  la_code: string
  authority: string
  region: string
  framework: string
  framework_version: string
  starts: string
  ends: string | null
  published: string | null
  grades: Json
  report_url: string
  notes: string
}

export interface OutcomeImportTable {
  id: string
  number: number
  file_name: string
  source: string
  licence: string
  imported_by: string
  imported_at: Date
}

export interface PaperTable {
  id: string
  meeting_id: string
  body_id: string
  template: string
  template_version: number
  report_of: string
  openness: string
  purpose: string
  as_at: string
  status: string
  edition: string
  follows_id: string | null
  draws_on: ColumnType<unknown, string | undefined, string>
}

export interface PaperExpectationsTable {
  id: string
  body_id: string
  agreed_on: string | null
  items: Json
}

export interface PaperFrozenTable {
  paper_id: string
  frozen_at: Date
  frozen_by: string
  content: Json
  html: string
  word: Buffer
  html_hash: string
  word_hash: string
  hash: string
}

export interface PaperSectionTable {
  id: string
  paper_id: string
  key: string
  position: number
  words: Generated<string>
  state: string
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

export interface PlanChallengeTable {
  id: string
  body_id: string
  plan: string
  section: string
  question: string
  asked_by_id: string | null
  asked_on: string
  answer: Generated<string>
  answered_on: string | null
  evidence: Generated<string>
  confidence: Generated<string>
  because: Generated<string>
  judged_on: string | null
  follow_up: Generated<string>
  follow_up_by: string | null
  followed_up_on: string | null
  follow_up_words: Generated<string>
}

export interface PlannedDecisionTable {
  id: string
  key: boolean
  amount: number | null
  wards: number | null
  matter: string
  maker: string
  when_words: string
  decide_from: string | null
  decide_to: string | null
  documents: string
  documents_from: string
  more_documents: string
  how_to_ask: string
  in_private: boolean
  private_reasons: Generated<string>
  private_second_on: string | null
  representations: Generated<string>
  representations_answer: Generated<string>
  status: string
  notice_on: string | null
  route: string
  impracticable: Generated<string>
  chair_told_on: string | null
  chair_told_how: Generated<string>
  exception_published_on: string | null
  urgent_agreed_by: Generated<string>
  urgent_agreed_name: Generated<string>
  urgent_agreed_on: string | null
  urgent_reasons: Generated<string>
  urgent_published_on: string | null
  decided_on: string | null
  decided: Generated<string>
  reasons: Generated<string>
  alternatives: Generated<string>
  interests: Generated<string>
  dispensations: Generated<string>
  published_on: string | null
  waived: Generated<boolean>
  waiver_agreed_by: Generated<string>
  waiver_reason: Generated<string>
  report_asked_on: string | null
  report_asked_because: Generated<string>
  withdrawn_because: Generated<string>
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

export interface PressStatementTable {
  id: string
  review_id: string
  words: string
  release_on: string
  release_at: string
  written_by: string
  checked_by: string | null
  checked_words: Generated<string>
  chair_by: string | null
  communications_by: string | null
}

export interface ProcessCheckTable {
  id: string
  procedure: string
  team_id: string | null
  checked_on: string | null
  steps: Json
  conclusion: string
}

export interface ProgrammeAnchorTable {
  id: string
  on_day: string
  weeks_before: number
  why: Generated<string>
}

export interface ProgrammeItemTable {
  id: string
  body_id: string
  sort: string
  purpose: string
  month: string | null
  meeting_id: string | null
  lead_member: Generated<string>
  weeks: Generated<number>
  arises: Generated<string>
  must_by: string | null
  must_why: Generated<string>
  standing: string
  came_of: Generated<string>
  dropped_because: Generated<string>
  not_the_same_because: Generated<string>
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
  proposed_by_id: string | null
}

export interface PublicFormTryTable {
  id: string
  form: string
  address_hash: string
  at: Date
}

export interface PublicationTable {
  id: string
  source_id: string
  kind: string
  address: string
  title: string
  hash: string
  published_by: string
  published_at: Date
  replaced_at: Date | null
  withdrawn_at: Date | null
  withdrawn_by: string | null
  withdrawn_reason: Generated<string>
}

export interface PublicationContentTable {
  publication_id: string
  content: Json
  html: string
}

export interface PublicationFileTable {
  publication_id: string
  name: string
  type: string
  bytes: Buffer
  hash: string
}

export interface PublicationPackTable {
  id: string
  inspection_id: string
  release_on: string | null
  release_at: string
  parts: Json
}

export interface PublicityPlanTable {
  id: string
  review_id: string
  interest: string
  interest_reason: string
  lead_id: string | null
  media_lines: Generated<string>
  steps: ColumnType<unknown, string | undefined, string>
}

export interface RecommendationTable {
  id: string
  review_id: string
  finding_id: string
  notice_id: string | null
  number: string
  words: string
  agreed_words: Generated<string>
  addressee: string
  success: Generated<string>
  lead: Generated<string>
  target_on: string | null
  cost: Generated<string>
  standing: string
  answer: Generated<string>
  answer_reasons: Generated<string>
  answer_lead: Generated<string>
  answer_due: string | null
  answered_on: string | null
  progress: Generated<string>
}

export interface RecommendationLookTable {
  id: string
  recommendation_id: string
  looked_on: string
  progress: string
  evidence: Generated<string>
  effect: Generated<string>
  verdict: string
  verdict_words: Generated<string>
  closes: Generated<boolean>
  recorded_by: string
  recorded_at: Date
}

export interface RecommendationNoticeTable {
  id: string
  review_id: string
  addressee: string
  to_name: string
  received_on: string
  due_on: string | null
  due_why: string
  replied_on: string | null
  reply_words: Generated<string>
  considered_on: string | null
  considered_words: Generated<string>
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

export interface RecordFileTable {
  id: string
  record_id: string
  hash: string
  name: string
  type: string
  size: number
  attached_at: Date
  attached_by: string | null
  removed_at: Date | null
  removed_by: string | null
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

export interface ReportFactTable {
  id: string
  report_id: string
  about: string
  says: string
  rests_on: string
  draft: number | null
  raised_by: string
  raised_at: Date
  outcome: string | null
  outcome_words: Generated<string>
  decided_by: string | null
  decided_at: Date | null
}

export interface ReportReadingTable {
  id: string
  person_id: string
  run_id: string | null
  file: Json
  status: string
  reading: ColumnType<unknown, string | null, string | null>
  why: Generated<string>
  inspection_reference: string | null
  created_at: Date
}

export interface ReportReadingPictureTable {
  reading_id: string
  person_id: string
  number: number
  png: Buffer
}

export interface ResearchNoteTable {
  id: string
  sort: string
  dated: string
  words: string
  sources: string
  authority: Generated<string>
  grade: Generated<string>
  contact: Generated<string>
  chapter: Generated<string>
  use: Generated<string>
}

export interface RestrictedTextTable {
  concern_id: string
  target_id: string
  is_record: boolean
}

export interface ReviewTable {
  id: string
  body_id: string
  standing: string
  proposer_office: Generated<string>
  officer_id: string | null
  deputy_id: string | null
  officer_weeks: number | null
  cabinet_member_id: string | null
  portfolio: Generated<string>
  decided_draft: number | null
  decided_on: string | null
  decision_words: Generated<string>
}

export interface ReviewEvaluationTable {
  id: string
  review_id: string
  stage: string
  evaluated_on: string
  changed: string
  known_by: string
  added_value: Generated<string>
  goes_on: boolean
  officer_days: number
  recorded_by: string
  recorded_at: Date
}

export interface ReviewEventTable {
  id: string
  review_id: string
  when_words: string
  earliest: string
  latest: string
  body: string
  source: string
  page: Generated<string>
  words: Generated<string>
}

export interface ReviewFindingTable {
  id: string
  review_id: string
  words: string
  evidence: Json
  thin_because: Generated<string>
  options: ColumnType<unknown, string | undefined, string>
}

export interface ReviewPointTable {
  id: string
  review_id: string
  kind: string
  words: string
  raised_by: string
  raised_as: string
  raised_on: string
  draft: number | null
  decision: string | null
  decision_words: Generated<string>
  decided_on: string | null
  decided_by: string | null
  recorded_at: Date | null
}

export interface ReviewProjectTable {
  id: string
  review_id: string
  milestones: ColumnType<unknown, string | undefined, string>
  members: ColumnType<unknown, string | undefined, string>
  officers: ColumnType<unknown, string | undefined, string>
  meetings: ColumnType<unknown, string | undefined, string>
  requests: ColumnType<unknown, string | undefined, string>
}

export interface ReviewReportTable {
  id: string
  review_id: string
  foreword: Generated<string>
  conclusions: Generated<string>
  left_out: Generated<string>
  checked_with: Generated<string>
  sent_on: string | null
  due_on: string | null
  back_on: string | null
  unchecked_because: Generated<string>
  agreed_on: string | null
  agreed_words: Generated<string>
  agreed_draft: number | null
}

export interface ReviewSurveyTable {
  id: string
  review_id: string
  token: string
  for_whom: string
  intro: Generated<string>
  thanks: Generated<string>
  questions: ColumnType<unknown, string | undefined, string>
  repeats_id: string | null
  standing: string
  opened_on: string | null
  closes_on: string | null
  closed_on: string | null
}

export interface ReviewSurveyAnswerTable {
  id: string
  survey_id: string
  answers: Json
}

export interface ReviewSurveyHourTable {
  survey_id: string
  hour: Date
  count: number
}

export interface ReviewVisitTable {
  id: string
  review_id: string
  purpose: string
  visited_on: string | null
  who_goes: Generated<string>
  received_by: Generated<string>
  risk: Generated<string>
  consent: Generated<string>
  seen: Generated<string>
  heard: Generated<string>
  differs: Generated<string>
  follow_up: Generated<string>
}

export interface ReviewWitnessTable {
  id: string
  review_id: string
  sort: string
  role: Generated<string>
  organisation: Generated<string>
  how: string
  meets_on: string | null
  place: Generated<string>
  asked_by: Generated<string>
  questions: Generated<string>
  support: Generated<string>
  consent: Generated<string>
  on_record: Generated<string>
  sensitive: Generated<string>
  invited_on: string | null
  sent_on: string | null
  answer: Generated<string>
  declined_because: Generated<string>
  heard_on: string | null
  notes: Generated<string>
  agreed_on: string | null
  agreed_words: Generated<string>
  reply: Generated<string>
  replied_on: string | null
  young_as: Generated<string>
  attendance: Generated<string>
  asks_id: string | null
  writes_id: string | null
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
  category: Generated<string>
  answer: Generated<string>
  rehearsed: Generated<string>
  closed_reason: Generated<string>
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
  answered_by_id: string | null
  reminded_at: Date | null
}

export interface RunTable {
  id: string
  kind: string
  title: string
  input: Json
  key: string
  status: Generated<string>
  checkpoint: ColumnType<unknown, string | null, string | null>
  done: Generated<number>
  total: number | null
  attempt: Generated<number>
  failures: Generated<number>
  heartbeat_at: Date | null
  cancel_asked: Generated<boolean>
  messages: ColumnType<unknown, string | undefined, string>
  started_by: string | null
  created_at: Date
  ended_at: Date | null
}

export interface ScoringSheetTable {
  id: string
  code: string
  own_version: number
  content: Json
}

export interface ScrutinyFocusTable {
  id: string
  meeting_id: string
  paper_id: string | null
  understand: Generated<string>
  contribute: Generated<string>
  role: Generated<string>
  expect: Generated<string>
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

export interface SessionAttendanceTable {
  session_id: string
  person_id: string
  attendance: string
}

export interface SessionQuestionTable {
  id: string
  session_id: string
  asked_by: string
  asked_at: Date
  words: string
}

export interface SetAsideReaderTable {
  record_id: string
  principal: string
  until: string | null
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

export interface SheetMappingTable {
  sheet: string
  shown: string
  list: number | null
  said_by: string | null
  said_at: Date
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

export interface SignOffTable {
  id: string
  record_id: string
  hash: string
  person_id: string
  acting_for_id: string | null
  role: string
  capacity: string
  signed_on: string
  signed_at: Date
  view: string
  words: Generated<string>
}

export interface SourceTable {
  id: string
  sort: string
  held_on: string | null
  by_whom: string
  address: string
  words: string
}

export interface StakeholderTable {
  id: string
  review_id: string
  sort: string
  interest: Generated<string>
  contact: Generated<string>
  how: Generated<string>
  stage: string
  asked_on: string | null
  reply: Generated<string>
  replied_on: string | null
}

export interface StatementOfActionTable {
  id: string
  inspection_id: string
  duties: Json
  cabinet_on: string | null
  submitted_on: string | null
  submitted_evidence: string
}

export interface StatisticalNeighbourTable {
  import_id: string
  la_code: string
  neighbour_code: string
}

export interface SuppliedPackTable {
  id: string
  run_id: string
  shape: string
  name: string
  size: number
  sha256: string
  sealed_id: string | null
  made_at: Date
  made_by: string | null
  given_to: string
  given_at: Date | null
  receipt: string
}

export interface SurveyRepliedTable {
  survey_id: string
  person_id: string
}

export interface SurveyReplyTable {
  id: string
  survey_id: string
  answers: Json
}

export interface TeamTable {
  id: string
  organisation_id: string
}

export interface TeamCheckTable {
  id: string
  run_id: string
  team_id: string
  checked_on: string
  checked_at: Date
  checked_by: string
  acting_for: string | null
  words: string
  open_issues: number
}

export interface TextCommentTable {
  id: string
  record_id: string
  draft_id: string
  part: string
  passage: Generated<string>
  starts: Generated<number>
  words: string
  written_by: string
  written_at: Date
  standing: Generated<string>
  answer: Generated<string>
  closed_by: string | null
  closed_at: Date | null
}

export interface TextDraftTable {
  id: string
  record_id: string
  number: number
  parts: Json
  hash: string
  note: Generated<string>
  saved_by: string | null
  acting_for_id: string | null
  saved_at: Date
}

export interface TopicTable {
  id: string
  why: Generated<string>
  evidence: Generated<string>
  source: string
  suggested_by: Generated<string>
  standing: string
  reason: Generated<string>
  reason_words: Generated<string>
  decided_on: string | null
  body_id: string | null
}

export interface TopicScoreTable {
  id: string
  topic_id: string
  sheet: string
  edition: string
  scores: Json
  total: number
  out_of: number
  notes: Generated<string>
  scored_by: string
  scored_at: Date
}

export interface UpdateRoundTable {
  id: string
  plan_id: string
  opens_on: string
  closes_on: string
  state: string
  message: Generated<string>
}

export interface VisitNoteTable {
  visit_id: string
  person_id: string
  noted_at: Date
  seen: Generated<string>
  heard: Generated<string>
  well: Generated<string>
  worried: Generated<string>
  ask: Generated<string>
}

export interface WorkStreamTable {
  id: string
  plan_id: string
  number: string
  position: number
  cover_tested_on: string | null
  cover_noted_by_id: string | null
}

export interface Tables {
  'children.accepted_row_issue': ChildrenAcceptedRowIssueTable
  'children.child': ChildrenChildTable
  'children.child_team': ChildrenChildTeamTable
  'children.frame_child': ChildrenFrameChildTable
  'children.gone_issue': ChildrenGoneIssueTable
  'children.list_row': ChildrenListRowTable
  'children.measure_row': ChildrenMeasureRowTable
  'children.other_system_row': ChildrenOtherSystemRowTable
  'children.planned_meeting': ChildrenPlannedMeetingTable
  'children.purpose_given': ChildrenPurposeGivenTable
  'children.row_issue': ChildrenRowIssueTable
  'children.sample_child': ChildrenSampleChildTable
  'children.sealed_file': ChildrenSealedFileTable
  'children.seeing_role': ChildrenSeeingRoleTable
  'children.setting': ChildrenSettingTable
  'children.setting_change': ChildrenSettingChangeTable
  'children.tombstone': ChildrenTombstoneTable
  'children.view': ChildrenViewTable
  account: AccountTable
  action: ActionTable
  action_evidence: ActionEvidenceTable
  action_merge: ActionMergeTable
  action_told_apart: ActionToldApartTable
  action_update: ActionUpdateTable
  area: AreaTable
  assignment: AssignmentTable
  board_terms: BoardTermsTable
  body: BodyTable
  briefing: BriefingTable
  briefing_edition: BriefingEditionTable
  bulletin: BulletinTable
  bulletin_reader: BulletinReaderTable
  calendar_feed: CalendarFeedTable
  call_in: CallInTable
  change_request: ChangeRequestTable
  column_mapping: ColumnMappingTable
  comment: CommentTable
  committee_aim: CommitteeAimTable
  committee_rules: CommitteeRulesTable
  comparison_import: ComparisonImportTable
  concern: ConcernTable
  concern_text: ConcernTextTable
  council_look: CouncilLookTable
  current_information: CurrentInformationTable
  data_issue: DataIssueTable
  data_limit: DataLimitTable
  data_run: DataRunTable
  data_run_check: DataRunCheckTable
  data_run_file: DataRunFileTable
  data_run_limits: DataRunLimitsTable
  data_run_list: DataRunListTable
  data_run_measure: DataRunMeasureTable
  data_run_other_system: DataRunOtherSystemTable
  data_run_picture: DataRunPictureTable
  data_run_sheet: DataRunSheetTable
  data_sample: DataSampleTable
  data_supply: DataSupplyTable
  data_team: DataTeamTable
  decision_action: DecisionActionTable
  delegation: DelegationTable
  demo_load: DemoLoadTable
  direction: DirectionTable
  direction_theme: DirectionThemeTable
  document_claim: DocumentClaimTable
  draft: DraftTable
  draft_report: DraftReportTable
  election_day: ElectionDayTable
  end_to_end_test: EndToEndTestTable
  england_value: EnglandValueTable
  event: EventTable
  evidence_entry: EvidenceEntryTable
  evidence_weighing: EvidenceWeighingTable
  expectation_feedback: ExpectationFeedbackTable
  finding: FindingTable
  focus_question: FocusQuestionTable
  follower: FollowerTable
  form_copy: FormCopyTable
  form_section: FormSectionTable
  form_used: FormUsedTable
  framework_confirmation: FrameworkConfirmationTable
  framework_copy: FrameworkCopyTable
  framework_used: FrameworkUsedTable
  history_seal: HistorySealTable
  information_request: InformationRequestTable
  inspection: InspectionTable
  learning_session: LearningSessionTable
  learning_visit: LearningVisitTable
  link: LinkTable
  measure: MeasureTable
  measure_commentary: MeasureCommentaryTable
  measure_value: MeasureValueTable
  measure_yardstick: MeasureYardstickTable
  meeting: MeetingTable
  meeting_attendance: MeetingAttendanceTable
  meeting_cycle: MeetingCycleTable
  meeting_decision: MeetingDecisionTable
  meeting_item: MeetingItemTable
  member_survey: MemberSurveyTable
  membership: MembershipTable
  method_task: MethodTaskTable
  minority_view: MinorityViewTable
  monitoring_visit: MonitoringVisitTable
  notification: NotificationTable
  notification_choice: NotificationChoiceTable
  organisation: OrganisationTable
  outbox: OutboxTable
  outcome: OutcomeTable
  outcome_import: OutcomeImportTable
  paper: PaperTable
  paper_expectations: PaperExpectationsTable
  paper_frozen: PaperFrozenTable
  paper_section: PaperSectionTable
  pending_import: PendingImportTable
  person: PersonTable
  plan: PlanTable
  plan_challenge: PlanChallengeTable
  planned_decision: PlannedDecisionTable
  post: PostTable
  post_holding: PostHoldingTable
  press_statement: PressStatementTable
  process_check: ProcessCheckTable
  programme_anchor: ProgrammeAnchorTable
  programme_item: ProgrammeItemTable
  proposal: ProposalTable
  public_form_try: PublicFormTryTable
  publication: PublicationTable
  publication_content: PublicationContentTable
  publication_file: PublicationFileTable
  publication_pack: PublicationPackTable
  publicity_plan: PublicityPlanTable
  recommendation: RecommendationTable
  recommendation_look: RecommendationLookTable
  recommendation_notice: RecommendationNoticeTable
  record: RecordTable
  record_file: RecordFileTable
  record_reader: RecordReaderTable
  recovery_code: RecoveryCodeTable
  reference_counter: ReferenceCounterTable
  report_fact: ReportFactTable
  report_reading: ReportReadingTable
  report_reading_picture: ReportReadingPictureTable
  research_note: ResearchNoteTable
  restricted_text: RestrictedTextTable
  review: ReviewTable
  review_evaluation: ReviewEvaluationTable
  review_event: ReviewEventTable
  review_finding: ReviewFindingTable
  review_point: ReviewPointTable
  review_project: ReviewProjectTable
  review_report: ReviewReportTable
  review_survey: ReviewSurveyTable
  review_survey_answer: ReviewSurveyAnswerTable
  review_survey_hour: ReviewSurveyHourTable
  review_visit: ReviewVisitTable
  review_witness: ReviewWitnessTable
  risk: RiskTable
  role_holding: RoleHoldingTable
  round_question: RoundQuestionTable
  run: RunTable
  scoring_sheet: ScoringSheetTable
  scrutiny_focus: ScrutinyFocusTable
  session: SessionTable
  session_attendance: SessionAttendanceTable
  session_question: SessionQuestionTable
  set_aside_reader: SetAsideReaderTable
  set_password_link: SetPasswordLinkTable
  sheet_mapping: SheetMappingTable
  sign_in_event: SignInEventTable
  sign_in_try: SignInTryTable
  sign_off: SignOffTable
  source: SourceTable
  stakeholder: StakeholderTable
  statement_of_action: StatementOfActionTable
  statistical_neighbour: StatisticalNeighbourTable
  supplied_pack: SuppliedPackTable
  survey_replied: SurveyRepliedTable
  survey_reply: SurveyReplyTable
  team: TeamTable
  team_check: TeamCheckTable
  text_comment: TextCommentTable
  text_draft: TextDraftTable
  topic: TopicTable
  topic_score: TopicScoreTable
  update_round: UpdateRoundTable
  visit_note: VisitNoteTable
  work_stream: WorkStreamTable
}
