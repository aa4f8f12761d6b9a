import { parse } from 'yaml'
import { z } from 'zod'
import { contentPath, readContent } from '../../../platform/content.ts'
import type { ReportLists } from '../rules/read-report/report-lists.ts'

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

const judgementFile = z.strictObject({
  grades: z.array(z.strictObject({ key: z.string(), label: z.string(), printed: words })),
  versions: z.array(
    z.strictObject({
      framework: z.string(),
      version: z.string(),
      from: day,
      to: day,
      askWhenCrossed: z.boolean().default(false),
      judgements: words,
    }),
  ),
  judgements: z.array(
    z.strictObject({
      framework: z.string(),
      rows: z.array(z.strictObject({ key: z.string(), labels: words.min(1), headings: words.optional() })),
    }),
  ),
  outcomes: z.array(z.strictObject({ key: z.string(), label: z.string(), says: z.string() })),
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
  shape.parse(parse(readContent(contentPath(...path))))

/** Reads the lists that reading a report leans on from content/; throws when one is not as it should be. */
export function readReportLists(): ReportLists {
  const { authorities, predecessors } = read(authorityFile, 'authorities', 'england.yaml')
  const judgements = read(judgementFile, 'inspection-reports', 'judgements.yaml')
  const themes = read(themeFile, 'themes', 'areas-for-improvement.yaml')
  const national = read(frameworkFile, 'national-framework', 'england.yaml')
  return {
    authorities: [...authorities, ...predecessors],
    grades: judgements.grades,
    versions: judgements.versions,
    outcomes: judgements.outcomes,
    judgements: judgements.judgements.map(({ framework, rows }) => ({
      framework,
      rows: rows.map(({ key, labels, headings }) => ({ key, labels, headings: headings ?? labels })),
    })),
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
