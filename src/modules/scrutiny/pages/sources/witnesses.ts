import { capitalised } from '../../../../kernel/text.ts'
import { faultsOfPlan, witnessName } from '../../rules/sources/plan-a-witness.ts'
import {
  attendances,
  publicNameOf,
  sortRules,
  waysOfHearing,
  witnessSorts,
  youngAs,
} from '../../rules/sources/witness-sorts.ts'
import { canBeReliedOn, keepsFromHearing, noteTemplate, witnessStanding } from '../../rules/sources/witness-standing.ts'
import { type WitnessState, witnessKind } from '../../store/source-kinds.ts'
import { insistMayScrutinise } from '../../use-cases/may-scrutinise.ts'
import { choicesOf } from './choices.ts'
import { insistKnown } from './named-people.ts'
import { dayOf, saidOn } from './said-on.ts'
import type { SourceForm, SourceOfEvidence } from './source-of-evidence.ts'

const plan: SourceForm<WitnessState> = {
  path: 'change',
  heading: 'Whom the review hears',
  link: 'Change whom it hears and what is asked',
  deed: 'changed',
  fields: [
    {
      name: 'title',
      label: 'Who?',
      hint: 'Their name. Leave it empty for a child or young person, who is never named.',
    },
    {
      name: 'sort',
      label: 'How do they stand to it?',
      kind: 'choice',
      choices: choicesOf(witnessSorts),
      wanted: 'Choose how they stand to it',
    },
    {
      name: 'young_as',
      label: 'A child or young person: what are they? (optional)',
      kind: 'choice',
      choices: [['', 'Not a child or young person'], ...youngAs.map((as) => [as, capitalised(as)] as const)],
    },
    {
      name: 'attendance',
      label: 'Are they invited, or required to attend?',
      hint: 'Only members of the executive and officers can be required',
      kind: 'choice',
      choices: attendances.map((one) => [one, capitalised(one)] as const),
    },
    { name: 'role', label: 'Role (optional)' },
    { name: 'organisation', label: 'Organisation (optional)' },
    {
      name: 'how',
      label: 'How are they heard?',
      kind: 'choice',
      choices: choicesOf(waysOfHearing),
      wanted: 'Choose how they are heard',
    },
    { name: 'meets_on', label: 'On which day? (optional)', kind: 'day' },
    { name: 'place', label: 'Where? (optional)' },
    { name: 'asked_by', label: 'In a session, who asks what? (optional)' },
    { name: 'asks_id', label: 'For an interview, who asks? (optional)', kind: 'person' },
    { name: 'writes_id', label: 'And who else writes it down? (optional)', kind: 'person' },
    { name: 'questions', label: 'The questions, one to a line (optional)', kind: 'text' },
    {
      name: 'support',
      label: 'Who is with them? (optional)',
      hint: 'And what they need: expenses, an interpreter, a break',
    },
    { name: 'consent', label: 'Who has consented, and to what? (optional)', kind: 'text' },
    {
      name: 'on_record',
      label: 'Do they speak on the record?',
      kind: 'choice',
      choices: [
        ['', 'Not settled yet'],
        ['yes', 'On the record'],
        ['no', 'Not on the record'],
      ],
    },
    {
      name: 'sensitive',
      label: 'How are staff kept from being known by what is said? (optional)',
      hint: 'And whether anything said here touches a consultation that is owed',
      kind: 'text',
    },
  ],
  complete: (state, { title, before, errors }) => {
    Object.assign(errors, faultsOfPlan(state, title, before?.sort ?? null))
    return state
  },
  // Whoever hears for the review takes part in it: nobody of the executive whose decisions it looks at (LAW-2).
  insist: async (work, { asks_id, writes_id }, review) => {
    await insistKnown(work, { asks_id, writes_id })
    await insistMayScrutinise(work, { asks_id, writes_id }, { cabinetMemberId: review.state.cabinet_member_id })
  },
}

const invitation: SourceForm<WitnessState> = {
  path: 'invitation',
  heading: 'Invitation and answer',
  link: 'Record the invitation and the answer',
  deed: 'recorded the invitation',
  fields: [
    { name: 'invited_on', label: 'Invited on (optional)', kind: 'day' },
    { name: 'sent_on', label: 'Questions sent on (optional)', kind: 'day' },
    {
      name: 'answer',
      label: 'What did they answer?',
      kind: 'choice',
      choices: [
        ['', 'Nothing yet'],
        ['accepted', 'They come'],
        ['declined', 'They do not come'],
      ],
    },
    { name: 'declined_because', label: 'Why not? (optional)', hint: 'Only what they wish to have written down' },
  ],
  complete: (state, { errors }) => {
    if (state.answer !== '' && state.invited_on === null) errors['invited_on'] = 'Enter the day of the invitation first'
    if (state.answer !== 'declined' && state.declined_because !== '')
      errors['declined_because'] = 'This is for somebody who does not come'
    return state
  },
}

