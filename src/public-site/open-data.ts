import { z } from 'zod'
import type { Work } from '../spine/access/index.ts'
import { everythingPublished, publishedData } from '../spine/publications/index.ts'

/** One set of open data: what its objects are, where they come from, and each of its fields. */
export type DataSet = {
  name: string
  about: string
  fields: Readonly<Record<string, string>>
  read: (work: Work) => Promise<readonly Readonly<Record<string, unknown>>[]>
}

const objects = z.array(z.record(z.string(), z.unknown()))
const committee = z.object({ organizations: objects, persons: objects, posts: objects, memberships: objects })
type Part = keyof z.infer<typeof committee>

/** Each object once, as the newest publication has it: a person may sit on several committees. */
async function fromCommittees(work: Work, part: Part): Promise<Record<string, unknown>[]> {
  const found = new Map<unknown, Record<string, unknown>>()
  for (const { data, publishedAt } of await publishedData(work, ['committee'])) {
    for (const one of committee.parse(data)[part]) found.set(one['id'], { ...one, modified: publishedAt.toISOString() })
  }
  return [...found.values()]
}

async function fromKind(work: Work, kind: string): Promise<Record<string, unknown>[]> {
  const found = await publishedData(work, [kind])
  return found.map(({ data, publishedAt, address }) => {
    const { type: _, ...fields } = z.record(z.string(), z.unknown()).parse(data)
    return { ...fields, web: `/public/${address}`, modified: publishedAt.toISOString() }
  })
}

const notice = z.object({ items: objects })

/** Each recommendation a row, as the newest publication of its notice has it. */
async function fromNotices(work: Work): Promise<Record<string, unknown>[]> {
  const found = await publishedData(work, ['recommendations and answer'])
  return found.flatMap(({ data, publishedAt, address }) =>
    notice.parse(data).items.map((one) => ({ ...one, web: `/public/${address}`, modified: publishedAt.toISOString() })),
  )
}

const id = 'The same for ever; never given to another'
const modified = 'When it was last published'

/** Every set, named as Popolo and OParl name things (EX-6a). All are made of what stands published, and of nothing else. */
export const dataSets: readonly DataSet[] = [
  {
    name: 'organizations',
    about: 'Committees and the executive (Popolo organization)',
    fields: { id, name: 'Its name', classification: 'committee or executive', modified },
    read: (work) => fromCommittees(work, 'organizations'),
  },
  {
    name: 'persons',
    about: 'Who sits on a committee or in the executive (Popolo person)',
    fields: { id, name: 'Their name', modified },
    read: (work) => fromCommittees(work, 'persons'),
  },
  {
    name: 'posts',
    about: 'Seats on a committee (Popolo post)',
    fields: { id, label: 'What the seat is: chair, member', organization_id: 'The committee', modified },
    read: (work) => fromCommittees(work, 'posts'),
  },
  {
    name: 'memberships',
    about: 'Who holds which seat (Popolo membership)',
    fields: {
      id,
      person_id: 'Who',
      organization_id: 'On which committee',
      post_id: 'In which seat',
      role: 'The seat in words',
      modified,
    },
    read: (work) => fromCommittees(work, 'memberships'),
  },
  {
    name: 'meetings',
    about: 'Meetings of committees (Popolo event; OParl Meeting)',
    fields: {
      id,
      name: 'What it is called',
      organization_id: 'Whose meeting',
      organization: 'Its name',
      start_date: 'When it begins, London time',
      location: 'Where',
      status: 'arranged, held or cancelled',
      agenda: 'The items in order',
      decisions: 'What was decided, in order',
      web: 'Its page',
      modified,
    },
    read: (work) => fromKind(work, 'meeting'),
  },
  {
    name: 'decisions',
    about: 'Decisions of the forward plan',
    fields: {
      id,
      name: 'The matter',
      key: 'Whether it is a key decision',
      maker: 'Who decides',
      when: 'When, as the notice says it',
      decide_from: 'The first day on which it can be decided',
      decide_to: 'The last',
      notice_on: 'When notice was given',
      decided_on: 'When it was decided',
      status: 'noticed, decided or withdrawn',
      web: 'Its page',
      modified,
    },
    read: (work) => fromKind(work, 'planned decision'),
  },
  {
    name: 'recommendations',
    about: 'What scrutiny recommended, what was answered and what came of it',
    fields: {
      id,
      number: 'Its number within the municipal year',
      text: 'What is recommended, as members agreed it',
      review_id: 'The review',
      review: 'Its title',
      addressee: 'Who is to answer',
      received_on: 'When they got it',
      answer_due: 'By when the law wants an answer; empty where no law does',
      answered_on: 'When it was answered',
      answer: 'accepted, accepted in part or rejected; empty while there is none',
      reasons: 'Why, where it was not accepted whole',
      lead: 'Who sees to it',
      target_on: 'By when',
      progress: 'achieved, on track, slipped or not achieved; empty before members first looked',
      effect: 'What members last said that it changed',
      status: 'notified, answered, closed or superseded',
      web: 'Its page',
      modified,
    },
    read: fromNotices,
  },
  {
    name: 'publications',
    about: 'Everything on this site. What was withdrawn stays as a stub',
    fields: {
      id,
      kind: 'What it is: scope, meeting …',
      title: 'Its title; empty once withdrawn',
      web: 'Its page',
      modified: 'When it was published or withdrawn',
      deleted: 'true where it was withdrawn',
    },
    read: async (work) =>
      (await everythingPublished(work, null)).map((one) => ({
        id: one.id,
        kind: one.kind,
        title: one.withdrawnAt ? '' : one.title,
        web: `/public/${one.address}`,
        modified: (one.withdrawnAt ?? one.publishedAt).toISOString(),
        deleted: one.withdrawnAt !== null,
      })),
  },
]
