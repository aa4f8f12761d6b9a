export type NoteWords = { seen: string; heard: string; well: string; worried: string; ask: string }

/** What a member is asked after a visit, in order (K12): what was there before what is thought of it. */
export const notePrompts: readonly { name: keyof NoteWords; heading: string; hint: string }[] = [
  { name: 'seen', heading: 'What did you see?', hint: 'What was there, before what you think of it.' },
  { name: 'heard', heading: 'What did you hear?', hint: 'From whom by their part, never by name: a worker, a carer.' },
  { name: 'well', heading: 'What goes well?', hint: 'What another team could learn from.' },
  { name: 'worried', heading: 'What worries you?', hint: 'And what would show whether it is so.' },
  { name: 'ask', heading: 'What will you ask, and whom?', hint: 'At a meeting, of the service, of a partner.' },
]

/** What all members said under each prompt, without whose it was: what themes are made of. Prompts without words are left out. */
export function gathered(notes: readonly NoteWords[]): { heading: string; said: string[] }[] {
  return notePrompts
    .map(({ name, heading }) => ({ heading, said: notes.map((note) => note[name].trim()).filter(Boolean) }))
    .filter(({ said }) => said.length > 0)
}
