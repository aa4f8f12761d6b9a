import { type AdoptionStage, adopters, adoption, adoptionStory } from './adoption.ts'
import type { CarePeriod } from './care-period.ts'
import { type MadeChild, makeChild, makeUnborn } from './child.ts'
import { assess, contactsOnly, dayInPeriod, earlyHelp, enquire, refer } from './front-door.ts'
import { carePeriod } from './in-care.ts'
import { leavingCare } from './leaving-care.ts'
import { closedCase, openCase, protectionPlan } from './open-work.ts'
import type { Scene } from './scene.ts'

/** One way through the service, told for one child; `number` becomes the child's id. */
export type Story = (scene: Scene, number: number) => void

/** Assessed after a referral in the period and found to need nothing more; now and then after a section 47 enquiry. */
const assessedAndClosed: Story = (scene, number) => {
  const child = makeChild(scene, number, 1, 16)
  const referral = refer(scene, child, dayInPeriod(scene, 62), 'assessment')
  const assessment = assess(scene, child, referral, 'no support')
  if (scene.random.chance(0.3)) enquire(scene, child, referral, assessment, 'no conference')
}

/** Referred within the last weeks; the assessment is still going on. */
const openAssessment: Story = (scene, number) => {
  const child = scene.random.chance(0.06) ? makeUnborn(scene, number) : makeChild(scene, number, 0, 16)
  const day = scene.random.chance(0.06)
    ? scene.asAt - scene.random.whole(66, 85)
    : scene.asAt - scene.random.whole(2, 58)
  const referral = refer(scene, bornBefore(scene, child, day), day, 'assessment')
  const assessment = assess(scene, child, referral, 'open')
  if (scene.random.chance(0.38) && scene.asAt - assessment.start > 6 && !child.unborn) {
    enquire(scene, child, referral, assessment, 'no conference')
  }
  openCase(scene, child, { start: referral.day, status: 'Open assessment', post: referral.post })
}

/** A child in need plan, begun through the door in the period or long before it. */
const inNeed: Story = (scene, number) => {
  const child = makeChild(scene, number, 1, 16)
  if (scene.random.chance(0.5)) {
    const referral = refer(scene, child, dayInPeriod(scene, 62), 'assessment')
    assess(scene, child, referral, 'support')
    return openCase(scene, child, {
      start: referral.day,
      status: 'Child in need plan',
      post: scene.staff.give('Family Safeguarding Team'),
    })
  }
  const start = Math.max(scene.periodStart - scene.random.whole(1, 220), child.birth)
  openCase(scene, child, { start, status: 'Child in need plan', post: scene.staff.give('Family Safeguarding Team') })
}

const needEnded: Story = (scene, number) => {
  const child = makeChild(scene, number, 2, 16)
  const closure = scene.workingDay(dayInPeriod(scene, 5))
  closedCase(scene, child, closure - scene.random.whole(60, 330), closure, scene.staff.give('Family Safeguarding Team'))
}

/** A plan that began in the period: door, assessment, enquiry, conference, plan. */
const newPlan: Story = (scene, number) => {
  const child = makeChild(scene, number, 1, 16)
  const referral = refer(scene, child, dayInPeriod(scene, 45), 'assessment')
  const assessment = assess(scene, child, referral, 'support')
  const start = enquire(scene, child, referral, assessment, 'plan')
  if (start === undefined) throw new Error('A plan begins at a conference.')
  const post = scene.staff.give('Family Safeguarding Team')
  const seen = protectionPlan(scene, child, { start }, post)
  openCase(scene, child, {
    start: referral.day,
    status: 'Child Protection plan',
    post,
    ...(seen === undefined ? {} : { seen }),
  })
}

/** A conference that decided on no plan: the child is supported as a child in need. */
const conferenceNoPlan: Story = (scene, number) => {
  const child = makeChild(scene, number, 1, 16)
  const referral = refer(scene, child, dayInPeriod(scene, 45), 'assessment')
  enquire(scene, child, referral, assess(scene, child, referral, 'support'), 'conference, no plan')
  openCase(scene, child, {
    start: referral.day,
    status: 'Child in need plan',
    post: scene.staff.give('Family Safeguarding Team'),
  })
}

const olderPlan: Story = (scene, number) => {
  const child = makeChild(scene, number, 3, 16)
  const start = scene.workingDay(scene.periodStart - scene.random.whole(5, scene.random.chance(0.12) ? 600 : 300))
  const post = scene.staff.give('Family Safeguarding Team')
  const seen = protectionPlan(scene, child, { start }, post)
  openCase(scene, child, {
    start: start - scene.random.whole(20, 90),
    status: 'Child Protection plan',
    post,
    ...(seen === undefined ? {} : { seen }),
  })
}

const planEnded: Story = (scene, number) => {
  const child = makeChild(scene, number, 3, 16)
  const end = scene.workingDay(dayInPeriod(scene, 8))
  // Begun before the period, so that its conference is not wanted in list 5.
  const start = scene.workingDay(Math.min(end - scene.random.whole(110, 420), scene.periodStart - 6))
  const post = scene.staff.give('Family Safeguarding Team')
  const seen = protectionPlan(scene, child, { start, end }, post)
  openCase(scene, child, {
    start: start - scene.random.whole(20, 60),
    status: 'Child in need plan',
    post,
    ...(seen === undefined ? {} : { seen }),
  })
}

