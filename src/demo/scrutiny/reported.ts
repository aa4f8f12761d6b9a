import type { FormAnswers } from '../../spine/forms/index.ts'

type Evidence = {
  element: 'data' | 'audit' | 'inspection' | 'workforce' | 'service users'
  source: string
  shows: string
}
type Addressee = 'executive' | 'partner'
export type DemoFinding = {
  words: string
  evidence: Evidence[]
  thin?: string
  options?: { words: string; benefits: string; risks: string; cost: string }[]
  recommends: {
    words: string
    to: Addressee
    success: string
    lead: string
    cost: string
    /** Days before today on which it should be done. */
    targetAgo: number
  }[]
}

/** A review that has gone the whole way, to a look at what came of it six months after the answer. */
export const homesNearSchool: FormAnswers = {
  title: 'Homes near school for children in care',
  proposer: 'Councillor Ruth Penhale, Chair of the Children’s Scrutiny Committee',
  rationale: 'One child in three who came into care changed school that term.',
  aims: [
    'Find out by the autumn why children are placed beyond reach of their school',
    'Compare what the council spends on transport with what a carer nearer would cost',
  ],
  included: 'Placements made in the last eighteen months',
  excluded: 'Placements chosen to keep a child safe from somebody near home',
  duration: '7 weeks',
  publicity: 'A page on the council’s site and a word to every school',
}

export const homesFindings: readonly DemoFinding[] = [
  {
    words: 'Children change school because homes near it are asked last',
    evidence: [
      {
        element: 'data',
        source: 'Placement requests of eighteen months',
        shows: 'Distance to school was empty on four in ten',
      },
      {
        element: 'audit',
        source: 'Audit of thirty placements',
        shows: 'In eleven a nearer carer had a free room that week',
      },
      {
        element: 'service users',
        source: 'Care council, evening session',
        shows: 'Nobody had been asked which school mattered to them',
      },
    ],
    options: [
      {
        words: 'Ask for distance to school on every request',
        benefits: 'Homes are searched in that order',
        risks: 'Requests take longer to write',
        cost: 'None: the field is there',
      },
      {
        words: 'Pay carers for the school run',
        benefits: 'More carers could take a child from further off',
        risks: 'It pays for distance rather than ending it',
        cost: '£90,000 a year',
      },
    ],
    recommends: [
      {
        words: 'Refuse a placement request that does not say how far the home may be from school',
        to: 'executive',
        success: 'Distance is on nine requests in ten within a quarter',
        lead: 'Head of placements',
        cost: 'None',
        targetAgo: 180,
      },
      {
        words: 'Publish each quarter how many children in care changed school because of where they live',
        to: 'executive',
        success: 'The figure is in the quarterly report from the next edition on',
        lead: 'Data officer',
        cost: 'Half a day a quarter',
        targetAgo: 120,
      },
    ],
  },
  {
    words: 'Transport to a school far away costs more than a carer’s fee would',
    evidence: [
      { element: 'data', source: 'Transport invoices of the year', shows: '£212,000 for twenty-six children' },
    ],
    thin: 'The invoices are all that there are.',
    recommends: [
      {
        words: 'Move the transport budget of children in care to the placements team',
        to: 'executive',
        success: 'One budget, with both figures beside each other',
        lead: 'Director of finance',
        cost: 'None',
        targetAgo: 100,
      },
    ],
  },
]

/** A review whose answer is due within the week. */
export const firstConversation: FormAnswers = {
  title: 'What happens after somebody is worried about a child',
  proposer: 'Councillor Bridget Yeo, Member of the Children’s Scrutiny Committee',
  rationale: 'Schools say that they do not hear what came of their calls.',
  aims: ['Find out by the summer how long people who call wait to hear what was decided'],
  included: 'Calls from schools, health and the public',
  excluded: 'Calls between councils',
  duration: '15 weeks',
}

export const conversationFindings: readonly DemoFinding[] = [
  {
    words: 'Half of those who call never hear what was decided',
    evidence: [
      { element: 'data', source: 'Outcome letters of three months', shows: 'Sent to 212 of 431 callers' },
      {
        element: 'workforce',
        source: 'Front door team, two sessions',
        shows: 'Letters are typed by hand after each shift',
      },
      { element: 'service users', source: 'Seven head teachers', shows: 'Five call again because they do not know' },
    ],
    options: [
      {
        words: 'Send the letter from the case system when the decision is made',
        benefits: 'Nobody types it',
        risks: 'A letter could go to an address that is not safe',
        cost: '£6,000 once',
      },
    ],
    recommends: [
      {
        words: 'Tell everybody who calls what was decided within two working days',
        to: 'executive',
        success: 'Nine in ten letters within two days, shown to the committee each quarter',
        lead: 'Head of the front door',
        cost: '£6,000 once',
        targetAgo: -90,
      },
      {
        words: 'Name one person in each school who is told, and keep the list current',
        to: 'partner',
        success: 'Every school has a name on the list by the autumn term',
        lead: 'Safeguarding partnership manager',
        cost: 'None',
        targetAgo: -60,
      },
    ],
  },
]
