import { changeRisk, type RiskCategory, raiseRisk, reviewRisk, riskKind } from '../modules/risks/index.ts'
import { asPerson, type Ground, type Work } from '../spine/access/index.ts'
import { actionKind } from '../spine/actions/index.ts'
import { linkRecords } from '../spine/links/index.ts'
import { readRecord } from '../spine/records/index.ts'
import type { DemoPeople } from './people.ts'
import { daysAgo } from './plan/days.ts'
import type { DemoPlan } from './plan/load-plan.ts'

type DemoRisk = {
  title: string
  /** What kind of risk it is; left out, one to the programme. */
  category?: RiskCategory
  cause: string
  effect: string
  now: readonly [likelihood: number, impact: number]
  aimedFor: readonly [likelihood: number, impact: number]
  owner: string
  raisedAgo: number
  /** Numbers of the plan's items that control it. */
  controls: readonly string[]
  /** How it was rated at first, and when it came to be rated as it is. */
  was?: { now: readonly [likelihood: number, impact: number]; changedAgo: number }
  reviews: readonly (readonly [ago: number, note: string])[]
}

const register: readonly DemoRisk[] = [
  {
    title: 'Only one officer can run the child-level data report',
    category: 'people',
    cause: 'The report is built by hand from four extracts and was never written down.',
    effect: 'If the officer is away when the inspector phones, the lists are late on the first day.',
    now: [2, 4],
    aimedFor: [1, 4],
    owner: 'Yusuf Demir',
    raisedAgo: 350,
    controls: ['1.3'],
    was: { now: [4, 4], changedAgo: 147 },
    reviews: [
      [90, 'A second officer has run it alone; the sheet is written down.'],
      [27, 'Holds. The third month in which leave did not stop it.'],
    ],
  },
  {
    title: 'Visits are recorded late by two teams',
    category: 'practice',
    cause: 'Workers write up at the end of the week because the form cannot be filled on a phone.',
    effect: 'The data says that children were not seen in time when they were, and nobody can tell which.',
    now: [4, 3],
    aimedFor: [2, 3],
    owner: 'Grace Mbeki',
    raisedAgo: 330,
    controls: ['1.6'],
    reviews: [
      [85, 'Five of six teams check their own lists now.'],
      [22, 'Two teams slipped again; their managers have been asked.'],
    ],
  },
  {
    title: 'Caseloads in Assessment stay above what is safe',
    category: 'people',
    cause: 'Four posts were empty for most of the year and agency workers cost more than the budget allows.',
    effect: 'Children wait longer to be seen; workers leave; the judgement on help and protection falls.',
    now: [3, 5],
    aimedFor: [2, 4],
    owner: 'Farida Rahman',
    raisedAgo: 320,
    controls: ['7.1', '7.2'],
    was: { now: [4, 5], changedAgo: 64 },
    reviews: [
      [64, 'Two workers have started, so less likely than it was.'],
      [16, 'Falling, but three workers carry too many.'],
    ],
  },
  {
    title: 'Not enough auditors in the first days of an inspection',
    category: 'people',
    cause: 'A full audit takes up to a day and inspectors choose the cases on the first morning.',
    effect: 'Audits are late or shallow, and inspectors find what we should have.',
    now: [3, 4],
    aimedFor: [2, 3],
    owner: 'Babatunde Cole',
    raisedAgo: 300,
    controls: ['4.7'],
    reviews: [[19, 'Five named; two without cover.']],
  },
  {
    title: 'Policies on commissioning are past their review date',
    cause: 'The head of commissioning left and the post is not yet filled.',
    effect: 'Evidence asked for on the first day is out of date.',
    now: [4, 3],
    aimedFor: [1, 3],
    owner: 'Marian Holt',
    raisedAgo: 60,
    controls: ['2.2'],
    reviews: [[12, 'Nine owners named; seven policies still to do.']],
  },
  {
    title: 'Partners hear of the call late',
    category: 'partnership',
    cause: 'Two organisations have no deputy on the cascade list.',
    effect: 'Interviews and meetings cannot be arranged in the first week.',
    now: [3, 3],
    aimedFor: [1, 3],
    owner: 'Imogen Vance',
    raisedAgo: 210,
    controls: ['5.3'],
    reviews: [[47, 'List is kept each week; two deputies are still wanting.']],
  },
  {
    title: 'The case system’s supplier moves agreed changes to a later release',
    category: 'data supply',
    cause: 'The supplier serves many councils and ours is small.',
    effect: 'Three lists must be corrected by hand each month.',
    now: [5, 2],
    aimedFor: [3, 2],
    owner: 'Declan Moroney',
    raisedAgo: 115,
    controls: ['1.4'],
    reviews: [[26, 'It has happened: three changes are now in the next release.']],
  },
  {
    title: 'The self-evaluation claims more than its evidence shows',
    cause: 'Fourteen claims rest on evidence older than a year.',
    effect: 'Inspectors trust nothing else in it.',
    now: [3, 4],
    aimedFor: [1, 4],
    owner: 'Helen Tregear',
    raisedAgo: 25,
    controls: ['3.3'],
    reviews: [[8, 'Fourteen claims are down to ten.']],
  },
]

/** The register of Wexmoor's inspection programme: each risk raised, rated anew and reviewed on its days. */
export async function loadRisks(ground: Ground, people: DemoPeople, plan: DemoPlan): Promise<void> {
  for (const risk of register) await loadRisk(ground, people, plan, risk)
}

async function loadRisk(ground: Ground, people: DemoPeople, plan: DemoPlan, risk: DemoRisk): Promise<void> {
  const as = <T>(ago: number, name: string, deed: (work: Work) => Promise<T>) =>
    asPerson(daysAgo(ground, ago), { person: people.id(name), actingFor: null }, deed)
  const { title, cause, effect, owner } = risk
  const rated = (now: DemoRisk['now']) => ({
    title,
    cause,
    effect,
    ...(risk.category ? { category: risk.category } : {}),
    likelihood: now[0],
    impact: now[1],
    target_likelihood: risk.aimedFor[0],
    target_impact: risk.aimedFor[1],
    ownerId: people.id(owner),
  })
  const { reference } = await as(risk.raisedAgo, 'Marian Holt', async (work) => {
    const made = await raiseRisk(work, rated(risk.was?.now ?? risk.now))
    for (const number of risk.controls) {
      const action = await readRecord(work, actionKind, plan.action(number))
      await linkRecords(work, action.id, 'controls', made.id)
    }
    return made
  })
  const version = async (work: Work) => (await readRecord(work, riskKind, reference)).version
  if (risk.was) {
    await as(risk.was.changedAgo, owner, async (work) =>
      changeRisk(work, reference, await version(work), rated(risk.now)),
    )
  }
  for (const [ago, note] of risk.reviews) {
    await as(ago, owner, async (work) => reviewRisk(work, reference, await version(work), note))
  }
}
