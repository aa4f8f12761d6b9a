import { datasets, modules } from './app.ts'
import { takeValuesJob } from './modules/measures/index.ts'
import type { Settings } from './platform/config/settings.ts'
import { readHolidayCalendar } from './platform/holiday-calendar.ts'
import type { Logger } from './platform/logging/logger.ts'
import { mailerFor } from './platform/mail/mailer.ts'
import type { Ground } from './spine/access/index.ts'
import { sendMailJob } from './spine/mail/index.ts'
import { digestJob, hourlyDigests } from './spine/notifications/index.ts'
import { tellFollowersJob } from './spine/publications/index.ts'
import { type Job, type Regular, startWorkers } from './spine/runs/index.ts'
import { dailyDrafts, dailySeal, dropOldDraftsJob, sealHistoryJob, verifyHistoryJob } from './spine/settings/index.ts'

/** Every kind of long work there is. */
export function allJobs(settings: Settings): readonly Job[] {
  const mailer = settings.SMTP_URL ? mailerFor(settings.SMTP_URL, settings.MAIL_FROM) : null
  const address = settings.PUBLIC_URL?.replace(/\/$/, '') ?? `http://localhost:${settings.PORT}`
  return [
    verifyHistoryJob,
    sealHistoryJob,
    dropOldDraftsJob,
    sendMailJob(mailer),
    digestJob({ address, calendar: readHolidayCalendar() }),
    tellFollowersJob(address),
    takeValuesJob(datasets),
    ...modules.flatMap((one) => one.jobs ?? []),
  ]
}

/** What of it is done every day or hour without anyone asking. */
export const allRegulars: readonly Regular[] = [
  dailySeal,
  dailyDrafts,
  hourlyDigests,
  ...modules.flatMap((one) => one.regulars ?? []),
]

type Background = { settings: Settings; ground: Ground; appUrl: string; logger: Logger }

/** Does background work until stopped, logging faults without what people wrote. */
export function startBackground({
  settings,
  ground,
  appUrl,
  logger,
}: Background): Promise<{ stop: () => Promise<void> }> {
  const log = (words: string, fault: unknown) => logger.error({ err: fault }, words)
  return startWorkers({ ground, appUrl, jobs: allJobs(settings), regulars: allRegulars, log })
}
