import { addFixedDay, addProgrammeItem, finishProgrammeItem, placeAtMeeting } from '../../modules/scrutiny/index.ts'
import { asPerson, type Ground } from '../../spine/access/index.ts'
import { meetingsFrom } from '../../spine/meetings/index.ts'
import type { DemoPeople } from '../people.ts'
import { daysAgo } from '../plan/days.ts'

const officer = 'Tamsin Orrell'
const committee = 'Children’s Scrutiny Committee'

/** The year of the children's scrutiny committee: what is placed, wished for, done and dropped, and what is fixed. */
export async function loadProgramme(ground: Ground, people: DemoPeople): Promise<void> {
  const today = ground.clock.today()
  const month = (months: number) => today.add({ months }).with({ day: 1 }).toString()
  const asOfficer = { person: people.id(officer), actingFor: null }
  const made: string[] = []
  // Before the months of the items that are over: nothing is put on the programme in a month that has been.
  await asPerson(daysAgo(ground, 70), asOfficer, async (work) => {
    for (const [title, purpose, sort, at, lead, weeks, arises] of items) {
      const words = { title, purpose, sort, lead_member: lead, weeks, arises, ownerId: people.id(officer) }
      const rest = { must_by: null, must_why: '', not_the_same_because: '' }
      const placed = { ...words, ...rest, month: at === null ? null : month(at) }
      made.push((await addProgrammeItem(work, people.id(committee), placed)).reference)
    }
  })
  await asPerson(daysAgo(ground, 5), asOfficer, async (work) => {
    const [done = '', dropped = '', next = ''] = made
    await finishProgrammeItem(work, done, 1, { came_of: 'Members asked for the same figures each quarter, by team.' })
    await finishProgrammeItem(work, dropped, 1, {
      dropped_because: 'The improvement board looks at it in the same month.',
    })
    const ahead = await meetingsFrom(work, today.add({ days: 14 }).toString(), people.id(committee))
    const meeting = ahead.find(({ status }) => status === 'arranged' || status === 'proposed')
    if (meeting) await placeAtMeeting(work, next, 1, meeting.id)
    for (const [title, ahead, weeks, why] of days) {
      const on_day = today.add({ months: ahead }).with({ day: 24 }).toString()
      await addFixedDay(work, { title, on_day, weeks_before: weeks, why })
    }
  })
}

const chair = 'Councillor Ruth Penhale'
const member = 'Councillor Bridget Yeo'
const items = [
  [
    'Figures of the front door, half a year on',
    'Whether what members asked for is now shown',
    'performance',
    -2,
    chair,
    1,
    '',
  ],
  ['Agency social workers', 'What they cost and what is done about it', 'item at a meeting', -1, member, 1, ''],
  [
    'What became of the letters to schools',
    'Whether callers hear within two days',
    'report',
    1,
    member,
    1,
    'The review of first conversations',
  ],
  ['Annual report on fostering', 'Whether there are more homes near school than a year ago', 'report', 2, chair, 1, ''],
  [
    'Visit to the leaving care team',
    'To hear from those who left last year',
    'visit',
    3,
    member,
    2,
    'The care council',
  ],
  [
    'Room for a call-in',
    'So that a decision can be looked at without something else being dropped',
    'in reserve',
    4,
    '',
    1,
    '',
  ],
  [
    'Short breaks for disabled children',
    'Whether families get what was promised',
    'review',
    null,
    '',
    6,
    'A suggestion from the public',
  ],
] as const

const days = [
  ['The council decides the budget', 3, 6, 'After the executive has proposed it nothing but small sums still moves.'],
  ['The annual report on children in care is due', 5, 4, ''],
] as const
