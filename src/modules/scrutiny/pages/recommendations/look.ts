import { z } from 'zod'
import { NotValid } from '../../../../kernel/failures.ts'
import { newForm } from '../../../../spine/record-forms/index.ts'
import type { Visit } from '../../../../spine/web/index.ts'
import { progresses, verdicts } from '../../rules/findings/recommendation-words.ts'
import { recommendationKind } from '../../store/recommendation-kinds.ts'
import { lookAtRecommendation } from '../../use-cases/answer-recommendation.ts'
import { choicesOf } from '../sources/choices.ts'

const referenceIn = (visit: Visit) => visit.params['reference'] ?? ''
const looked = z.object({
  looked_on: z.string(),
  progress: z.enum(progresses),
  evidence: z.string(),
  effect: z.string(),
  verdict: z.enum(verdicts),
  verdict_words: z.string(),
  closes: z.enum(['', 'no', 'yes']),
})

/** /scrutiny/recommendations/:reference/look: members, and officers who keep what members said (G45). */
export const lookForm = newForm({
  heading: 'Look at what came of it',
  button: 'Keep this look',
  back: (visit) => ({ href: recommendationKind.path(referenceIn(visit)), text: referenceIn(visit) }),
  begins: (visit) => ({ looked_on: visit.ground.clock.today().toString() }),
  fields: () => [
    { name: 'looked_on', label: 'On which day did members look?', kind: 'day', wanted: 'Enter the day' },
    {
      name: 'progress',
      label: 'What was reported?',
      kind: 'choice',
      choices: choicesOf(progresses),
      wanted: 'Choose what was reported',
    },
    { name: 'evidence', label: 'On what evidence? (optional)', kind: 'text' },
    { name: 'effect', label: 'What difference has it made? (optional)', hint: 'Needed to close it', kind: 'text' },
    {
      name: 'verdict',
      label: 'Are members satisfied?',
      kind: 'choice',
      choices: choicesOf(verdicts),
      wanted: 'Choose what members said',
    },
    { name: 'verdict_words', label: 'In their words (optional)', kind: 'text' },
    {
      name: 'closes',
      label: 'Do they close it?',
      kind: 'choice',
      choices: [
        ['no', 'No'],
        ['yes', 'Yes'],
      ],
    },
  ],
  save: async (work, words, visit) => {
    const read = looked.safeParse(words)
    if (!read.success) throw new NotValid({ progress: 'Choose what was reported' })
    const { looked_on: lookedOn, verdict_words: verdictWords, closes, ...said } = read.data
    await lookAtRecommendation(work, referenceIn(visit), { ...said, lookedOn, verdictWords, closes: closes === 'yes' })
    return { to: recommendationKind.path(referenceIn(visit)), what: 'The look has been kept.' }
  },
})
