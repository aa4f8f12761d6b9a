import { insist, type Work } from '../../../spine/access/index.ts'
import { type ActionRow, listActions } from '../../../spine/actions/index.ts'
import type { DatasetRow, Datasets } from '../../../spine/datasets/index.ts'
import { frozenFigures } from '../../../spine/papers/index.ts'
import { type Changed, changedSince } from '../../../spine/records/index.ts'
import { lastHere } from '../../../spine/sign-in/index.ts'
import type { MemberQuestion } from '../rules/papers/member-question.ts'
import { questionsOfPaper } from '../rules/papers/questions-of-paper.ts'
import { type FollowedRow, followedBy } from '../store/list-challenges.ts'
import { type NextMeeting, nextMeetings, type PaperToRead, papersToRead } from '../store/papers-of-bodies.ts'
import type { Committee } from '../store/read-committees.ts'
import { ownCommittees } from './committees.ts'

export type PaperWithQuestions = PaperToRead & { questions: readonly MemberQuestion[] }

export type Dashboard = {
  committees: readonly Committee[]
  meetings: readonly NextMeeting[]
  papers: readonly PaperWithQuestions[]
  requests: readonly DatasetRow[]
  actions: readonly ActionRow[]
  followed: readonly FollowedRow[]
  changed: readonly Changed[]
  /** Null on a first visit: then the last two weeks are shown. */
  since: Date | null
}

/** What members mean by "what has changed": papers, meetings, what was asked and what was found. */
const watched = [
  'PAP',
  'MTG',
  'REQ',
  'BUL',
  'FOC',
  'CHL',
  'VIS',
  'SES',
  'BRF',
  'SRV',
  'REV',
  'TOP',
  'CALL',
  'PLD',
  'ACT',
]
const mostShown = 10
const firstLook = 14 * 24 * 60 * 60 * 1000

/** A member's page of the evening before (K09). Everything in it is what this person may read in its own place. */
export async function readDashboard(
  work: Work,
  datasets: Datasets,
  session: { id: string; personId: string },
): Promise<Dashboard> {
  insist(work.actor, 'see the members’ side')
  const today = work.clock.today().toString()
  const committees = await ownCommittees(work)
  const bodies = committees.map(({ id }) => id)
  const papers = await papersToRead(work, bodies, today)
  const figures = await frozenFigures(
    work,
    papers.map(({ id }) => id),
  )
  const since = await lastHere(work, session.personId, session.id)
  const asked = datasets.byKey('requests-of-person', 1)
  return {
    committees,
    meetings: await nextMeetings(work, bodies, today),
    papers: papers.map((paper) => ({
      ...paper,
      questions: questionsOfPaper(
        (figures.get(paper.id) ?? []).map(({ result: { rows }, ...from }) => ({ ...from, rows })),
      ),
    })),
    requests: asked ? (await asked.read(work, { asAt: today, person: session.personId })).rows : [],
    actions: (await listActions(work, { leadId: session.personId, states: ['open'], sort: 'due', most: mostShown }))
      .rows,
    followed: await followedBy(work, session.personId),
    changed: await changedSince(
      work,
      since ?? new Date(work.clock.now().epochMilliseconds - firstLook),
      session.personId,
      watched,
      mostShown,
    ),
    since,
  }
}
