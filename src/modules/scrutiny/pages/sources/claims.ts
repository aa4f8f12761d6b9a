import { capitalised } from '../../../../kernel/text.ts'
import { judgements, readingOfJudgement } from '../../rules/sources/source-rules.ts'
import { type ClaimState, claimKind } from '../../store/source-kinds.ts'
import { insistMayScrutinise } from '../../use-cases/may-scrutinise.ts'
import { insistKnown } from './named-people.ts'
import type { SourceOfEvidence } from './source-of-evidence.ts'

const at = ({ document, dated, page }: ClaimState) =>
  [document, dated, page ? `page ${page}` : ''].filter(Boolean).join(', ')
const tones = {
  'not judged': 'grey',
  'borne out': 'green',
  'in part': 'amber',
  'not borne out': 'red',
  'cannot be told': 'grey',
} as const

/** What documents claim, beside what happened (G27). */
export const claims: SourceOfEvidence<ClaimState> = {
  kind: claimKind,
  path: 'claims',
  called: 'Claim of a document',
  many: 'Claims of documents',
  about: 'What a policy, plan or report says was or would be so, page by page, beside what happened.',
  add: 'Add a claim',
  fresh: {
    document: '',
    dated: '',
    page: '',
    claim: '',
    happened: '',
    judgement: 'not judged',
    commentary: '',
    read_by_id: null,
  },
  forms: [
    {
      path: 'change',
      heading: 'What a document claims',
      link: 'Change it',
      deed: 'changed',
      fields: [
        { name: 'title', label: 'The claim in a few words', wanted: 'Say in a few words what it claims' },
        { name: 'document', label: 'In which document?', wanted: 'Say in which document' },
        { name: 'dated', label: 'Of when? (optional)' },
        { name: 'page', label: 'On which page? (optional)' },
        {
          name: 'claim',
          label: 'What does it say there?',
          hint: 'A short quotation, or in your own words',
          kind: 'text',
          wanted: 'Say what it says',
        },
        { name: 'happened', label: 'What happened? (optional)', kind: 'text' },
        {
          name: 'judgement',
          label: 'Is it borne out?',
          kind: 'choice',
          choices: judgements.map((word) => [word, capitalised(word)] as const),
        },
        { name: 'commentary', label: 'What does whoever read it make of that? (optional)', kind: 'text' },
        { name: 'read_by_id', label: 'Who of the group read it?', kind: 'person' },
      ],
      complete: (state, { errors }) => {
        if (state.judgement !== 'not judged' && state.happened === '')
          errors['happened'] = 'Say what happened: that is what it is judged by'
        if (state.judgement !== 'not judged' && state.read_by_id === null) errors['read_by_id'] = 'Say who judges it'
        return state
      },
      // Whoever judges a document for the review takes part in it (LAW-2).
      insist: async (work, { read_by_id }, review) => {
        await insistKnown(work, { read_by_id })
        await insistMayScrutinise(work, { read_by_id }, { cabinetMemberId: review.state.cabinet_member_id })
      },
    },
  ],
  columns: [
    { header: 'Claim', kind: 'text', width: 40, value: ({ title }) => title },
    { header: 'Document', kind: 'text', width: 40, value: ({ state }) => at(state) },
  ],
  standing: (state) => ({ word: capitalised(state.judgement), tone: tones[state.judgement] }),
  names: ({ read_by_id }) => [read_by_id],
  says: (state, names) => [
    { key: 'Document', value: at(state) },
    { key: 'What it says', value: state.claim },
    { key: 'What happened', value: state.happened },
    { key: 'Commentary', value: state.commentary },
    { key: 'Read by', value: names.get(state.read_by_id ?? '') ?? '' },
  ],
  entry: ({ title, state }) =>
    state.judgement === 'not judged'
      ? null
      : {
          title,
          summary: [`It says: ${state.claim}`, `What happened: ${state.happened}`, state.commentary]
            .filter(Boolean)
            .join('\n'),
          source: at(state),
          sourceKind: 'document',
          reading: readingOfJudgement(state.judgement),
        },
}
