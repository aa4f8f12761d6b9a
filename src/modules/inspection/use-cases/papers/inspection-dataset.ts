import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { formatDate } from '../../../../kernel/text.ts'
import type { Work } from '../../../../spine/access/index.ts'
import { type Choice, type DatasetColumn, type DatasetResult, dataset } from '../../../../spine/datasets/index.ts'
import { currentReports } from '../check-the-areas.ts'
import { type HistoryRow, readHistory } from '../read-inspection.ts'

/** Left out, it is the last inspection with judgements, with whatever came after it. */
const parameters = z.object({ inspection: z.string().optional(), asAt: z.iso.date() })

const published = (history: readonly HistoryRow[], day: string) =>
  history.filter(({ state }) => state.published !== null && state.published <= day)

/** Which inspection a paper is about: published ones alone, since a paper goes to members (ILACS-T7). */
const whichInspection: Choice = {
  parameter: 'inspection',
  label: 'Inspection',
  subjects: async (work) =>
    published(await readHistory(work), work.clock.today().toString()).map(({ reference, title }) => ({
      value: reference,
      text: `${title} (${reference})`,
    })),
}

/** What a dataset is read of. */
export type About = {
  /** What the paper is about: one inspection, or all that are answered now. */
  chosen: HistoryRow[]
  /** Everything published by the day, the latest first. */
  history: HistoryRow[]
  /** What was published before all that were chosen, the latest first. */
  before: HistoryRow[]
  asAt: string
}

export const column = (
  key: string,
  header: string,
  width: number,
  kind: DatasetColumn['kind'] = 'text',
): DatasetColumn => ({ key, header, kind, width })

export const dayWords = (iso: string | null): string => (iso ? formatDate(Temporal.PlainDate.from(iso)) : '')
export const quoted = 'Quoted from Ofsted reports, Open Government Licence v3.0.'

type Read = (work: Work, of: About) => Promise<Pick<DatasetResult, 'rows'> & Partial<DatasetResult>>

/** A dataset of a published inspection, version 1. */
export function inspectionDataset(key: string, title: string, columns: readonly DatasetColumn[], read: Read) {
  return dataset({
    key,
    version: 1,
    title,
    parameters,
    choice: whichInspection,
    read: async (work, { inspection, asAt }): Promise<DatasetResult> => {
      const history = published(await readHistory(work), asAt)
      const current = currentReports(history)
      const chosen = history.filter(({ reference }) => (inspection ? reference === inspection : current.has(reference)))
      const last = history.findLastIndex((one) => chosen.includes(one))
      const found =
        chosen.length > 0
          ? await read(work, { chosen, history, before: history.slice(last + 1), asAt })
          : { rows: [], empty: 'No such inspection had been published by then.' }
      return { columns, notes: [], asAt, ...found }
    },
  })
}
