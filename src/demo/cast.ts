import type { Role } from '../spine/access/index.ts'

/** Everyone of Wexmoor, a council that does not exist. `oneClick` marks whom a visitor may be, one for each role. */
export type CastMember = {
  name: string
  post: string
  team: string
  organisation?: string
  roles: readonly Role[]
  oneClick?: boolean
  interim?: boolean
  /** Days ago that they left. */
  leftDaysAgo?: number
}

export const council = 'Wexmoor Council'

export const cast: readonly CastMember[] = [
  {
    name: 'Marian Holt',
    post: 'Head of Policy and Programmes',
    team: 'Policy and Programmes',
    roles: ['programme-manager'],
    oneClick: true,
  },
  {
    name: 'Gareth Lund',
    post: 'Director of Children’s Services',
    team: 'Directorate',
    roles: ['director'],
    oneClick: true,
  },
  { name: 'Oluwaseun Adeyemi', post: 'Performance Officer', team: 'Performance', roles: ['staff'], oneClick: true },
  {
    name: 'Inspector Dawn Carrick',
    post: 'Public Protection Lead',
    team: 'Public Protection Unit',
    organisation: 'Wexmoor Police',
    roles: ['partner'],
    oneClick: true,
  },
  {
    name: 'Councillor Ruth Penhale',
    post: 'Chair of the Children’s Scrutiny Committee',
    team: 'Members',
    roles: ['councillor'],
    oneClick: true,
  },
  {
    name: 'Priya Anand',
    post: 'Systems Administrator',
    team: 'Digital Services',
    roles: ['administrator'],
    oneClick: true,
  },
  {
    name: 'Helen Tregear',
    post: 'Assistant Director, Safeguarding',
    team: 'Directorate',
    roles: ['staff', 'safeguarding-lead'],
    oneClick: true,
  },
  { name: 'Babatunde Cole', post: 'Head of Quality Assurance', team: 'Quality Assurance', roles: ['staff'] },
  { name: 'Siân Maddock', post: 'Head of Early Help', team: 'Early Help', roles: ['staff'] },
  { name: 'Farida Rahman', post: 'Head of Children in Care', team: 'Children in Care', roles: ['staff'] },
  { name: 'Tom Elsworthy', post: 'Team Manager, Assessment', team: 'Assessment', roles: ['staff', 'team-manager'] },
  {
    name: 'Grace Mbeki',
    post: 'Team Manager, Children in Need',
    team: 'Children in Need',
    roles: ['staff', 'team-manager'],
    oneClick: true,
  },
  { name: 'Callum Reyes', post: 'Team Manager, Leaving Care', team: 'Leaving Care', roles: ['staff'] },
  { name: 'Anneliese Brandt', post: 'Team Manager, Fostering', team: 'Fostering', roles: ['staff'] },
  {
    name: 'Yusuf Demir',
    post: 'Data and Performance Manager',
    team: 'Performance',
    roles: ['staff', 'data-officer'],
    oneClick: true,
  },
  {
    name: 'Chloe Nankervis',
    post: 'Deputy Performance Officer',
    team: 'Performance',
    roles: ['staff', 'data-officer'],
  },
  {
    name: 'Ottilie Brand',
    post: 'Information Governance Manager',
    team: 'Information Governance',
    roles: ['staff', 'data-protection-lead'],
    oneClick: true,
  },
  {
    name: 'Tamsin Orrell',
    post: 'Scrutiny Officer',
    team: 'Democratic Services',
    roles: ['scrutiny-officer'],
    oneClick: true,
  },
  { name: 'Desmond Achebe', post: 'Scrutiny Manager', team: 'Democratic Services', roles: ['scrutiny-officer'] },
  { name: 'Malcolm Ferris', post: 'Practice Auditor', team: 'Quality Assurance', roles: ['staff'], interim: true },
  { name: 'Nadia Okonkwo', post: 'Practice Auditor', team: 'Quality Assurance', roles: ['staff'] },
  { name: 'Rhiannon Pugh', post: 'Policy Officer', team: 'Policy and Programmes', roles: ['staff'] },
  { name: 'Imogen Vance', post: 'Communications Manager', team: 'Communications', roles: ['staff'] },
  { name: 'Declan Moroney', post: 'Case System Lead', team: 'Digital Services', roles: ['staff'] },
  { name: 'Lata Krishnan', post: 'Business Support Manager', team: 'Business Support', roles: ['staff'] },
  { name: 'Peter Hallworth', post: 'Principal Social Worker', team: 'Quality Assurance', roles: ['staff'] },
  { name: 'Zofia Wierzbicka', post: 'Participation Officer', team: 'Early Help', roles: ['staff'] },
  { name: 'Andrew Sale', post: 'Finance Business Partner', team: 'Finance', roles: ['staff'] },
  { name: 'Joanna Prowse', post: 'Head of Commissioning', team: 'Commissioning', roles: ['staff'], leftDaysAgo: 61 },
  { name: 'Councillor Adil Hussain', post: 'Cabinet Member for Children', team: 'Members', roles: ['councillor'] },
  {
    name: 'Councillor Bridget Yeo',
    post: 'Member, Children’s Scrutiny Committee',
    team: 'Members',
    roles: ['councillor'],
  },
  {
    name: 'Dr Amara Nwosu',
    post: 'Designated Doctor for Safeguarding',
    team: 'Safeguarding',
    organisation: 'Wexmoor Integrated Care',
    roles: ['partner'],
  },
  {
    name: 'Lewis Carter-Bright',
    post: 'Head Teacher',
    team: 'Leadership',
    organisation: 'Moorside Academy',
    roles: ['partner'],
  },
  {
    name: 'Eleanor Fitch',
    post: 'Chief Officer',
    team: 'Office',
    organisation: 'Wexmoor Families Together',
    roles: ['partner'],
  },
  {
    name: 'Hugh Stannard',
    post: 'Independent Scrutineer',
    team: 'Business Unit',
    organisation: 'Wexmoor Safeguarding Children Partnership',
    roles: ['partner'],
  },
]

