import { NotPossibleNow } from '../../../kernel/failures.ts'
import { bodyKind } from '../../people/index.ts'
import { publisherOf } from '../../publications/index.ts'
import { membersOf } from '../store/read-bodies.ts'

/**
 * A committee, or the executive, for the public: who sits on it today and as what, named as Popolo names people, organisations,
 * memberships and posts. Of a person it says the name and the seat, never how to reach them.
 */
export const committeePublisher = publisherOf(bodyKind, {
  what: 'committee',
  section: 'committees',
  make: async (work, { id, title, state }) => {
    if (!['committee', 'executive'].includes(state.kind_of))
      throw new NotPossibleNow('Only a committee or the executive is published.')
    const on = work.clock.today().toString()
    const members = await membersOf(work, id, on)
    const blocks = [
      {
        kind: 'keyValue' as const,
        rows: [
          { key: 'What it is', value: state.kind_of === 'executive' ? 'The executive' : 'Committee' },
          ...(state.meets ? [{ key: 'Meets', value: state.meets }] : []),
        ],
      },
      {
        kind: 'table' as const,
        caption: 'Who sits on it',
        columns: [
          { header: 'Name', width: 2 },
          { header: 'As', width: 1 },
        ],
        rows: members.map(({ name, capacity }) => [name, capacity]),
        whenEmpty: 'Nobody sits on it today.',
      },
    ]
    const postId = (capacity: string) => `${id}/${capacity.replaceAll(' ', '-')}`
    const capacities = [...new Set(members.map(({ capacity }) => capacity))]
    const data = {
      type: 'committee',
      organizations: [{ id, name: title, classification: state.kind_of }],
      persons: members.map(({ personId, name }) => ({ id: personId, name })),
      posts: capacities.map((label) => ({ id: postId(label), label, organization_id: id })),
      memberships: members.map(({ personId, capacity }) => ({
        id: `${id}/${personId}`,
        person_id: personId,
        organization_id: id,
        post_id: postId(capacity),
        role: capacity,
      })),
    }
    return { title, blocks, data }
  },
})
