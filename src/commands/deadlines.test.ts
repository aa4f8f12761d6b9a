import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../platform/content.ts'

function sightline(...words: string[]) {
  const run = spawnSync(process.execPath, [join(projectRoot(), 'bin', 'sightline.js'), 'deadlines', ...words], {
    encoding: 'utf8',
  })
  return { code: run.status, out: run.stdout, err: run.stderr }
}

describe('sightline deadlines', () => {
  it.each([
    ['working-days --from 2026-07-28 --plus 70', '2026-11-04', 'CAL-2'],
    ['clear-days --before 2026-05-05 --days 5', '2026-04-24', 'CAL-3'],
    ['clear-calendar-days --before 2026-12-08 --days 28', '2026-11-09', 'CAL-4'],
    ['months-beginning --from 2013-10-14 --months 2', '2013-12-13', 'CAL-5'],
  ])('%s --json gives the date, rule and explanation', (question, date, rule) => {
    const { code, out } = sightline(...question.split(' '), '--json')
    expect(JSON.parse(out)).toMatchObject({ date, rule, explanation: expect.stringMatching(/^.+\.$/) })
    expect(code).toBe(0)
  })

  it('answers in words, with the warning', () => {
    const { code, out } = sightline('clear-calendar-days', '--before', '2019-06-25', '--days', '28')
    expect(out.split('\n')).toEqual([
      'Monday 27 May 2019',
      'Notice given by Monday 27 May 2019 leaves 28 clear calendar days before Tuesday 25 June 2019: neither day is counted, and weekends and holidays are.',
      'Note: Monday 27 May 2019 is a holiday (Spring bank holiday), so this is effectively Friday 24 May 2019.',
      'Rule CAL-4.',
      '',
    ])
    expect(code).toBe(0)
  })

  it.each([
    ['working-days --from 2026-02-30 --plus 70', 'There is no such day.'],
    ['working-days --from 28/07/2026 --plus 70', 'Write the date like 2026-07-28.'],
    ['working-days --from 2026-07-28 --plus lots', 'Write a whole number, such as 5.'],
    ['working-days --from 2026-07-28', "required option '--plus <number>' not specified"],
    ['working-days --from 2030-01-01 --plus 5', 'which covers 2013 to 2028'],
    ['clear-days --before 2026-05-05 --days 0', 'whole number from 1'],
    ['sundays', "unknown command 'sundays'"],
  ])('%s says what is wrong and ends with code 2', (question, message) => {
    const { code, out, err } = sightline(...question.split(' '))
    expect(err).toContain(message)
    expect([code, out]).toEqual([2, ''])
  })
})
