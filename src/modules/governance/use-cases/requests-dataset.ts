import { z } from 'zod'
import { bankHolidays } from '../../../platform/holiday-calendar.ts'
import { type DatasetRow, dataset } from '../../../spine/datasets/index.ts'
import { requestStanding } from '../rules/requests/request-standing.ts'
import { listRequests } from '../store/list-requests.ts'

/** How many of the newest are given: what somebody asked for years ago is in the list itself. */
const most = 30

/** What one person has asked for, newest first, with the promised and the actual day (H23). Whoever asks must be that person. */
export const requestsDataset = dataset({
  key: 'requests-of-person',
  version: 1,
  title: 'What I have asked for',
  parameters: z.object({ asAt: z.iso.date(), person: z.uuid() }),
  read: async (work, { asAt, person }) => {
    const query = { askedBy: person, sort: 'asked', direction: 'descending', offset: 0, most } as const
    const { rows, count } = await listRequests(work, query)
    return {
      columns: [
        { key: 'request', header: 'What was asked', kind: 'link', width: 5 },
        { key: 'asked', header: 'Asked', kind: 'date', width: 2 },
        { key: 'promised', header: 'Promised', kind: 'date', width: 2 },
        { key: 'answered', header: 'Answered', kind: 'date', width: 2 },
        { key: 'standing', header: 'Standing', kind: 'status', width: 2 },
        { key: 'why', header: 'Why', kind: 'text', width: 4 },
      ],
      rows: rows.map((row): DatasetRow => {
        const { word, why } = requestStanding(row, work.clock.today(), bankHolidays)
        return {
          request: { text: row.title, href: `/governance/requests/${row.reference}` },
          asked: row.asked_on,
          promised: row.promised_on,
          answered: row.answered_on,
          standing: word,
          why,
        }
      }),
      notes: count > most ? [`The newest ${most} of ${count}.`] : [],
      asAt,
    }
  },
})
