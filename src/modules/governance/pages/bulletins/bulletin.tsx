import { Temporal } from 'temporal-polyfill'
import { Button } from '../../../../govuk/components/Button.tsx'
import { StatusTag } from '../../../../govuk/patterns/StatusTag.tsx'
import { plural } from '../../../../kernel/text.ts'
import { londonDate } from '../../../../kernel/zoned.ts'
import { may } from '../../../../spine/access/index.ts'
import { addressOfReference } from '../../../../spine/links/index.ts'
import { day } from '../../../../spine/record-forms/index.ts'
import { readRecord } from '../../../../spine/records/index.ts'
import {
  type Answer,
  FormToken,
  type ListFile,
  listCsv,
  listWorkbook,
  PostForm,
  redirect,
  VersionField,
  type Visit,
} from '../../../../spine/web/index.ts'
import { type BulletinItem, byKind, faultsOfBulletin, kindHeadings, readWords } from '../../rules/members/bulletin.ts'
import { bulletinKind } from '../../store/bulletin-kind.ts'
import { type BulletinReader, readersOf } from '../../store/read-bulletins.ts'
import { acknowledgeBulletin, issueBulletin, remindOfBulletin } from '../../use-cases/bulletin.ts'
import { DeedLinks, recordPage, Section } from '../record-page.tsx'

/** /governance/bulletins/:reference: the service; every councillor once it is issued. */
export const bulletinPage = (visit: Visit): Promise<Answer> =>
  recordPage({
    visit,
    kind: bulletinKind,
    called: 'Members’ bulletin',
    current: null,
    ownerless: true,
    also: async (work, { id }) => ({ readers: await readersOf(work, id) }),
    status: ({ state }) => (
      <StatusTag
        status={state.status === 'issued' ? 'Issued' : 'Draft'}
        tone={state.status === 'issued' ? 'green' : 'grey'}
      />
    ),
    facts: ({ state }, { readers }) =>
      state.issued_on
        ? [
            { label: 'Issued', value: day(state.issued_on) },
            {
              label: 'Read',
              value: readWords(readers.filter(({ acknowledgedAt }) => acknowledgedAt).length, readers.length),
            },
          ]
        : [],
    actions: ({ reference, state }) =>
      state.status === 'draft' && may(visit.actor, 'write a bulletin') ? (
        <DeedLinks deeds={[{ href: `/governance/bulletins/${reference}/change`, text: 'Write it' }]} />
      ) : null,
    body: (record, { readers }) => {
      const { state, reference, version } = record
      const at = `/governance/bulletins/${reference}`
      const mine = readers.find(({ personId }) => personId === visit.actor.person)
      const faults = faultsOfBulletin(state.items)
      return (
        <>
          {state.intro ? <p class="govuk-body sl-kept">{state.intro}</p> : null}
          {byKind(state.items).map(([kind, items]) => (
            <Section id={kind.replace(' ', '-')} heading={kindHeadings[kind]}>
              {items.map((item) => (
                <Item item={item} />
              ))}
            </Section>
          ))}
          {mine && !mine.acknowledgedAt ? (
            <form method="post" action={`${at}/read`}>
              <FormToken visit={visit} />
              <Button preventDoubleClick>I have read it</Button>
            </form>
          ) : null}
          {state.status === 'draft' && may(visit.actor, 'write a bulletin') ? (
            faults.length > 0 ? (
              <p class="govuk-body">Before it can be issued: {faults.join(' ')}</p>
            ) : (
              <PostForm visit={visit} action={`${at}/issue`}>
                <VersionField value={version} />
                <Button preventDoubleClick>Issue it to every councillor</Button>
              </PostForm>
            )
          ) : null}
          {state.status === 'issued' ? <Readers visit={visit} at={at} readers={readers} /> : null}
        </>
      )
    },
  })

function Item({ item }: { item: BulletinItem }) {
  return (
    <>
      <h3 class="govuk-heading-s">
        {item.reference ? (
          <a class="govuk-link" href={addressOfReference(item.reference)}>
            {item.heading}
          </a>
        ) : (
          item.heading
        )}
      </h3>
      <p class="govuk-body sl-kept">{item.words}</p>
    </>
  )
}

function Readers({ visit, at, readers }: { visit: Visit; at: string; readers: readonly BulletinReader[] }) {
  const waiting = readers.filter(({ acknowledgedAt }) => !acknowledgedAt)
  const clerk = may(visit.actor, 'write a bulletin')
  return (
    <Section id="readers" heading="Who has read it">
      <ul class="govuk-list">
        {readers.map(({ name, acknowledgedAt }) => (
          <li>
            {name}: {acknowledgedAt ? day(dayOf(acknowledgedAt)) : 'not yet'}
          </li>
        ))}
      </ul>
      <p class="govuk-body sl-no-print">
        <a class="govuk-link" href={`${at}/readers.xlsx`}>
          This list in Excel
        </a>
        {' · '}
        <a class="govuk-link" href={`${at}/readers.csv`}>
          CSV
        </a>
      </p>
      {clerk && waiting.length > 0 ? (
        <form method="post" action={`${at}/remind`}>
          <FormToken visit={visit} />
          <Button variant="secondary" preventDoubleClick>
            Remind the {waiting.length} who have not
          </Button>
        </form>
      ) : null}
    </Section>
  )
}

const dayOf = (at: Date) => londonDate(Temporal.Instant.fromEpochMilliseconds(at.getTime())).toString()

const at = (visit: Visit) => visit.params['reference'] ?? ''
const back = (visit: Visit) => `/governance/bulletins/${at(visit)}`

/** …/issue: the programme manager, the director. */
export async function issue(visit: Visit): Promise<Answer> {
  const sent = await visit.work((work) => issueBulletin(work, at(visit), Number(visit.typed['version']) || 0))
  return redirect(back(visit), { what: `The bulletin has gone to ${plural(sent, 'councillor')}.` })
}

/** …/read: a councillor whom it was sent to. */
export async function acknowledge(visit: Visit): Promise<Answer> {
  await visit.work((work) => acknowledgeBulletin(work, at(visit)))
  return redirect(back(visit), { what: 'You have said that you read it.' })
}

/** …/remind: the programme manager, the director. */
export async function remind(visit: Visit): Promise<Answer> {
  const told = await visit.work((work) => remindOfBulletin(work, at(visit)))
  return redirect(back(visit), { what: `${plural(told, 'councillor')} will find it waiting again.` })
}

/** …/readers.xlsx and readers.csv: the acknowledgement list. */
export const readersWorkbook = async (visit: Visit): Promise<Answer> => listWorkbook(await file(visit))
export const readersCsv = async (visit: Visit): Promise<Answer> => listCsv(await file(visit))

async function file(visit: Visit): Promise<ListFile> {
  const { title, readers } = await visit.work(async (work) => {
    const { id, title } = await readRecord(work, bulletinKind, at(visit))
    return { title, readers: await readersOf(work, id) }
  })
  return {
    title: `${title}: read by`,
    many: 'Readers',
    columns: [
      { header: 'Member', kind: 'text', width: 40 },
      { header: 'Read on', kind: 'date' },
    ],
    rows: readers.map(({ name, acknowledgedAt }) => [name, acknowledgedAt ? dayOf(acknowledgedAt) : null]),
  }
}
