import { z } from 'zod'
import { capitalised } from '../../../../kernel/text.ts'
import type { Field } from '../../../../spine/record-forms/index.ts'
import { ownerField } from '../../../../spine/record-forms/index.ts'
import { routes } from '../../rules/key-decisions/notice-dates.ts'
import { agreers } from '../../rules/key-decisions/route-wants.ts'
import { countOrNone, dayOrNone, personOrNone, text, yesNo, yesOrNo } from '../typed-values.ts'

/** The fields of the notice (KEY-2), with what says whether the decision is key (KEY-1). */
export const plannedFields = (executive: boolean): readonly Field[] => [
  { name: 'title', label: 'What is to be decided', hint: 'One line.', wanted: 'Enter what is to be decided' },
  { name: 'matter', label: 'The matter', kind: 'text', hint: 'In words that a resident would understand.' },
  ...(executive
    ? ([
        {
          name: 'key',
          label: 'Is it a key decision?',
          kind: 'choice',
          choices: yesNo,
          hint: 'Significant spending or saving, or a significant effect in two or more wards or divisions (KEY-1).',
        },
        { name: 'amount', label: 'What it spends or saves, in whole pounds', kind: 'number' },
        { name: 'wards', label: 'How many wards or divisions it affects', kind: 'number' },
      ] satisfies Field[])
    : []),
  {
    name: 'maker',
    label: 'Who decides',
    kind: 'text',
    hint: 'A person with their name and title, or a body with its members.',
  },
  { name: 'when_words', label: 'When', hint: 'A day or a period: 8 December 2026, or December 2026.' },
  { name: 'documents', label: 'Documents for the decision', kind: 'text', hint: 'One a line.' },
  { name: 'documents_from', label: 'Where copies can be had', kind: 'text' },
  {
    name: 'more_documents',
    label: 'May other documents follow?',
    kind: 'choice',
    choices: [['', 'Not said yet'], ...yesNo],
  },
  { name: 'how_to_ask', label: 'How to ask for those as they come', kind: 'text' },
  { name: 'in_private', label: 'Is it to be decided in private?', kind: 'choice', choices: yesNo },
  { name: 'private_reasons', label: 'Why in private', kind: 'text', hint: 'With the paragraph of exempt information.' },
  ownerField('Lead officer'),
]

export const plannedShape = z.object({
  title: text,
  matter: text,
  key: yesOrNo,
  amount: countOrNone,
  wards: countOrNone,
  maker: text,
  when_words: text,
  documents: text,
  documents_from: text,
  more_documents: z.enum(['', 'yes', 'no']).default(''),
  how_to_ask: text,
  in_private: yesOrNo,
  private_reasons: text,
  ownerId: personOrNone,
})

/** By which way notice is given, and what the general exception and special urgency want (KEY-3, KEY-4). */
export const routeFields: readonly Field[] = [
  {
    name: 'route',
    label: 'How notice is given',
    kind: 'choice',
    wanted: 'Choose how notice is given',
    choices: [
      [routes[0], 'Notice of 28 clear days'],
      [routes[1], 'General exception: five clear working days'],
      [routes[2], 'Special urgency'],
    ],
  },
  { name: 'impracticable', label: 'Why 28 clear days were not practicable', kind: 'text' },
  {
    name: 'chair_told_on',
    label: 'General exception: day on which the chair of scrutiny was told in writing',
    kind: 'day',
  },
  {
    name: 'chair_told_how',
    label: 'General exception: how they were told',
    hint: 'Such as the e-mail and who sent it.',
  },
  {
    name: 'exception_published_on',
    label: 'General exception: day on which the reasons were published',
    kind: 'day',
  },
  {
    name: 'urgent_agreed_by',
    label: 'Special urgency: who agreed that it cannot wait',
    kind: 'choice',
    choices: [['', 'Nobody yet'], ...agreers.map((who) => [who, capitalised(who)] as const)],
  },
  { name: 'urgent_agreed_name', label: 'Special urgency: their name' },
  { name: 'urgent_agreed_on', label: 'Special urgency: day on which they agreed', kind: 'day' },
  { name: 'urgent_reasons', label: 'Special urgency: the reasons', kind: 'text' },
  { name: 'urgent_published_on', label: 'Special urgency: day on which the reasons were published', kind: 'day' },
]

export const routeShape = z.object({
  route: z.enum(routes),
  impracticable: text,
  chair_told_on: dayOrNone,
  chair_told_how: text,
  exception_published_on: dayOrNone,
  urgent_agreed_by: z.enum(['', ...agreers]),
  urgent_agreed_name: text,
  urgent_agreed_on: dayOrNone,
  urgent_reasons: text,
  urgent_published_on: dayOrNone,
})

/** The two notices of a decision in private (ATI-9). */
export const privateFields: readonly Field[] = [
  { name: 'private_reasons', label: 'Why in private', kind: 'text', wanted: 'Say why it is decided in private' },
  { name: 'representations', label: 'What was said against deciding in private', kind: 'text' },
  { name: 'representations_answer', label: 'What was answered', kind: 'text' },
  { name: 'private_second_on', label: 'Day on which the second notice was published', kind: 'day' },
]

export const privateShape = z.object({
  private_reasons: text,
  representations: text,
  representations_answer: text,
  private_second_on: dayOrNone,
})

/** The record of the decision (KEY-5), with the waiver of call-in (CALL-4) where the council has an executive. */
export const decidedFields = (executive: boolean): readonly Field[] => [
  { name: 'decided_on', label: 'Day on which it was decided', kind: 'day' },
  { name: 'decided', label: 'What was decided', kind: 'text' },
  { name: 'reasons', label: 'Reasons', kind: 'text' },
  {
    name: 'alternatives',
    label: 'What else was considered and rejected',
    kind: 'text',
    hint: '“None” where nothing was.',
  },
  { name: 'interests', label: 'Interests declared', kind: 'text', hint: '“None declared” where there were none.' },
  { name: 'dispensations', label: 'Dispensations', kind: 'text' },
  { name: 'published_on', label: 'Day on which the decision was published', kind: 'day' },
  ...(executive
    ? ([
        {
          name: 'waived',
          label: 'Is call-in waived because it cannot wait?',
          kind: 'choice',
          choices: yesNo,
          hint: 'Only with the agreement of the chair of scrutiny, and for a reason that is published (CALL-4).',
        },
        { name: 'waiver_agreed_by', label: 'Waived call-in: chair of scrutiny who agreed' },
        { name: 'waiver_reason', label: 'Waived call-in: the reason that is published', kind: 'text' },
      ] satisfies Field[])
    : []),
]

export const decidedShape = z.object({
  decided_on: dayOrNone,
  decided: text,
  reasons: text,
  alternatives: text,
  interests: text,
  dispensations: text,
  published_on: dayOrNone,
  waived: yesOrNo,
  waiver_agreed_by: text,
  waiver_reason: text,
})
