import type { MadeChild } from './child.ts'
import type { MadeRow, Scene } from './scene.ts'
import type { Post } from './staff.ts'

const needs = { N1: 55, N3: 8, N4: 10, N5: 17, N6: 5, N8: 3 }
const categories = { Neglect: 46, 'Emotional abuse': 38, 'Physical abuse': 10, 'Sexual abuse': 6 }

/** A child's primary need: disability for some who are disabled, never for others. */
function needOf(scene: Scene, child: MadeChild): string {
  return child.disabled && scene.random.chance(0.5) ? 'N2' : scene.random.weighted(needs)
}

export interface OpenCase {
  start: number
  status: 'Looked after child' | 'Child Protection plan' | 'Child in need plan' | 'Open assessment'
  post: Post
  /** The last visit that another list knows of; nobody was seen before it. */
  seen?: number
}

/** The child's row among children in need, open on the as-at date. */
export function openCase(scene: Scene, child: MadeChild, work: OpenCase): void {
  const row: MadeRow = {
    ...child.who,
    disability: child.disability,
    startDate: work.start,
    primaryNeed: scene.code('NEED', needOf(scene, child)),
    caseStatus: scene.code('STATUS', work.status),
    ...work.post,
  }
  const seen = Math.max(work.seen ?? 0, scene.asAt - scene.random.whole(0, 25), work.start, child.birth)
  if (!child.unborn) row.lastSeenDate = Math.min(seen, scene.asAt)
  scene.lists[6].push(row)
}

/** Somebody whose work was closed in the period. */
export function closedCase(
  scene: Scene,
  child: MadeChild,
  start: number,
  closure: number,
  post: Post,
  reason?: string,
): void {
  scene.lists[6].push({
    ...child.who,
    disability: child.disability,
    startDate: start,
    primaryNeed: scene.code('NEED', needOf(scene, child)),
    lastSeenDate: Math.max(start, closure - scene.random.whole(1, 12)),
    closureDate: closure,
    closureReason: scene.code('CLOSURE', reason ?? scene.random.weighted({ RC7: 92, RC5: 8 })),
    caseStatus: scene.code('STATUS', 'Closed episode'),
    ...post,
  })
}

export interface PlanDates {
  start: number
  end?: number
}

/** A child protection plan; gives the last visit. Conferences are on working days, reviews within three months and then six. */
export function protectionPlan(scene: Scene, child: MadeChild, dates: PlanDates, post: Post): number | undefined {
  const { random, asAt } = scene
  const last = dates.end ?? asAt
  const row: MadeRow = { ...child.who, disability: child.disability, planStartDate: dates.start, ...post }
  const first = random.weighted(categories)
  row.initialCategory = scene.code('ABUSE', first)
  row.latestCategory = scene.code('ABUSE', random.chance(0.9) ? first : random.weighted(categories))
  const visit = Math.max(dates.start, last - random.whole(1, 24))
  if (!child.unborn && visit > child.birth) {
    row.lastVisitDate = visit
    const age = scene.ageOn(child.birth, visit)
    row.seenAlone = scene.code('YNU', age < 4 || random.chance(0.06) ? 'No' : 'Yes')
  }
  const review = lastReview(scene, dates.start, last)
  if (review !== undefined) row.lastReviewDate = review
  if (dates.end !== undefined) Object.assign(row, { planEndDate: dates.end, lastReviewDate: dates.end })
  row.emergencyProtection = scene.code('YN', 'No')
  row.previousPlans = Number(random.weighted({ '0': 80, '1': 16, '2': 4 }))
  scene.lists[7].push(row)
  return typeof row.lastVisitDate === 'number' ? row.lastVisitDate : undefined
}

/** The first review some eighty days in, then every five and a half months; undefined before the first. */
function lastReview(scene: Scene, start: number, last: number): number | undefined {
  let review: number | undefined
  let next = scene.workingDay(start + 75 + scene.random.whole(0, 12))
  while (next <= last) {
    review = next
    next = scene.workingDay(next + 150 + scene.random.whole(0, 28))
    if (next <= review) break
  }
  return review
}
