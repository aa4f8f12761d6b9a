import type { ListNumber } from '../lists/list-content.ts'

/** The systems whose children are matched with those of the lists (F10), and whom each is expected to know. */
export const otherSystems = {
  education: { name: 'Education', wanted: [6, 7, 8] },
  'early help': { name: 'Early help', wanted: [2] },
  'targeted work': { name: 'Targeted work', wanted: [6, 7, 8] },
} as const satisfies Readonly<Record<string, { name: string; wanted: readonly ListNumber[] }>>

export type OtherSystem = keyof typeof otherSystems
export const otherSystemKeys: readonly OtherSystem[] = ['education', 'early help', 'targeted work']

/** Its word in an address: "early-help". */
export const systemSlug = (system: OtherSystem): string => system.replaceAll(' ', '-')

/** The system that an address names, or null. */
export const systemOfSlug = (slug: string): OtherSystem | null =>
  otherSystemKeys.find((key) => systemSlug(key) === slug) ?? null
