/** The five letters that an aim is asked by (seed 000, introduction). */
export const letters = [
  { letter: 'S', word: 'Specific' },
  { letter: 'M', word: 'Measurable' },
  { letter: 'A', word: 'Achievable' },
  { letter: 'R', word: 'Relevant' },
  { letter: 'T', word: 'Time-bound' },
] as const
export type Letter = (typeof letters)[number]['letter']

export type SmartPrompt = { letter: Letter; word: string; seen: boolean; prompt: string }

/** What the rest of the scope says, by which achievable, relevant and time-bound are judged. */
export type AroundAims = { resources: string; methods: string; priorities: string; ends: string; duration: string }

const vague = /\b(improve|better|effective(?:ly)?|robust|appropriate|look at|consider|explore|ensure|support)\b/i
const particular =
  /\b(which|what|how|why|whether|who|when|where)\b|\?|\d|\b(child(?:ren)?|carers?|young people|families|foster|plan|team|board|visit|assessment|referral)/i
const countable =
  /\d|%|\b(how many|how often|how long|how much|proportion|share|number|rate|fewer|more|less|compare[ds]?|measure[ds]?|evidence|show|baseline|target|proof|prove)\b/i
const timed =
  /\b(by|before|until|within|since)\s+(?:the\s+)?\S+|\b\d+\s*(?:days?|weeks?|months?|years?)\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\b20\d\d\b/i

/**
 * A prompt per letter about the aims of a review (G07). It reads for signs and cannot judge, so it asks and never blocks: an aim
 * that is seen as specific may still be vague, and the other way round.
 */
export function smartPrompts(aims: readonly string[], around: AroundAims): SmartPrompt[] {
  const said = aims.filter((aim) => aim.trim() !== '')
  const loose = said.filter((aim) => !particular.test(aim) || (vague.test(aim) && aim.trim().split(/\s+/).length < 7))
  const uncounted = said.filter((aim) => !countable.test(aim))
  const seen: Readonly<Record<Letter, boolean>> = {
    S: said.length > 0 && loose.length === 0,
    M: said.length > 0 && uncounted.length === 0,
    A: around.resources.trim() !== '' && around.methods.trim() !== '',
    R: around.priorities.trim() !== '',
    T: around.ends.trim() !== '' || around.duration.trim() !== '' || said.some((aim) => timed.test(aim)),
  }
  const prompts: Readonly<Record<Letter, readonly [seen: string, not: string]>> = {
    S: ['Each aim asks about something in particular.', `${quote(loose)} Of whom, of what, since when?`],
    M: ['Each aim says how one would know.', `${quote(uncounted)} What figure or piece of evidence would answer it?`],
    A: ['Methods and officers’ time are said.', 'Say by what methods and with how many weeks of an officer’s time.'],
    R: ['It is tied to a plan or priority of the council.', 'Say which plan or priority of the council it serves.'],
    T: ['It says by when.', 'Say by when it is answered.'],
  }
  return letters.map(({ letter, word }) => ({
    letter,
    word,
    seen: seen[letter],
    prompt: prompts[letter][seen[letter] ? 0 : 1],
  }))
}

const quote = (aims: readonly string[]): string => {
  const [first] = aims
  if (first === undefined) return 'Nothing is written yet.'
  const short = first.length > 60 ? `${first.slice(0, 57)}…` : first
  return aims.length === 1 ? `“${short}”:` : `“${short}” and ${aims.length - 1} more:`
}
