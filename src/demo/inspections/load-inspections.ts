import {
  type InspectionWords,
  listAreas,
  type NewArea,
  recordInspection,
  registerDirection,
  reportLists,
  saveFollowing,
  startFollowing,
  statementKind,
  tagArea,
  visitKind,
  writeUnderArea,
} from '../../modules/inspection/index.ts'
import { asPerson, type Ground, type Work } from '../../spine/access/index.ts'
import { actionKind } from '../../spine/actions/index.ts'
import { linkRecords } from '../../spine/links/index.ts'
import { readRecord } from '../../spine/records/index.ts'
import type { DemoPeople } from '../people.ts'
import { daysAgo } from '../plan/days.ts'
import type { DemoPlan } from '../plan/load-plan.ts'
import { answers } from './answers.ts'
import { before2013, type DemoInspection, focused2025, single, standard2018, standard2023 } from './history.ts'

/** How long ago the history was put in, and when its areas were written under. */
const recordedAgo = 340
const writtenAgo = 300

/** Wexmoor's inspections, what followed them, and what the plan answers of the last report. */
export async function loadInspections(ground: Ground, people: DemoPeople, plan: DemoPlan): Promise<void> {
  const as = <T>(ago: number, deed: (work: Work) => Promise<T>) =>
    asPerson(daysAgo(ground, ago), { person: people.id('Marian Holt'), actingFor: null }, deed)
  await as(recordedAgo, async (work) => {
    await record(work, before2013)
    const inadequate = await record(work, single)
    await afterInadequate(work, inadequate.reference)
    await record(work, standard2018)
    await record(work, focused2025)
  })
  const last = await as(recordedAgo, (work) => record(work, standard2023))
  await as(recordedAgo, (work) => stateTheActions(work, last.reference))
  await as(writtenAgo, (work) => answerAreas(work, last.id, people, plan))
}

const record = (work: Work, told: DemoInspection) => {
  const words: InspectionWords = {
    kind: told.kind,
    authority: 'Wexmoor',
    periods: told.periods,
    published: told.published,
    receivedOn: told.receivedOn ?? null,
    leads: told.leads,
    judgements: told.judgements,
    previous: told.previous ?? [],
    visitNumber: told.visitNumber ?? null,
  }
  const areas = (list: 'priority' | 'improvement'): NewArea[] =>
    (told[list] ?? []).map((text, at) => ({
      list,
      number: String(at + 1),
      words: text,
      group: '',
      responsible: '',
      page: null,
      ...tagArea(text, reportLists),
    }))
  return recordInspection(work, words, [...areas('priority'), ...areas('improvement')])
}

/** What an inadequate judgement brought: a notice with its clauses, and a visit that tracked the priority actions. */
async function afterInadequate(work: Work, reference: string): Promise<void> {
  const clause = { owner: '', expected_by: '', reason: '', evidence: '', done_on: '' }
  const notice = await registerDirection(
    work,
    {
      title: 'Improvement notice of 2015',
      instrument: 'notice',
      issued_on: '2015-06-01',
      clauses: [
        {
          ...clause,
          number: '1',
          words: 'A board with an independent chair that meets every four weeks.',
          theme: 'Leadership and governance',
          ordered_by: '2015-07-31',
          done_on: '2015-07-20',
          evidence: 'Minutes of the first meeting.',
        },
        {
          ...clause,
          number: '2',
          words: 'Every referral decided within one working day.',
          theme: 'Front door',
          ordered_by: '2015-09-30',
          expected_by: '2015-11-30',
          reason: 'Two managers could not start before October.',
          done_on: '2015-11-27',
          evidence: 'Eight weeks of figures shown to the board.',
        },
      ],
    },
    reference,
    null,
  )
  await registerDirection(
    work,
    { title: 'Support and supervision from 2017', instrument: 'support', issued_on: '2017-03-01', clauses: [] },
    null,
    notice,
  )
  const visit = (await startFollowing(work, reference, 'visit')).split('/')[3] ?? ''
  const { state } = await readRecord(work, visitKind, visit)
  const [area] = await listAreas(work, state.inspection_id)
  const said = 'Referrals are read sooner; the reasons for decisions are not always written down.'
  await saveFollowing(work, visitKind, 'keep what follows a report', visit, 1, {
    state: {
      starts: '2015-11-10',
      ends: '2015-11-11',
      scope: 'The front door and the assessment teams.',
      pack: 'Forty referrals of October, and the board’s figures.',
      letter_on: '2015-12-08',
      next_on: 'about February 2016',
      areas: area ? [{ area: area.id, claimed: 'Nine in ten within a day.', evidence: 'Weekly figures.', said }] : [],
    },
  })
}

/** The statement of action of the last report, with what proves each duty; one proof was never found again. */
async function stateTheActions(work: Work, reference: string): Promise<void> {
  const statement = (await startFollowing(work, reference, 'statement')).split('/')[3] ?? ''
  const done = (key: string, evidence: string) => ({ key, done_on: '2023-07-10', evidence })
  await saveFollowing(work, statementKind, 'keep what follows a report', statement, 1, {
    state: {
      duties: [
        done('partners', 'E-mail to the partners with the report, 10 July 2023.'),
        done('newspaper', 'E-mail to the Wexmoor Courier, 10 July 2023.'),
        done('radio', ''),
        done('inspection-copy', 'A copy lies at the reception of County House.'),
        done('copies', 'The web page says how to ask; no fee is charged.'),
        { key: 'statement', done_on: '2023-10-06', evidence: 'On the council’s web site.' },
      ],
      cabinet_on: '2023-09-19',
      submitted_on: '2023-10-06',
      submitted_evidence: 'The inspectorate’s receipt of 6 October 2023.',
    },
  })
}

/** Leads, measures and actions under the areas of the last report. The last area has none yet, which the checks say. */
async function answerAreas(work: Work, inspectionId: string, people: DemoPeople, plan: DemoPlan): Promise<void> {
  for (const [at, area] of (await listAreas(work, inspectionId)).entries()) {
    const answer = answers[at]
    if (!answer) continue
    const { lead, items, ...under } = answer
    await writeUnderArea(work, area.reference, area.version, { ...under, ownerId: people.id(lead) })
    for (const item of items) {
      const action = await readRecord(work, actionKind, plan.action(item))
      await linkRecords(work, action.id, 'arises from', area.id)
    }
  }
}
