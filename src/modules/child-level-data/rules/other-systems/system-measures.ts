import { slug } from '../../../../kernel/text.ts'
import type { ListNumber } from '../lists/list-content.ts'
import type { MeasureResult } from '../measures/measure.ts'
import { type OtherSystem, otherSystems } from './other-systems.ts'

/** A child that both know: which lists it is in, and what the other system says of it, heading by heading. */
export type KnownChild = { readonly lists: readonly ListNumber[]; readonly cells: readonly string[] }

type About = {
  system: OtherSystem
  headings: readonly string[]
  /** Different children in each list. */
  sizes: ReadonlyMap<ListNumber, number>
  cohort: (list: ListNumber) => string
}

const mostParts = 12
const bands = ['Under 50', '50 to 79', '80 to 89', '90 to 94', '95 and over'] as const

/**
 * What another system's fields say of the children of each list that it is expected to know: how many of them it knows, and for
 * each of its columns how they divide. A column of many percentages, such as attendance, is put into bands.
 */
export function systemMeasures(children: readonly KnownChild[], about: About): MeasureResult[] {
  const { system, headings, sizes, cohort } = about
  const { name, wanted } = otherSystems[system]
  return wanted.flatMap((list: ListNumber): MeasureResult[] => {
    const size = sizes.get(list) ?? 0
    const known = children.filter(({ lists }) => lists.includes(list))
    if (size === 0) return []
    const share: MeasureResult = {
      key: `${slug(system)}-known-${list}`,
      list,
      name: `${cohort(list)} known to ${name.toLowerCase()}`,
      how: `Different ids of list ${list} that ${name.toLowerCase()}’s file has too.`,
      kind: 'share',
      numerator: known.length,
      denominator: size,
    }
    return [
      share,
      ...headings.flatMap((heading, at): MeasureResult[] => {
        const values = known.map(({ cells }) => cells[at] ?? '')
        if (values.every((value) => value === '')) return []
        const parts = partsOf(values)
        return [
          {
            key: `${slug(system)}-${slug(heading)}-${list}`,
            list,
            name: `${heading}: ${cohort(list).toLowerCase()}`,
            how: `Children of list ${list} that both have, by ${name.toLowerCase()}’s “${heading}”.`,
            kind: 'distribution',
            total: values.length,
            parts,
          },
        ]
      }),
    ]
  })
}

function partsOf(values: readonly string[]): { label: string; count: number }[] {
  const labels = isPercentages(values)
    ? values.map((value) => bandOf(value))
    : values.map((value) => value || 'Not given')
  const counts = new Map<string, number>()
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1)
  const order: readonly string[] = bands
  const parts = [...counts]
    .map(([label, count]) => ({ label, count }))
    .sort((a, b) =>
      order.includes(a.label) && order.includes(b.label)
        ? order.indexOf(a.label) - order.indexOf(b.label)
        : b.count - a.count || a.label.localeCompare(b.label),
    )
  if (parts.length <= mostParts) return parts
  const rest = parts.slice(mostParts - 1)
  return [
    ...parts.slice(0, mostParts - 1),
    { label: `${rest.length} others`, count: rest.reduce((sum, { count }) => sum + count, 0) },
  ]
}

/** More different numbers than could be listed, all from 0 to 100. */
function isPercentages(values: readonly string[]): boolean {
  const filled = values.filter((value) => value !== '').map((value) => value.replace('%', ''))
  return (
    new Set(filled).size > mostParts / 2 &&
    filled.every((value) => /^\d{1,3}(\.\d+)?$/.test(value) && Number(value) <= 100)
  )
}

function bandOf(value: string): string {
  if (value === '') return 'Not given'
  const number = Number(value.replace('%', ''))
  const [under50, to79, to89, to94, over] = bands
  return number < 50 ? under50 : number < 80 ? to79 : number < 90 ? to89 : number < 95 ? to94 : over
}
