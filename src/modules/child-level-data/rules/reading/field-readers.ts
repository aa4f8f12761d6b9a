import type { AnnexAContent, Field } from '../lists/list-content.ts'
import type { Words } from '../lists/list-table.ts'
import { BLANK, type CellReading, inOtherForm, type SheetCell, unreadable } from './cell-reading.ts'
import { type CodeForms, codeForms, type Spellings } from './code-forms.ts'
import { codeReader } from './read-code.ts'
import { dateReader } from './read-date.ts'
import { wholeNumberReader } from './read-whole-number.ts'
import { wordsReader } from './read-words.ts'
import { comparableText } from './tidy-text.ts'
import { type WholeCellReader, wholeCellReader } from './whole-cell.ts'
import { newWords } from './words.ts'

/** Spellings that a council has confirmed, by code list. */
export type RememberedSpellings = Readonly<Record<string, Spellings>>

/** The yes or no that an older template asked instead of the permanence plan (specification, section 1, "The SIF years"). */
const REUNIFICATION = /\breunified\b/i

/** The readers of cells for one reading of one council's files; their words are shared by all its tables. */
export class FieldReaders {
  readonly words: Words
  private readonly content: AnnexAContent
  private readonly remembered: RememberedSpellings
  private readonly forms = new Map<string, CodeForms>()
  private readonly dates: WholeCellReader
  private readonly wholeNumbers: WholeCellReader
  private readonly ofWords: WholeCellReader

  constructor(content: AnnexAContent, remembered: RememberedSpellings = {}, textOnly = false, words = newWords()) {
    this.words = words
    this.content = content
    this.remembered = remembered
    this.dates = wholeCellReader(dateReader(textOnly))
    this.wholeNumbers = wholeCellReader(wholeNumberReader(textOnly))
    this.ofWords = wholeCellReader(wordsReader(words))
  }

  /** The same for files that hold nothing but text (CSV), where a date as text is no fault. */
  forTextOnly(): FieldReaders {
    return new FieldReaders(this.content, this.remembered, true, this.words)
  }

  readerFor(field: Field, heading: string): WholeCellReader {
    switch (field.type) {
      case 'date':
        return this.dates
      case 'whole-number':
        return this.wholeNumbers
      case 'code':
        return wholeCellReader(
          REUNIFICATION.test(heading) ? reunificationReader : codeReader(this.formsOf(field.codes ?? '')),
        )
      default:
        return this.ofWords
    }
  }

  private formsOf(codes: string): CodeForms {
    const known = this.forms.get(codes)
    if (known) return known
    const made = codeForms(
      this.content.codes[codes] ?? [],
      this.remembered[codes] ?? {},
      this.content.variants[codes] ?? {},
    )
    this.forms.set(codes, made)
    return made
  }
}

/** Yes is the first plan, to return to family; no says nothing of the plan, so that it is blank. */
function reunificationReader({ text }: SheetCell): CellReading {
  const answer = comparableText(text).replace(/^[ab]\) ?/, '')
  if (answer === 'yes' || answer === 'y') return inOtherForm(0)
  return answer === 'no' || answer === 'n' ? BLANK : unreadable()
}
