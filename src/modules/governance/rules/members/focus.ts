/** What an officer says of a paper for the committee that reads it (H07). */
export type FocusWords = { understand: string; contribute: string; role: string; expect: string }

/** The four prompts, in order: who answers for what, where scrutiny can add, what members are there for, what comes next. */
export const focusPrompts: readonly { name: keyof FocusWords; heading: string; prompt: string }[] = [
  {
    name: 'understand',
    heading: 'To understand',
    prompt: 'Who is responsible for what here, and what must members grasp before they can question it?',
  },
  {
    name: 'contribute',
    heading: 'Where the committee can add something',
    prompt: 'On which part would members’ scrutiny make a difference, and on which is others’ work enough?',
  },
  {
    name: 'role',
    heading: 'The part that members play',
    prompt: 'What do members do about this as corporate parents and in watching performance and outcomes?',
  },
  {
    name: 'expect',
    heading: 'What members should expect next',
    prompt: 'What should come back, when, showing what, so that members can see that it is done?',
  },
]

/** What still has no words, by its heading. */
export const unanswered = (words: FocusWords): string[] =>
  focusPrompts.filter(({ name }) => words[name].trim() === '').map(({ heading }) => heading)
