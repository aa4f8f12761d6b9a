import { Temporal } from 'temporal-polyfill'
import { WideTable } from '../../../../govuk/patterns/WideTable.tsx'
import { formatDate } from '../../../../kernel/text.ts'
import { type Answer, type ListFile, page, type Visit } from '../../../../spine/web/index.ts'
import { date, number, text } from '../../documents/taken-columns.ts'
import { type LimitNow, limitsNow } from '../../use-cases/limits/set-limit.ts'
import { dataNavigation } from '../navigation.ts'
import { TakeListAway } from '../take-away.tsx'

const here = '/child-level-data/limits'

/** /child-level-data/limits: what is called late, long or too many; everyone in the service sees it. */
export async function limitsPage(visit: Visit): Promise<Answer> {
  const groups = await visit.work(limitsNow)
  const own = groups.flatMap(({ limits }) => limits).filter((one) => one.own !== null).length
  return page({
    title: 'Limits',
    subNavigation: dataNavigation(visit, here),
    body: (
      <>
        <h1 class="govuk-heading-l">Limits</h1>
        <p class="govuk-body">
          What checks and measures call late, long or too many.{' '}
          {own === 0 ? 'All are as they ship.' : `${own} are the council’s own.`} A run keeps the limits that it went
          by.
        </p>
        {groups.map(({ name, limits }) => (
          <WideTable
            caption={name}
            captionSize="m"
            firstCellIsHeader
            head={['Limit', { content: 'Now', numeric: true }, { content: 'As it ships', numeric: true }, 'Why']}
            rows={limits.map((one) => [
              { content: <a href={`${here}/${one.key}`}>{one.words}</a> },
              { content: figure(one.own ?? one.shipped), numeric: true },
              { content: figure(one.shipped), numeric: true },
              whyWords(one),
            ])}
          />
        ))}
        <TakeListAway visit={visit} path={`${here}/list`} print={here} />
      </>
    ),
  })
}

export const figure = (value: number): string => value.toLocaleString('en-GB')

/** Why it is as it is: since when, and what was said. */
function whyWords({ own, said }: LimitNow): string {
  if (!said) return ''
  const since = `from ${formatDate(Temporal.PlainDate.from(said.startsOn))}: ${said.reason}`
  if (said.value !== null && said.value !== own) return `Becomes ${figure(said.value)} ${since}`
  return said.value === null ? `As it ships ${since}` : `The council’s own ${since}`
}

/** /child-level-data/limits/list.xlsx and .csv */
export async function limitsToTake(visit: Visit): Promise<ListFile> {
  const groups = await visit.work(limitsNow)
  return {
    title: 'Limits of the child-level data',
    many: 'Limits',
    columns: [
      text('Part of the work', 30),
      text('Limit', 60),
      number('Now'),
      number('As it ships'),
      date('Set from'),
      text('Set by'),
      text('Why', 40),
      text('Key', 30),
    ],
    rows: groups.flatMap(({ name, limits }) =>
      limits.map(({ key, words, own, shipped, said }) => [
        name,
        words,
        own ?? shipped,
        shipped,
        said?.startsOn ?? '',
        said?.by ?? '',
        said?.reason ?? '',
        key,
      ]),
    ),
  }
}
