import { NotPossibleNow } from '../../../kernel/failures.ts'
import type { DocumentBlock } from '../../../platform/word/document-blocks.ts'
import { publisherOf } from '../../publications/index.ts'
import { dayWords, timeWords } from '../pages/meeting-words.tsx'
import { meetingKind } from '../store/meeting-kind.ts'
import { readMeetingParts } from '../store/meeting-parts.ts'
import { bodyById } from '../store/read-bodies.ts'

const standings = { proposed: '', arranged: 'To be held', held: 'Held', cancelled: 'Cancelled' } as const

/** A committee's meeting for the public: when and where, what is on its agenda, what it decided. It names nobody. */
export const meetingPublisher = publisherOf(meetingKind, {
  what: 'meeting',
  section: 'meetings',
  make: async (work, { id, title, state }) => {
    const body = await bodyById(work, state.body_id)
    if (!body || !['committee', 'executive'].includes(body.kindOf))
      throw new NotPossibleNow('Only meetings of a committee or of the executive are published.')
    if (state.status === 'proposed') throw new NotPossibleNow('It is proposed only. Arrange it first.')
    const { agenda, decisions } = await readMeetingParts(work, id)
    const blocks: DocumentBlock[] = [
      {
        kind: 'keyValue',
        rows: [
          { key: 'Meeting of', value: body.name },
          { key: 'When', value: `${dayWords(state.held_on)} at ${timeWords(state.starts_at)}` },
          ...(state.place ? [{ key: 'Where', value: state.place }] : []),
          { key: 'Standing', value: standings[state.status] },
        ],
      },
      ...listed('Agenda', agenda),
      ...listed(
        'Decisions',
        decisions.map(({ words, reason }) => [words, reason].filter(Boolean).join(' Reason: ')),
      ),
    ]
    const data = {
      type: 'meeting',
      id,
      name: title,
      organization_id: state.body_id,
      organization: body.name,
      start_date: `${state.held_on}T${state.starts_at}`,
      location: state.place,
      status: state.status,
      agenda,
      decisions: decisions.map(({ words }) => words),
    }
    return { title, blocks, data }
  },
})

const listed = (text: string, items: readonly string[]): DocumentBlock[] =>
  items.length === 0
    ? []
    : [
        { kind: 'heading', level: 1, text },
        { kind: 'bullets', items },
      ]
