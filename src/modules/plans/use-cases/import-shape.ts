import { z } from 'zod'
import { agreedDateFromJson, agreedDateToJson } from '../../../kernel/agreed-date-json.ts'
import type { PlanMessage, PlanReading, ReadItem } from '../rules/read-plan/plan-reading.ts'

const message = z.object({
  level: z.enum(['problem', 'warning', 'note']),
  where: z.object({ row: z.number().optional(), column: z.string().optional(), sheet: z.string().optional() }),
  text: z.string(),
  suggestion: z.string().optional(),
})
const item = z.object({
  id: z.string(),
  number: z.string(),
  text: z.string(),
  leads: z.array(z.string()),
  when: z.unknown().transform(agreedDateFromJson),
  key: z.boolean(),
  others: z.array(z.object({ heading: z.string(), text: z.string() })),
  row: z.number(),
  messages: z.array(message),
})
const choices = z.object({
  title: z.string(),
  starts: z.string(),
  /** By the name as the file has it: a person's or post's id, or "new". */
  leads: z.record(z.string(), z.string()),
  /** By the item's id. */
  dates: z.record(z.string(), z.object({ take: z.enum(['text', 'suggestion', 'other', 'plan']), other: z.string() })),
  /** References of items to be withdrawn because the file has them no more. */
  withdraw: z.array(z.string()),
})

/** What waits to be confirmed: what was read of the file, for which plan (null for a new one), and what was chosen. */
export const planUpload = z.object({
  plan: z.string().nullable(),
  asAt: z.string(),
  streams: z.array(
    z.object({ number: z.string(), title: z.string(), items: z.array(item), messages: z.array(message) }),
  ),
  workStreams: z.array(z.object({ number: z.string(), title: z.string(), leads: z.array(z.string()) })),
  messages: z.array(message),
  choices,
})
export type PlanUpload = z.infer<typeof planUpload>
export type UploadedItem = PlanUpload['streams'][number]['items'][number]
export type UploadMessage = z.infer<typeof message>
export type ImportChoices = z.infer<typeof choices>

/** A reading as JSON can carry it. Items get a name of their own within the upload: the stream's place and theirs. */
export function uploadOf(
  reading: PlanReading & { asAt: { toString: () => string } },
  plan: string | null,
  chosen: Pick<ImportChoices, 'title' | 'starts'>,
): unknown {
  return {
    plan,
    asAt: reading.asAt.toString(),
    streams: reading.streams.map((stream, at) => ({
      number: stream.number,
      title: stream.title,
      messages: stream.messages.map(plainMessage),
      items: stream.items.map((one, index) => plainItem(one, `s${at}i${index}`)),
    })),
    workStreams: reading.workStreams,
    messages: reading.messages.map(plainMessage),
    choices: { ...chosen, leads: {}, dates: {}, withdraw: [] },
  }
}

/** An upload with its dates as JSON again, to be kept with other choices. */
export const keptAgain = (upload: PlanUpload): unknown => ({
  ...upload,
  streams: upload.streams.map((stream) => ({
    ...stream,
    items: stream.items.map((one) => ({ ...one, when: agreedDateToJson(one.when) })),
  })),
})

const plainItem = (one: ReadItem, id: string) => ({
  ...one,
  id,
  when: agreedDateToJson(one.when),
  messages: one.messages.map(plainMessage),
})

const plainMessage = ({ level, where, text, suggestion }: PlanMessage) => ({ level, where, text, suggestion })
