import { datasets } from '../../src/app.ts'
import { askForChange } from '../../src/modules/child-level-data/use-cases/issues/change-requests.ts'
import { keepIssueLog } from '../../src/modules/child-level-data/use-cases/issues/keep-issue-log.ts'
import { startDataRun } from '../../src/modules/child-level-data/use-cases/runs/start-run.ts'
import { bookTest } from '../../src/modules/child-level-data/use-cases/strands/full-test.ts'
import { setOutProcess } from '../../src/modules/child-level-data/use-cases/strands/process-check.ts'
import { askForInformation, beginBulletin, planDecision, startFocus } from '../../src/modules/governance/index.ts'
import { recordInspection, registerDirection, startFollowing } from '../../src/modules/inspection/index.ts'
import { addMeasure } from '../../src/modules/measures/index.ts'
import { openRound, propose, recordSource } from '../../src/modules/plans/index.ts'
import { raiseRisk } from '../../src/modules/risks/index.ts'
import { asPerson, asSystem, type Ground, type Who } from '../../src/spine/access/index.ts'
import { arrangeMeeting } from '../../src/spine/meetings/index.ts'
import { startPaper } from '../../src/spine/papers/index.ts'
import { addBody, addOrganisation, addPerson, addPost, addTeam } from '../../src/spine/people/index.ts'
import { focusWords, plannedWords, requestWords, someCallIn } from '../set-up/governance.ts'
import { someMeasure } from '../set-up/measures.ts'
import { someone } from '../set-up/people.ts'
import { somePlan } from '../set-up/plans.ts'
import type { columns } from './expected-answers.ts'
import { sampleMembers } from './sample-members.ts'
import { sampleReview } from './sample-review.ts'

export type Samples = {
  people: Record<(typeof columns)[number], Who>
  /** A route's address with a real record's reference in place of each of its parameters. */
  address: (path: string) => string
}

const changeWords = {
  title: 'A change that nobody here asked for',
  wanted: 'w',
  needed_by: 'n',
  urgency: 'this quarter' as const,
  standing: 'asked' as const,
  supplier_words: '',
  workaround: '',
  ownerId: null,
}

