// The published reports with checked answers, read where they lie. Skipped, visibly, where they are not.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../../../platform/project-root.ts'
import { plainText } from '../rules/read-report/printed-text.ts'
import { reportToJson } from '../rules/read-report/report-json.ts'
import { readReportFile } from './read-report-file.ts'
import { readReportLists } from './report-lists.ts'

const folder = join(projectRoot, '..', 'shared', 'ofsted-reports', 'open')
const records: Record<string, unknown>[] = existsSync(folder)
  ? JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')).records
  : []
const fields = [
  'authority',
  'urn',
  'la_code',
  'gss_code',
  'region',
  'framework',
  'document_type',
  'inspection_start',
  'inspection_end',
  'overall_effectiveness',
  'lead_inspector',
  'lscb_judgement',
  'judgements',
] as const

describe.skipIf(records.length === 0)('the open reports', () => {
  const lists = readReportLists()
  it.each(records.map((record) => [String(record['id']), record] as const))(
    '%s is read as a person read it',
    async (_, truth) => {
      const json = reportToJson(await readReportFile(readFileSync(join(folder, String(truth['file']))), lists))
      const unscored = JSON.stringify(truth['scored'] ?? {})
      // The checked answers leave the board's judgement out of some records; what is there must be right.
      for (const field of fields) if (truth[field] !== undefined) expect(json[field], field).toEqual(truth[field])
      if (truth['published_in_document']) expect(json.published).toBe(truth['published'])
      for (const list of [
        'improvement_areas',
        'priority_actions',
        'lscb_improvement_areas',
        'lscb_priority_actions',
      ] as const) {
        const want = truth[list]
        if (!Array.isArray(want) || unscored.includes(list)) continue
        expect(
          json[list].map(({ text }) => compared(text)),
          list,
        ).toEqual(want.map((text) => compared(String(text))))
      }
    },
  )
})

/** As the answers say they are compared. */
const compared = (text: string) => plainText(text.replace(/\n- /g, ' ')).replace(/- (?=\S)/g, '-')
