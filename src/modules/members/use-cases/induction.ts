import { insist, type Work } from '../../../spine/access/index.ts'
import type { Datasets } from '../../../spine/datasets/index.ts'
import { currentFrameworks, type Framework } from '../../../spine/frameworks/index.ts'
import { trainingGaps } from '../rules/training/training-record.ts'
import { type Decided, decidedLately, reviewsByName } from '../store/committee-history.ts'
import { type BriefingRow, listBriefings } from '../store/list-briefings.ts'
import { learnedBy } from '../store/list-sessions.ts'
import { type NextMeeting, nextMeetings } from '../store/papers-of-bodies.ts'
import { type Committee, sittingOn } from '../store/read-committees.ts'
import { type GovernanceModel, governanceModel } from './governance-model.ts'

export type Induction = {
  committee: Committee
  model: GovernanceModel
  sitting: readonly { name: string; capacity: string }[]
  meetings: readonly NextMeeting[]
  decided: readonly Decided[]
  reviews: readonly { reference: string; title: string }[]
  briefings: readonly BriefingRow[]
  wanting: readonly string[]
  framework: Framework | null
}

const [mostDecisions, mostReviews, mostBriefings] = [15, 20, 50]

/** What a new member of a committee needs, gathered from what stands in Sightline today (K11). Nothing is written for it. */
export async function inductionOf(work: Work, datasets: Datasets, committee: Committee): Promise<Induction> {
  insist(work.actor, 'see the members’ side')
  const today = work.clock.today().toString()
  const sitting = await sittingOn(work, committee.id)
  const page = { sort: 'title', direction: 'ascending', offset: 0, most: mostBriefings } as const
  const inForce = (await currentFrameworks(work)).map(({ framework }) => framework)
  return {
    committee,
    model: await governanceModel(work, datasets),
    sitting,
    meetings: await nextMeetings(work, [committee.id], today),
    decided: await decidedLately(work, committee.id, today, mostDecisions),
    reviews: await reviewsByName(work, mostReviews),
    briefings: (await listBriefings(work, page)).rows,
    wanting: trainingGaps(await learnedBy(work, committee.id), sitting),
    framework:
      inForce.findLast(({ family, draft, validFrom }) => family === 'ILACS' && !draft && (validFrom ?? '') <= today) ??
      null,
  }
}