/** One person for each role, and one record of each kind that none of them owns or leads. */
export async function sampleRecords(ground: Ground): Promise<Samples> {
  const people = {
    public: { person: null, actingFor: null },
    partner: await someone(ground, 'Pat Partner', 'partner'),
    councillor: await someone(ground, 'Cora Councillor', 'councillor'),
    staff: await someone(ground, 'Sam Staff', 'staff'),
    'programme-manager': await someone(ground, 'Mo Manager', 'programme-manager'),
    director: await someone(ground, 'Di Director', 'director'),
    administrator: await someone(ground, 'Al Admin', 'administrator'),
  }
  const keeper = await someone(ground, 'Kit Keeper', 'programme-manager')
  const risk = await asPerson(ground, keeper, (work) =>
    raiseRisk(work, {
      title: 'A risk that nobody here owns',
      cause: 'c',
      effect: 'e',
      likelihood: 3,
      impact: 3,
      target_likelihood: 1,
      target_impact: 1,
      ownerId: keeper.id,
    }),
  )
  const measure = await asPerson(ground, keeper, (work) => addMeasure(work, someMeasure(keeper.id)))
  const board = await asSystem(ground, 'test set-up', (work) => addBody(work, 'A board', 'committee', ''))
  const papers = await asPerson(ground, keeper, async (work) => {
    const when = { heldOn: '2026-06-30', startsAt: '14:00', place: '' }
    const meeting = await arrangeMeeting(work, board.id, when)
    const words = {
      subject: 'A draft that nobody here wrote',
      reportOf: 'Director',
      openness: 'public',
      purpose: 'information',
      asAt: '2026-06-16',
    } as const
    const paper = await startPaper(work, meeting.reference, 'board-paper', words, datasets)
    return { meeting: meeting.reference, paper: paper.reference }
  })
  const register = await asSystem(ground, 'test set-up', async (work) => {
    const organisation = await addOrganisation(work, 'A council', 'council')
    const team = await addTeam(work, 'A team', organisation.id)
    const post = await addPost(work, 'A post', team.id)
    const person = await addPerson(work, 'A contact')
    return {
      organisation: organisation.reference,
      team: team.reference,
      post: post.reference,
      person: person.reference,
    }
  })
  const { plan, stream, items } = await somePlan(ground, keeper, [{ words: 'An item that nobody here leads', due: '' }])
  const { round, proposal } = await asPerson(ground, keeper, async (work) => ({
    round: await openRound(work, plan.reference, {
      title: 'June',
      opensOn: '2026-06-16',
      closesOn: '2026-06-26',
      message: '',
    }),
    proposal: await propose(work, plan.reference, {
      words: 'Proposed by nobody here',
      why: '',
      aroseIn: '',
      aroseOn: null,
      stream: null,
    }),
  }))
  const source = await asPerson(ground, keeper, async (work) => {
    const words = { title: 'An audit', sort: 'audit', held_on: null, by_whom: '', address: '', words: '' } as const
    return recordSource(work, words, 'A finding that nobody here leads')
  })
  const inspected = await asPerson(ground, keeper, async (work) => {
    const words = { kind: 'ILACS/standard', authority: 'Testshire', leads: [], judgements: '', previous: [] }
    const item = {
      list: 'improvement',
      number: '1',
      group: '',
      responsible: '',
      page: null,
      tags: [],
      judgement: null,
    } as const
    const periods: [string, string][] = [['2025-05-12', '2025-05-23']]
    const made = await recordInspection(work, { ...words, periods, published: '2025-07-01', receivedOn: null }, [
      { ...item, tags: [], words: 'An area that nobody here leads' },
    ])
    const area = await work.tx
      .selectFrom('area as a')
      .innerJoin('record as r', 'r.id', 'a.id')
      .select('r.reference')
      .where('a.inspection_id', '=', made.id)
      .executeTakeFirstOrThrow()
    const follow = async (what: 'statement' | 'draft' | 'pack' | 'visit') =>
      (await startFollowing(work, made.reference, what)).split('/')[3] ?? ''
    const direction = { title: 'A notice', instrument: 'notice', issued_on: '2025-08-01' } as const
    const clause = { number: '1', words: 'A clause', theme: 'A theme', owner: '', ordered_by: '', expected_by: '' }
    const clauses = [{ ...clause, reason: '', done_on: '', evidence: '' }]
    return {
      inspection: made.reference,
      area: area.reference,
      statement: await follow('statement'),
      draft: await follow('draft'),
      pack: await follow('pack'),
      visit: await follow('visit'),
      direction: await registerDirection(work, { ...direction, clauses }, made.reference, null),
    }
  })
  const governed = await asPerson(ground, keeper, async (work) => ({
    planned: await planDecision(work, plannedWords(keeper.id)),
    request: await askForInformation(work, { ...requestWords, asked_by_id: keeper.id, ownerId: keeper.id }),
    bulletin: await beginBulletin(work),
    focus: await startFocus(work, { ...focusWords, meeting: papers.meeting, paper: papers.paper }),
  }))
  const calledIn = await someCallIn(ground, keeper, [keeper.id])
  const dataRun = await asPerson(ground, await someone(ground, 'Dat Officer', 'data-officer'), async (work) => {
    const file = { sha256: 'x', size: 1, storedHash: 'x', key: Buffer.of(1), iv: Buffer.of(1), tag: Buffer.of(1) }
    const files = [{ ...file, name: 'lists.xlsx', type: 'xlsx' }]
    return startDataRun(work, { purpose: 'monthly test', asAt: '2026-05-31', files })
  })
  const log = await asSystem(ground, 'child-level data: test', async (work) => {
    const count = { checkId: 'AA-C05', list: 8, team: '', teamId: null, severity: 'Error' as const }
    await keepIssueLog(work, dataRun.id, [{ ...count, found: 2, fresh: 2, still: 0, gone: 0, accepted: 0 }])
    return work.tx.selectFrom('record').select('reference').where('kind', '=', 'ISS').executeTakeFirstOrThrow()
  })
  const change = await asSystem(ground, 'test set-up', (work) => askForChange(work, changeWords, null))
  const strands = await asSystem(ground, 'test set-up', async (work) => ({
    test: (await bookTest(work, '2026-09-30')).reference,
    process: (await setOutProcess(work, { procedure: 'A procedure of nobody here', teamId: null, steps: ['A step'] }))
      .reference,
  }))
  const scrutinised = await sampleReview(ground)
  const learned = await sampleMembers(ground)
  const references: Readonly<Record<string, string>> = {
    ...learned,
    ...scrutinised.sources,
    '/scrutiny/topics/:reference': scrutinised.topic,
    '/scrutiny/evidence/:reference': scrutinised.evidence,
    '/scrutiny/reviews/:reference': scrutinised.review,
    '/scrutiny/findings/:reference': scrutinised.reported.finding,
    '/scrutiny/projects/:reference': scrutinised.project,
    '/scrutiny/recommendations/:reference': scrutinised.reported.recommendation,
    '/scrutiny/notices/:reference': scrutinised.reported.notice,
    '/scrutiny/reports/:reference': scrutinised.report,
    '/public/:section/:reference': scrutinised.review,
    '/scrutiny/statements/:reference': scrutinised.statement,
    '/public-versions/:reference': papers.meeting,
    '/safeguarding/concerns/:reference': scrutinised.concern,
    '/safeguarding/flag/:reference': scrutinised.topic,
    '/forms/sections/:section': scrutinised.section,
    '/child-level-data/:run': dataRun.reference,
    '/thread/:reference': plan.reference,
    '/plans/sources/:reference': source.reference,
    '/plans/findings/:reference': 'FND-1',
    '/inspections/directions/themes/:reference': 'THM-1',
    '/plans/streams/:stream': stream.reference,
    '/plans/:reference': plan.reference,
    '/actions/:reference': items[0]?.reference ?? '',
    '/risks/:reference': risk.reference,
    '/measures/:reference': measure.reference,
    '/meetings/:reference': papers.meeting,
    '/meetings/bodies/:reference': board.reference,
    '/papers/:reference': papers.paper,
    '/inspections/areas/:reference': inspected.area,
    '/inspections/statements/:reference': inspected.statement,
    '/inspections/drafts/:reference': inspected.draft,
    '/inspections/packs/:reference': inspected.pack,
    '/inspections/visits/:reference': inspected.visit,
    '/inspections/directions/:reference': inspected.direction,
    '/inspections/:reference': inspected.inspection,
    '/governance/forward-plan/:reference': governed.planned.reference,
    '/governance/bulletins/:reference': governed.bulletin,
    '/governance/focus/:reference': governed.focus,
    '/governance/papers/:reference': papers.paper,
    '/governance/requests/:reference': governed.request.reference,
    '/governance/call-ins/:reference': calledIn,
    '/people/posts/:reference': register.post,
    '/people/teams/:reference': register.team,
    '/people/bodies/:reference': board.reference,
    '/people/organisations/:reference': register.organisation,
    '/people/:reference': register.person,
  }
  const address = (path: string) => {
    const prefix = Object.keys(references).find((start) => path.startsWith(start))
    const known = prefix
      ? path.replace(/:reference|:stream|:run|(?<=forms\/sections\/):section/, references[prefix] ?? '')
      : path
    const code = path.startsWith('/forms')
      ? 'review-scope-questions'
      : path.startsWith('/members/visits')
        ? 'front-door'
        : 'ILACS-2026'
    const parts = {
      ':file': 'meetings.json',
      ':body': board.reference,
      ':key': 'summary',
      ':section': path.startsWith('/public') ? 'reviews' : 'member',
      ':sheet': path.startsWith('/scrutiny/sheets') ? scrutinised.sheet : 'topic',
      ':point': scrutinised.point,
      ':fact': scrutinised.fact,
      ':view': scrutinised.view,
      ':comment': scrutinised.comment,
      ':code': code,
      ':number': '1',
      ':round': round.reference,
      ':proposal': proposal.reference,
      ':team': register.team,
      ':person': keeper.id,
      ':format': 'csv',
      ':check': 'AA-C05',
      ':issue': log.reference,
      ':test': strands.test,
      ':process': strands.process,
      ':change': change.reference,
      ':measure': 'contacts',
      ':child': 'CH-000-000-000',
      ':kind': 'month',
      ':period': '2026-05',
    }
    return Object.entries(parts).reduce((sum, [part, value]) => sum.replace(part, value), known)
  }
  return { people, address }
}
