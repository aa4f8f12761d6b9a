import type { MadeChild } from './child.ts'
import type { MadeRow, Scene } from './scene.ts'

/** The days of one child's way to a family, each after the one before; left out where it has not come to that. */
export interface AdoptionStory {
  entered: number
  decision: number
  placementOrder: number
  matched?: number
  placed?: number
  order?: number
  reversed?: number
}

/** How far a story has come by the as-at date; counted back from it so that everything lies within the twelve months. */
export type AdoptionStage = 'waiting' | 'placed' | 'adopted' | 'reversed'

export function adoptionStory(scene: Scene, stage: AdoptionStage): AdoptionStory {
  const { random, asAt } = scene
  const end = asAt - random.whole(10, stage === 'adopted' ? 160 : 60)
  const working = (day: number) => scene.workingDay(day)
  if (stage === 'waiting') {
    const placementOrder = working(end - random.whole(10, 90))
    const decision = working(placementOrder - random.whole(25, 60))
    return { entered: decision - random.whole(120, 190), decision, placementOrder }
  }
  if (stage === 'reversed') {
    const placementOrder = working(end - random.whole(150, 250))
    const decision = working(placementOrder - random.whole(25, 60))
    return { entered: decision - random.whole(120, 190), decision, placementOrder, reversed: working(end) }
  }
  const placed = working(stage === 'placed' ? end : end - random.whole(120, 240))
  const matched = working(placed - random.whole(20, 45))
  const placementOrder = working(matched - random.whole(40, 110))
  const decision = working(placementOrder - random.whole(25, 60))
  const story = { entered: decision - random.whole(90, 150), decision, placementOrder, matched, placed }
  return stage === 'adopted' ? { ...story, order: working(end) } : story
}

/** The child's row, and the family's where one is matched. */
export function adoption(scene: Scene, child: MadeChild, story: AdoptionStory, family: string): void {
  const row: MadeRow = {
    ...child.who,
    disability: child.disability,
    enteredCareDate: story.entered,
    decisionDate: story.decision,
    placementOrderDate: story.placementOrder,
  }
  if (story.matched !== undefined) Object.assign(row, { familyId: family, matchedDate: story.matched })
  if (story.placed !== undefined) row.placedDate = story.placed
  if (story.order !== undefined) row.adoptionOrderDate = story.order
  if (story.reversed !== undefined) {
    row.reversalDate = story.reversed
    row.reversalReason = scene.code('RD', scene.random.pick(['RD1', 'RD3', 'RD4']))
  }
  scene.lists[10].push(row)
  if (story.matched !== undefined) adopters(scene, family, story)
}

/** One or two adopters of a family, at the stage that the story has come to; with no story, somewhere on the way to approval. */
export function adopters(
  scene: Scene,
  family: string,
  story?: Pick<AdoptionStory, 'matched' | 'placed' | 'order'>,
): void {
  const { random } = scene
  const dates = process(scene, story)
  const people = random.chance(0.75) ? 2 : 1
  for (let at = 0; at < people; at += 1) {
    scene.lists[11].push({
      adopterId: `${family}${at + 1}`,
      familyId: family,
      gender: scene.code('GENDER11', (at === 0) === random.chance(0.8) ? 'Female' : 'Male'),
      ethnicity: scene.code('ETHNICITY', random.weighted({ WBRI: 80, WOTH: 8, AIND: 6, BCRB: 6 })),
      disability: scene.code('YN', random.chance(0.04) ? 'Yes' : 'No'),
      fosteringForAdoption: 'No',
      ...dates,
    })
  }
}

function process(scene: Scene, story?: Pick<AdoptionStory, 'matched' | 'placed' | 'order'>): MadeRow {
  const { random, asAt } = scene
  const approved = story?.matched === undefined ? asAt - random.whole(-150, 200) : story.matched - random.whole(40, 150)
  const stage2Start = approved - random.whole(85, 118)
  const stage1End = stage2Start - random.whole(5, 40)
  const stage1Start = stage1End - random.whole(40, 60)
  const all: MadeRow = {
    enquiryDate: stage1Start - random.whole(10, 60),
    stage1StartDate: stage1Start,
    stage1EndDate: stage1End,
    stage2StartDate: stage2Start,
    stage2EndDate: approved,
  }
  if (story?.matched !== undefined) all.matchedDate = story.matched
  if (story?.placed !== undefined) Object.assign(all, { placedDate: story.placed, childrenPlaced: 1 })
  if (story?.order !== undefined) all.adoptionOrderDate = story.order
  return Object.fromEntries(
    Object.entries(all).filter(([key, day]) => key === 'childrenPlaced' || (typeof day === 'number' && day <= asAt)),
  )
}
