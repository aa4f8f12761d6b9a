/** A part of the public site: what is published there, by kind, and what it is for. */
export type Section = {
  /** Its place in addresses: /public/meetings. Publications of its kinds begin theirs with it. */
  path: string
  kinds: readonly string[]
  heading: string
  about: string
}

/**
 * Every part, in the order in which the public reads them. One in which nothing stands is not shown. A new kind of publication is
 * added by naming it here; lists, pages, feeds, following and the list of open data come with it.
 */
export const sections: readonly Section[] = [
  {
    path: 'reviews',
    kinds: ['scope'],
    heading: 'Reviews',
    about: 'What councillors have decided to look into: the questions, how they will be answered and by when.',
  },
  {
    path: 'statements',
    kinds: ['press statement'],
    heading: 'Press statements',
    about: 'What was said to the press about reviews.',
  },
  {
    path: 'meetings',
    kinds: ['meeting'],
    heading: 'Meetings',
    about: 'When committees meet, what is on the agenda, and what was decided.',
  },
  {
    path: 'forward-plan',
    kinds: ['planned decision'],
    heading: 'Forward plan',
    about: 'Decisions that are to be made, each with its notice, and what was decided.',
  },
  {
    path: 'committees',
    kinds: ['committee'],
    heading: 'Committees',
    about: 'Who sits on which committee.',
  },
]

/** The part that an address names, or undefined. */
export const sectionAt = (path: string | undefined): Section | undefined => sections.find((one) => one.path === path)
