import { visitStanding } from '../../rules/sources/source-rules.ts'
import { type ReviewVisitState, reviewVisitKind } from '../../store/source-kinds.ts'
import { dayOf } from './said-on.ts'
import type { SourceOfEvidence } from './source-of-evidence.ts'

/** Where members go to see for themselves (G21). */
export const visits: SourceOfEvidence<ReviewVisitState> = {
  kind: reviewVisitKind,
  path: 'visits',
  called: 'Visit of a review',
  many: 'Visits',
  about: 'Where members go to see for themselves: who goes, what could go wrong, who consented, and what was seen.',
  add: 'Plan a visit',
  fresh: {
    ...{ purpose: '', visited_on: null, who_goes: '', received_by: '', risk: '', consent: '' },
    ...{ seen: '', heard: '', differs: '', follow_up: '' },
  },
  forms: [
    {
      path: 'change',
      heading: 'Plan a visit',
      link: 'Change the plan',
      deed: 'changed',
      fields: [
        { name: 'title', label: 'Where?', hint: 'A team, a home, another council', wanted: 'Say where' },
        { name: 'purpose', label: 'What do members want to see there?', kind: 'text', wanted: 'Say what for' },
        { name: 'visited_on', label: 'On which day? (optional)', kind: 'day' },
        { name: 'who_goes', label: 'Who goes? (optional)' },
        { name: 'received_by', label: 'Who receives them? (optional)' },
        {
          name: 'risk',
          label: 'What could go wrong, and what is done about it? (optional)',
          hint: 'For staff and families there as much as for members',
          kind: 'text',
        },
        { name: 'consent', label: 'Who has consented to being visited? (optional)', kind: 'text' },
      ],
    },
    {
      path: 'notes',
      heading: 'What was seen and heard',
      link: 'Write down what was seen',
      deed: 'wrote down what was seen',
      fields: [
        { name: 'seen', label: 'What did members see? (optional)', kind: 'text' },
        {
          name: 'heard',
          label: 'What were they told, and by whom? (optional)',
          hint: 'By role, not by name',
          kind: 'text',
        },
        { name: 'differs', label: 'What is not as they had been told elsewhere? (optional)', kind: 'text' },
        { name: 'follow_up', label: 'What do they want to ask next, and of whom? (optional)', kind: 'text' },
      ],
      complete: (state, { today, errors }) => {
        if (state.visited_on === null || state.visited_on > today.toString())
          errors['seen'] = 'The visit has not been yet. Change its day first'
        return state
      },
    },
  ],
  columns: [
    { header: 'Where', kind: 'text', width: 30, value: ({ title }) => title },
    { header: 'Day', kind: 'date', value: ({ state }) => state.visited_on },
    { header: 'Who goes', kind: 'text', width: 30, value: ({ state }) => state.who_goes },
  ],
  standing: (state, today) => {
    const { word, wants } = visitStanding(state, today)
    return { word, wants, tone: word === 'Noted' ? 'green' : word === 'Been' ? 'amber' : 'blue' }
  },
  says: (state) => [
    { key: 'What for', value: state.purpose },
    { key: 'Day', value: dayOf(state.visited_on) },
    { key: 'Who goes', value: state.who_goes },
    { key: 'Received by', value: state.received_by },
    { key: 'What could go wrong', value: state.risk },
    { key: 'Consent', value: state.consent },
    { key: 'Seen', value: state.seen },
    { key: 'Told', value: state.heard },
    { key: 'Not as told elsewhere', value: state.differs },
    { key: 'To ask next', value: state.follow_up },
  ],
  entry: ({ title, state }) =>
    state.seen === '' && state.heard === ''
      ? null
      : {
          title: `What members saw at ${title}`,
          summary: [state.seen, state.heard, state.differs].filter(Boolean).join('\n'),
          source: `Visit to ${title}`,
          sourceKind: 'visit',
          element: 'workforce',
          dated: state.visited_on ?? '',
        },
}
