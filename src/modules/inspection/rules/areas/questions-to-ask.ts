import { joinWords, plural } from '../../../../kernel/text.ts'

/** An area as whoever asks about it needs it. */
export interface QuestionedArea {
  priority: boolean
  lead: string | null
  measure: string
  measures: number
  voice: string
  /** Its subjects that an inspection before named too, with what that inspection is called. */
  back: readonly { subject: string; before: string }[]
  /** The states of its actions that stand, and how many of those are late. */
  states: readonly string[]
  late: number
}

export interface AreaQuestion {
  question: string
  /** What in the record makes it worth asking. */
  because: string
}

/**
 * What members may ask about an area (C07): each question comes of something that the record says or does not say, and says
 * of what. The first is the one that matters most. An area of which all is known is asked what would make it slip.
 */
export function questionsToAsk(area: QuestionedArea): AreaQuestion[] {
  const { states, late, back } = area
  const found: AreaQuestion[] = []
  const ask = (question: string, because: string) => found.push({ question, because })
  if (states.length === 0)
    ask(
      'What will be done about it, by whom and by when?',
      `No action answers it${area.priority ? ', and it is a priority action' : ''}.`,
    )
  if (back.length > 0) {
    const reports = [...new Set(back.map(({ before }) => before))]
    ask(
      'What was done about it then, and why did it not last?',
      `${joinWords(back.map(({ subject }) => subject))} ${back.length === 1 ? 'was' : 'were'} named by ${joinWords(reports)} too.`,
    )
  }
  if (late > 0) ask('What stands in the way, and what has been done about that?', `${plural(late, 'action')} late.`)
  if (states.length > 0 && area.measure.trim() === '' && area.measures === 0)
    ask('How will anyone know that it has worked?', 'It has actions and no measure.')
  const unproved = states.filter((state) => state === 'done').length
  if (unproved > 0)
    ask(
      'Who other than its lead has looked, and at how many cases?',
      `${plural(unproved, 'action')} done and not verified.`,
    )
  const unknown = states.filter((state) => state === 'verified').length
  if (unknown > 0)
    ask(
      'What difference has it made to children?',
      `${plural(unknown, 'action')} verified, and its effect is not known.`,
    )
  if (area.lead === null) ask('Who answers for it?', 'Nobody leads it.')
  if (area.voice.trim() === '')
    ask('What do children and families say about it?', 'Nothing of theirs is written under it.')
  if (found.length === 0) ask('What would make it slip back, and who would see that first?', 'All of it is known.')
  return found
}
