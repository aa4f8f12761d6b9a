import { Button } from '../../../../govuk/components/Button.tsx'
import { InsetText } from '../../../../govuk/components/InsetText.tsx'
import { Select } from '../../../../govuk/components/Select.tsx'
import { WideTable } from '../../../../govuk/patterns/WideTable.tsx'
import type { FieldErrors } from '../../../../kernel/failures.ts'
import { may } from '../../../../spine/access/index.ts'
import { type Answer, FormToken, page, type Visit } from '../../../../spine/web/index.ts'
import type { ListDefinition } from '../../rules/lists/list-content.ts'
import { mayBeChecked } from '../../rules/runs/run-standing.ts'
import { foundByWords, matchedWords } from '../../rules/runs/sheet-words.ts'
import { type DataRun, readDataRun } from '../../store/read-runs.ts'
import { readSheets, type UnderstoodSheet } from '../../store/understood-sheets.ts'
import { annexA, listTitle } from '../../use-cases/annex-a.ts'
import { listsNotFound } from '../../use-cases/runs/read-job.ts'
import { runNavigation } from '../navigation.ts'
import { isChecked } from './run.tsx'

/** /child-level-data/:run/understood: everyone sees it; data officers say by hand what was not understood, and go on to check. */
export async function understoodPage(visit: Visit, errors: FieldErrors = {}): Promise<Answer> {
  const { run, sheets } = await visit.work(async (work) => {
    const found = await readDataRun(work, visit.params['run'] ?? '')
    return { run: found, sheets: await readSheets(work, found.id) }
  })
  const wrong = Object.entries(errors).map(([field, message]) => ({ field, message }))
  const here = `/child-level-data/${run.reference}`
  const mayMap = may(visit.actor, 'run child-level data') && mayBeChecked(run.state.state, run.standing)
  return page({
    title: `What was understood of ${run.reference}`,
    subNavigation: runNavigation(visit, run.reference, `${here}/understood`, isChecked(run)),
    ...(wrong.length > 0 ? { status: 422, errors: wrong } : {}),
    body: (
      <>
        <h1 class="govuk-heading-l">What was understood of {run.reference}</h1>
        <Understood run={run} sheets={sheets} />
        {mayMap ? (
          <>
            <MapForm visit={visit} run={run} sheets={sheets} />
            {sheets.some(({ list }) => list !== null) ? (
              <form method="post" action={`${here}/check`}>
                <FormToken visit={visit} />
                <Button preventDoubleClick>Check these lists</Button>
              </form>
            ) : null}
          </>
        ) : null}
      </>
    ),
  })
}

function Understood({ run, sheets }: { run: DataRun; sheets: readonly UnderstoodSheet[] }) {
  if (sheets.length === 0) return <p class="govuk-body">The files of {run.reference} have not been read.</p>
  const lists = sheets.filter(({ list }) => list !== null)
  const others = sheets.filter(({ list }) => list === null)
  const absent = listsNotFound(annexA, sheets)
  return (
    <>
      {absent.length > 0 ? (
        <InsetText>
          <strong>
            {absent.length === 11
              ? 'None of the eleven lists was found.'
              : `Not found: ${absent.map(({ list }) => listTitle(list)).join('; ')}.`}
          </strong>{' '}
          {absent.length === 11
            ? 'This may be another workbook, such as a finance return. Nothing of it will be checked as lists.'
            : 'What is not there cannot be checked; the run says so.'}
        </InsetText>
      ) : null}
      <WideTable
        caption="Which sheet is which list"
        captionSize="m"
        firstCellIsHeader
        head={['List', 'Sheet', 'Found', 'Columns', 'Missing', 'Not known']}
        rows={lists.map((sheet) => [
          listTitle(sheet.list ?? 0),
          `${sheet.sheet} in ${sheet.file}${sheet.hidden ? ' (a hidden sheet)' : ''}, headings in row ${sheet.headingRow ?? '?'}`,
          foundWords(sheet.foundBy),
          `${sheet.matched.length}${loosely(sheet)}`,
          sheet.missing.map(({ heading }) => heading).join('; ') || 'None',
          sheet.unknown.map(({ heading }) => heading).join('; ') || 'None',
        ])}
      />
      {others.length > 0 ? (
        <WideTable
          caption="Sheets that were left out"
          captionSize="m"
          firstCellIsHeader
          head={['Sheet', 'Why']}
          rows={others.map((sheet) => [`${sheet.sheet} in ${sheet.file}`, sheet.words])}
        />
      ) : null}
    </>
  )
}

const foundWords = (found: string) => Object.entries(foundByWords).find(([key]) => key === found)?.[1] ?? found

function loosely({ matched }: UnderstoodSheet): string {
  const loose = matched.filter(({ how }) => how === 'pattern' || how === 'by hand')
  if (loose.length === 0) return ''
  const words = (how: string) => Object.entries(matchedWords).find(([key]) => key === how)?.[1] ?? how
  return `, of which ${loose.map(({ heading, how }) => `“${heading.trim()}” ${words(how)}`).join(', ')}`
}

/** What nobody understood, to be said by hand: it is remembered for this council's next files. */
function MapForm({ visit, run, sheets }: { visit: Visit; run: DataRun; sheets: readonly UnderstoodSheet[] }) {
  const columns = sheets.flatMap((sheet) => {
    const definition = annexA.lists.find(({ list }) => list === sheet.list)
    const strange = [...sheet.unknown, ...sheet.clashes.flatMap(({ columns: clashing }) => clashing)]
    return definition && sheet.missing.length + sheet.clashes.length > 0
      ? strange.map(({ heading }) => ({ definition, heading, sheet }))
      : []
  })
  const others = sheets.filter(({ list, foundBy }) => list === null && !['guidance', 'empty'].includes(foundBy))
  if (columns.length + others.length === 0) return null
  return (
    <section aria-labelledby="by-hand">
      <h2 class="govuk-heading-m" id="by-hand">
        Say by hand what was not understood
      </h2>
      <p class="govuk-body">What you say is remembered for your council’s next files. The files are then read again.</p>
      <form method="post" action={`/child-level-data/${run.reference}/map`}>
        <FormToken visit={visit} />
        {others.map(({ sheet }, place) => (
          <Select
            id={`sheet-${place}`}
            name={`sheet:${sheet}`}
            label={`The sheet “${sheet}” is`}
            items={[
              { value: '', text: 'As it was understood' },
              { value: 'none', text: 'No list: leave it out' },
              ...annexA.lists.map(({ list }) => ({ value: list, text: listTitle(list) })),
            ]}
          />
        ))}
        {columns.map(({ definition, heading, sheet }, place) => (
          <Select
            id={`column-${place}`}
            name={`column:${definition.list}:${heading}`}
            label={`In list ${definition.list}, the column “${heading}” is`}
            items={[
              { value: '', text: 'As it was understood' },
              { value: 'none', text: 'No column of the list: leave it out' },
              ...fieldsToChoose(definition, sheet).map(({ key, heading: text }) => ({ value: key, text })),
            ]}
          />
        ))}
        <Button variant="secondary">Read the files again with this</Button>
      </form>
    </section>
  )
}

function fieldsToChoose(definition: ListDefinition, sheet: UnderstoodSheet) {
  const met = new Set(sheet.matched.map(({ field }) => field))
  return definition.fields.filter(({ key }) => !met.has(key))
}
