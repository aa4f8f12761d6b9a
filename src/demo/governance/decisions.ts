/** Decisions to come and lately taken, by how many days ago; a negative number is to come. */
export type DemoDecisionToCome = {
  title: string
  matter: string
  key: boolean
  amount?: number
  wards?: number
  maker: string
  documents: string
  owner: string
  plannedAgo: number
  noticedAgo?: number
  decideAgo: number
  urgent?: { why: string }
  decided?: { words: string; reasons: string; alternatives: string }
}

const cabinet = 'Cabinet: the Leader (chair), the Cabinet Member for Children and six other members'
const member = 'Councillor Adil Hussain, Cabinet Member for Children'

export const decisions: readonly DemoDecisionToCome[] = [
  {
    title: 'Two small children’s homes in Wexmoor',
    matter: 'Whether to buy and open two homes of three beds, so that fewer children live far away.',
    key: true,
    amount: 1_850_000,
    wards: 2,
    maker: cabinet,
    documents: 'Business case\nEquality impact assessment',
    owner: 'Farida Rahman',
    plannedAgo: 90,
    noticedAgo: 80,
    decideAgo: 43,
    decided: {
      words: 'Agreed to buy the first home and to look at the second again in the autumn.',
      reasons: 'Eleven children live more than 20 miles away because there is no place nearer.',
      alternatives: 'A contract for places with another council, which cost more and gave no say over who moves in.',
    },
  },
  {
    title: 'Emergency contract for short breaks',
    matter: 'A provider of short breaks gave four weeks’ notice; a contract with another for six months.',
    key: true,
    amount: 640_000,
    maker: member,
    documents: 'Report of the Head of Commissioning',
    owner: 'Siân Maddock',
    plannedAgo: 12,
    decideAgo: 9,
    urgent: { why: 'Thirty-one families would have been without a break from the end of the month.' },
    decided: {
      words: 'Agreed a contract for six months with the second provider.',
      reasons: 'No other provider could begin in time.',
      alternatives: 'Direct payments alone, for which there were no carers to be found.',
    },
  },
  {
    title: 'Fostering allowances for the coming year',
    matter: 'What foster carers are paid, against the national minimum and neighbouring councils.',
    key: true,
    amount: 910_000,
    maker: cabinet,
    documents: 'Report of the Head of Children in Care\nComparison of allowances',
    owner: 'Farida Rahman',
    plannedAgo: 30,
    noticedAgo: 15,
    decideAgo: -26,
  },
  {
    title: 'The placement sufficiency strategy',
    matter: 'How many homes of which kind Wexmoor needs over three years, and how it will find them.',
    key: true,
    wards: 5,
    maker: '',
    documents: '',
    owner: 'Siân Maddock',
    plannedAgo: 6,
    decideAgo: -58,
  },
]

/** What members asked for: who asked, who answers, and what became of it. */
export const requests = [
  {
    words: 'How many children changed social worker more than twice in the last year, by team',
    kind: 'information' as const,
    by: 'Councillor Ruth Penhale',
    owner: 'Oluwaseun Adeyemi',
    askedAgo: 50,
    promisedAgo: 36,
    answered: { ago: 38, words: 'Sixteen in all, twelve of them in Assessment; the table goes with the next report.' },
  },
  {
    words: 'The audits of return home interviews since the spring',
    kind: 'document' as const,
    by: 'Councillor Callum Reid',
    owner: 'Babatunde Cole',
    askedAgo: 6,
  },
  {
    words: 'What young people said in the care leavers’ survey, in their own words',
    kind: 'information' as const,
    by: 'Councillor Bridget Yeo',
    owner: 'Zofia Wierzbicka',
    askedAgo: 30,
    promisedAgo: 9,
  },
]