/** In care now; from sixteen also among the care leavers as an eligible child. */
const inCare: Story = (scene, number) => {
  const { random } = scene
  const unaccompanied = random.chance(0.05)
  const child = unaccompanied ? makeChild(scene, number, 14, 17) : makeChild(scene, number, 1, 17)
  const room = scene.asAt - child.birth - 150
  const days = Math.min(random.chance(0.22) ? random.whole(8, 175) : random.whole(200, 2_200), room)
  const care: CarePeriod = {
    start: scene.workingDay(scene.asAt - days),
    unaccompanied,
    post: scene.staff.give('Children in Care Team'),
  }
  const seen = carePeriod(scene, child, care)
  openCase(scene, child, {
    start: care.start - (unaccompanied ? 0 : random.whole(5, 120)),
    status: 'Looked after child',
    post: care.post,
    ...(seen === undefined ? {} : { seen }),
  })
  if (scene.ageOn(child.birth, scene.asAt) >= 16 && days >= 91)
    leavingCare(scene, child, 'Eligible child', unaccompanied, care.post)
}

/** Home again in the period, and supported there. */
const returnedHome: Story = (scene, number) => {
  const child = makeChild(scene, number, 2, 14)
  const day = scene.workingDay(dayInPeriod(scene, 8))
  const start = day - scene.random.whole(60, 500)
  const post = scene.staff.give('Children in Care Team')
  const reason = scene.random.weighted({ E4A: 60, E47: 25, E45: 15 })
  const seen = carePeriod(scene, child, { start, end: { day, reason }, post })
  openCase(scene, child, {
    start: start - scene.random.whole(5, 90),
    status: 'Child in need plan',
    post,
    ...(seen === undefined ? {} : { seen }),
  })
}

const leftCare: Story = (scene, number) => {
  const { random } = scene
  const age = random.chance(0.12) ? 17 : random.whole(18, 24)
  const child = makeChild(scene, number, age, age)
  leavingCare(
    scene,
    child,
    age < 18 ? 'Relevant child' : 'Former relevant child',
    random.chance(0.08),
    scene.staff.give('Leaving Care Team'),
  )
}

const towardsAdoption: Story = (scene, number) => {
  const stage: AdoptionStage = scene.random.weighted({ waiting: 35, placed: 30, adopted: 25, reversed: 10 })
  const story = adoptionStory(scene, stage)
  const child = makeChild(scene, number, 2, 5)
  const post = scene.staff.give('Children in Care Team')
  const end = story.order === undefined ? {} : { end: { day: story.order, reason: 'E12' } }
  const plan = { placementOrder: story.placementOrder, ...(story.placed === undefined ? {} : { placed: story.placed }) }
  const start = Math.max(child.birth + 10, story.entered)
  const care = stage === 'reversed' ? { start, post } : { start, post, adoption: plan, ...end }
  const seen = carePeriod(scene, child, care)
  const began = start - scene.random.whole(0, 9)
  if (story.order === undefined)
    openCase(scene, child, {
      start: began,
      status: 'Looked after child',
      post,
      ...(seen === undefined ? {} : { seen }),
    })
  else closedCase(scene, child, began, story.order, post, 'RC1')
  adoption(scene, child, { ...story, entered: start }, `5${number}`)
}

/** Prospective adopters with no child yet come with every few stories towards adoption. */
const prospective: Story = (scene, number) => adopters(scene, `5${number}`)

const noFurtherAction: Story = (scene, number) => {
  refer(scene, makeChild(scene, number, 0, 16), dayInPeriod(scene), 'no further action')
}

/** How often each story is told among a thousand children. */
export const stories: Readonly<Record<string, { share: number; tell: Story }>> = {
  contactsOnly: { share: 430, tell: (scene, number) => contactsOnly(scene, makeChild(scene, number, 0, 17)) },
  earlyHelp: { share: 130, tell: (scene, number) => earlyHelp(scene, makeChild(scene, number, 1, 16)) },
  noFurtherAction: { share: 14, tell: noFurtherAction },
  assessedAndClosed: { share: 110, tell: assessedAndClosed },
  openAssessment: { share: 78, tell: openAssessment },
  inNeed: { share: 80, tell: inNeed },
  needEnded: { share: 25, tell: needEnded },
  newPlan: { share: 20, tell: newPlan },
  conferenceNoPlan: { share: 5, tell: conferenceNoPlan },
  olderPlan: { share: 18, tell: olderPlan },
  planEnded: { share: 10, tell: planEnded },
  inCare: { share: 55, tell: inCare },
  returnedHome: { share: 8, tell: returnedHome },
  leftCare: { share: 42, tell: leftCare },
  towardsAdoption: { share: 5, tell: towardsAdoption },
  prospective: { share: 3, tell: prospective },
}

/** A baby born since the day is told of as unborn would be: the day moves nothing, only the birth may not be later by forty weeks. */
function bornBefore(scene: Scene, child: MadeChild, day: number): MadeChild {
  if (child.unborn || child.birth <= day + 270) return child
  return { ...child, birth: scene.asAt - 1 }
}
