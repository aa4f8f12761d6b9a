import type { MadeChild } from './child.ts'
import type { MadeRow, Scene } from './scene.ts'
import type { Post } from './staff.ts'

const sources = {
  '6': 27,
  '2A': 17,
  '3A': 6,
  '3B': 5,
  '3D': 6,
  '3E': 3,
  '2B': 4,
  '5A': 6,
  '5B': 2,
  '5C': 5,
  '1A': 5,
  '1B': 4,
  '1D': 3,
  '4': 3,
  '7': 3,
  '8': 3,
  '9': 2,
}

const organisations = [
  'Family Hub North',
  'Family Hub South',
  'Early Help Locality 1',
  'Early Help Locality 2',
  'School Lead Professional',
  'Health Visiting',
]

/** A contact on a day from a source; blank source means any. */
export function contact(scene: Scene, child: MadeChild, day: number, source?: string): string {
  const from = source ?? scene.code('SOURCE', scene.random.weighted(sources))
  scene.lists[1].push({ ...child.who, contactDate: day, contactSource: from })
  return from
}

/** A day in the period, the later side of it when something must still follow: `room` days are left before the as-at date. */
export function dayInPeriod(scene: Scene, room = 0): number {
  return scene.random.whole(scene.periodStart, scene.asAt - room)
}

/** One to three contacts that come to nothing more. */
export function contactsOnly(scene: Scene, child: MadeChild): void {
  const days = new Set<number>()
  const count = scene.random.weighted({ '1': 70, '2': 22, '3': 8 })
  while (days.size < Number(count)) days.add(dayInPeriod(scene))
  for (const day of [...days].sort((one, other) => one - other)) contact(scene, child, day)
}

/** Early help: a contact, then an assessment that is still running or came to its end in the period. */
export function earlyHelp(scene: Scene, child: MadeChild): void {
  const { random } = scene
  const running = random.chance(0.6)
  const start = running ? scene.asAt - random.whole(5, 330) : scene.periodStart - random.whole(-60, 60)
  const who: MadeRow = { ...child.who, startDate: start, organisation: random.pick(organisations) }
  if (start >= scene.periodStart) contact(scene, child, Math.max(scene.periodStart, start - random.whole(0, 6)))
  if (!running) who.completionDate = random.whole(Math.max(start + 20, scene.periodStart), scene.asAt)
  scene.lists[2].push(who)
}

export interface Referral {
  day: number
  post: Post
}

/** A contact and, the same day or the next, the referral that it led to. */
export function refer(
  scene: Scene,
  child: MadeChild,
  day: number,
  outcome: 'no further action' | 'assessment',
): Referral {
  const { random } = scene
  const post = scene.staff.give('Assessment Team')
  const source = contact(scene, child, random.chance(0.5) ? day : Math.max(day - 1, scene.periodStart))
  scene.lists[3].push({
    ...child.who,
    referralDate: day,
    referralSource: source,
    noFurtherAction: scene.code('YN', outcome === 'assessment' ? 'No' : 'Yes'),
    referralsIn12Months: Number(random.weighted({ '0': 78, '1': 16, '2': 6 })),
    ...post,
  })
  return { day, post }
}

export interface Assessment {
  start: number
  /** The day of authorisation; undefined while open. */
  end: number | undefined
}

/** An assessment begun within a working day of its referral; `ended` says whether it has been authorised and with what outcome. */
export function assess(
  scene: Scene,
  child: MadeChild,
  from: Referral,
  ended: 'open' | 'support' | 'no support',
): Assessment {
  const { random } = scene
  const start = Math.min(scene.workingDaysOn(from.day, random.whole(0, 1)), scene.asAt)
  const row: MadeRow = {
    ...child.who,
    disability: child.disability,
    startDate: start,
    childSeen: scene.code('YNU', child.unborn ? 'No' : random.chance(0.97) || ended === 'open' ? 'Yes' : 'No'),
    ...from.post,
  }
  scene.lists[4].push(row)
  if (ended === 'open') return { start, end: undefined }
  const length = random.chance(0.88) ? random.whole(12, 43) : random.whole(46, 60)
  const end = Math.min(scene.workingDaysOn(start, length), scene.workingDay(scene.asAt))
  row.authorisationDate = end
  row.supportRequired = scene.code('YN', ended === 'support' ? 'Yes' : 'No')
  return { start, end }
}

/** What became of a section 47 enquiry. */
export type EnquiryOutcome = 'no conference' | 'conference, no plan' | 'plan'

/** A strategy discussion while the assessment runs, and the conference where there is one. Gives the day of the conference. */
export function enquire(
  scene: Scene,
  child: MadeChild,
  from: Referral,
  assessment: Assessment,
  outcome: EnquiryOutcome,
): number | undefined {
  const { random } = scene
  const latest = Math.min(assessment.end ?? scene.asAt, scene.asAt)
  const day = Math.min(scene.workingDaysOn(assessment.start, random.whole(1, 4)), scene.workingDay(latest))
  const row: MadeRow = {
    ...child.who,
    disability: child.disability,
    strategyDiscussionDate: day,
    conferenceUnnecessary: scene.code('YN', outcome === 'no conference' ? 'Yes' : 'No'),
    section47sIn12Months: random.chance(0.15) ? 1 : 0,
    conferencesIn12Months: 0,
    ...from.post,
  }
  scene.lists[5].push(row)
  if (outcome === 'no conference') return undefined
  const conference = scene.workingDaysOn(day, random.chance(0.93) ? random.whole(7, 15) : random.whole(16, 20))
  row.conferenceDate = conference
  row.resultedInPlan = scene.code('YN', outcome === 'plan' ? 'Yes' : 'No')
  return conference
}
