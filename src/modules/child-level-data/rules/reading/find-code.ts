import type { CodeForms } from './code-forms.ts'
import { comparableCode, plainText } from './tidy-text.ts'

export interface FoundCode {
  readonly position: number
  readonly preferred: boolean
}

const LETTER = /^\(?[a-z]{1,2}\d?\)\s*/
const LEADING_KEY = /^([a-z0-9]{1,4})(?:\s*[-:,.)(/]\s*|\s+|$)/

/** The code that a cell's text means, or undefined when it is none that is known. */
export function findCode(forms: CodeForms, text: string): FoundCode | undefined {
  const exact = forms.preferred.get(plainText(text))
  if (exact !== undefined) return { position: exact, preferred: true }
  const small = comparableCode(text)
  const bare = small.replace(LETTER, '')
  const position = forms.others.get(small) ?? forms.others.get(bare) ?? byLeadingKey(forms, bare)
  return position === undefined ? undefined : { position, preferred: false }
}

/** `N1 – abuse`, `3A Health visitor`, `pr4 - private`: what stands first decides. Bare digits need a mark after them. */
function byLeadingKey(forms: CodeForms, bare: string): number | undefined {
  const lead = LEADING_KEY.exec(bare)
  const key = lead?.[1]
  if (key === undefined) return undefined
  if (/^\d+$/.test(key) && !/^\d+\s*[-:]/.test(bare)) return undefined
  return forms.codeKeys.get(key)
}
