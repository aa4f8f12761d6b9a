import { addEvidence, type EvidenceParts, weighEvidence } from '../../modules/scrutiny/index.ts'
import { asPerson, type Ground, type Work } from '../../spine/access/index.ts'
import type { DemoPeople } from '../people.ts'
import { daysAgo, workingDayAgo } from '../plan/days.ts'

const now = 'How does the committee look at safeguarding now?'
const elsewhere = 'What does good scrutiny look like elsewhere?'

type Learned = Omit<EvidenceParts, 'dated' | 'set_aside_because' | 'strength_because'> & {
  ago: number
  because?: string
}

/** From how many days ago each is; gaps, a contradiction and evidence of one kind are left for members to see. */
const learned: readonly Learned[] = [
  {
    ago: 180,
    title: 'A year of agendas, counted',
    summary:
      'Of 61 papers in a year, 44 were for noting. Nine gave figures for children in need of protection; four said what had changed since the last time.',
    questions: [now],
    element: 'data',
    source_kind: 'document',
    source: 'Agendas and minutes of the committee for twelve months, counted by the scrutiny officer',
    strength: 'strong',
    because: 'Two officers counted apart and agreed.',
    reading: 'worries',
  },
  {
    ago: 170,
    title: 'What the inspectors said of scrutiny',
    summary: 'Members were given assurance more often than evidence, and rarely came back to what they had asked.',
    questions: [now],
    element: 'inspection',
    source_kind: 'document',
    source: 'The last inspection report, on leaders and managers',
    strength: 'strong',
    reading: 'worries',
  },
  {
    ago: 150,
    title: 'What practitioners say of visits by members',
    summary: 'Three teams of four say that members listen and ask what stands in the way of the work.',
    questions: [now],
    element: 'workforce',
    source_kind: 'visit',
    source: 'Visits to four teams by two members, with notes that each team agreed',
    strength: 'fair',
    because: 'Teams knew of the visit a week before.',
    reading: 'reassures',
  },
  {
    ago: 120,
    title: 'A forward timetable of themes in another county',
    summary:
      'A committee that was once criticised plans a year of themes, has a practitioner among its co-opted members and is read a letter from children in care at each meeting.',
    questions: [elsewhere],
    element: 'inspection',
    source_kind: 'peer authority',
    source: 'Published papers of the other committee, and a call with its scrutiny officer',
    strength: 'fair',
    reading: 'neither',
  },
]

/** What the older review has learned so far (G32): enough to answer one of its questions, and not the other. */
export async function loadEvidence(ground: Ground, people: DemoPeople, review: string): Promise<void> {
  const officer = { person: people.id('Tamsin Orrell'), actingFor: null }
  const chair = { person: people.id('Councillor Ruth Penhale'), actingFor: null }
  const today = ground.clock.today()
  for (const { ago, because = '', ...parts } of learned) {
    const dated = workingDayAgo(today, ago + 1).toString()
    const said = { ...parts, dated, strength_because: because, set_aside_because: '' }
    await asPerson(daysAgo(ground, ago, 60), officer, (work: Work) => addEvidence(work, review, said))
  }
  await asPerson(daysAgo(ground, 110, 60), chair, (work: Work) =>
    weighEvidence(
      work,
      review,
      now,
      'Members weigh the count of papers above what teams say of visits: the two are about different work, and the count is of all of it.',
    ),
  )
}
