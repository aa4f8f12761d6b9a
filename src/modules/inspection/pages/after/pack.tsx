import { InsetText } from '../../../../govuk/components/InsetText.tsx'
import { Table } from '../../../../govuk/components/Table.tsx'
import { Tag } from '../../../../govuk/components/Tag.tsx'
import { ScrollRegion } from '../../../../govuk/layout.tsx'
import { changeForm, type Field, Fields, orRefuse, readFields, typedOf } from '../../../../spine/record-forms/index.ts'
import type { Answer, Visit } from '../../../../spine/web/index.ts'
import { type PackState, packKind } from '../../store/following-kinds.ts'
import { saveFollowing } from '../../use-cases/after/keep-following.ts'
import { day } from '../inspection-words.tsx'
import { followingPage } from './following-page.tsx'

const deed = 'keep what follows a report'

/** To whom something is said on the morning of publication (POST-7). */
const parts = [
  ['staff', 'Message to staff'],
  ['members', 'Briefing of elected members'],
  ['partners', 'Note to partners'],
  ['media', 'Line for the press'],
  ['young-people', 'Version for children and young people'],
  ['questions', 'Questions and answers'],
] as const

const head: readonly Field[] = [
  { name: 'release_on', label: 'Day of release', kind: 'day' },
  { name: 'release_at', label: 'Time of release', hint: 'For example, 9.30am. Nothing goes out before.' },
]
const fields: readonly Field[] = [
  { name: 'words', label: 'What it says', kind: 'text' },
  {
    name: 'ready',
    label: 'Is it ready?',
    kind: 'choice',
    choices: [
      ['', 'Not yet'],
      ['yes', 'Yes, it is agreed'],
    ],
  },
]

/** /inspections/packs/:reference: the director and programme managers, until the report is out. */
export const packPage = (visit: Visit): Promise<Answer> =>
  followingPage({
    visit,
    kind: packKind,
    called: 'Publication pack',
    deed,
    also: async () => null,
    facts: ({ state }) => [
      { label: 'Release', value: releaseWords(state) },
      { label: 'Ready', value: `${state.parts.filter(({ ready }) => ready === 'yes').length} of ${parts.length}` },
    ],
    body: ({ state }) => (
      <>
        {state.release_on && state.release_on < visit.ground.clock.today().toString() ? null : (
          <InsetText>Under embargo: nothing of it goes out before {releaseWords(state)}.</InsetText>
        )}
        <ScrollRegion labelledBy="pack">
          <Table
            caption="What is said, and to whom"
            captionId="pack"
            captionSize="m"
            firstCellIsHeader
            head={['To whom', 'Ready?', 'What it says']}
            rows={parts.map(([key, name]) => {
              const part = state.parts.find((one) => one.key === key)
              return [
                name,
                { content: part?.ready === 'yes' ? <Tag tone="green">Ready</Tag> : <Tag tone="amber">Not yet</Tag> },
                { content: <Lines words={part?.words || 'Nothing written yet.'} /> },
              ]
            })}
          />
        </ScrollRegion>
      </>
    ),
  })

const releaseWords = ({ release_on: on, release_at: at }: PackState): string =>
  on ? [day(on), at].filter(Boolean).join(' at ') : 'the day of publication, which is not known yet'

function Lines({ words }: { words: string }) {
  return (
    <>
      {words.split('\n').map((line) => (
        <p class="govuk-body">{line}</p>
      ))}
    </>
  )
}

/** /inspections/packs/:reference/change: programme managers and directors. */
export const packForm = changeForm({
  kind: packKind,
  deed,
  heading: 'Change the publication pack',
  typed: ({ state }) => ({
    ...typedOf(head, state),
    ...Object.assign({}, ...state.parts.map((one) => typedOf(fields, one, `part-${one.key}-`))),
  }),
  fields: async ({ typed, errors }) => (
    <>
      <Fields fields={head} typed={typed} errors={errors} />
      {parts.map(([key, name]) => (
        <fieldset class="govuk-fieldset">
          <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">{name}</legend>
          <Fields fields={fields} typed={typed} errors={errors} prefix={`part-${key}-`} />
        </fieldset>
      ))}
    </>
  ),
  save: async (work, { reference }, version, typed) => {
    const errors: Record<string, string> = {}
    const today = work.clock.today()
    const { release_on, release_at = '' } = readFields(head, typed, today, errors)
    const said = parts.map(([key]) => {
      const { words = '', ready = '' } = readFields(fields, typed, today, errors, `part-${key}-`)
      if (ready === 'yes' && words === '') errors[`part-${key}-words`] = 'Write it before saying that it is ready'
      return { key, words, ready }
    })
    orRefuse(errors)
    const state = { release_on: release_on || null, release_at, parts: said }
    await saveFollowing(work, packKind, deed, reference, version, { state })
  },
})
