import { readdirSync } from 'node:fs'
import { load } from 'js-yaml'
import { z } from 'zod'
import { defineScale } from '../../kernel/grades.ts'
import { contentPath, readContent } from '../../platform/content.ts'
import type { Framework, PrintedScale } from './framework.ts'
import { faultsOfFrameworks, frameworkShape, gradeShape } from './framework-shape.ts'

const scalesShape = z.strictObject({
  version: z.int(),
  scales: z.array(z.strictObject({ key: z.string(), grades: z.array(gradeShape) })),
})

export interface ShippedFrameworks {
  /** In order of the day from which they apply; drafts last. */
  readonly frameworks: readonly Framework[]
  readonly scales: readonly PrintedScale[]
}

/** The frameworks that ship, checked when read so that a wrong edit stops the start and not a page. Throws naming every fault. */
export function readShippedFrameworks(): ShippedFrameworks {
  const { scales } = scalesShape.parse(file('grade-scales.yaml'))
  scales.forEach(defineScale)
  const names = readdirSync(contentPath('frameworks')).filter(
    (name) => name.endsWith('.yaml') && name !== 'grade-scales.yaml',
  )
  const frameworks = names.map((name) => {
    const read = frameworkShape.safeParse(file(name))
    if (!read.success) throw new Error(`content/frameworks/${name}: ${z.prettifyError(read.error)}`)
    return read.data
  })
  const faults = faultsOfFrameworks(
    frameworks,
    scales.map((scale) => scale.key),
  )
  if (faults.length > 0) throw new Error(`content/frameworks: ${faults.join(' ')}`)
  return { frameworks: frameworks.toSorted(byStart), scales }
}

function byStart(one: Framework, other: Framework): number {
  const start = (of: Framework) => (of.draft ? '9999' : (of.validFrom ?? '0000'))
  return start(one).localeCompare(start(other)) || one.code.localeCompare(other.code)
}

function file(name: string): unknown {
  return load(readContent(contentPath('frameworks', name)))
}
