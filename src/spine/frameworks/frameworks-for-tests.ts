import { Temporal } from 'temporal-polyfill'
import type { Framework } from './framework.ts'
import { readShippedFrameworks } from './read-frameworks.ts'

const shipped = readShippedFrameworks()

/** A framework that ships, by its code. */
export function frameworkForTests(code: string): Framework {
  const found = shipped.frameworks.find((one) => one.code === code)
  if (!found) throw new Error(`No framework ${code}`)
  return found
}

export const frameworksForTests = shipped.frameworks
export const scalesForTests = shipped.scales
export const day = (iso: string): Temporal.PlainDate => Temporal.PlainDate.from(iso)
