import { z } from 'zod'
import { listNumbers } from '../rules/lists/list-content.ts'
import { comparableHeading } from '../rules/reading/heading-text.ts'
import type { HandMapping } from '../rules/reading/understood.ts'
import { readAnnexAContent } from './read-content.ts'

const columnsOfList = z.record(z.string(), z.string().nullable())
const mapping = z.strictObject({
  sheets: z.record(z.string(), z.literal([...listNumbers]).nullable()).exactOptional(),
  columns: z.partialRecord(z.literal(listNumbers.map(String)), columnsOfList).exactOptional(),
})

/**
 * Reads what a person mapped by hand: `{ "sheets": { "Referrals (old)": null, "CIN": 6 }, "columns": { "3": { "Ref date": "Date of
 * referral" } } }`. A column is said by the template's heading or by our own name of the field; null leaves it out. Throws
 * WrongMapping, in words for whoever wrote it.
 */
export function parseHandMapping(json: string): HandMapping {
  const { sheets = {}, columns = {} } = parsed(json)
  return {
    sheets: Object.fromEntries(Object.entries(sheets).map(([name, list]) => [name.toLowerCase(), list])),
    columns: Object.fromEntries(
      Object.entries(columns).map(([list, fields = {}]) => [
        list,
        Object.fromEntries(
          Object.entries(fields).map(([heading, said]) => [
            comparableHeading(heading),
            said === null ? null : fieldOf(list, said),
          ]),
        ),
      ]),
    ),
  }
}

/** A mapping that says nothing that can be followed. */
export class WrongMapping extends Error {
  override readonly name = 'WrongMapping'
}

function parsed(json: string): z.infer<typeof mapping> {
  let said: unknown
  try {
    said = JSON.parse(json)
  } catch {
    throw new WrongMapping('It is not JSON.')
  }
  const read = mapping.safeParse(said)
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new WrongMapping(`${issue?.path.join(', ') || 'The whole'}: ${issue?.message ?? 'not understood'}.`)
}

/** The field of a list by its own name or by the template's heading. */
function fieldOf(list: string, said: string): string {
  const fields = readAnnexAContent().lists.find((each) => String(each.list) === list)?.fields ?? []
  const heading = comparableHeading(said)
  const field =
    fields.find(({ key }) => key === said) ?? fields.find((each) => comparableHeading(each.heading) === heading)
  if (field) return field.key
  throw new WrongMapping(
    `List ${list} has no column “${said}”. It has: ${fields.map((each) => each.heading).join('; ')}.`,
  )
}
