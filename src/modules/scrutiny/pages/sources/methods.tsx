import { meaning } from '../../../../spine/forms/index.ts'
import type { Visit } from '../../../../spine/web/index.ts'
import { methodsNamed, methodsUnused } from '../../rules/sources/methods-used.ts'
import { type MethodTaskState, methodTaskKind } from '../../store/source-kinds.ts'
import { readScope } from '../../use-cases/scope.ts'
import { dayOf, saidOn } from './said-on.ts'
import type { SourceOfEvidence } from './source-of-evidence.ts'

/** What is done to find out, by the methods of the scope (G12). */
export const methods: SourceOfEvidence<MethodTaskState> = {
  kind: methodTaskKind,
  path: 'methods',
  part: 'Project',
  called: 'Task of a method',
  many: 'Methods',
  about: 'Each method that the scope names, as tasks with somebody, a day, and what is to come of it as evidence.',
  add: 'Add a task',
  begins: (visit) => ({ method: visit.query.get('method') ?? '' }),
  fresh: { method: '', who: '', due_on: null, output: '', done_on: null },
  forms: [
    {
      path: 'change',
      heading: 'A task',
      link: 'Change it, or say that it is done',
      deed: 'changed',
      fields: [
        { name: 'title', label: 'What is to be done?', wanted: 'Say what is to be done' },
        { name: 'method', label: 'By which method of the scope?', wanted: 'Say by which method' },
        { name: 'who', label: 'Who does it? (optional)' },
        { name: 'due_on', label: 'By when? (optional)', kind: 'day' },
        { name: 'output', label: 'What comes of it as evidence? (optional)' },
        { name: 'done_on', label: 'Done on (optional)', kind: 'day' },
      ],
      complete: (state, { today, errors }) => {
        Object.assign(errors, saidOn(state, ['done_on'], today))
        return state
      },
    },
  ],
  columns: [
    { header: 'Task', kind: 'text', width: 40, value: ({ title }) => title },
    { header: 'Method', kind: 'text', width: 30, value: ({ state }) => state.method },
    { header: 'Who', kind: 'text', width: 24, value: ({ state }) => state.who },
    { header: 'By when', kind: 'date', value: ({ state }) => state.due_on },
    { header: 'What comes of it', kind: 'text', width: 30, value: ({ state }) => state.output },
  ],
  standing: ({ due_on: due, done_on: done, who }, today) => {
    const wants = [...(who === '' ? ['somebody to do it'] : []), ...(due === null ? ['a day'] : [])]
    if (done) return { word: 'Done', tone: 'green' }
    if (due !== null && due < today) return { word: 'Late', tone: 'red', wants }
    return { word: 'To do', tone: wants.length > 0 ? 'amber' : 'blue', wants }
  },
  above: async (rows, { reference, visit, keeps }) => {
    const unused = await unusedMethods(
      visit,
      reference,
      rows.map(({ state }) => state.method),
    )
    if (unused.length === 0) return null
    return (
      <>
        <h2 class="govuk-heading-m">Methods of the scope that nobody has a task for</h2>
        <ul class="govuk-list govuk-list--bullet">
          {unused.map((method) => (
            <li>
              {method}
              {keeps ? (
                <>
                  {' '}
                  <a
                    class="govuk-link"
                    href={`/scrutiny/reviews/${reference}/methods/add?${new URLSearchParams({ method })}`}
                  >
                    Add a task<span class="govuk-visually-hidden"> for {method}</span>
                  </a>
                </>
              ) : null}
            </li>
          ))}
        </ul>
      </>
    )
  },
  says: (state) => [
    { key: 'Method', value: state.method },
    { key: 'Who', value: state.who },
    { key: 'By when', value: dayOf(state.due_on) },
    { key: 'Done', value: dayOf(state.done_on) },
    { key: 'What comes of it', value: state.output },
  ],
  entry: ({ title, state }) =>
    state.done_on === null
      ? null
      : { title: state.output || title, summary: '', source: `${title} (${state.method})`, dated: state.done_on },
}

const unusedMethods = (visit: Visit, reference: string, used: readonly string[]): Promise<string[]> =>
  visit.work(async (work) => {
    const { filled } = await readScope(work, reference)
    return methodsUnused(methodsNamed(meaning(filled.form, filled.answers, 'methods')), used)
  })
