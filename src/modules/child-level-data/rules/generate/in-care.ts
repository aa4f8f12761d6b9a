import type { CarePeriod } from './care-period.ts'
import type { MadeChild } from './child.ts'
import { placement } from './placement.ts'
import type { MadeRow, Scene } from './scene.ts'

const needs = { N1: 63, N3: 5, N4: 8, N5: 16, N6: 2, N8: 4 }

/** A period of care as the story decides it; the rest follows. */
/** A child in care, or who was in the period; gives the last visit. */
export function carePeriod(scene: Scene, child: MadeChild, care: CarePeriod): number | undefined {
  const { random } = scene
  const last = care.end?.day ?? scene.asAt
  const place = placement(scene, child, care, last)
  const legal = legalStatus(scene, child, care, last)
  const row: MadeRow = {
    ...child.who,
    unaccompanied: scene.code('YN', care.unaccompanied ? 'Yes' : 'No'),
    disability: child.disability,
    careStartDate: care.start,
    categoryOfNeed: scene.code(
      'NEED8',
      care.unaccompanied ? 'N8' : child.disabled && random.chance(0.3) ? 'N2' : random.weighted(needs),
    ),
    secondPeriod: scene.code('YN', care.start > scene.yearStart && random.chance(0.05) ? 'Yes' : 'No'),
    legalStatusDate: legal.day,
    legalStatus: scene.code('LEGAL', legal.key),
    placementStartDate: place.start,
    placementType: scene.code('PLACE', place.type),
    placementProvider: scene.code('PROVIDER', place.provider),
    placementPostcode: place.postcode,
    placementLocation: scene.code('LOC', place.out ? 'Out' : 'In'),
    placementAuthority: place.authority,
    placementsIn12Months: place.inYear,
    missingEpisodes: 0,
    absentEpisodes: 0,
    ...care.post,
  }
  if (place.urn) row.placementUrn = place.urn
  addWatching(scene, child, care, row, last)
  addMissing(scene, child, row)
  if (care.end) Object.assign(row, { ceasedDate: care.end.day, ceasedReason: scene.code('CEASED', care.end.reason) })
  scene.lists[8].push(row)
  return typeof row.lastVisitDate === 'number' ? row.lastVisitDate : undefined
}

function legalStatus(scene: Scene, child: MadeChild, care: CarePeriod, last: number): { key: string; day: number } {
  if (care.adoption) return { key: 'E1', day: care.adoption.placementOrder }
  if (care.unaccompanied || child.disabled) return { key: 'V2', day: care.start }
  const days = last - care.start
  if (days < 26 * 7) return { key: scene.random.chance(0.7) ? 'C1' : 'V2', day: care.start }
  if (scene.random.chance(0.25)) return { key: 'V2', day: care.start }
  return { key: 'C2', day: Math.min(care.start + scene.random.whole(120, 182), last) }
}

/** Visits, reviews, health, teeth and the plan, each in its time for nearly all. */
function addWatching(scene: Scene, child: MadeChild, care: CarePeriod, row: MadeRow, last: number): void {
  const { random } = scene
  const days = last - care.start
  if (days >= 5)
    row.lastVisitDate = Math.max(care.start + Math.min(days, 5), last - random.whole(1, random.chance(0.95) ? 38 : 70))
  const review = lastReview(scene, care.start, last)
  if (review !== undefined) {
    row.lastReviewDate = review
    row.lastReviewingOfficerDate = Math.max(care.start, review - random.whole(0, 20))
  }
  if (days > 26) {
    const span = scene.ageOn(child.birth, last) < 5 ? 170 : 350
    row.healthAssessmentDate = Math.max(care.start + 20, last - random.whole(1, random.chance(0.93) ? span : span + 90))
  }
  if (days > 90 && scene.ageOn(child.birth, last) >= 1) {
    row.dentalCheckDate = Math.max(care.start + 30, last - random.whole(1, random.chance(0.85) ? 360 : 460))
  }
  if (days >= 110 || care.adoption) row.permanencePlan = scene.code('PERM', permanence(scene, child, care, last))
}

function permanence(scene: Scene, child: MadeChild, care: CarePeriod, last: number): string {
  if (care.adoption) return 'Adoption'
  if (scene.ageOn(child.birth, last) >= 16) return 'Supported living in the community'
  return scene.random.weighted({
    'Long-term fostering': 55,
    'SGO/CAO': 17,
    'Return to family': 20,
    'Long-term residential placement': 8,
  })
}

/** The first review in twenty working days, the second in three months more, then each half-year. */
function lastReview(scene: Scene, start: number, last: number): number | undefined {
  let review: number | undefined
  let next = scene.workingDaysOn(start, scene.random.whole(14, 20))
  for (let count = 1; next <= last; count += 1) {
    review = next
    next = scene.workingDay(next + (count === 1 ? scene.random.whole(70, 86) : scene.random.whole(150, 176)))
    if (next <= review) break
  }
  return review
}

/** Some of those over ten have been missing; all are offered somebody to talk to afterwards. */
function addMissing(scene: Scene, child: MadeChild, row: MadeRow): void {
  const { random } = scene
  if (scene.ageOn(child.birth, scene.asAt) < 11 || !random.chance(0.12)) return
  row.missingEpisodes = random.whole(1, 4)
  const offered = random.chance(0.9)
  row.returnInterviewOffered = scene.code('YNU', offered ? 'Yes' : 'No')
  if (offered) row.returnInterviewAccepted = scene.code('YNU', random.chance(0.7) ? 'Yes' : 'No')
}
