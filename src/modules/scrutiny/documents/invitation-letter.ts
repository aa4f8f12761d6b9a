import { Temporal } from 'temporal-polyfill'
import { formatDate } from '../../../kernel/text.ts'
import type { DocumentBlock } from '../../../platform/word/document-blocks.ts'
import { howTheyCome, sortRules } from '../rules/sources/witness-sorts.ts'
import type { WitnessState } from '../store/source-kinds.ts'

type Parts = {
  witness: string
  state: WitnessState
  review: string
  committee: string
  /** Their names, '' where nobody is named yet. Of an interview only. */
  interviewers: { asks: string; writes: string }
  today: Temporal.PlainDate
}

/** The letter that invites a witness (G18, G19): what it is about, how they come, what they will be asked, and what happens after. */
export function invitationBlocks({ witness, state, review, committee, interviewers, today }: Parts): DocumentBlock[] {
  const { rightOfReply } = sortRules[state.sort]
  const when = state.meets_on ? formatDate(Temporal.PlainDate.from(state.meets_on)) : 'A day to be agreed with you'
  const ways = { session: 'A session of members', interview: 'An interview', 'in writing': 'In writing' }
  const interview = state.how === 'interview'
  const asks = [interview ? interviewers.asks : '', state.asked_by].filter(Boolean).join(', ')
  const writes = interview ? interviewers.writes : ''
  const questions = state.questions.split('\n').filter((line) => line.trim() !== '')
  return [
    { kind: 'paragraph', text: formatDate(today) },
    { kind: 'paragraph', text: [witness, state.role, state.organisation].filter(Boolean).join(', ') },
    {
      kind: 'paragraph',
      text: `${committee} is looking into this: ${review}. Members ${state.attendance === 'required' ? 'need' : 'would like'} to hear you.`,
    },
    {
      kind: 'keyValue',
      rows: [
        { key: 'How', value: ways[state.how] },
        { key: 'When', value: when },
        ...(state.place ? [{ key: 'Where', value: state.place }] : []),
        ...(asks ? [{ key: 'Who asks', value: asks }] : []),
        ...(writes ? [{ key: 'Who writes it down', value: writes }] : []),
        ...(state.support ? [{ key: 'With you', value: state.support }] : []),
      ],
    },
    { kind: 'heading', level: 1, text: 'Whether you come' },
    { kind: 'paragraph', text: howTheyCome(state.sort, state.attendance) },
    ...(state.on_record === 'no' ? [{ kind: 'paragraph' as const, text: 'You do not speak on the record.' }] : []),
    ...(questions.length > 0
      ? [
          { kind: 'heading' as const, level: 1 as const, text: 'What members would like to ask' },
          { kind: 'bullets' as const, items: questions },
        ]
      : []),
    { kind: 'heading', level: 1, text: 'What happens afterwards' },
    {
      kind: 'paragraph',
      text: 'You are sent the notes of what you said, and can put right what is not as you meant it. Nobody relies on them before you have seen them. No child and no member of staff is named in what is published.',
    },
    ...(rightOfReply
      ? [
          {
            kind: 'paragraph' as const,
            text: 'You are shown what is found before it is published, and what you say to it is kept with it.',
          },
        ]
      : []),
  ]
}
