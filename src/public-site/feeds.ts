import { ICalCalendar, ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { NotFound } from '../kernel/failures.ts'
import { timeDeadline } from '../kernel/zoned.ts'
import { everythingPublished, type Published, publishedData } from '../spine/publications/index.ts'
import type { Answer, Visit } from '../spine/web/index.ts'
import { sectionAt } from './sections.ts'

/** How many entries a feed holds. */
const newest = 50

/** /public/feed.atom and /public/:section/feed.atom: anyone. What was published, the newest first; what was withdrawn says so. */
export const feed =
  (address: string) =>
  async (visit: Visit): Promise<Answer> => {
    const named = visit.params['section']
    const section = sectionAt(named)
    if (named !== undefined && !section) throw new NotFound('That feed')
    const found = await visit.work((work) => everythingPublished(work, section?.kinds ?? null, newest))
    const title = `${visit.council.name}: ${section?.heading ?? 'scrutiny of children’s services'}`
    const self = `${address}${visit.path}`
    const updated = found.map(changed).toSorted().at(-1) ?? visit.ground.clock.now().toString()
    const bytes = [
      '<?xml version="1.0" encoding="utf-8"?>',
      '<feed xmlns="http://www.w3.org/2005/Atom">',
      `<title>${escaped(title)}</title>`,
      `<id>${escaped(self)}</id>`,
      `<link rel="self" href="${escaped(self)}"/>`,
      `<updated>${updated}</updated>`,
      `<author><name>${escaped(visit.council.name)}</name></author>`,
      ...found.map((one) => entry(one, address)),
      '</feed>',
      '',
    ].join('\n')
    return { kind: 'file', bytes, name: 'feed.atom', type: 'application/atom+xml; charset=utf-8', inline: true }
  }

const changed = ({ withdrawnAt, publishedAt }: Published): string => (withdrawnAt ?? publishedAt).toISOString()

function entry(one: Published, address: string): string {
  const web = escaped(`${address}/public/${one.address}`)
  const title = one.withdrawnAt ? `Withdrawn: ${one.address.split('/').at(-1)}` : one.title
  return [
    '<entry>',
    `<title>${escaped(title)}</title>`,
    `<id>urn:uuid:${one.id}</id>`,
    `<link href="${web}"/>`,
    `<published>${one.publishedAt.toISOString()}</published>`,
    `<updated>${changed(one)}</updated>`,
    `<summary>${escaped(one.withdrawnAt ? one.withdrawnReason : one.kind)}</summary>`,
    '</entry>',
  ].join('\n')
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const meeting = z.object({
  id: z.string(),
  name: z.string(),
  start_date: z.string(),
  location: z.string(),
  status: z.string(),
})
const decision = z.object({
  id: z.string(),
  name: z.string(),
  maker: z.string(),
  decide_from: z.string().nullable(),
  status: z.string(),
})
const hours = 2

/** /public/calendar.ics: anyone. Published meetings, and decisions on the first day on which they can be taken. */
export const publicCalendar =
  (address: string) =>
  async (visit: Visit): Promise<Answer> => {
    const { meetings, decisions } = await visit.work(async (work) => ({
      meetings: await publishedData(work, ['meeting']),
      decisions: await publishedData(work, ['planned decision']),
    }))
    const calendar = new ICalCalendar({
      name: `${visit.council.name}: scrutiny`,
      method: ICalCalendarMethod.PUBLISH,
      prodId: { company: 'Sightline', product: 'Public calendar', language: 'EN' },
      ttl: 6 * 60 * 60,
    })
    for (const { data, publishedAt, address: at } of meetings) {
      const { id, name, start_date, location, status } = meeting.parse(data)
      const [day = '', time = ''] = start_date.split('T')
      const { instant } = timeDeadline(Temporal.PlainDate.from(day), Temporal.PlainTime.from(time))
      calendar.createEvent({
        id,
        stamp: publishedAt,
        start: new Date(instant.epochMilliseconds),
        end: new Date(instant.add({ hours }).epochMilliseconds),
        summary: name,
        location,
        url: `${address}/public/${at}`,
        status: status === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      })
    }
    for (const { data, publishedAt, address: at } of decisions) {
      const { id, name, maker, decide_from, status } = decision.parse(data)
      if (decide_from === null || status !== 'noticed') continue
      calendar.createEvent({
        id,
        stamp: publishedAt,
        start: new Date(`${decide_from}T00:00:00Z`),
        allDay: true,
        timezone: 'UTC',
        summary: `Can be decided from today: ${name}`,
        description: maker,
        url: `${address}/public/${at}`,
      })
    }
    const type = 'text/calendar; charset=utf-8'
    return { kind: 'file', bytes: calendar.toString(), name: 'scrutiny.ics', type, inline: true }
  }
