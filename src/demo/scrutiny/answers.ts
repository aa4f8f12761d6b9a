import type { FormAnswers } from '../../spine/forms/index.ts'

/** What the chair of scrutiny writes of a review of how the last grade came about. `{day n}` is the day that it was n days ago. */
export const lookingBack: FormAnswers = {
  title: 'How help and protection came to require improvement, and what the council learned',
  proposer: 'Councillor Ruth Penhale, Chair of the Children’s Scrutiny Committee',
  rationale: [
    'The last inspection found that help and protection require improvement',
    'Four of the committee’s six members are new and did not see what went before',
    'Members cannot test the improvement plan without knowing what it answers',
  ],
  aims: [
    'Which decisions and events between the two last inspections led to the grade?',
    'What did the committee see of it at the time, and how many of its questions were answered?',
    'Does the work plan cover what is found, and what evidence shows that?',
  ],
  priorities: ['Work plan for inspection and improvement', 'Corporate parenting strategy'],
  included: 'Help and protection in Wexmoor, from the inspection before last to the last one.',
  methods: [
    'Minutes and papers of this committee and of the board before it, as a chronology',
    'Interviews with those who held office then, of their own will',
    'Case audit themes of the two years',
  ],
  witnesses: ['Former cabinet member', 'Director of Children’s Services', 'Trade union representatives'],
  duration: '8 weeks',
  starts: '{day -10}',
  ends: '{day -70}',
  resources: 'Six weeks of the scrutiny officer’s time.',
  'further-resources': 'Minutes of relevant meetings.',
  addressees: ['The cabinet', 'The safeguarding children partnership'],
  interest: 'High. The local paper has asked twice what members knew.',
  publicity: ['Meetings of the committee', 'The council’s website'],
  value: 'Members will be able to say which parts of the plan answer what went wrong, and which do not.',
}

/** What the director answers, who would rather that it were not done now. */
export const directorsAnswer: FormAnswers = {
  risks:
    'Those who would gather the papers are those who prepare the next visit: about 60 hours in six weeks. The framework has changed since, so that some of what is found will no longer be judged.',
  help: 'We can give access to minutes and papers of formal meetings. We cannot give officers’ time before the visit.',
}

export const objection =
  'A review that looks back takes time from the improvement that members rightly ask for, weeks before inspectors return. I ask the committee to look at the plan instead.'

export const offers = [
  'One evening with all members: the presentation that went to the improvement board, what was learned, and questions.',
  'Training for members on the inspection framework, the role of social care and how to read the performance figures.',
]

export const managersAnswer: FormAnswers = {
  effect: 'It can grow. If it does, the review of school places has to wait until the summer.',
  staffing: 'One officer for six weeks. Enough if the scope is kept to.',
}

/** An older review, by terms of reference, whose scope the public can read. */
export const howScrutinyTests: FormAnswers = {
  title: 'How scrutiny tests what it is told about children’s safety',
  proposer: 'Councillor Ruth Penhale, Chair of the Children’s Scrutiny Committee',
  reason: 'The last report asked members for closer oversight of practice and of figures.',
  summary:
    'A small group of members looks at what scrutiny is given, what it asks, and what it should be given instead.',
  vision: 'Scrutiny that children and families would notice.',
  objectives: [
    'Decide by the summer which ten figures and which audit themes the committee sees at each meeting',
    'Compare with three councils whose scrutiny was found to be strong, with evidence from their papers',
  ],
  actions: [
    'Read a year of papers',
    'Hear how others do it',
    'Ask members and officers the same questions at the start and at the end',
  ],
  priorities: ['Work plan for inspection and improvement'],
  membership: [
    ['Councillor Ruth Penhale', 'Chair of the group'],
    ['Councillor Bridget Yeo', 'Member'],
    ['Councillor Callum Reid', 'Member'],
  ],
  duration: 'nine months',
  regularity: 'Monthly',
  excluded: 'How children are safeguarded: the group looks at scrutiny, not at the service.',
  outcomes: [['Members who know what to ask', 'The survey at the end against the one at the start']],
  'key-questions': [
    [
      'How does the committee look at safeguarding now?',
      'To know where it starts from',
      'A year of papers and minutes',
    ],
    ['What does good scrutiny look like elsewhere?', 'Others are ahead of us', 'Papers and visits'],
  ],
  'cabinet-member': 'Councillor Adil Hussain, Cabinet Member for Children',
  elements: ['Data', 'Audit', 'Inspection', 'Workforce', 'What children and families say'],
  witnesses: ['Director and assistant director', 'Practitioners, on visits', 'Chair of the partnership'],
  research: ['Other councils’ papers', 'Surveys', 'Guidance on scrutiny'],
  publicity: [['When it begins', 'The council’s website']],
}

export const timetableSteps = (when: (ago: number) => string): FormAnswers => ({
  steps: [
    ['Collect what is known already and send it to the group', when(190)],
    ['Make the survey for the position at the start', when(170)],
    ['Hold the interviews', when(110)],
    ['Make the visits', when(80)],
    ['Bring the final report to the committee', when(-20)],
  ],
  starts: when(200),
  ends: when(-75),
})
