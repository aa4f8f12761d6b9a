import type { CarePeriod } from './care-period.ts'
import type { MadeChild } from './child.ts'
import type { Scene } from './scene.ts'

export interface Placement {
  start: number
  type: string
  provider: string
  urn?: string
  postcode: string
  out: boolean
  authority: string
  inYear: number
}

/** Where a child out of area is: another English council (open data) or another nation in Ofsted's own words. */
const elsewhere = ['Lancashire', 'Derbyshire', 'Kent', 'Shropshire', 'WAL - Child placed in Wales']
const registered = /^(U|A|K|S)/

/** The last placement of a period of care, fitting the child's age, the order and the plan (L8-21 to L8-34). */
export function placement(scene: Scene, child: MadeChild, care: CarePeriod, last: number): Placement {
  const { random } = scene
  const start = startOf(scene, care, last)
  const type = typeOf(scene, child, care, start, last)
  const provider =
    type === 'P1'
      ? 'PR0'
      : type === 'K2'
        ? random.weighted({ PR1: 20, PR4: 80 })
        : random.weighted({ PR1: 65, PR4: 35 })
  const out = provider !== 'PR1' && type !== 'P1' && random.chance(0.55)
  const moved = start >= scene.yearStart && start > care.start
  const urn = registered.test(type) ? `SC${random.whole(400_000, 499_999)}` : undefined
  return {
    start,
    type,
    provider,
    ...(urn ? { urn } : {}),
    postcode: postcode(scene, out),
    out,
    authority: out ? random.pick(elsewhere) : scene.council,
    inYear: moved ? (last - care.start > 200 && random.chance(0.15) ? 3 : 2) : 1,
  }
}

function startOf(scene: Scene, care: CarePeriod, last: number): number {
  if (care.adoption?.placed !== undefined) return care.adoption.placed
  const latest = last - 1
  if (latest - care.start < 60 || scene.random.chance(0.45)) return care.start
  return scene.random.whole(care.start + 30, latest)
}

function typeOf(scene: Scene, child: MadeChild, care: CarePeriod, start: number, last: number): string {
  const { random } = scene
  if (care.adoption?.placed !== undefined) return 'A6'
  if (care.adoption) return 'U6'
  const age = scene.ageOn(child.birth, start)
  const order = last - care.start > 182
  if (age >= 16) return random.weighted({ U6: 45, K2: 25, U3: 30 })
  if (age >= 10) return random.weighted({ U6: 60, U3: 14, K2: 26 })
  if (order && last - care.start > 600 && start - care.start > 200) return random.weighted({ U4: 55, U6: 25, U3: 20 })
  return random.weighted({ U6: 78, U3: 22 })
}

/** A postcode of the right form in areas that no post is delivered to (they begin with two letters not in use). */
function postcode(scene: Scene, out: boolean): string {
  const { random } = scene
  const letters = 'ABDEFGHJLNPQRSTUWXYZ'
  const end = `${random.pick([...letters])}${random.pick([...letters])}`
  return `${out ? 'ZX' : 'WX'}${random.whole(1, 19)} ${random.whole(1, 9)}${end}`
}
