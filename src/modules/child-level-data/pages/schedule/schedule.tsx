import type { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { Button } from '../../../../govuk/components/Button.tsx'
import { Input } from '../../../../govuk/components/Input.tsx'
import { Select } from '../../../../govuk/components/Select.tsx'
import { SummaryList } from '../../../../govuk/components/SummaryList.tsx'
import { Tag } from '../../../../govuk/components/Tag.tsx'
import { TwoThirds } from '../../../../govuk/layout.tsx'
import { WideTable } from '../../../../govuk/patterns/WideTable.tsx'
import type { FieldErrors } from '../../../../kernel/failures.ts'
import { formatDate } from '../../../../kernel/text.ts'
import { readForm, type Typed, textOf } from '../../../../platform/http/form.ts'
import { may } from '../../../../spine/access/index.ts'
import { peopleToChoose } from '../../../../spine/people/index.ts'
import { HistoryList, historyOf } from '../../../../spine/records/index.ts'
import {
  type Answer,
  type ListFile,
  PostForm,
  page,
  redirect,
  VersionField,
  type Visit,
} from '../../../../spine/web/index.ts'
import { text } from '../../documents/taken-columns.ts'
import { checkSupply, nextDue } from '../../rules/supply/check-supply.ts'
import { type SupplyRisk, supplyRisks } from '../../store/supply-risks.ts'
import { readDataSupply, type SupplyWords, setDataSupply, supplyFacts } from '../../use-cases/schedule/data-supply.ts'
import { dataNavigation } from '../navigation.ts'
import { TakeListAway } from '../take-away.tsx'

const day = z.iso
  .date({ error: 'Enter the day, such as 2026-03-31' })
  .or(z.literal(''))
  .optional()
  .transform((iso) => iso || null)
const person = z
  .uuid()
  .or(z.literal(''))
  .optional()
  .transform((id) => id || null)
const wholeNumber = (least: number, most: number, message: string) =>
  z.coerce
    .number({ error: message })
    .int({ error: message })
    .min(least, { error: message })
    .max(most, { error: message })

const form: z.ZodType<SupplyWords> = z.object({
  day_of_month: wholeNumber(1, 28, 'Enter a day from 1 to 28'),
  ownerId: person,
  deputy_id: person,
  deputy_trained_on: day,
  deputy_tested_on: day,
  council_name: z.string().trim().max(100, { error: 'Use 100 characters or fewer' }).optional().default(''),
  child_population: z
    .literal('')
    .or(wholeNumber(1, 1_000_000, 'Enter how many children live in the area, or leave it blank'))
    .optional()
    .transform((count) => (typeof count === 'number' ? count : null)),
})

const severityWords = { high: 'Needs somebody today', medium: 'This month', low: 'Worth knowing' } as const
const severityTones = { high: 'red', medium: 'amber', low: 'grey' } as const

/** /child-level-data/schedule: on which day, by whom, who stands in; what would stop it. Everyone in the service. */
export async function schedulePage(
  visit: Visit,
  typed: Typed | null = null,
  errors: FieldErrors = {},
): Promise<Answer> {
  const { supply, facts, risks, people, history } = await visit.work(async (work) => {
    const found = await readDataSupply(work)
    return {
      supply: found,
      facts: await supplyFacts(work, found),
      risks: await supplyRisks(work),
      people: await peopleToChoose(work),
      history: found ? await historyOf(work, found.id) : [],
    }
  })
  const today = visit.ground.clock.today()
  const results = checkSupply(facts, today)
  const wrong = Object.entries(errors).map(([field, message]) => ({ field, message }))
  const words = (date: Temporal.PlainDate | null) => (date ? formatDate(date) : 'Not yet')
  return page({
    title: 'Schedule',
    subNavigation: dataNavigation(visit, '/child-level-data/schedule'),
    ...(wrong.length > 0 ? { status: 422, errors: wrong } : {}),
    body: (
      <>
        <h1 class="govuk-heading-l">The monthly child-level data</h1>
        <SummaryList
          rows={[
            { key: 'Next due', value: formatDate(nextDue(facts.dayOfMonth, today)) },
            { key: 'Owner', value: facts.owner ?? 'Nobody yet' },
            { key: 'Deputy', value: facts.deputy ?? 'Nobody yet' },
            { key: 'Deputy trained', value: words(facts.deputyTrainedOn) },
            { key: 'Deputy tested', value: words(facts.deputyTestedOn) },
            { key: 'Last full test', value: words(facts.lastFullTestOn) },
          ]}
        />
        {results.length === 0 ? (
          <p class="govuk-body">If the phone rang now, the lists could be made by somebody trained.</p>
        ) : (
          <WideTable
            caption="What stands in the way"
            captionSize="m"
            firstCellIsHeader
            head={['Check', 'How serious', 'Why', 'What mends it']}
            rows={results.map(({ check, severity, reason, mend }) => [
              check,
              { content: <Tag tone={severityTones[severity]}>{severityWords[severity]}</Tag> },
              reason,
              mend,
            ])}
          />
        )}
        <Risks risks={risks} />
        <TakeListAway visit={visit} path="/child-level-data/schedule/list" print="/child-level-data/schedule" />
        {may(visit.actor, 'run child-level data') ? (
          <TwoThirds>
            <h2 class="govuk-heading-m">Say who makes it, and when</h2>
            <PostForm visit={visit} action="/child-level-data/schedule">
              <VersionField value={supply?.version ?? ''} />
              <Fields
                typed={typed ?? { ...textsOf(supply?.state), ownerId: supply?.ownerId ?? '' }}
                errors={errors}
                people={people}
              />
            </PostForm>
          </TwoThirds>
        ) : null}
        {history.length > 0 ? (
          <section aria-labelledby="history">
            <h2 class="govuk-heading-m" id="history">
              History
            </h2>
            <HistoryList entries={history} />
          </section>
        ) : null}
      </>
    ),
  })
}

/** What endangers the supply (A21): in the risk register, with the data issues that it is joined to. */
function Risks({ risks }: { risks: readonly SupplyRisk[] }) {
  if (risks.length === 0)
    return (
      <p class="govuk-body">
        No risk that you may see is joined to a data issue. A risk to the supply is raised in the risk register and
        joined on the page of the issue.
      </p>
    )
  return (
    <WideTable
      caption="Risks to the supply"
      captionSize="m"
      firstCellIsHeader
      head={['Risk', 'Reference', 'Owner', 'Data issues']}
      rows={risks.map(({ reference, title, owner, issues }) => [
        { content: <a href={`/risks/${reference}`}>{title}</a> },
        { content: reference, class: 'sl-no-wrap' },
        owner ?? 'Nobody yet',
        {
          content: issues.map((issue) => (
            <>
              <a href={`/child-level-data/issues/${issue}`}>{issue}</a>{' '}
            </>
          )),
        },
      ])}
    />
  )
}

const textsOf = (state: object | undefined): Typed =>
  Object.fromEntries(
    Object.entries(state ?? { day_of_month: 5 }).map(([name, value]) => [name, value === null ? '' : String(value)]),
  )

type FieldsProps = { typed: Typed; errors: FieldErrors; people: readonly { id: string; name: string }[] }

function Fields({ typed, errors, people }: FieldsProps) {
  const text = (name: string) => ({ name, value: textOf(typed, name), error: errors[name] })
  const choices = [{ value: '', text: 'Nobody yet' }, ...people.map(({ id, name }) => ({ value: id, text: name }))]
  return (
    <>
      <Input label="On which day of each month is it due?" width={2} inputMode="numeric" {...text('day_of_month')} />
      <Select label="Who makes it?" items={choices} {...text('ownerId')} />
      <Select label="Who stands in?" items={choices} {...text('deputy_id')} />
      <Input label="When was the deputy trained? (optional)" type="date" width={10} {...text('deputy_trained_on')} />
      <Input
        label="When did the deputy last make it alone? (optional)"
        type="date"
        width={10}
        {...text('deputy_tested_on')}
      />
      <Input
        label="What is the council called in the data? (optional)"
        hint="As “LA of placement” has it. Checks of in and out of area go by it."
        {...text('council_name')}
      />
      <Input
        label="How many children live in the area? (optional)"
        hint="For rates. The Office for National Statistics has it."
        width={10}
        inputMode="numeric"
        {...text('child_population')}
      />
      <Button preventDoubleClick>Save</Button>
    </>
  )
}

/** POST /child-level-data/schedule: data officers. */
export async function saveSchedule(visit: Visit): Promise<Answer> {
  const read = readForm(form, visit.typed)
  if (!read.ok) return schedulePage(visit, read.typed, read.errors)
  const version = z.coerce.number().int().min(1).nullable().catch(null).parse(visit.typed['version'])
  await visit.work((work) => setDataSupply(work, version, read.value))
  return redirect('/child-level-data/schedule', {
    what: 'The schedule has been saved.',
    next: 'Owner and deputy find it waiting on the day.',
  })
}

/** /child-level-data/schedule/list.xlsx and .csv: who makes it and when, and what stands in the way. */
export async function scheduleToTake(visit: Visit): Promise<ListFile> {
  const facts = await visit.work(async (work) => supplyFacts(work, await readDataSupply(work)))
  const today = visit.ground.clock.today()
  const said = [
    ['Next due', nextDue(facts.dayOfMonth, today).toString()],
    ['Owner', facts.owner ?? 'Nobody yet'],
    ['Deputy', facts.deputy ?? 'Nobody yet'],
    ['Deputy trained', facts.deputyTrainedOn?.toString() ?? 'Not yet'],
    ['Deputy tested', facts.deputyTestedOn?.toString() ?? 'Not yet'],
    ['Last full test', facts.lastFullTestOn?.toString() ?? 'Not yet'],
  ]
  return {
    title: 'Schedule of the child-level data',
    many: 'Schedule',
    columns: [text('What'), text('How it stands', 30), text('Why', 50), text('What mends it', 50)],
    rows: [
      ...said,
      ...checkSupply(facts, today).map((one) => [one.check, severityWords[one.severity], one.reason, one.mend]),
    ],
  }
}
