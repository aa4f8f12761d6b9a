import { load } from 'js-yaml'
import { type HolidayCalendar, parseHolidayCalendar } from '../kernel/calendar.ts'
import { contentPath, readContent } from './content.ts'

/** Reads the holidays that ship with the program for a jurisdiction. Throws InvalidCalendarError when the file is wrong. */
export function readHolidayCalendar(jurisdiction = 'england-and-wales'): HolidayCalendar {
  return parseHolidayCalendar(load(readContent(contentPath('calendars', `${jurisdiction}.yaml`))))
}

/** The bank holidays of England and Wales that ship (CAL-1), read once. */
export const bankHolidays: HolidayCalendar = readHolidayCalendar()
