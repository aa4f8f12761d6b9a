import { describe, expect, it } from 'vitest'
import { judgeWorkbook } from './judge-workbook.ts'

const size = { bytes: 10, tooLarge: false, most: 50 * 1024 * 1024 }
const found = (type: string, problem?: string, webPage = false) => ({ type, says: `a ${type}`, problem, webPage })

describe('what may be given as lists', () => {
  it.each(['xlsx', 'xls', 'ods', 'csv', 'zip', 'text'])('%s', (type) =>
    expect(judgeWorkbook('a', found(type), size)).toBeNull(),
  )

  it('a workbook with macros, which are never run', () =>
    expect(judgeWorkbook('a.xlsm', found('xlsm', 'has macros'), size)).toBeNull())

  it.each([
    [found('pdf'), size, 'is a pdf'],
    [found('encrypted-office', 'password'), size, 'under a password. Save it without one'],
    [found('xlsx', 'Its name ends in .csv'), size, 'Its name ends in .csv'],
    [found('text', undefined, true), size, 'is a web page under another name'],
    [found('xlsx'), { ...size, tooLarge: true }, 'larger than 50 MB'],
    [found('unknown'), { ...size, bytes: 0 }, 'is empty'],
  ])('nothing else: %j', (file, given, words) => expect(judgeWorkbook('Lists.x', file, given)).toContain(words))
})
