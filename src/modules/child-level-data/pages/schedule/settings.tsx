import { z } from 'zod'
import { Button } from '../../../../govuk/components/Button.tsx'
import { Checkboxes } from '../../../../govuk/components/Checkboxes.tsx'
import { Input } from '../../../../govuk/components/Input.tsx'
import { WideTable } from '../../../../govuk/patterns/WideTable.tsx'
import { type FieldErrors, NotValid } from '../../../../kernel/failures.ts'
import { momentOf } from '../../../../kernel/when-words.ts'
import { listOf, type Typed, textOf } from '../../../../platform/http/form.ts'
import {
  changeChildrenSettings,
  childrenSettings,
  type SettingsChange,
  settingsChanges,
} from '../../../../spine/children/index.ts'
import { type Answer, formPage, redirect, type Visit } from '../../../../spine/web/index.ts'
import { dataNavigation } from '../navigation.ts'

const number = z.coerce.number().catch(-1)

/** /child-level-data/settings: data officers and the data-protection lead. */
export async function settingsPage(visit: Visit): Promise<Answer> {
  const { keepIdentifiers, ...numbers } = await visit.work(childrenSettings)
  const now = Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, String(value)]))
  return ask(visit, { ...now, keepIdentifiers: keepIdentifiers ? ['yes'] : [] }, {})
}

/** POST /child-level-data/settings */
export async function saveSettings(visit: Visit): Promise<Answer> {
  const wanted = {
    keepIdentifiers: listOf(visit.typed, 'keepIdentifiers').includes('yes'),
    purposeMinutes: number.parse(textOf(visit.typed, 'purposeMinutes')),
    keepMonths: number.parse(textOf(visit.typed, 'keepMonths')),
    smallestNumber: number.parse(textOf(visit.typed, 'smallestNumber')),
  }
  try {
    await visit.work((work) => changeChildrenSettings(work, wanted))
  } catch (refusal) {
    if (refusal instanceof NotValid) return ask(visit, visit.typed, refusal.fields)
    throw refusal
  }
  return redirect('/child-level-data/settings', {
    what: 'The settings have been saved.',
    next: 'Identifiers are kept from the next run, or are forgotten already; old rows go tonight.',
  })
}

async function ask(visit: Visit, typed: Typed, errors: FieldErrors): Promise<Answer> {
  const changes = await visit.work(settingsChanges)
  const text = (name: string) => ({ name, value: textOf(typed, name), error: errors[name] })
  return formPage({
    visit,
    title: 'How children’s data is kept',
    errors,
    subNavigation: dataNavigation(visit, '/child-level-data/settings'),
    children: (
      <>
        <Input
          label="For how many months are rows and files kept?"
          hint="Figures stay."
          width={3}
          inputMode="numeric"
          {...text('keepMonths')}
        />
        <Input
          label="After how many minutes is the purpose asked again?"
          width={3}
          inputMode="numeric"
          {...text('purposeMinutes')}
        />
        <Input
          label="Below which count are figures hidden in public?"
          width={3}
          inputMode="numeric"
          {...text('smallestNumber')}
        />
        <Checkboxes
          name="keepIdentifiers"
          label="Identifiers"
          items={[
            {
              value: 'yes',
              label: 'Keep the case system’s identifier beside the reference',
              hint: 'Without it only a keyed hash is kept: a child is still found by the identifier, and nobody can read it here.',
            },
          ]}
          values={listOf(typed, 'keepIdentifiers')}
        />
        <Button preventDoubleClick>Save</Button>
        <Changes changes={changes} />
      </>
    ),
  })
}

function Changes({ changes }: { changes: readonly SettingsChange[] }) {
  if (changes.length === 0) return null
  return (
    <WideTable
      caption="What was changed"
      captionSize="m"
      firstCellIsHeader
      head={['When', 'What', 'By']}
      rows={changes.map(({ at, words, by }) => [
        { content: momentOf(at), class: 'sl-no-wrap' },
        words,
        by ?? 'Sightline itself',
      ])}
    />
  )
}
