import { formatDate } from '../../kernel/text.ts'
import {
  acceptCallIn,
  acknowledgeBulletin,
  agreeExpectations,
  answerRequest,
  askAtMeeting,
  askForInformation,
  beginBulletin,
  callIn,
  hearCallIn,
  issueBulletin,
  joinCallIn,
  planDecision,
  promiseAnswer,
  publishNotice,
  recordDecision,
  sayRoute,
  setRules,
  startFocus,
  usualRules,
  writeTerms,
} from '../../modules/governance/index.ts'
import { asPerson, type Ground, type Work } from '../../spine/access/index.ts'
import { meetingsFrom } from '../../spine/meetings/index.ts'
import type { DemoPeople } from '../people.ts'
import { daysAgo, workingDayAgo } from '../plan/days.ts'
import { type DemoDecisionToCome, decisions, requests } from './decisions.ts'

type As = <T>(ago: number, name: string, deed: (work: Work) => Promise<T>) => Promise<T>

const committee = 'Children’s Scrutiny Committee'
const clerk = 'Marian Holt'
const [chair, first, second] = ['Councillor Ruth Penhale', 'Councillor Callum Reid', 'Councillor Dorothy Lanyon']

/** What Wexmoor's committees are told and ask for between meetings. */
export async function loadGovernance(ground: Ground, people: DemoPeople): Promise<void> {
  const as: As = (ago, name, deed) => asPerson(daysAgo(ground, ago), { person: people.id(name), actingFor: null }, deed)
  const rules = { ...usualRules, key_threshold: 500_000, committee_members: 3, council_members: 5, meeting_within: 15 }
  await as(200, clerk, (work) => setRules(work, 0, rules))
  const made: string[] = []
  for (const decision of decisions) made.push(await loadDecision(as, ground, people, decision))
  await callTheFirstIn(as, people, made[0] ?? '')
  for (const one of requests) await loadRequest(as, ground, people, one)
  await loadBulletin(as)
  await loadMembersSide(as, people)
}

async function loadDecision(as: As, ground: Ground, people: DemoPeople, one: DemoDecisionToCome): Promise<string> {
  const today = ground.clock.today()
  const { title, matter, key, amount = null, wards = null, maker, documents, owner } = one
  const { reference } = await as(one.plannedAgo, clerk, (work) =>
    planDecision(work, {
      title,
      matter,
      key,
      amount,
      wards,
      maker,
      documents,
      when_words: formatDate(workingDayAgo(today, one.decideAgo)),
      documents_from: maker ? 'Democratic Services, County Hall, Wexmoor' : '',
      more_documents: maker ? 'yes' : '',
      how_to_ask: maker ? 'By e-mail to Democratic Services' : '',
      in_private: false,
      private_reasons: '',
      ownerId: people.id(owner),
    }),
  )
  let version = 1
  if (one.noticedAgo !== undefined) await as(one.noticedAgo, clerk, (work) => publishNotice(work, reference, version++))
  if (one.urgent) await sayUrgent(as, reference, one.decideAgo, one.urgent.why, version++)
  const { decided } = one
  if (decided) {
    await as(one.decideAgo - 1, clerk, (work) =>
      recordDecision(work, reference, version, {
        decided: decided.words,
        reasons: decided.reasons,
        alternatives: decided.alternatives,
        interests: 'None declared',
        dispensations: '',
        decided_on: workingDayAgo(today, one.decideAgo).toString(),
        published_on: work.clock.today().toString(),
        waived: one.urgent !== undefined,
        waiver_agreed_by: one.urgent ? chair : '',
        waiver_reason: one.urgent?.why ?? '',
      }),
    )
  }
  return reference
}

/** The chair of scrutiny agreed that it could not wait, on the day before. */
const sayUrgent = (as: As, reference: string, ago: number, why: string, version: number) =>
  as(ago + 1, clerk, (work) => {
    const day = work.clock.today().toString()
    return sayRoute(work, reference, version, {
      route: 'special urgency',
      impracticable: 'The provider gave four weeks’ notice.',
      chair_told_on: null,
      chair_told_how: '',
      exception_published_on: null,
      urgent_agreed_by: 'scrutiny chair',
      urgent_agreed_name: chair,
      urgent_agreed_on: day,
      urgent_reasons: why,
      urgent_published_on: day,
    })
  })

