import { day, wordsForm } from '../../../../spine/record-forms/index.ts'
import { projectKind } from '../../store/project-kind.ts'
import { moveTogether } from '../../use-cases/project.ts'

/** /scrutiny/projects/:reference/move: whoever keeps the review. From one step on, by so many days (G14). */
export const moveForm = wordsForm({
  kind: projectKind,
  deed: 'keep a review',
  heading: 'Move steps together',
  intro: () => (
    <p class="govuk-body">
      What is done stays where it is. Each step that moves falls on a working day. Every move is kept with its reason.
    </p>
  ),
  fields: ({ state }) => [
    {
      name: 'from',
      label: 'From which step on?',
      kind: 'choice',
      choices: state.milestones.map(
        ({ words, due }, at) => [String(at), `${words}${due ? `, ${day(due)}` : ''}`] as const,
      ),
    },
    { name: 'days', label: 'By how many days?', kind: 'number' },
    {
      name: 'direction',
      label: 'Which way?',
      kind: 'choice',
      choices: [
        ['later', 'Later'],
        ['earlier', 'Earlier'],
      ],
    },
    { name: 'why', label: 'Why?' },
  ],
  save: (work, reference, version, words) =>
    moveTogether(work, reference, version, {
      from: Number(words['from']) || 0,
      days: (Number(words['days']) || 0) * (words['direction'] === 'earlier' ? -1 : 1),
      why: words['why'] ?? '',
    }),
})
