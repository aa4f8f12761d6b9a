import type { Role } from '../spine/access/index.ts'

export type Someone = {
  name: string
  post: string
  /** The team of the council, or the partner organisation, that they work in. */
  in: string
  roles: readonly Role[]
  interim?: boolean
  /** Months before today on which they began and, for whoever has left, on which they left; two years unless told. */
  began?: number
  left?: number
  /** One person a role, whom a visitor may sign in as with one press. */
  oneClick?: true
}

const staff: readonly Role[] = ['staff']

/** The people of Wexmoor, a council that does not exist. Nobody here is drawn from life. */
export const cast: readonly Someone[] = [
  {
    name: 'Priya Anand',
    post: 'Systems Administrator',
    in: 'Policy and Programmes',
    roles: ['administrator'],
    oneClick: true,
  },
  { name: 'Oluwaseun Adeyemi', post: 'Performance Officer', in: 'Performance', roles: staff, oneClick: true },
  {
    name: 'Marian Holt',
    post: 'Head of Policy and Programmes',
    in: 'Policy and Programmes',
    roles: ['programme-manager', 'staff'],
    oneClick: true,
  },
  {
    name: 'Gareth Lund',
    post: 'Director of Children’s Services',
    in: 'Directorate',
    roles: ['director', 'staff'],
    oneClick: true,
  },
  {
    name: 'Councillor Ruth Penhale',
    post: 'Chair of the Children’s Scrutiny Committee',
    in: 'Members',
    roles: ['councillor'],
    oneClick: true,
  },
  {
    name: 'Farah Siddiqui',
    post: 'Detective Inspector, Public Protection',
    in: 'Wexmoor Police',
    roles: ['partner'],
    oneClick: true,
  },
  {
    name: 'Ingrid Solberg',
    post: 'Assistant Director, Safeguarding and Care',
    in: 'Directorate',
    roles: ['director', 'staff'],
  },
  { name: 'Tomasz Wieczorek', post: 'Head of Assessment and Safeguarding', in: 'Assessment', roles: staff, began: 8 },
  {
    name: 'Stephen Garrick',
    post: 'Head of Assessment and Safeguarding',
    in: 'Assessment',
    roles: staff,
    began: 60,
    left: 9,
  },
  { name: 'Bronwen Tudor', post: 'Head of Looked After Children', in: 'Looked After Children', roles: staff },
  { name: 'Desmond Achebe', post: 'Head of Early Help and Prevention', in: 'Early Help', roles: staff },
  { name: 'Leila Haddad', post: 'Team Manager, Assessment', in: 'Assessment', roles: staff },
  { name: 'Conor Rafferty', post: 'Team Manager, Children in Need', in: 'Children in Need', roles: staff },
  { name: 'Sunita Bhatt', post: 'Team Manager, Looked After Children', in: 'Looked After Children', roles: staff },
  { name: 'Kwame Osei', post: 'Team Manager, Leaving Care', in: 'Leaving Care', roles: staff },
  { name: 'Rosalind Pike', post: 'Team Manager, Early Help', in: 'Early Help', roles: staff },
  { name: 'Margaret Ashby', post: 'Team Manager, Fostering', in: 'Fostering', roles: staff, began: 96, left: 3 },
  { name: 'Anneliese Brandt', post: 'Team Manager, Fostering', in: 'Fostering', roles: staff, interim: true, began: 2 },
  { name: 'Hamish Drummond', post: 'Quality Assurance Manager', in: 'Quality Assurance', roles: staff },
  { name: 'Naledi Mokoena', post: 'Practice Auditor', in: 'Quality Assurance', roles: staff },
  { name: 'Piers Wetherby', post: 'Practice Auditor', in: 'Quality Assurance', roles: staff, began: 14 },
  { name: 'Chiara Benedetti', post: 'Data Analyst', in: 'Performance', roles: staff, began: 11 },
  { name: 'Jonah Okafor', post: 'Policy Officer', in: 'Policy and Programmes', roles: staff },
  { name: 'Megan Lloyd-Parry', post: 'Communications Manager', in: 'Communications', roles: staff },
  { name: 'Arjun Nair', post: 'Case System Lead', in: 'Digital', roles: staff },
  {
    name: 'Councillor Ibrahim Yusuf',
    post: 'Lead Member for Children’s Services',
    in: 'Members',
    roles: ['councillor'],
  },
  { name: 'Councillor Wen Li Chao', post: 'Councillor, Harbour Ward', in: 'Members', roles: ['councillor'] },
  { name: 'Councillor Dorothy Lanyon', post: 'Councillor, Moorside Ward', in: 'Members', roles: ['councillor'] },
  { name: 'Councillor Callum Reid', post: 'Councillor, Castle Ward', in: 'Members', roles: ['councillor'], began: 13 },
  { name: 'Reverend Alice Trevanion', post: 'Diocesan Representative', in: 'Diocese of Wexmoor', roles: [] },
  {
    name: 'Eluned Pryce',
    post: 'Partnership Adviser',
    in: 'Wexmoor Safeguarding Children Partnership',
    roles: ['partner'],
  },
  { name: 'Dr Samira Rahmani', post: 'Designated Doctor', in: 'Wexmoor Community Health Trust', roles: ['partner'] },
  { name: 'Graham Tolliver', post: 'Headteacher', in: 'Hartsmere Academy', roles: ['partner'] },
  { name: 'Blessing Nwosu', post: 'Chief Officer', in: 'Wexmoor Young People’s Trust', roles: ['partner'] },
]

