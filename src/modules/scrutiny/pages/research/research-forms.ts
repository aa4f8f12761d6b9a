import { NotValid } from '../../../../kernel/failures.ts'
import { capitalised } from '../../../../kernel/text.ts'
import { type Field, newForm, type Words, wordsForm } from '../../../../spine/record-forms/index.ts'
import { researchSorts, researchSortWords } from '../../rules/research/research-words.ts'
import { researchKind } from '../../store/research-kind.ts'
import { addResearch, changeResearch, type ResearchWords } from '../../use-cases/research.ts'

const fields: readonly Field[] = [
  { name: 'title', label: 'What is it called?', wanted: 'Say what it is called' },
  {
    name: 'sort',
    label: 'What is it about?',
    kind: 'choice',
    choices: researchSorts.map((sort) => [sort, `${capitalised(sort)}: ${researchSortWords[sort]}`] as const),
  },
  { name: 'dated', label: 'Of which day is it?', hint: 'From when it speaks', kind: 'day', wanted: 'Enter the day' },
  { name: 'words', label: 'What does it say?', hint: 'In your own words', kind: 'text', wanted: 'Say what it says' },
  {
    name: 'sources',
    label: 'Where is that from?',
    hint: 'One source to a line',
    kind: 'text',
    wanted: 'Say where from',
  },
  { name: 'authority', label: 'Which authority? (optional)', hint: 'Only where it is about another authority' },
  { name: 'grade', label: 'How was it judged, and when? (optional)' },
  { name: 'contact', label: 'Whom can one ask there? (optional)', hint: 'An office, not a person’s own address' },
  { name: 'chapter', label: 'Which chapter or paragraph? (optional)', hint: 'Only where it is a guide' },
  { name: 'use', label: 'What is it good for? (optional)' },
]

function wordsOf({ title = '', ...typed }: Words): ResearchWords {
  const read = researchKind.state.safeParse(typed)
  if (!read.success) throw new NotValid({ sort: 'Choose what it is about' })
  return { title, ...read.data }
}

/** /scrutiny/research/add */
export const addResearchForm = newForm({
  heading: 'Write a research note',
  button: 'Keep it',
  back: { href: '/scrutiny/research', text: 'Research' },
  fields: () => fields,
  begins: (visit) => ({ dated: visit.ground.clock.today().toString() }),
  save: async (work, typed) => {
    const { reference } = await addResearch(work, wordsOf(typed))
    return { to: researchKind.path(reference), what: `${reference} has been kept.` }
  },
})

/** /scrutiny/research/:reference/change */
export const changeResearchForm = wordsForm({
  kind: researchKind,
  deed: 'keep research',
  heading: 'Change a research note',
  fields: () => fields,
  save: (work, reference, version, typed) => changeResearch(work, reference, version, wordsOf(typed)),
})
