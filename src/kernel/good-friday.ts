import { Temporal } from 'temporal-polyfill'

/**
 * Good Friday of a year, by the Gregorian rule for Easter. CAL-1 names the day itself, so it is not a working day even
 * where a council's own list of holidays has forgotten it.
 */
export function goodFriday(year: number): Temporal.PlainDate {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const leapCorrection = Math.floor(century / 4)
  const moonCorrection = Math.floor((8 * century + 13) / 25)
  const epact = (19 * golden + century - leapCorrection - moonCorrection + 15) % 30
  const fullMoon = epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11))
  const weekday = (year + Math.floor(year / 4) + fullMoon + 2 - century + leapCorrection) % 7
  const easterFromMarch = 28 + fullMoon - weekday
  return new Temporal.PlainDate(year, 3, 1).add({ days: easterFromMarch - 3 })
}
