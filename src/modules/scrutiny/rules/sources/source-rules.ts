/** Whom a review asks beside its witnesses (G17). Every one of the first six is missed where nobody of it is asked. */
export const stakeholderSorts = [
  'children and young people',
  'parents and carers',
  'staff',
  'partners',
  'voluntary sector',
  'public representatives',
  'other',
] as const
export type StakeholderSort = (typeof stakeholderSorts)[number]
export const stagesOfReview = ['scope', 'evidence', 'findings', 'report'] as const

/** The sorts of people of whom nobody is on the list yet. */
export const nobodyOf = (sorts: readonly StakeholderSort[]): StakeholderSort[] =>
  stakeholderSorts.filter((sort) => sort !== 'other' && !sorts.includes(sort))

/** What became of what a document claims (G27). */
export const judgements = ['not judged', 'borne out', 'in part', 'not borne out', 'cannot be told'] as const
export type Judgement = (typeof judgements)[number]

/** What a judgement says to the questions of a review: the word that its entry in the evidence log begins with. */
export const readingOfJudgement = (judgement: Judgement): 'reassures' | 'worries' | 'neither' =>
  judgement === 'borne out' ? 'reassures' : judgement === 'not borne out' ? 'worries' : 'neither'

type Visited = {
  visited_on: string | null
  who_goes: string
  risk: string
  consent: string
  seen: string
  heard: string
}

/** Where a visit stands on a day (ISO), and what it still wants: risk and consent before, notes after (G21). */
export function visitStanding(visit: Visited, today: string): { word: string; wants: string[] } {
  const been = visit.visited_on !== null && visit.visited_on <= today
  const noted = visit.seen !== '' || visit.heard !== ''
  const wants = [
    ...(visit.visited_on === null ? ['a day'] : []),
    ...(visit.who_goes === '' ? ['who goes'] : []),
    ...(visit.risk === '' ? ['what could go wrong, and what is done about it'] : []),
    ...(visit.consent === '' ? ['who has consented to being visited'] : []),
    ...(been && !noted ? ['notes of what was seen and heard'] : []),
  ]
  const word = noted ? 'Noted' : been ? 'Been' : visit.visited_on ? 'Planned' : 'Proposed'
  return { word, wants }
}

/** What a review collects before its first meeting (paper 004): what it is, and what it is for (G25). */
export const standardInformation: readonly { title: string; why: string }[] = [
  { title: 'Minutes of every board and committee that looked at this', why: 'Who knew what, and when' },
  { title: 'The measures that bear on it, over at least two years', why: 'Whether it gets better or worse' },
  { title: 'Audits of practice of the last year', why: 'What cases show, beside what figures show' },
  {
    title: 'Inspection reports and letters since the last full inspection',
    why: 'What was judged, and what was asked',
  },
  { title: 'The improvement plan as it stands', why: 'What is being done already' },
  { title: 'The risks that are kept on it', why: 'What the service itself worries about' },
  { title: 'Complaints, compliments and what young people have said', why: 'How it is to those it is for' },
  { title: 'How the workforce stands: vacancies, agency, caseloads', why: 'Who is there to do it' },
  { title: 'What it costs, against its budget', why: 'What could be paid for' },
  { title: 'Earlier reviews of it here and elsewhere', why: 'What was recommended, and what came of that' },
]
