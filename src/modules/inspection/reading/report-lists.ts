import { load } from 'js-yaml'
import { z } from 'zod'
import { contentPath, readContent } from '../../../platform/content.ts'
import { shipped } from '../../../spine/frameworks/index.ts'
import type { ReportLists } from '../rules/read-report/report-lists.ts'
import { printedLists } from './printed-lists.ts'

const day = z.iso.date().nullable().default(null)
const words = z.array(z.string().min(1))

const authority = z.strictObject({
  name: z.string(),
  aliases: words.default([]),
  urn: z.string().nullable().default(null),
  laCode: z.string().regex(/^\d{3}$/),
  gssCode: z.string().regex(/^E\d{8}$/),
  region: z.string(),
  until: day,
  successors: words.default([]),
})

const authorityFile = z.strictObject({
  asAt: z.iso.date(),
  authorities: z.array(authority),
  predecessors: z.array(authority),
})

const themeFile = z.strictObject({
  asAt: z.iso.date(),
  subjects: z.array(
    z.strictObject({ key: z.string(), name: z.string(), judgement: z.string().nullable(), words: words.min(1) }),
  ),
  qualities: z.array(z.strictObject({ key: z.string(), name: z.string(), words: words.min(1) })),
})

const numbered = z.array(z.strictObject({ number: z.int().min(1), name: z.string() }))
const frameworkFile = z.strictObject({
  asAt: z.iso.date(),
  outcomes: numbered,
  enablers: numbered,
  principles: numbered,
})

const read = <Shape>(shape: z.ZodType<Shape>, ...path: string[]): Shape =>
  shape.parse(load(readContent(contentPath(...path))))

/** Reads the lists that reading a report leans on from content/; throws when one is not as it should be. */
export function readReportLists(): ReportLists {
  const { authorities, predecessors } = read(authorityFile, 'authorities', 'england.yaml')
  const themes = read(themeFile, 'themes', 'areas-for-improvement.yaml')
  const national = read(frameworkFile, 'national-framework', 'england.yaml')
  return {
    authorities: [...authorities, ...predecessors],
    ...printedLists(shipped.frameworks, shipped.scales),
    themes: [
      ...themes.subjects.map((one) => ({ ...one, axis: 'subject' as const })),
      ...themes.qualities.map((one) => ({ ...one, axis: 'quality' as const, judgement: null })),
    ],
    nationalFramework: [
      ...national.outcomes.map((one) => ({ ...one, kind: 'outcome' as const })),
      ...national.enablers.map((one) => ({ ...one, kind: 'enabler' as const })),
      ...national.principles.map((one) => ({ ...one, kind: 'principle' as const })),
    ],
  }
}
