const MS_PER_DAY = 86_400_000
const SECONDS_PER_DAY = 86_400
/** Serial 25569 is 1 January 1970 in the 1900 system; the 1904 system starts 1,462 days later. */
const UNIX_SERIAL = 25_569
const OFFSET_1904 = 1462
/** 31 December 9999, the last date Excel shows. */
const LAST_SERIAL = 2_958_465
/** Excel's 29 February 1900 never was; serials before it are a day later than the count suggests. */
const FALSE_LEAP_DAY = 60

/**
 * A spreadsheet's day number as ISO text, or undefined when no date has it (nought, negative, past 9999, or the
 * 29 February 1900 that Excel invented): then it is only a number. Seconds are rounded.
 */
export function serialToIso(serial: number, kind: 'date' | 'time', date1904: boolean): string | undefined {
  if (kind === 'time' && serial >= 0 && serial < 1) return timeOfDay(Math.round(serial * SECONDS_PER_DAY))
  let day = Math.floor(serial)
  let seconds = Math.round((serial - day) * SECONDS_PER_DAY)
  if (seconds === SECONDS_PER_DAY) {
    day += 1
    seconds = 0
  }
  const days1900 = date1904 ? day + OFFSET_1904 : day
  if (!(days1900 >= 1 && days1900 <= LAST_SERIAL) || (days1900 === FALSE_LEAP_DAY && !date1904) || day < 0) {
    return undefined
  }
  const fromEpoch = days1900 < FALSE_LEAP_DAY ? days1900 + 1 : days1900
  const date = dayText(fromEpoch - UNIX_SERIAL)
  return seconds === 0 && kind === 'date' ? date : `${date}T${timeOfDay(seconds)}`
}

/** The 1900-system day number of an ISO date or date and time; undefined when it is not a real one from 1900 to 9999. */
export function isoToSerial(iso: string): number | undefined {
  const parts = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?)?$/.exec(iso)
  if (!parts) return undefined
  const ms = Date.parse(`${parts[1]}T00:00:00Z`)
  if (Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== parts[1]) return undefined
  const [hour, minute, second] = [Number(parts[2] ?? 0), Number(parts[3] ?? 0), Number(parts[4] ?? 0)]
  if (hour > 23 || minute > 59 || second > 59) return undefined
  const counted = ms / MS_PER_DAY + UNIX_SERIAL
  const day = counted <= FALSE_LEAP_DAY ? counted - 1 : counted
  if (day < 1 || day > LAST_SERIAL) return undefined
  return day + (hour * 3600 + minute * 60 + second) / SECONDS_PER_DAY
}

/** A date that the file itself writes as ISO text, brought to our form; midnight is left out. */
export function tidyIso(text: string): string | undefined {
  const parts = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::(\d{2})(?:\.\d+)?)?Z?)?$/.exec(text.trim())
  if (!parts) return undefined
  const time = `${parts[2] ?? '00:00'}:${parts[3] ?? '00'}`
  return time === '00:00:00' ? parts[1] : `${parts[1]}T${time}`
}

/**
 * The date so many days after 1 January 1970, in whole numbers only: `Date` takes ten times as long, and a workbook
 * holds tens of thousands. Counts years from 1 March, so that a leap day comes last (Howard Hinnant, "days from civil").
 */
function dayText(days: number): string {
  const shifted = days + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`
}

function timeOfDay(seconds: number): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0')
  const within = Math.min(seconds, SECONDS_PER_DAY - 1)
  return `${two(within / 3600)}:${two((within % 3600) / 60)}:${two(within % 60)}`
}
