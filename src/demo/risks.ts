import { raiseRisk } from '../modules/risks/index.ts'
import { asPerson, type Ground } from '../spine/access/index.ts'
import type { DemoPeople } from './people.ts'
import { daysAgo } from './plan/load-plan.ts'

type DemoRisk = {
  title: string
  cause: string
  effect: string
  now: readonly [likelihood: number, impact: number]
  aimedFor: readonly [likelihood: number, impact: number]
  owner: string
  raisedAgo: number
}

const register: readonly DemoRisk[] = [
  {
    title: 'Only one officer can run the child-level data report',
    cause: 'The report is built by hand from four extracts and was never written down.',
    effect: 'If the officer is away when the inspector phones, the lists are late on the first day.',
    now: [2, 4],
    aimedFor: [1, 4],
    owner: 'Yusuf Demir',
    raisedAgo: 350,
  },
  {
    title: 'Visits are recorded late by two teams',
    cause: 'Workers write up at the end of the week because the form cannot be filled on a phone.',
    effect: 'The data says that children were not seen in time when they were, and nobody can tell which.',
    now: [4, 3],
    aimedFor: [2, 3],
    owner: 'Grace Mbeki',
    raisedAgo: 330,
  },
  {
    title: 'Caseloads in Assessment stay above what is safe',
    cause: 'Four posts were empty for most of the year and agency workers cost more than the budget allows.',
    effect: 'Children wait longer to be seen; workers leave; the judgement on help and protection falls.',
    now: [3, 5],
    aimedFor: [2, 4],
    owner: 'Farida Rahman',
    raisedAgo: 320,
  },
  {
    title: 'Not enough auditors in the first days of an inspection',
    cause: 'A full audit takes up to a day and inspectors choose the cases on the first morning.',
    effect: 'Audits are late or shallow, and inspectors find what we should have.',
    now: [3, 4],
    aimedFor: [2, 3],
    owner: 'Babatunde Cole',
    raisedAgo: 300,
  },
  {
    title: 'Policies on commissioning are past their review date',
    cause: 'The head of commissioning left and the post is not yet filled.',
    effect: 'Evidence asked for on the first day is out of date.',
    now: [4, 3],
    aimedFor: [1, 3],
    owner: 'Marian Holt',
    raisedAgo: 60,
  },
  {
    title: 'Partners hear of the call late',
    cause: 'Two organisations have no deputy on the cascade list.',
    effect: 'Interviews and meetings cannot be arranged in the first week.',
    now: [3, 3],
    aimedFor: [1, 3],
    owner: 'Imogen Vance',
    raisedAgo: 210,
  },
  {
    title: 'The case system’s supplier moves agreed changes to a later release',
    cause: 'The supplier serves many councils and ours is small.',
    effect: 'Three lists must be corrected by hand each month.',
    now: [5, 2],
    aimedFor: [3, 2],
    owner: 'Declan Moroney',
    raisedAgo: 115,
  },
  {
    title: 'The self-evaluation claims more than its evidence shows',
    cause: 'Fourteen claims rest on evidence older than a year.',
    effect: 'Inspectors trust nothing else in it.',
    now: [3, 4],
    aimedFor: [1, 4],
    owner: 'Helen Tregear',
    raisedAgo: 25,
  },
]

/** The register of Wexmoor's inspection programme, each risk raised on its day. */
export async function loadRisks(ground: Ground, people: DemoPeople): Promise<void> {
  const manager = { person: people.id('Marian Holt'), actingFor: null }
  for (const { now, aimedFor, owner, raisedAgo, ...words } of register) {
    const [likelihood, impact] = now
    const [targetLikelihood, targetImpact] = aimedFor
    await asPerson(daysAgo(ground, raisedAgo), manager, (work) =>
      raiseRisk(work, {
        ...words,
        likelihood,
        impact,
        target_likelihood: targetLikelihood,
        target_impact: targetImpact,
        ownerId: people.id(owner),
      }),
    )
  }
}