const record: SourceForm<WitnessState> = {
  path: 'notes',
  heading: 'What was said',
  link: 'Write down what was said',
  deed: 'wrote down what was said',
  // With the questions as headings where nothing has been written yet (G23).
  opens: ({ notes, questions }) => (notes === '' ? { notes: noteTemplate(questions) } : {}),
  fields: [
    { name: 'heard_on', label: 'Heard on (optional)', kind: 'day' },
    {
      name: 'notes',
      label: 'Notes of what was said (optional)',
      hint: 'As they said it. Name no child and no member of staff.',
      kind: 'text',
    },
    { name: 'agreed_on', label: 'The witness agreed these notes on (optional)', kind: 'day' },
    { name: 'agreed_words', label: 'What the witness said of the notes (optional)', kind: 'text' },
    { name: 'reply', label: 'Their reply to what was found (optional)', hint: 'In their own words', kind: 'text' },
    { name: 'replied_on', label: 'Replied on (optional)', kind: 'day' },
  ],
  complete: (typed, { today, before, errors }) => {
    const state = typed.notes === noteTemplate(typed.questions).trim() ? { ...typed, notes: '' } : typed
    const later = saidOn(state, ['heard_on', 'agreed_on', 'replied_on'], today)
    Object.assign(errors, later)
    const wanting = state.heard_on === null ? [] : keepsFromHearing(state)
    if (wanting.length > 0) errors['heard_on'] = `Before they are heard, write down ${wanting.join(' and ')}`
    if (state.notes !== '' && state.heard_on === null) errors['heard_on'] = 'Enter the day on which they were heard'
    if (state.agreed_on !== null && state.notes === '')
      errors['notes'] = 'There is nothing yet that they could have agreed'
    const rewritten = before !== null && before.agreed_on !== null && before.notes !== state.notes
    if (rewritten && state.agreed_on === before.agreed_on)
      errors['agreed_on'] = 'These are other words than they agreed. Enter when they agreed these, or leave it empty'
    if (state.reply !== '' && state.replied_on === null) errors['replied_on'] = 'Enter the day of their reply'
    return state
  },
}

/** Whom a review hears (G18 to G20, G23; SCR-15, LAW-2). */
export const witnesses: SourceOfEvidence<WitnessState> = {
  kind: witnessKind,
  path: 'witnesses',
  called: 'Witness',
  many: 'Witnesses',
  about:
    'Whom the review hears, in a session, an interview or in writing: invited, sent the questions, and shown the notes before anybody relies on them.',
  add: 'Add a witness',
  fresh: {
    ...{
      sort: 'officer',
      young_as: '',
      attendance: 'invited',
      asks_id: null,
      writes_id: null,
      role: '',
      organisation: '',
      how: 'session',
      meets_on: null,
      place: '',
      asked_by: '',
    },
    ...{ questions: '', support: '', consent: '', on_record: '', sensitive: '', invited_on: null, sent_on: null },
    ...{ answer: '', declined_because: '', heard_on: null, notes: '', agreed_on: null, agreed_words: '' },
    ...{ reply: '', replied_on: null },
  },
  titled: witnessName,
  begins: () => ({ attendance: 'invited' }),
  forms: [plan, invitation, record],
  columns: [
    { header: 'Who', kind: 'text', width: 30, value: ({ title }) => title },
    { header: 'How they stand to it', kind: 'text', width: 20, value: ({ state }) => capitalised(state.sort) },
    { header: 'How', kind: 'text', width: 12, value: ({ state }) => capitalised(state.how) },
    { header: 'Day', kind: 'date', value: ({ state }) => state.heard_on ?? state.meets_on },
  ],
  standing: (state) => {
    const { word, wants } = witnessStanding(state)
    const tone = word.startsWith('Heard')
      ? wants.length > 0
        ? 'amber'
        : 'green'
      : word === 'Declined'
        ? 'grey'
        : 'blue'
    return { word, tone, wants }
  },
  names: ({ asks_id, writes_id }) => [asks_id, writes_id],
  says: (state, names) => [
    { key: 'How they stand to it', value: capitalised(state.sort) },
    { key: 'Role', value: [state.role, state.organisation].filter(Boolean).join(', ') },
    { key: 'When and where', value: [dayOf(state.meets_on), state.place].filter(Boolean).join(', ') },
    { key: 'Attendance', value: state.attendance === 'required' ? 'Required' : '' },
    { key: 'In the session', value: state.asked_by },
    { key: 'Who asks', value: names.get(state.asks_id ?? '') ?? '' },
    { key: 'Who writes it down', value: names.get(state.writes_id ?? '') ?? '' },
    { key: 'Questions', value: state.questions },
    { key: 'With them', value: state.support },
    { key: 'Consent', value: state.consent },
    { key: 'On the record', value: capitalised(state.on_record) },
    { key: 'Kept from being known', value: state.sensitive },
    { key: 'Invited', value: dayOf(state.invited_on) },
    { key: 'Questions sent', value: dayOf(state.sent_on) },
    { key: 'Does not come because', value: state.declined_because },
    { key: 'Heard', value: dayOf(state.heard_on) },
    { key: 'What was said', value: state.notes },
    { key: 'Agreed by the witness', value: dayOf(state.agreed_on) },
    { key: 'What the witness said of the notes', value: state.agreed_words },
    { key: 'Reply to what was found', value: state.reply },
    { key: 'Replied', value: dayOf(state.replied_on) },
  ],
  entry: ({ title, state }) =>
    !canBeReliedOn(state)
      ? null
      : {
          title: `What ${publicNameOf(state.sort, title, state.role)} said`,
          summary: state.notes,
          source: `${publicNameOf(state.sort, title, state.role)}: ${state.how}`,
          sourceKind: state.sort === 'young person' ? 'child voice' : 'witness session',
          element: sortRules[state.sort].element ?? '',
          dated: state.heard_on ?? '',
          strengthBecause: state.agreed_on ? 'The witness has agreed the notes' : '',
        },
  files: [{ name: 'invitation.docx', text: 'The invitation as a Word document' }],
}
