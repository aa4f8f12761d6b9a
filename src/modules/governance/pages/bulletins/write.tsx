import { capitalised } from '../../../../kernel/text.ts'
import {
  changeForm,
  type Field,
  Fields,
  moreRows,
  orRefuse,
  RowFields,
  readFields,
  readRows,
  typedOf,
  typedOfRows,
} from '../../../../spine/record-forms/index.ts'
import { itemKinds } from '../../rules/members/bulletin.ts'
import { bulletinItems, bulletinKind } from '../../store/bulletin-kind.ts'
import { writeBulletin } from '../../use-cases/bulletin.ts'

const head: readonly Field[] = [
  { name: 'title', label: 'Title', wanted: 'Give it a title' },
  { name: 'intro', label: 'A word at the beginning', kind: 'text' },
]
const row: readonly Field[] = [
  {
    name: 'kind',
    label: 'What it is',
    kind: 'choice',
    choices: itemKinds.map((kind) => [kind, capitalised(kind)] as const),
  },
  { name: 'heading', label: 'Heading' },
  { name: 'words', label: 'Words', kind: 'text', hint: 'Name no child and no family.' },
  { name: 'reference', label: 'Record it is about', hint: 'Its reference, such as PLD-3. Empty for none.' },
]

/** /governance/bulletins/:reference/change: the programme manager, the director. */
export const writeForm = changeForm({
  kind: bulletinKind,
  deed: 'write a bulletin',
  heading: 'Write the bulletin',
  typed: ({ title, state }) => ({ ...typedOf(head, { title, ...state }), ...typedOfRows('item', row, state.items) }),
  fields: async ({ record, typed, errors }) => (
    <>
      <Fields fields={head} typed={typed} errors={errors} />
      <RowFields
        row="item"
        count={record.state.items.length + moreRows}
        heading={(at) => `Item ${at + 1}`}
        fields={row}
        typed={typed}
        errors={errors}
      />
    </>
  ),
  save: async (work, { reference }, version, typed) => {
    const errors: Record<string, string> = {}
    const today = work.clock.today()
    const { title = '', intro = '' } = readFields(head, typed, today, errors)
    const items = bulletinItems.parse(readRows('item', row, typed, today, errors))
    orRefuse(errors)
    await writeBulletin(work, reference, version, { title, intro, items })
  },
})
