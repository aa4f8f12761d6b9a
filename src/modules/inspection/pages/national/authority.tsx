import { BackLink } from '../../../../govuk/components/BackLink.tsx'
import { SummaryList } from '../../../../govuk/components/SummaryList.tsx'
import { Table } from '../../../../govuk/components/Table.tsx'
import { ScrollRegion } from '../../../../govuk/layout.tsx'
import { NotFound } from '../../../../kernel/failures.ts'
import { DifferenceNotice, inspectionNavigation } from '../../../../spine/frameworks/index.ts'
import { type Answer, page, type Visit } from '../../../../spine/web/index.ts'
import { gradeColumns, type Outcome } from '../../rules/national/outcomes.ts'
import { type NationalPicture, nationalPicture } from '../../use-cases/national-picture.ts'
import { day } from '../inspection-words.tsx'
import { Origin } from './counts.tsx'
import { frameworksOf } from './national.tsx'
import { codesBeside, gradesIn } from './outcome-list.tsx'

/** /inspections/national/authorities/:code: anyone signed in. Whom to call: what one authority was given, and its neighbours (A03). */
export async function authorityPage(visit: Visit): Promise<Answer> {
  const picture = await visit.work(nationalPicture)
  const one = picture.all.find(({ laCode }) => laCode === visit.params['code'])
  if (!one || !picture.latest) throw new NotFound('That authority’s outcome')
  return page({
    title: one.authority,
    subNavigation: inspectionNavigation(''),
    before: <BackLink href="/inspections/national">National picture</BackLink>,
    body: (
      <>
        <h1 class="govuk-heading-l">{one.authority}</h1>
        <Facts outcome={one} />
        <Origin from={picture.latest} />
        <Neighbours picture={picture} of={one} />
      </>
    ),
  })
}

function Facts({ outcome }: { outcome: Outcome }) {
  const { region, frameworkVersion, framework, starts, ends, published, grades, reportUrl, notes } = outcome
  return (
    <SummaryList
      rows={[
        { key: 'Region', value: region || 'Not said' },
        { key: 'Framework', value: `${framework}, ${frameworkVersion}` },
        { key: 'Fieldwork', value: ends ? `${day(starts)} to ${day(ends)}` : `From ${day(starts)}` },
        { key: 'Published', value: published ? day(published) : 'Not said' },
        ...gradeColumns.flatMap(({ key, name }) => (grades[key] ? [{ key: name, value: grades[key] }] : [])),
        {
          key: 'Report',
          value: reportUrl ? (
            <a class="govuk-link" href={reportUrl}>
              The published report on {outcome.authority}
            </a>
          ) : (
            'No address is given'
          ),
        },
        ...(notes ? [{ key: 'Notes of the source', value: notes }] : []),
      ]}
    />
  )
}

/** Its statistical neighbours in the order of the alphabet, each with what it was given and by which framework. */
function Neighbours({ picture, of }: { picture: NationalPicture; of: Outcome }) {
  const { from } = picture.neighbours
  const codes = codesBeside(picture, of.laCode)
  const beside = picture.all.filter(({ laCode }) => codes.includes(laCode))
  return (
    <section aria-labelledby="neighbours">
      <h2 class="govuk-heading-m" id="neighbours">
        Statistical neighbours
      </h2>
      {codes.length === 0 || !from ? (
        <p class="govuk-body">None have been imported for {of.authority}.</p>
      ) : (
        <>
          <Origin from={from} />
          <DifferenceNotice frameworks={frameworksOf([of, ...beside], picture.frameworks)} />
          {beside.length < codes.length ? (
            <p class="govuk-body">
              {codes.length - beside.length} of its {codes.length} neighbours have no outcome in the data.
            </p>
          ) : null}
          <ScrollRegion labelledBy="beside">
            <Table
              class="sl-list"
              caption={`Neighbours of ${of.authority}, from A to Z`}
              captionHidden
              captionId="beside"
              firstCellIsHeader
              head={['Authority', 'Fieldwork from', 'Framework version', 'Grades']}
              rows={beside.map((one) => [
                {
                  content: (
                    <a class="govuk-link" href={`/inspections/national/authorities/${one.laCode}`}>
                      {one.authority}
                    </a>
                  ),
                },
                { content: day(one.starts), class: 'sl-no-wrap' },
                one.frameworkVersion,
                gradesIn(one),
              ])}
            />
          </ScrollRegion>
        </>
      )}
    </section>
  )
}