/** Three of the committee called the homes in; it was heard and referred back. */
async function callTheFirstIn(as: As, people: DemoPeople, decision: string): Promise<void> {
  const reference = await as(41, first, (work) =>
    callIn(work, decision, {
      callers: [{ personId: people.id(first), seat: 'committee' }],
      grounds: [usualRules.grounds[3] ?? ''],
      words: 'Children who would move into the first home were not asked where they would like it to be.',
    }),
  )
  await as(41, second, (work) => joinCallIn(work, reference, 1, 'committee'))
  await as(40, 'Councillor Wen Li Chao', (work) => joinCallIn(work, reference, 2, 'committee'))
  await as(40, clerk, (work) => acceptCallIn(work, reference, 3))
  await as(28, clerk, (work) =>
    hearCallIn(work, reference, 4, {
      outcome: 'refer back',
      outcome_reasons: 'Ask the children, and say what they said, before the first home is bought.',
      heard_on: work.clock.today().toString(),
    }),
  )
}

async function loadRequest(as: As, ground: Ground, people: DemoPeople, one: (typeof requests)[number]): Promise<void> {
  const today = ground.clock.today()
  const ownerId = people.id(one.owner)
  const { reference } = await as(one.askedAgo, one.by, (work) =>
    askForInformation(work, {
      kind_of: one.kind,
      words: one.words,
      asked_by_id: people.id(one.by),
      exempt: false,
      relevant_to: '',
      ownerId,
    }),
  )
  const { promisedAgo, answered } = one
  if (promisedAgo === undefined) return
  const promised_on = workingDayAgo(today, promisedAgo).toString()
  await as(one.askedAgo - 2, one.owner, (work) => promiseAnswer(work, reference, 1, { ownerId, promised_on }))
  if (!answered) return
  await as(answered.ago, one.owner, (work) => {
    const published_on = work.clock.today().toString()
    const rest = { publish: 'yes' as const, not_published_because: '', published_on, answered_on: published_on }
    return answerRequest(work, reference, 2, { ...rest, answer: answered.words })
  })
}

/** The last bulletin begins with the urgent contract; three members have read it. */
async function loadBulletin(as: As): Promise<void> {
  const reference = await as(6, clerk, beginBulletin)
  await as(5, clerk, (work) => issueBulletin(work, reference, 1))
  for (const name of [chair, first, second]) await as(3, name, (work) => acknowledgeBulletin(work, reference))
}

async function loadMembersSide(as: As, people: DemoPeople): Promise<void> {
  const bodyId = people.id(committee)
  await as(60, clerk, async (work) => {
    await agreeExpectations(work, bodyId, 0, {
      agreed_on: work.clock.today().toString(),
      items: [
        { heading: 'Evidence', meaning: 'Every claim says what shows it.' },
        { heading: 'Trend', meaning: 'Figures over at least eight quarters, with what is worse named first.' },
        { heading: 'Comparison', meaning: 'Beside our target and our statistical neighbours.' },
        { heading: 'Voice', meaning: 'What children and families say, in their words.' },
      ],
    })
    await writeTerms(work, people.id('Children’s Executive Board'), 0, {
      purpose: 'To see that the work plan is carried out and that the service is ready for inspection.',
      powers: 'It decides within the plan’s budget; anything above goes to Cabinet.',
      answers_to: 'The Director of Children’s Services, and through the Cabinet Member to Cabinet',
      relation_to_scrutiny:
        'Its position report comes to the committee every quarter; the committee may ask for any paper of it.',
      reviewed_on: work.clock.today().toString(),
    })
  })
  const focus = await as(4, clerk, async (work) => {
    const [meeting] = await meetingsFrom(work, work.clock.today().toString(), bodyId)
    return startFocus(work, {
      title: 'Preparing for inspection: an update for members',
      meeting: meeting?.reference ?? '',
      paper: '',
      understand: 'Who answers for the data, for practice and for the plan, and how the board holds them to it.',
      contribute: 'Whether visits are made in time in every team; the board already looks at caseloads.',
      role: 'Members are corporate parents: ask what care leavers say of the help they had.',
      expect: 'A quarterly report with the trend by team, until three quarters are on target.',
    })
  })
  await as(3, chair, (work) => askAtMeeting(work, focus, 'Which team is furthest from its target, and what helps it?'))
  await as(2, first, (work) =>
    askAtMeeting(work, focus, 'How do we know that visits are more than a date in the system?'),
  )
}
