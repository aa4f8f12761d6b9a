/** A part of the public site: what is published there, by kind, and what it is for. */
export type Section = {
  /** Its place in addresses: /public/meetings. Publications of its kinds begin theirs with it. */
  path: string
  kinds: readonly string[]
  heading: string
  about: string
  /** Where its pages are rows of one list: the set of open data, and which of its fields are shown under what heading. */
  rows?: { set: string; columns: readonly (readonly [field: string, heading: string])[] }
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
    path: 'reports',
    kinds: ['report'],
    heading: 'Reports',
    about: 'What reviews found, on what evidence, and what they recommend.',
  },
  {
    path: 'recommendations',
    kinds: ['recommendations and answer'],
    heading: 'Recommendations',
    about: 'What was recommended and to whom, what they answered, and what has come of it.',
    rows: {
      set: 'recommendations',
      columns: [
        ['text', 'Recommendation'],
        ['number', 'Number'],
        ['addressee', 'To'],
        ['answer', 'Answer'],
        ['target_on', 'By when'],
        ['progress', 'How it goes on'],
        ['effect', 'What it changed'],
      ],
    },
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
