import { isWritten, type PaperTemplate } from './template.ts'

/** One section as it stands, with whose it is. */
export type SectionNow = { key: string; words: string; owner: string | null; state: 'empty' | 'draft' | 'ready' }

/** What still stands in the way of freezing, with the section that mends it. */
export type Hindrance = { key: string; sentence: string }

/**
 * What keeps a paper from being frozen: a required section with nothing in it. A section still marked as a draft does
 * not stop it, since whoever freezes answers for the whole; `stillDrafts` says which those are.
 */
export function hindrances(template: PaperTemplate, sections: readonly SectionNow[]): Hindrance[] {
  return template.sections
    .filter(({ words }) => words === 'required')
    .flatMap(({ key, heading }) => {
      const section = sections.find((one) => one.key === key)
      if (section && section.words.trim() !== '') return []
      const whose = section?.owner ? `${section.owner} is to write it` : 'nobody has been asked to write it'
      return [{ key, sentence: `“${heading}” is empty: ${whose}.` }]
    })
}

/** The headings of sections that have words but that their owner has not called ready. */
export function stillDrafts(template: PaperTemplate, sections: readonly SectionNow[]): string[] {
  return template.sections
    .filter(isWritten)
    .filter(({ key }) => sections.some((one) => one.key === key && one.state === 'draft'))
    .map(({ heading }) => heading)
}
