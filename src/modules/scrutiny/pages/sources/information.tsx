import { Button } from '../../../../govuk/components/Button.tsx'
import { PostForm } from '../../../../spine/web/index.ts'
import { standardInformation } from '../../rules/sources/source-rules.ts'
import { type InformationState, informationKind } from '../../store/source-kinds.ts'
import { dayOf, saidOn } from './said-on.ts'
import type { SourceOfEvidence } from './source-of-evidence.ts'

/** What a review collects before its first meeting (G25). */
export const information: SourceOfEvidence<InformationState> = {
  kind: informationKind,
  path: 'information',
  called: 'Current information',
  many: 'Current information',
  about: 'What is collected before the first meeting, ticked off as it comes, with where it is kept.',
  add: 'Add something to collect',
  fresh: { why: '', asked_of: '', got_on: null, kept_at: '', not_had_because: '' },
  forms: [
    {
      path: 'change',
      heading: 'Something to collect',
      link: 'Change it, or tick it off',
      deed: 'changed',
      fields: [
        { name: 'title', label: 'What?', wanted: 'Say what' },
        { name: 'why', label: 'What for? (optional)' },
        { name: 'asked_of', label: 'Of whom is it asked? (optional)' },
        { name: 'got_on', label: 'It came on (optional)', kind: 'day' },
        { name: 'kept_at', label: 'Where is it kept? (optional)' },
        { name: 'not_had_because', label: 'Why is it not to be had? (optional)', hint: 'Only where it will not come' },
      ],
      complete: (state, { today, errors }) => {
        Object.assign(errors, saidOn(state, ['got_on'], today))
        if (state.got_on !== null && state.not_had_because !== '')
          errors['not_had_because'] = 'It came. Leave this empty, or the day'
        return state
      },
    },
  ],
  columns: [
    { header: 'What', kind: 'text', width: 50, value: ({ title }) => title },
    { header: 'Asked of', kind: 'text', width: 26, value: ({ state }) => state.asked_of },
    { header: 'Came on', kind: 'date', value: ({ state }) => state.got_on },
    { header: 'Kept at', kind: 'text', width: 30, value: ({ state }) => state.kept_at },
  ],
  standing: ({ got_on: got, not_had_because: not }) =>
    got
      ? { word: 'Here', tone: 'green' }
      : not
        ? { word: 'Not to be had', tone: 'grey' }
        : { word: 'Awaited', tone: 'amber' },
  above: (rows, { reference, visit, keeps }) => {
    const here = new Set(rows.map(({ title }) => title))
    const missing = standardInformation.filter(({ title }) => !here.has(title)).length
    if (!keeps || missing === 0) return null
    return (
      <PostForm visit={visit} action={`/scrutiny/reviews/${reference}/information/standard`}>
        <Button variant="secondary" preventDoubleClick>
          Add the {missing} of the standard list
        </Button>
      </PostForm>
    )
  },
  says: (state) => [
    { key: 'What for', value: state.why },
    { key: 'Asked of', value: state.asked_of },
    { key: 'Came on', value: dayOf(state.got_on) },
    { key: 'Kept at', value: state.kept_at },
    { key: 'Not to be had because', value: state.not_had_because },
  ],
  entry: ({ title, state }) =>
    state.got_on === null
      ? null
      : { title, summary: '', source: [title, state.kept_at].filter(Boolean).join(', '), sourceKind: 'document' },
}
