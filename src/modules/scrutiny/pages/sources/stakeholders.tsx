import { capitalised } from '../../../../kernel/text.ts'
import { nobodyOf, stagesOfReview, stakeholderSorts } from '../../rules/sources/source-rules.ts'
import { type StakeholderState, stakeholderKind } from '../../store/source-kinds.ts'
import { choicesOf } from './choices.ts'
import { dayOf, saidOn } from './said-on.ts'
import type { SourceOfEvidence } from './source-of-evidence.ts'

/** Whom a review concerns and asks, and what they said (G17). */
export const stakeholders: SourceOfEvidence<StakeholderState> = {
  kind: stakeholderKind,
  path: 'stakeholders',
  called: 'Stakeholder',
  many: 'Stakeholders',
  about: 'Whom it concerns: what their interest is, how and at which stage they are asked, and what they replied.',
  add: 'Add a stakeholder',
  fresh: {
    ...{ sort: 'other', interest: '', contact: '', how: '', stage: 'evidence', asked_on: null, reply: '' },
    replied_on: null,
  },
  forms: [
    {
      path: 'change',
      heading: 'Whom it concerns',
      link: 'Change it, or record what they replied',
      deed: 'changed',
      fields: [
        { name: 'title', label: 'Who?', hint: 'A group or an organisation', wanted: 'Say who' },
        {
          name: 'sort',
          label: 'Of which sort?',
          kind: 'choice',
          choices: choicesOf(stakeholderSorts),
          wanted: 'Choose the sort',
        },
        { name: 'interest', label: 'What is their interest in it? (optional)' },
        {
          name: 'contact',
          label: 'How are they reached? (optional)',
          hint: 'An office, not somebody’s private address',
        },
        { name: 'how', label: 'How are they asked? (optional)', hint: 'A letter, a meeting, a survey' },
        {
          name: 'stage',
          label: 'At which stage?',
          kind: 'choice',
          choices: stagesOfReview.map((word) => [word, capitalised(word)] as const),
        },
        { name: 'asked_on', label: 'Asked on (optional)', kind: 'day' },
        { name: 'reply', label: 'What they replied (optional)', kind: 'text' },
        { name: 'replied_on', label: 'Replied on (optional)', kind: 'day' },
      ],
      complete: (state, { today, errors }) => {
        Object.assign(errors, saidOn(state, ['asked_on', 'replied_on'], today))
        if (state.reply !== '' && state.replied_on === null) errors['replied_on'] = 'Enter the day of their reply'
        if (state.replied_on !== null && state.asked_on === null) errors['asked_on'] = 'Enter the day they were asked'
        return state
      },
    },
  ],
  columns: [
    { header: 'Who', kind: 'text', width: 34, value: ({ title }) => title },
    { header: 'Sort', kind: 'text', width: 24, value: ({ state }) => capitalised(state.sort) },
    { header: 'How asked', kind: 'text', width: 24, value: ({ state }) => state.how },
    { header: 'Stage', kind: 'text', width: 12, value: ({ state }) => capitalised(state.stage) },
    { header: 'Asked', kind: 'date', value: ({ state }) => state.asked_on },
    { header: 'Replied', kind: 'date', value: ({ state }) => state.replied_on },
  ],
  standing: ({ asked_on: asked, replied_on: replied }) =>
    replied
      ? { word: 'Replied', tone: 'green' }
      : asked
        ? { word: 'Asked', tone: 'blue' }
        : { word: 'Not asked yet', tone: 'amber' },
  above: (rows) => {
    const missing = nobodyOf(rows.map(({ state }) => state.sort))
    if (rows.length === 0 || missing.length === 0) return null
    return <p class="govuk-inset-text">Nobody is on the list of: {missing.join(', ')}.</p>
  },
  says: (state) => [
    { key: 'Sort', value: capitalised(state.sort) },
    { key: 'Interest', value: state.interest },
    { key: 'Reached by', value: state.contact },
    { key: 'Asked how', value: state.how },
    { key: 'Stage', value: capitalised(state.stage) },
    { key: 'Asked', value: dayOf(state.asked_on) },
    { key: 'Replied', value: dayOf(state.replied_on) },
    { key: 'Reply', value: state.reply },
  ],
  entry: ({ title, state }) =>
    state.reply === ''
      ? null
      : {
          title: `What ${title} replied`,
          summary: state.reply,
          source: `${title}, asked by ${state.how || 'letter'}`,
          sourceKind: state.sort === 'children and young people' ? 'child voice' : 'document',
          element: state.sort === 'staff' ? 'workforce' : 'service users',
          dated: state.replied_on ?? '',
        },
}
