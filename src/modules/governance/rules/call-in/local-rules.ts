import { plural } from '../../../../kernel/text.ts'
import type { GovernanceModel } from '../governance-model.ts'
import type { NoticeReading } from '../key-decisions/notice-dates.ts'

/** What a council decides for itself about call-in (CALL-1). */
export type CallInRules = {
  call_in_days: number
  call_in_counts: 'working' | 'calendar'
  /** "12:00", or empty for the end of the day. */
  call_in_until: string
  /** Whether the chair of scrutiny may call in alone. */
  chair_alone: boolean
  /** How many members of the committee it takes; null where the council has no such rule. */
  committee_members: number | null
  /** How many members of the council outside the executive it takes; null where the council has no such rule. */
  council_members: number | null
  /** Whether church and parent-governor representatives count among those who call in. */
  education_counted: boolean
  /** The grounds on which a decision may be called in; any where there are none. */
  grounds: string[]
  /** Working days from publication within which the committee meets; null where the council has no such rule. */
  meeting_within: number | null
  /** How many times one member may call in within `limit_months`; null for any number. */
  call_in_limit: number | null
  limit_months: number
  /** What the council's own rules say of urgent decisions, in its words. */
  urgency_rule: string
}

/** The whole of the council's own rules, as they are kept together. */
export type CommitteeRules = CallInRules & {
  governance_model: GovernanceModel
  key_threshold: number | null
  notice_reading: NoticeReading
}

/** Grounds that councils' constitutions commonly name, in our words: to be replaced by the council's own. */
const usualGrounds = [
  'The decision is outside the budget or the policy framework',
  'The decision was not taken as the council’s rules of decision-making ask',
  'What was needed to decide was not before the decision-maker',
  'Those affected were not consulted',
]

/** Where nobody has chosen yet: five working days, the next working day to act (CALL-2). */
export const usualRules: CommitteeRules = {
  governance_model: 'leader-cabinet',
  key_threshold: null,
  notice_reading: 'calendar',
  call_in_days: 5,
  call_in_counts: 'working',
  call_in_until: '',
  chair_alone: false,
  committee_members: null,
  council_members: 5,
  education_counted: false,
  grounds: usualGrounds,
  meeting_within: 10,
  call_in_limit: null,
  limit_months: 12,
  urgency_rule: '',
}

export type Preset = { key: string; name: string; note: string; rules: Partial<CallInRules> }

const nobody = { chair_alone: false, committee_members: null, council_members: null, education_counted: false }
const fiveWorkingDays = { call_in_days: 5, call_in_counts: 'working', call_in_until: '' } as const

/** The examples of CALL-1, each to begin from; a council checks them against its own constitution. */
export const presets: readonly Preset[] = [
  {
    key: 'five-members',
    name: 'Five members, five working days (as Gloucestershire)',
    note: '',
    rules: { ...nobody, ...fiveWorkingDays, council_members: 5, meeting_within: null },
  },
  {
    key: 'five-non-executive',
    name: 'Five non-executive members, five working days (as West Somerset)',
    note: '',
    rules: { ...nobody, ...fiveWorkingDays, council_members: 5, meeting_within: null },
  },
  {
    key: 'meeting-within-ten',
    name: 'Three members, meeting within ten working days (as the Isle of Wight)',
    note: 'Three or four members: check which.',
    rules: { ...nobody, ...fiveWorkingDays, council_members: 3, meeting_within: 10 },
  },
  {
    key: 'chair-or-members',
    name: 'The chair, two of the committee or three others, midday on the eighth day (as Central Bedfordshire)',
    note: 'Eight days of the calendar: check whether working days are meant.',
    rules: {
      ...nobody,
      call_in_days: 8,
      call_in_counts: 'calendar',
      call_in_until: '12:00',
      chair_alone: true,
      committee_members: 2,
      council_members: 3,
      meeting_within: null,
    },
  },
  {
    key: 'education-counted',
    name: 'Five members, education representatives counted (as Southwark)',
    note: '',
    rules: { ...nobody, ...fiveWorkingDays, council_members: 5, education_counted: true, meeting_within: null },
  },
]

/** What the rules say of who may call in, in a sentence. */
export function whoMayCallIn(rules: CallInRules): string {
  const education = rules.education_counted ? ', education representatives counted' : ''
  const ways = [
    ...(rules.chair_alone ? ['the chair of scrutiny alone'] : []),
    ...(rules.committee_members ? [`${rules.committee_members} of the committee`] : []),
    ...(rules.council_members ? [`${plural(rules.council_members, 'member')} outside the executive${education}`] : []),
  ]
  return ways.join('; or ')
}

/** What is wrong with a set of rules, by field. */
export function faultsOfRules(rules: CallInRules): Record<string, string> {
  return whoMayCallIn(rules) === '' ? { council_members: 'Say who may call in: the chair, or how many members' } : {}
}
