import type { IgnoredReason, ListSheet, MatchedBy } from '../reading/understood.ts'

export const matchedWords: Readonly<Record<MatchedBy, string>> = {
  exact: 'as printed',
  alias: 'a heading also met',
  pattern: 'much alike',
  'by hand': 'said by hand',
}

export const foundByWords: Readonly<Record<ListSheet['foundBy'], string>> = {
  headings: 'by its headings',
  name: 'by its name',
  'by hand': 'by hand',
}

/** Why a sheet was left out, in words that say what to do where anything is to be done. */
export function ignoredWords(reason: IgnoredReason): string {
  switch (reason.why) {
    case 'not a list':
      return 'Its headings are those of no list.'
    case 'guidance':
      return 'One of the template’s own sheets that hold no data.'
    case 'empty':
      return 'It is empty.'
    case 'by hand':
      return 'Left out because somebody said so.'
    case 'second':
      return reason.hasRows
        ? `“${reason.taken}” was taken for list ${reason.list} and this sheet also has rows. Say below which of the two is right.`
        : `“${reason.taken}” was taken for list ${reason.list}; this sheet has no rows.`
    case 'no headings':
      return `Its name says list ${reason.list}, and none of its first rows has the list’s headings.`
    case 'several lists':
      return `Its headings fit lists ${reason.lists.join(', ')} equally well. Say below which it is.`
  }
}
