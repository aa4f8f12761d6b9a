import { z } from 'zod'
import { listNumbers } from '../rules/lists/list-content.ts'
import { comparableHeading } from '../rules/reading/heading-text.ts'
import type { HandMapping } from '../rules/reading/understood.ts'

const columnsOfList = z.record(z.string(), z.string().nullable())
const mapping = z.strictObject({
  sheets: z.record(z.string(), z.literal([...listNumbers]).nullable()).exactOptional(),
  columns: z.partialRecord(z.literal(listNumbers.map(String)), columnsOfList).exactOptional(),
})

/**
 * Reads what a person mapped by hand: `{ "sheets": { "Referrals (old)": null, "CIN": 6 }, "columns": { "3": { "Ref date":
 * "referralDate" } } }`. Throws ZodError or SyntaxError for anything else.
 */
export function parseHandMapping(json: string): HandMapping {
  const { sheets = {}, columns = {} } = mapping.parse(JSON.parse(json))
  return {
    sheets: Object.fromEntries(Object.entries(sheets).map(([name, list]) => [name.toLowerCase(), list])),
    columns: Object.fromEntries(
      Object.entries(columns).map(([list, fields = {}]) => [
        list,
        Object.fromEntries(Object.entries(fields).map(([heading, field]) => [comparableHeading(heading), field])),
      ]),
    ),
  }
}
