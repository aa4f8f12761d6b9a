import type { Tone } from '../../../govuk/components/Tag.tsx'
import { StatusTag } from '../../../govuk/patterns/StatusTag.tsx'
import { capitalised } from '../../../kernel/text.ts'

const places = [
  { text: 'Reviews', href: '/scrutiny/reviews' },
  { text: 'Recommendations', href: '/scrutiny/recommendations' },
  { text: 'Programme', href: '/scrutiny/programme' },
  { text: 'Topics', href: '/scrutiny/topics' },
  { text: 'Research', href: '/scrutiny/research' },
  { text: 'Scoring sheets', href: '/scrutiny/sheets' },
  { text: 'Checks', href: '/scrutiny/checks' },
  { text: 'Forms', href: '/forms' },
  { text: 'Members', href: '/members' },
]

/** The second level: the parts of scrutiny, the page's own marked. */
export const scrutinyNavigation = (current: string) => ({
  label: 'Scrutiny',
  items: places.map((place) => ({ ...place, current: place.href === current })),
})

const tones: Readonly<Record<string, Tone>> = {
  wished: 'grey',
  planned: 'blue',
  done: 'green',
  dropped: 'grey',
  suggested: 'amber',
  listed: 'blue',
  'taken up': 'green',
  'not taken up': 'grey',
  'set aside': 'grey',
  scoping: 'blue',
  approved: 'green',
  'not going ahead': 'grey',
  'under way': 'blue',
  reported: 'blue',
  answered: 'blue',
  monitored: 'amber',
  closed: 'green',
  drafted: 'grey',
  notified: 'amber',
  superseded: 'grey',
  accepted: 'green',
  'accepted in part': 'amber',
  rejected: 'red',
  achieved: 'green',
  'on track': 'blue',
  slipped: 'amber',
  'not achieved': 'red',
}

const partsOfReview = [
  { text: 'Scope', path: '' },
  { text: 'Project', path: '/project' },
  { text: 'Evidence', path: '/evidence' },
  { text: 'Findings', path: '/findings' },
  { text: 'Response', path: '/response' },
  { text: 'Publicity', path: '/publicity' },
  { text: 'Evaluation', path: '/evaluation' },
] as const
export type PartOfReview = (typeof partsOfReview)[number]['text']

/** The second level of a review's own pages: its parts in the order of its life, the page's own marked. */
export const reviewNavigation = (reference: string, current: PartOfReview) => ({
  label: 'This review',
  items: partsOfReview.map(({ text, path }) => ({
    text,
    href: `/scrutiny/reviews/${reference}${path}`,
    current: text === current,
  })),
})

/** Where a topic or a review stands, as a word in a tag. */
export function Standing({ word }: { word: string }) {
  return <StatusTag status={capitalised(word)} tone={tones[word] ?? 'grey'} />
}
