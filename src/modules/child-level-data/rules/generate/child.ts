import type { MadeRow, Scene } from './scene.ts'

/** Somebody made up. `birth` is a day number; for an unborn child the day that is expected. */
export interface MadeChild {
  id: string
  birth: number
  unborn: boolean
  disabled: boolean
  /** What lists 1 to 10 all begin with. */
  who: MadeRow
  disability: string
}

const ethnicities = {
  WBRI: 68,
  WIRI: 1,
  WIRT: 1,
  WOTH: 5,
  WROM: 1,
  MWBC: 4,
  MWBA: 2,
  MWAS: 2,
  MOTH: 2,
  AIND: 2,
  APKN: 3,
  ABAN: 2,
  AOTH: 2,
  BCRB: 2,
  BAFR: 4,
  BOTH: 1,
  CHNE: 1,
  OOTH: 2,
}

/** A child of between two ages on the as-at date. */
export function makeChild(scene: Scene, number: number, youngest: number, oldest: number): MadeChild {
  const { random, asAt } = scene
  const first = scene.birthday(asAt, -(oldest + 1)) + 1
  const last = scene.birthday(asAt, -youngest)
  return describe(scene, number, random.whole(first, last), false)
}

/** A child expected within the next few months. */
export function makeUnborn(scene: Scene, number: number): MadeChild {
  return describe(scene, number, scene.asAt + scene.random.whole(14, 150), true)
}

function describe(scene: Scene, number: number, birth: number, unborn: boolean): MadeChild {
  const { random } = scene
  const disabled = !unborn && random.chance(0.11)
  const gender = unborn ? 'Not stated/recorded' : random.weighted({ Male: 51, Female: 49 })
  return {
    id: String(number),
    birth,
    unborn,
    disabled,
    disability: scene.code('YNU', disabled ? 'Yes' : 'No'),
    who: {
      childId: String(number),
      gender: scene.code('GENDER', gender),
      ethnicity: scene.code('ETHNICITY', random.weighted(ethnicities)),
      dateOfBirth: birth,
      age: unborn ? -1 : scene.ageOn(birth, scene.asAt),
    },
  }
}
