import type { MadeChild } from './child.ts'
import type { MadeRow, Scene } from './scene.ts'
import type { Post } from './staff.ts'

export type Eligibility = 'Relevant child' | 'Former relevant child' | 'Qualifying care leaver' | 'Eligible child'

/** A row among the care leavers; a young person still in care keeps the worker that they have there. */
export function leavingCare(
  scene: Scene,
  child: MadeChild,
  eligibility: Eligibility,
  unaccompanied: boolean,
  post: Post,
): void {
  const { random, asAt } = scene
  const touch = eligibility === 'Eligible child' ? 'Yes' : random.weighted({ Yes: 92, No: 5, Refu: 2, NREQ: 1 })
  const age = scene.ageOn(child.birth, asAt)
  const row: MadeRow = {
    ...child.who,
    unaccompanied: scene.code('YN', unaccompanied ? 'Yes' : 'No'),
    disability: child.disability,
    ...post,
    personalAdviser: scene.staff.adviser(),
    eligibility: scene.code('ELIG', eligibility),
    inTouch: scene.code('TOUCH', touch),
    lastContactDate: asAt - random.whole(1, touch === 'Yes' ? 50 : 200),
  }
  const plan = asAt - random.whole(3, random.chance(0.9) ? 175 : 230)
  if (plan >= scene.birthday(child.birth, 16)) row.pathwayPlanDate = plan
  else row.pathwayPlanDate = random.whole(scene.birthday(child.birth, 16), asAt)
  if (touch === 'Yes') Object.assign(row, living(scene, age, eligibility))
  scene.lists[9].push(row)
}

function living(scene: Scene, age: number, eligibility: Eligibility): MadeRow {
  const { random } = scene
  const home =
    eligibility === 'Eligible child'
      ? random.weighted({ D: 30, E: 20, C: 50 })
      : age < 18
        ? random.weighted({ B: 40, D: 35, E: 25 })
        : random.weighted({ B: 14, U: 38, D: 18, E: 8, Z: 12, K: 5, T: 3, X: 2 })
  const suitable = home === 'X' ? false : random.chance(0.94)
  const doing =
    home === 'X'
      ? 'G5'
      : age < 18
        ? random.weighted({ F2: 55, F4: 10, F5: 10, G5: 25 })
        : random.weighted({ F1: 7, F2: 18, F4: 5, F5: 26, P2: 5, P5: 7, G4: 8, G5: 17, G6: 7 })
  return {
    accommodationType: scene.code('ACCOM', home),
    accommodationSuitability: scene.code('SUIT', suitable ? 'Suitable' : 'Unsuitable'),
    activityStatus: scene.code('ACT', doing),
  }
}