export const organisations = {
  'Wexmoor Police': 'police',
  'Wexmoor Integrated Care': 'health',
  'Moorside Academy': 'school',
  'Wexmoor Families Together': 'voluntary',
  'Wexmoor Safeguarding Children Partnership': 'partnership',
  'Caseline Systems': 'other',
  'Regional Improvement Alliance': 'other',
} as const

export type DemoBody = {
  name: string
  kind: 'working group' | 'officer board' | 'committee'
  meets: string
  chair: string
  members: readonly string[]
}

export const bodies: readonly DemoBody[] = [
  {
    name: 'Inspection and Improvement Planning Group',
    kind: 'working group',
    meets: 'Monthly',
    chair: 'Marian Holt',
    members: [
      'Helen Tregear',
      'Babatunde Cole',
      'Siân Maddock',
      'Farida Rahman',
      'Yusuf Demir',
      'Imogen Vance',
      'Lata Krishnan',
      'Rhiannon Pugh',
      'Inspector Dawn Carrick',
      'Dr Amara Nwosu',
      'Lewis Carter-Bright',
      'Hugh Stannard',
    ],
  },
  {
    name: 'Children’s Executive Board',
    kind: 'officer board',
    meets: 'Every six weeks',
    chair: 'Gareth Lund',
    members: [
      'Helen Tregear',
      'Farida Rahman',
      'Siân Maddock',
      'Babatunde Cole',
      'Andrew Sale',
      'Councillor Adil Hussain',
    ],
  },
  {
    name: 'Departmental Leadership Team',
    kind: 'officer board',
    meets: 'Fortnightly',
    chair: 'Gareth Lund',
    members: ['Helen Tregear', 'Marian Holt', 'Babatunde Cole', 'Siân Maddock', 'Farida Rahman'],
  },
  {
    name: 'Children’s Scrutiny Committee',
    kind: 'committee',
    meets: 'Every two months',
    chair: 'Councillor Ruth Penhale',
    members: ['Councillor Bridget Yeo'],
  },
]
