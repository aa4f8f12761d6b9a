import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { noDate, precisions } from './agreed-date.ts'
import { agreedDateFromJson, agreedDateToJson } from './agreed-date-json.ts'

describe('words with no date in them (CAL-8)', () => {
  it('keep the words, and the suggestion beside them is not taken up', () => {
    const problem = { message: 'September has 30 days.', suggestion: Temporal.PlainDate.from('2014-09-30') }
    expect(noDate('31.09.14', problem)).toEqual({
      ...{ text: '31.09.14', precision: 'none', earliest: null, latest: null, recurrence: null, note: null },
      problem,
    })
    expect(noDate('when we can').problem).toBeNull()
  })
  it('are an agreed date that can be stored and read again', () => {
    expect(precisions).toContain(noDate('').precision)
    expect(agreedDateFromJson(agreedDateToJson(noDate('when we can')))).toEqual(noDate('when we can'))
  })
})
