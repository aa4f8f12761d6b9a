import { Temporal } from 'temporal-polyfill'
import { formatDate, ordinal } from '../../../kernel/text.ts'
import { londonDate } from '../../../kernel/zoned.ts'
import type { DocumentBlock } from '../../../platform/word/document-blocks.ts'
import { writeWord } from '../../../platform/word/write-word.ts'
import { type FormSection, formBlocks, type SignedDraft, type SignedLine } from '../../../spine/forms/index.ts'
import type { Scope } from '../use-cases/scope.ts'

/** The scope as the document that a scrutiny officer sends: which draft it is, every answer, every voice. */
export function scopeAsWord(scope: Scope, committee: string, council: string): Promise<Uint8Array> {
  const { review, filled, drafts, signed, hash } = scope
  const [newest] = drafts
  const edition = newest
    ? `${ordinal(newest.number)} draft${newest.hash === hash ? '' : ', with later changes'}`
    : 'Not yet a numbered draft'
  const day = newest ? londonDate(Temporal.Instant.fromEpochMilliseconds(newest.savedAt.getTime())) : null
  const cover: DocumentBlock[] = [
    {
      kind: 'keyValue',
      rows: [
        { key: 'Draft', value: edition },
        { key: 'Committee', value: committee },
        { key: 'Reference', value: review.reference },
        ...(day ? [{ key: 'Date', value: formatDate(day) }] : []),
      ],
    },
    ...(filled.form.intro ? [{ kind: 'paragraph' as const, text: filled.form.intro }] : []),
  ]
  const voices = (section: FormSection): SignedLine[] =>
    signed.filter(({ capacity }) => capacity === section.who).map(lineOf)
  return writeWord({
    title: review.title,
    author: council,
    header: `${council} · ${committee} · Scope of a scrutiny review`,
    footer: `${edition} · ${review.reference}`,
    blocks: [...cover, ...formBlocks(filled.form, filled.answers, voices)],
  })
}

const lineOf = (one: SignedDraft): SignedLine => ({
  name: one.actingFor ? `${one.name}, acting for ${one.actingFor}` : one.name,
  role: one.role,
  capacity: one.capacity,
  day: formatDate(Temporal.PlainDate.from(one.signedOn)),
  view: one.view,
  words: one.words,
  draft: one.draft === null ? 'An earlier text' : `${ordinal(one.draft)} draft`,
})
