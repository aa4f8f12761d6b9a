import { Temporal } from 'temporal-polyfill'
import { londonDate } from '../../../../kernel/zoned.ts'
import { insist, serviceReaders, type Work } from '../../../../spine/access/index.ts'
import { notify } from '../../../../spine/notifications/index.ts'
import { changeRecord, createRecord, readRecord, type StoredRecord } from '../../../../spine/records/index.ts'
import type { SupplyFacts } from '../../rules/supply/check-supply.ts'
import { type DataSupplyState, dataSupplyKind } from '../../store/data-supply-kind.ts'
import { namesOf } from '../../store/run-parts.ts'

export type DataSupply = StoredRecord<DataSupplyState>

/** Who makes the monthly data and when; null until somebody has said. */
export async function readDataSupply(work: Work): Promise<DataSupply | null> {
  const found = await work.tx
    .selectFrom('data_supply')
    .innerJoin('record as r', 'r.id', 'data_supply.id')
    .select('r.reference')
    .limit(1)
    .executeTakeFirst()
  return found ? readRecord(work, dataSupplyKind, found.reference) : null
}

export type SupplyWords = DataSupplyState & { ownerId: string | null }

/** Says who makes the monthly data, who stands in, and on which day of the month (F03, F23). `version` is null the first time. */
export async function setDataSupply(
  work: Work,
  version: number | null,
  { ownerId, ...state }: SupplyWords,
): Promise<void> {
  insist(work.actor, 'run child-level data')
  const before = await readDataSupply(work)
  const id = before
    ? (
        await changeRecord(
          work,
          dataSupplyKind,
          before.id,
          { version: version ?? 0, ownerId, state },
          { deed: 'changed' },
        )
      ).id
    : (
        await createRecord(
          work,
          dataSupplyKind,
          { title: 'The monthly child-level data', ownerId, readers: serviceReaders, state },
          { deed: 'set up' },
        )
      ).id
  const fresh = [
    ownerId !== before?.ownerId ? ownerId : null,
    state.deputy_id !== before?.state.deputy_id ? state.deputy_id : null,
  ]
  await notify(
    work,
    fresh.filter((person) => person !== null),
    {
      recordId: id,
      deed: 'make the monthly data',
      what: 'You make the monthly child-level data, or stand in for who does',
      why: 'You were named as its owner or deputy.',
      href: '/child-level-data/schedule',
    },
  )
}

/** What is known of the supply, for its checks. */
export async function supplyFacts(work: Work, supply: DataSupply | null): Promise<SupplyFacts> {
  const run = await work.tx
    .selectFrom('data_run')
    .select(['started_at as startedAt', 'state'])
    .where('state', 'in', ['checked', 'signed'])
    .orderBy('started_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  const test = await work.tx
    .selectFrom('end_to_end_test')
    .select(({ fn }) => fn.max('signed_on').as('on'))
    .executeTakeFirst()
  const names = await namesOf(work, [supply?.ownerId ?? null, supply?.state.deputy_id ?? null])
  const day = (iso: string | null | undefined) => (iso ? Temporal.PlainDate.from(iso) : null)
  return {
    dayOfMonth: supply?.state.day_of_month ?? 1,
    owner: names.get(supply?.ownerId ?? '') ?? null,
    deputy: names.get(supply?.state.deputy_id ?? '') ?? null,
    deputyTrainedOn: day(supply?.state.deputy_trained_on),
    deputyTestedOn: day(supply?.state.deputy_tested_on),
    lastRunOn: run ? londonDate(Temporal.Instant.fromEpochMilliseconds(run.startedAt.getTime())) : null,
    lastSigned: run?.state === 'signed',
    lastFullTestOn: day(test?.on),
  }
}
