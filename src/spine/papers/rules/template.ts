import { z } from 'zod'

const id = z.string().regex(/^[a-z][a-z0-9-]*$/)

/** Figures drawn from a dataset, or what differs from a block of the last frozen paper. */
const liveBlock = z.union([
  z.strictObject({
    id,
    title: z.string(),
    dataset: z.string(),
    version: z.number().int(),
    parameters: z.record(z.string(), z.unknown()).default({}),
    whenEmpty: z.string().default('Nothing to show.'),
  }),
  z.strictObject({ id, title: z.string(), changesOf: id, whenEmpty: z.string().default('Nothing has changed.') }),
])

const section = z.strictObject({
  key: id,
  heading: z.string(),
  level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  /** Numbered paragraphs count on through the whole paper. */
  numbered: z.boolean().default(false),
  /** A heading alone has none; live blocks may stand with words or without. */
  words: z.enum(['required', 'optional', 'none']).default('none'),
  /** Who writes it when a paper is started: its author, or whoever alone holds a role. */
  owner: z.enum(['author', 'director', 'programme-manager']).default('author'),
  guidance: z.string().default(''),
  /** Begins a new page, turned for wide tables. */
  appendix: z.boolean().default(false),
  /** An appendix whose pages are not turned. */
  upright: z.boolean().default(false),
  /** Names the appendices that follow. */
  listsAppendices: z.boolean().default(false),
  live: z.array(liveBlock).default([]),
})

/** Whose approval a kind of paper may wait for, and what they are called. */
export const approvers = { director: 'the director', 'programme-manager': 'a programme manager' } as const

/** A paper template as content: what stands in the heading, and the sections in order. */
export const templateShape = z.strictObject({
  key: id,
  version: z.number().int().min(1),
  title: z.string(),
  /** Whose signature lets its body read it (F19). Where nobody is named, freezing it does. */
  approvedBy: z.enum(['director', 'programme-manager']).exactOptional(),
  heading: z
    .array(
      z.strictObject({
        shows: z.enum(['body', 'date', 'subject', 'report-of', 'openness', 'purpose', 'as-at']),
        label: z.string(),
      }),
    )
    .min(1),
  sections: z.array(section).min(1),
})

export type PaperTemplate = z.infer<typeof templateShape>
export type TemplateSection = PaperTemplate['sections'][number]

/** Whether people write in the section. */
export const isWritten = (one: TemplateSection): boolean => one.words !== 'none'

/** What is wrong with a template, in sentences; an empty list when papers can be made of it. */
export function faultsOfTemplate(template: PaperTemplate): string[] {
  const faults: string[] = []
  const keys = template.sections.map(({ key }) => key)
  const blocks = template.sections.flatMap(({ live }) => live)
  const ids = blocks.map((block) => block.id)
  for (const twice of repeated(keys)) faults.push(`Two sections are called “${twice}”.`)
  for (const twice of repeated(ids)) faults.push(`Two live blocks are called “${twice}”.`)
  for (const block of blocks) {
    if ('changesOf' in block && !blocks.some((other) => other.id === block.changesOf && 'dataset' in other)) {
      faults.push(`“${block.id}” compares “${block.changesOf}”, which is not a block with figures of its own.`)
    }
  }
  if (!template.sections.some(isWritten)) faults.push('No section is written by anyone.')
  return faults
}

const repeated = (names: readonly string[]) => new Set(names.filter((name, index) => names.indexOf(name) !== index))