/** Posts that nobody holds. */
export const vacancies = [{ post: 'Practice Improvement Lead', in: 'Quality Assurance' }]

/** Those who work with the council. */
export const partners = [
  { name: 'Wexmoor Police', kind: 'police' },
  { name: 'Wexmoor Community Health Trust', kind: 'health' },
  { name: 'Hartsmere Academy', kind: 'school' },
  { name: 'Wexmoor Young People’s Trust', kind: 'voluntary' },
  { name: 'Wexmoor Safeguarding Children Partnership', kind: 'partnership' },
  { name: 'Diocese of Wexmoor', kind: 'other' },
] as const

/** Who meets where, in what capacity; everyone else named is a member. */
export const bodies = [
  {
    name: 'Inspection and Improvement Planning Group',
    kind: 'working group',
    meets: 'monthly',
    chair: 'Marian Holt',
    members: [
      'Oluwaseun Adeyemi',
      'Tomasz Wieczorek',
      'Bronwen Tudor',
      'Desmond Achebe',
      'Hamish Drummond',
      'Megan Lloyd-Parry',
      'Arjun Nair',
    ],
    others: [['Eluned Pryce', 'adviser']],
  },
  {
    name: 'Children’s Executive Board',
    kind: 'officer board',
    meets: 'every six weeks',
    chair: 'Gareth Lund',
    members: ['Ingrid Solberg', 'Marian Holt', 'Farah Siddiqui', 'Dr Samira Rahmani', 'Blessing Nwosu'],
    others: [['Councillor Ibrahim Yusuf', 'observer']],
  },
  {
    name: 'Departmental Leadership Team',
    kind: 'officer board',
    meets: 'fortnightly',
    chair: 'Gareth Lund',
    members: [
      'Ingrid Solberg',
      'Marian Holt',
      'Tomasz Wieczorek',
      'Bronwen Tudor',
      'Desmond Achebe',
      'Hamish Drummond',
    ],
    others: [],
  },
  {
    name: 'Children’s Scrutiny Committee',
    kind: 'committee',
    meets: 'five times a year',
    chair: 'Councillor Ruth Penhale',
    members: ['Councillor Dorothy Lanyon', 'Councillor Callum Reid'],
    others: [
      ['Councillor Wen Li Chao', 'vice chair'],
      ['Reverend Alice Trevanion', 'co-optee'],
    ],
  },
] as const
