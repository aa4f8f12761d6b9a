import type { SeededRandom } from './seeded-random.ts'

const firstNames =
  'Abena Aled Amina Anders Bryony Caleb Carys Dilan Edith Emeka Farah Fergus Gita Hollis Imani Ivor Jonah Kezia Leila Magnus Nerys Olive Owen Petra Quentin Rhian Saoirse Tamsin Ugo Vesna Wilf Xanthe Yusuf Zosia'.split(
    ' ',
  )
const lastNames =
  'Applegarth Birchall Coppard Dunmore Ellery Fairweather Garside Heathcote Inchbold Jessamy Kettlewell Larkspur Merriweather Netherby Oakhanger Pennifold Quayle Ravensworth Silverdale Thornbury Underhill Venables Wetherby Yarwood'.split(
    ' ',
  )

export interface Post {
  team: string
  worker: string
}

/** The teams of the made-up council; a worker belongs to one team and holds what one person can hold. */
export interface Staff {
  /** Whoever of that kind of team holds fewest, with one more to hold. */
  give(kind: TeamKind): Post
  adviser(): string
}

export type TeamKind = 'Assessment Team' | 'Family Safeguarding Team' | 'Children in Care Team' | 'Leaving Care Team'

/** One worker for about so many children of the whole: the door is busier than its share of open work. */
const childrenForEachWorker: Record<TeamKind, number> = {
  'Assessment Team': 55,
  'Family Safeguarding Team': 70,
  'Children in Care Team': 150,
  'Leaving Care Team': 200,
}
const workersInATeam = 6

export function makeStaff(random: SeededRandom, children: number): Staff {
  const taken = new Set<string>()
  const newName = () => {
    for (let suffix = 0; ; suffix += 1) {
      const first = random.pick(firstNames)
      const last = random.pick(lastNames)
      const name = suffix < 40 ? `${first} ${last}` : `${first} ${random.pick(lastNames)}-${last}`
      if (taken.has(name)) continue
      taken.add(name)
      return name
    }
  }
  const posts = new Map<string, { post: Post; held: number }[]>()
  for (const [kind, share] of Object.entries(childrenForEachWorker)) {
    const workers = Math.max(3, Math.ceil(children / share))
    const made = Array.from({ length: workers }, (_, at) => ({
      post: { team: `${kind} ${1 + Math.floor(at / workersInATeam)}`, worker: newName() },
      held: 0,
    }))
    posts.set(kind, made)
  }
  const turn = new Map<string, number>()
  const advisers = Array.from({ length: Math.max(2, Math.ceil(children / 300)) }, newName)
  return {
    give(kind) {
      const of = posts.get(kind) ?? []
      const at = (turn.get(kind) ?? random.whole(0, of.length)) % of.length
      turn.set(kind, at + 1)
      const next = of[at]
      if (!next) throw new Error(`No ${kind} was made.`)
      next.held += 1
      return next.post
    },
    adviser: () => random.pick(advisers),
  }
}
