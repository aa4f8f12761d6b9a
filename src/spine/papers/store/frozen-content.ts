import { z } from 'zod'
import { resultShape } from '../../datasets/index.ts'
import { templateShape } from '../rules/template.ts'

const text = z.string()

/** The blocks that papers are made of, as they are kept. */
const block = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), level: z.union([z.literal(1), z.literal(2), z.literal(3)]), text }),
  z.object({
    kind: z.literal('paragraph'),
    text,
    numbered: z.boolean().exactOptional(),
    withNext: z.boolean().exactOptional(),
  }),
  z.object({ kind: z.literal('pageBreak') }),
  z.object({ kind: z.literal('bullets'), items: z.array(text) }),
  z.object({ kind: z.literal('keyValue'), rows: z.array(z.object({ key: text, value: text })) }),
  z.object({ kind: z.literal('orientation'), to: z.enum(['portrait', 'landscape']) }),
  z.object({
    kind: z.literal('picture'),
    svg: text,
    alt: text,
    width: z.number(),
    height: z.number(),
    caption: text.exactOptional(),
  }),
  z.object({
    kind: z.literal('table'),
    caption: text,
    columns: z.array(
      z.object({ header: text, width: z.number(), align: z.enum(['left', 'right', 'centre']).exactOptional() }),
    ),
    rows: z.array(z.array(text)),
    whenEmpty: text.exactOptional(),
  }),
])

/** Everything that a frozen paper is made of, checked when it is read again. */
export const frozenContent = z.object({
  template: templateShape,
  heading: z.object({
    reference: text,
    body: text,
    meetingOn: text,
    subject: text,
    reportOf: text,
    openness: z.enum(['public', 'exempt']),
    purpose: z.enum(['information', 'decision']),
    asAt: text,
    edition: z.enum(['original', 'revised', 'supplement']),
    // Papers frozen before there was a choice have none.
    drawsOn: z.array(z.object({ label: text, text })).exactOptional(),
  }),
  words: z.record(z.string(), text),
  live: z.array(z.object({ id: text, result: resultShape.nullable() })),
  blocks: z.array(block),
})
export type FrozenContent = z.infer<typeof frozenContent>
