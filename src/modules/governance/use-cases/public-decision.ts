import { Temporal } from 'temporal-polyfill'
import { NotPossibleNow } from '../../../kernel/failures.ts'
import { formatDate } from '../../../kernel/text.ts'
import type { DocumentBlock } from '../../../platform/word/document-blocks.ts'
import { publisherOf } from '../../../spine/publications/index.ts'
import { noticeOf } from '../rules/key-decisions/notice-fields.ts'
import { plannedKind } from '../store/planned-decision-kind.ts'

const day = (iso: string) => formatDate(Temporal.PlainDate.from(iso))

/**
 * A decision of the forward plan for the public: its notice (KEY-2), and what was decided once that is known (KEY-5). Why a decision
 * is taken in private is said; what was said against that is the officers' to publish (ATI-9).
 */
export const plannedDecisionPublisher = publisherOf(plannedKind, {
  what: 'planned decision',
  section: 'forward-plan',
  make: async (_work, { id, title, state }) => {
    if (state.status === 'planned')
      throw new NotPossibleNow('Its notice has not been given. Give notice first (KEY-2).')
    const rows = noticeOf({ ...state, title })
      .filter(({ letter, says }) => says !== '' && (letter !== 'a' || state.key))
      .map(({ heading, says }) => ({ key: heading, value: says }))
    const given = state.notice_on ? [{ key: 'Notice given', value: day(state.notice_on) }] : []
    const secret = state.in_private ? [{ key: 'Decided in private because', value: state.private_reasons }] : []
    const decided = state.decided_on
      ? [
          { key: 'Decided', value: day(state.decided_on) },
          { key: 'What was decided', value: state.decided },
          ...(state.reasons ? [{ key: 'Reasons', value: state.reasons }] : []),
          ...(state.alternatives ? [{ key: 'Alternatives rejected', value: state.alternatives }] : []),
        ]
      : []
    const gone =
      state.status === 'withdrawn' ? [{ key: 'Taken off the plan because', value: state.withdrawn_because }] : []
    const blocks: DocumentBlock[] = [
      { kind: 'keyValue', rows: [...rows, ...given, ...secret] },
      ...(decided.length > 0 ? section('The decision', decided) : []),
      ...(gone.length > 0 ? section('No longer planned', gone) : []),
    ]
    const data = {
      type: 'decision',
      id,
      name: title,
      key: state.key,
      maker: state.maker,
      when: state.when_words,
      decide_from: state.decide_from,
      decide_to: state.decide_to,
      notice_on: state.notice_on,
      decided_on: state.decided_on,
      status: state.status,
    }
    return { title, blocks, data }
  },
})

const section = (text: string, rows: { key: string; value: string }[]): DocumentBlock[] => [
  { kind: 'heading', level: 1, text },
  { kind: 'keyValue', rows },
]
