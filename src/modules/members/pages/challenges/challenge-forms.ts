import { z } from 'zod'
import type { Datasets } from '../../../../spine/datasets/index.ts'
import { type Field, newForm, ownerField, wordsForm } from '../../../../spine/record-forms/index.ts'
import { confidences, confidenceWords } from '../../rules/challenge/challenge-words.ts'
import { challengeKind } from '../../store/challenge-kind.ts'
import { answerChallenge, askOfPlan, followUp, judgeAnswer } from '../../use-cases/challenge.ts'
import { ownCommittees } from '../../use-cases/committees.ts'
import { planSections } from '../../use-cases/plan-sections.ts'
import { committeeField, dayOrNone, personOrNone, text } from '../typed-values.ts'

const askShape = z.object({ body_id: text, about: text, question: text, ownerId: personOrNone })

/** /members/challenges/ask?about=: councillors for their own committee, and those who support them. */
export const askForm = (datasets: Datasets) =>
  newForm({
    heading: 'Ask about the plan',
    button: 'Ask',
    back: { href: '/members/challenges', text: 'Challenge to the plan' },
    begins: (visit) => ({ about: visit.query.get('about') ?? '' }),
    fields: async (visit): Promise<readonly Field[]> => {
      const { committees, plans } = await visit.work(async (work) => ({
        committees: await ownCommittees(work),
        plans: await planSections(work, datasets),
      }))
      const sections = plans.flatMap(({ plan, title, sections }) =>
        sections.map((one) => [`${plan} ${one}`, plans.length > 1 ? `${one} (${title})` : one] as const),
      )
      return [
        {
          name: 'about',
          label: 'Which section of the plan?',
          kind: 'choice',
          choices: [['', 'Choose a section'], ...sections],
          wanted: 'Choose a section of the plan',
        },
        {
          name: 'question',
          label: 'What do you want to know?',
          kind: 'text',
          hint: 'One question at a time is answered best. Name no child and no family.',
          wanted: 'Write your question',
        },
        committeeField(committees),
        ownerField('Who is asked to answer?', 'Leave it if you do not know.'),
      ]
    },
    save: async (work, typed) => {
      const { about, ...words } = askShape.parse(typed)
      const parting = about.indexOf(' ')
      const [plan, section] = [about.slice(0, parting), about.slice(parting + 1)]
      const reference = await askOfPlan(work, { ...words, plan, section })
      return {
        to: challengeKind.path(reference),
        what: `${reference} has been asked.`,
        next: words.ownerId
          ? 'Whoever is to answer finds it waiting for them.'
          : 'Nobody has been asked to answer yet.',
      }
    },
  })

const answerShape = z.object({ answer: text, ownerId: personOrNone })

/** …/answer: whoever is to answer, the programme manager, the director. */
export const answerForm = wordsForm({
  kind: challengeKind,
  deed: 'answer a challenge',
  heading: 'Answer the question',
  fields: () => [
    {
      name: 'answer',
      label: 'Answer',
      kind: 'text',
      hint: 'In plain words, with what shows it. Leave it empty to pass the question on.',
    },
    ownerField('Who answers?'),
  ],
  save: (work, reference, version, typed) => answerChallenge(work, reference, version, answerShape.parse(typed)),
})

const judgeShape = z.object({
  evidence: text,
  seen: text,
  confidence: z.enum(['', ...confidences]).catch(''),
  because: text,
  follow_up: text,
  follow_up_by: dayOrNone,
})

/** …/judge: members of the committee, and those who support them. */
export const judgeForm = wordsForm({
  kind: challengeKind,
  deed: 'challenge the plan',
  heading: 'What members saw and how sure they are',
  fields: () => [
    {
      name: 'evidence',
      label: 'What have you seen for yourselves?',
      kind: 'text',
      hint: 'Figures, audits, a visit, what children and workers say. Not what you were told of them.',
    },
    { name: 'seen', label: 'Record you were shown', hint: 'Its reference, such as ACT-12 or PAP-3. Empty for none.' },
    {
      name: 'confidence',
      label: 'How sure are you that this section is making things better for children?',
      kind: 'choice',
      choices: [['', 'Choose'], ...confidences.map((one) => [one, confidenceWords[one]] as const)],
    },
    { name: 'because', label: 'What makes you think so?', kind: 'text' },
    { name: 'follow_up', label: 'What is to come back to you?', kind: 'text', hint: 'Empty for nothing.' },
    { name: 'follow_up_by', label: 'By when?', kind: 'day', hint: 'For example, 30 June 2026.' },
  ],
  save: (work, reference, version, typed) => judgeAnswer(work, reference, version, judgeShape.parse(typed)),
})

/** …/follow-up: whoever is to answer, the programme manager, the director. */
export const followUpForm = wordsForm({
  kind: challengeKind,
  deed: 'answer a challenge',
  heading: 'Say what came back',
  fields: () => [{ name: 'follow_up_words', label: 'What came back to members?', kind: 'text' }],
  save: (work, reference, version, typed) => followUp(work, reference, version, typed['follow_up_words'] ?? ''),
})
