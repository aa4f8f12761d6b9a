const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' })
const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/London' })

const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'Europe/London' })

/** The day of an instant as London has it (CAL-7): "22 November 2026". */
export const dayOf = (instant: Date): string => day.format(instant)

/** An instant as London's clocks show it (CAL-7): "22 November 2026 at 22:13". */
export const momentOf = (instant: Date): string => moment.format(instant)

/** The time of an instant as London's clocks show it (CAL-7): "22:13". */
export const timeOf = (instant: Date): string => time.format(instant)
