/** What a meeting decided, what had been recommended to it, and the action that it became. */
export type DemoDecision = {
  words: string
  recommended?: string
  action?: { words: string; lead: string; due: number; done?: { ago: number; words: string; proof: string } }
}

export type DemoMeeting = {
  body: string
  ago: number
  at: string
  place: string
  apologies?: readonly string[]
  decisions?: readonly DemoDecision[]
}

export const group = 'Inspection and Improvement Planning Group'
export const noteTheReport = 'Members are asked to note the report.'
export const agreeCover = 'The board is asked to agree cover for heads of service during an inspection.'

/** How often the bodies meet, in their own words, and what every meeting of theirs takes in turn. */
export const cycles = [
  {
    body: group,
    repeats: 'monthly',
    at: '10:00',
    place: 'Committee Room 2',
    papersDays: 3,
    agenda: ['Notes of the last meeting', 'The work plan: position and exceptions', 'Risks', 'Data and audits'],
  },
  {
    body: 'Children’s Executive Board',
    repeats: 'every six weeks',
    at: '14:00',
    place: 'Council Chamber',
    papersDays: 5,
    agenda: ['Notes of the last meeting', 'Readiness for inspection', 'Caseloads and workforce', 'Forward plan'],
  },
  {
    body: 'Departmental Leadership Team',
    repeats: 'fortnightly',
    at: '09:30',
    place: 'Room 4',
    papersDays: 2,
    agenda: ['Actions of the last meeting', 'What is late in the plan', 'Audit themes', 'People'],
  },
  {
    body: 'Children’s Scrutiny Committee',
    repeats: 'every two months',
    at: '18:30',
    place: 'Council Chamber',
    papersDays: 5,
    agenda: ['Apologies', 'Declarations of interest', 'Minutes of the last meeting', 'Reports', 'Work programme'],
  },
] as const

/** Meetings of the last weeks that had no paper made here. */
export const heldWithoutPaper: readonly DemoMeeting[] = [
  {
    body: 'Departmental Leadership Team',
    ago: 9,
    at: '09:30',
    place: 'Room 4',
    decisions: [
      {
        words: 'Agreed to rehearse the first morning of an inspection before the full test of the data.',
        action: { words: 'Rehearse the first morning of an inspection, timed', lead: 'Lata Krishnan', due: 30 },
      },
    ],
  },
]

export const toCome: readonly DemoMeeting[] = [
  { body: 'Departmental Leadership Team', ago: -5, at: '09:30', place: 'Room 4' },
  { body: group, ago: -24, at: '10:00', place: 'Committee Room 2' },
  { body: 'Children’s Scrutiny Committee', ago: -26, at: '18:30', place: 'Council Chamber' },
  { body: 'Children’s Executive Board', ago: -22, at: '14:00', place: 'Council Chamber' },
]
