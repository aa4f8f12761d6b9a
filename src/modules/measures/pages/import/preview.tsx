import { InsetText } from '../../../../govuk/components/InsetText.tsx'
import { joinWords, plural } from '../../../../kernel/text.ts'
import { columnLetters } from '../../../../platform/spreadsheets/index.ts'
import { insist } from '../../../../spine/access/index.ts'
import {
  ConfirmOrCancel,
  discardPending,
  PagedPreview,
  PreviewCounts,
  type PreviewRow,
} from '../../../../spine/import-preview/index.ts'
import { type Answer, page, redirect, type Visit } from '../../../../spine/web/index.ts'
import { figureWords, yardstickWords } from '../../rules/measure-words.ts'
import { periodWords } from '../../rules/periods.ts'
import { type ComparedLine, importValues, previewValues } from '../../use-cases/import-values.ts'
import { measuresNavigation } from '../measure-frame.tsx'

const head = ['Measure', 'What it is', 'Period', 'Team', 'Figure', 'Known to be right by']
const idOf = (visit: Visit) => visit.params['id'] ?? ''

/** /measures/import/:id: whoever sent it. */
export async function previewPage(visit: Visit): Promise<Answer> {
  const { pending, lines } = await visit.work((work) => previewValues(work, idOf(visit)))
  const verdicts = lines.map(({ verdict }) => verdict)
  const problems = verdicts.filter((verdict) => verdict === 'problem').length
  const { ignored, sheet } = pending.data
  const address = `/measures/import/${pending.id}`
  return page({
    title: `Import ${pending.fileName}`,
    subNavigation: measuresNavigation(visit, '/measures/import'),
    body: (
      <>
        <h1 class="govuk-heading-l">What this file would change</h1>
        <p class="govuk-body">
          {pending.fileName}, sheet “{sheet}”.
          {ignored.length > 0 ? ` Left alone: ${joinWords(ignored.map((word) => `“${word}”`))}.` : ''}
        </p>
        {pending.sameFileConfirmedAt ? <InsetText>You have imported this very file before.</InsetText> : null}
        <PreviewCounts verdicts={verdicts} noun={['figure', 'figures']} />
        {problems > 0 ? (
          <p class="govuk-body">
            {plural(problems, 'figure')} with a problem will be left out. Mend the file and send it again, or confirm
            without {problems === 1 ? 'it' : 'them'}.
          </p>
        ) : null}
        <PagedPreview path={address} query={visit.query} head={head} rows={lines.map(previewRow)} />
        <ConfirmOrCancel
          visit={visit}
          confirm={`${address}/confirm`}
          cancel={`${address}/discard`}
          button="Save these figures"
          nothingToDo={!verdicts.some((verdict) => verdict === 'new' || verdict === 'changed')}
        />
      </>
    ),
  })
}

/** POST /measures/import/:id/confirm: the file is compared again with what is there now. */
export async function confirm(visit: Visit): Promise<Answer> {
  const { outcome, again } = await visit.work((work) => importValues(work, idOf(visit)))
  return redirect('/measures', {
    what: again ? `This was already done: ${outcome}` : outcome,
    next: 'Look at what the figures say.',
  })
}

/** POST /measures/import/:id/discard. */
export async function discard(visit: Visit): Promise<Answer> {
  insist(visit.actor, 'see measures')
  await visit.work((work) => discardPending(work, idOf(visit)))
  return redirect('/measures/import', { what: 'The upload has been thrown away. Nothing was changed.' })
}

function previewRow({ line, problems, entry, verdict, was, row }: ComparedLine): PreviewRow {
  const unit = entry?.measure.unit
  const typed = line.value || [line.numerator, line.denominator].filter((part) => part !== '').join(' of ')
  const evidence = [line.source, line.sourceOn, line.verifiedBy, line.confidence].filter((part) => part !== '')
  const evidenceFault = [problems.sourceOn, problems.confidence].filter((part) => part !== undefined).join('. ')
  return {
    place: `row ${line.row}, column ${columnLetters(line.column)}`,
    verdict,
    cells: [
      { text: row ? `${row.reference} ${row.title}` : line.measure, problem: problems.measure },
      {
        text: entry && entry.kind !== 'value' ? yardstickWords[entry.kind] : line.what || 'Value',
        problem: problems.what,
      },
      { text: entry ? periodWords(entry.measure.period, entry.startsOn) : line.period, problem: problems.period },
      { text: entry?.team?.name ?? (line.team || 'Whole service'), problem: problems.team },
      {
        text: entry && unit ? figureWords(unit, entry.figure.value) : typed,
        was: was !== null && unit && verdict === 'changed' ? figureWords(unit, was) : undefined,
        problem: problems.value ?? problems.numerator ?? problems.denominator,
      },
      { text: evidence.join(', '), problem: evidenceFault || undefined },
    ],
  }
}
