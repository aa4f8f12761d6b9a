/** What a notice must hold, as the record of a planned decision keeps it. */
export type NoticeWords = {
  key: boolean
  title: string
  matter: string
  maker: string
  when_words: string
  decide_from: string | null
  documents: string
  documents_from: string
  more_documents: string
  how_to_ask: string
}

type NoticeField = {
  letter: 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h'
  /** What it is called in the notice. */
  heading: string
  /** The field that mends it. */
  field: keyof NoticeWords
  says: (words: NoticeWords) => string
  wanted: string
}

/** The sentence for (g), where further documents may follow. */
export const mayFollow = 'Other documents may be put before the decision-maker.'
export const noneFollow = 'No other document is expected.'

/** The eight things that a notice of a key decision must say, by the letters of the regulation (KEY-2). */
export const noticeFields: readonly NoticeField[] = [
  {
    letter: 'a',
    heading: 'That a key decision is to be made',
    field: 'key',
    says: ({ key }) => (key ? 'A key decision is to be made.' : ''),
    wanted: 'Say that it is a key decision',
  },
  {
    letter: 'b',
    heading: 'The matter',
    field: 'matter',
    says: ({ title, matter }) => (matter === '' ? '' : `${title}. ${matter}`),
    wanted: 'Say what the matter is',
  },
  {
    letter: 'c',
    heading: 'Who decides',
    field: 'maker',
    says: ({ maker }) => maker,
    wanted: 'Name who decides, with their title, or the body with its members',
  },
  {
    letter: 'd',
    heading: 'When',
    field: 'when_words',
    says: ({ when_words, decide_from }) => (decide_from === null ? '' : when_words),
    wanted: 'Say the day, or the period, in which it is decided',
  },
  {
    letter: 'e',
    heading: 'Documents for the decision',
    field: 'documents',
    says: ({ documents }) => documents,
    wanted: 'List the documents',
  },
  {
    letter: 'f',
    heading: 'Where to get them',
    field: 'documents_from',
    says: ({ documents_from }) => documents_from,
    wanted: 'Say where copies can be had',
  },
  {
    letter: 'g',
    heading: 'Other documents',
    field: 'more_documents',
    says: ({ more_documents }) => (more_documents === 'yes' ? mayFollow : more_documents === 'no' ? noneFollow : ''),
    wanted: 'Say whether other documents may follow',
  },
  {
    letter: 'h',
    heading: 'How to ask for those',
    field: 'how_to_ask',
    says: ({ how_to_ask }) => how_to_ask,
    wanted: 'Say how to ask for documents as they come',
  },
]

/** The notice, field by field in the regulation's order; `says` is empty where the field is still wanting. */
export const noticeOf = (words: NoticeWords) =>
  noticeFields.map(({ letter, heading, field, says, wanted }) => ({
    letter,
    heading,
    field,
    wanted,
    says: says(words),
  }))

/** What a notice still lacks, in sentences (KEY-2). An empty list when it can be published. */
export const faultsOfNotice = (words: NoticeWords): string[] =>
  noticeOf(words)
    .filter(({ says }) => says.trim() === '')
    .map(({ letter, wanted }) => `(${letter}) ${wanted}.`)
