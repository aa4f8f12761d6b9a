/** What inspectors found in Wexmoor over fifteen years, which is as fictional as Wexmoor. Days are fixed, as history's are. */
export type DemoInspection = {
  kind: string
  periods: [string, string][]
  published: string
  receivedOn?: string
  leads: string[]
  judgements: string
  previous?: string[]
  visitNumber?: number
  priority?: readonly string[]
  improvement?: readonly string[]
}

const leader = 'Ina Spector'

export const before2013: DemoInspection = {
  kind: 'PRE2013/safeguarding-and-looked-after',
  periods: [['2011-09-12', '2011-09-23']],
  published: '2011-10-28',
  leads: [leader],
  judgements:
    'Overall effectiveness: Adequate\nSafeguarding services: Adequate\nServices for looked after children: Good',
}

export const single: DemoInspection = {
  kind: 'SIF/single-inspection',
  periods: [['2015-01-13', '2015-02-05']],
  published: '2015-03-23',
  leads: [leader, 'Rex Aminer'],
  judgements: [
    'Children who need help and protection: Inadequate',
    'Children looked after and achieving permanence: Requires improvement',
    'Adoption performance: Good',
    'Experiences and progress of care leavers: Requires improvement',
    'Leadership, management and governance: Inadequate',
    'Overall effectiveness: Inadequate',
  ].join('\n'),
  priority: [
    'Make sure that every referral is read by a qualified manager on the day it comes, and that thresholds are applied alike.',
    'Bring caseloads in the assessment teams down to a level at which children can be seen as often as their plans say.',
  ],
  improvement: [
    'Improve the regularity and the recording of supervision.',
    'Make sure that children’s plans say what must change and by when.',
    'Offer every child who has been missing an interview when they return.',
    'Make better use of audit and performance data in knowing how well children are served.',
  ],
}

export const standard2018: DemoInspection = {
  kind: 'ILACS/standard',
  periods: [['2018-06-04', '2018-06-15']],
  published: '2018-07-16',
  leads: [leader],
  judgements: [
    'The impact of leaders on social work practice with children and families: Requires improvement to be good',
    'The experiences and progress of children who need help and protection: Requires improvement to be good',
    'The experiences and progress of children in care and care leavers: Requires improvement to be good',
    'Overall effectiveness: Requires improvement to be good',
  ].join('\n'),
  previous: ['The inspection of 2015 judged services for children to be inadequate.'],
  improvement: [
    'The quality and regularity of supervision, so that managers challenge drift.',
    'The timeliness of initial health assessments for children who come into care.',
    'The quality of pathway plans and how far care leavers are involved in them.',
    'The use of audits to learn what difference practice makes.',
  ],
}

export const standard2023: DemoInspection = {
  kind: 'ILACS/standard',
  periods: [['2023-05-15', '2023-05-26']],
  published: '2023-07-07',
  receivedOn: '2023-07-05',
  leads: ['Amal Lookin'],
  judgements: [
    'The impact of leaders on social work practice with children and families: Requires improvement to be good',
    'The experiences and progress of children who need help and protection: Requires improvement to be good',
    'The experiences and progress of children in care: Good',
    'The experiences and progress of care leavers: Good',
    'Overall effectiveness: Requires improvement to be good',
  ].join('\n'),
  previous: ['The inspection of 2018 judged services for children to require improvement to be good.'],
  improvement: [
    'The oversight and challenge by managers, including the quality of supervision.',
    'The timeliness and recording of visits to children who need help and protection.',
    'The effectiveness of quality assurance and audit in showing what difference practice makes.',
    'Social workers’ caseloads in the assessment teams.',
    'The accuracy of the data with which leaders know how well children are served.',
    'The response to homeless 16- and 17-year-olds.',
  ],
}

export const focused2025: DemoInspection = {
  kind: 'ILACS/focused-visit',
  periods: [['2025-03-11', '2025-03-12']],
  published: '2025-04-15',
  leads: [],
  judgements: '',
  improvement: ['The consistency with which managers record the reasons for their decisions at the front door.'],
}
