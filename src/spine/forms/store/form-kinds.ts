import { z } from 'zod'
import type { RecordKind } from '../../records/index.ts'
import { answersShape, wordsOf } from '../rules/answers.ts'
import { formShape } from '../rules/form.ts'

const copyState = z.object({
  code: z.string(),
  own_version: z.number().int(),
  base_version: z.number().int().nullable(),
  content: formShape,
})
export type FormCopyState = z.infer<typeof copyState>

/** A form that the council made its own. */
export const formKind: RecordKind<FormCopyState> = {
  kind: 'FORM',
  name: 'form',
  table: 'form_copy',
  path: (reference) => `/forms/${reference}`,
  state: copyState,
  searchText: ({ content }) => content.intro,
}

const sectionState = z.object({
  about_id: z.string(),
  code: z.string(),
  edition: z.string(),
  key: z.string(),
  position: z.number().int(),
  answers: answersShape,
})
export type FormSectionState = z.infer<typeof sectionState>

/** A section of a form that is being filled: whoever answers it is its owner. */
export const formSectionKind: RecordKind<FormSectionState> = {
  kind: 'FSEC',
  name: 'section of a form',
  table: 'form_section',
  path: (reference) => `/forms/sections/${reference}`,
  state: sectionState,
  searchText: ({ answers }) => Object.values(answers).map(wordsOf).join('\n'),
}
