import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { type CheckedReview, checkReviews } from './check-reviews.ts'
import { checkDuration, readDuration } from './duration.ts'
import { decisionWords } from './review-words.ts'
import { smartPrompts } from './smart-prompts.ts'

const day = (iso: string) => Temporal.PlainDate.from(iso)

describe('how long a review takes (SCR-11)', () => {
  it.each([
    ['8 weeks', 8, 'week'],
    ['About nine months in all', 9, 'month'],
    ['a year', 1, 'year'],
    ['10-week review', 10, 'week'],
  ])('is read from “%s”', (words, count, unit) => {
    expect(readDuration(words)).toMatchObject({ count, unit })
  })

  it.each(['As long as it takes', '', 'many weeks', '0 weeks'])('is not read from “%s”', (words) => {
    expect(readDuration(words)).toBeNull()
  })

  it('agrees with end of July to end of September for eight weeks', () => {
    expect(checkDuration('8 weeks', day('2015-07-31'), day('2015-09-30'))).toEqual({
      agrees: true,
      words: 'The dates are 8.7 weeks apart; 8 weeks are stated. That is near enough.',
    })
  })

  it.each([
    ['2014-05-31', '14'],
    ['2013-10-31', '7'],
  ])('warns of nine months against March 2013 to %s', (ends, months) => {
    const found = checkDuration('9 months', day('2013-03-31'), day(ends))
    expect(found?.agrees).toBe(false)
    expect(found?.words).toBe(
      `The dates are ${months} months apart, but 9 months are stated. Change one of them, or say why.`,
    )
  })

  it('says nothing without both dates or a length, and refuses an end before the start', () => {
    expect(checkDuration('8 weeks', null, day('2015-09-30'))).toBeNull()
    expect(checkDuration('soon', day('2015-07-31'), day('2015-09-30'))).toBeNull()
    expect(checkDuration('8 weeks', day('2015-09-30'), day('2015-07-31'))?.agrees).toBe(false)
  })
})

describe('SMART prompts (G07)', () => {
  const nothing = { resources: '', methods: '', priorities: '', ends: '', duration: '' }
  const seen = (aims: string[], around = nothing) =>
    smartPrompts(aims, around)
      .filter((one) => one.seen)
      .map((one) => one.letter)
      .join('')

  it('ask by every letter where nothing is written', () => {
    expect(seen([])).toBe('')
    expect(smartPrompts([], nothing).map(({ prompt }) => prompt)).toContain('Say by when it is answered.')
  })

  it('quote the aim that is vague or cannot be counted', () => {
    const prompts = smartPrompts(['Improve services'], nothing)
    expect(prompts[0]).toEqual({
      letter: 'S',
      word: 'Specific',
      seen: false,
      prompt: '“Improve services”: Of whom, of what, since when?',
    })
    expect(prompts[1]?.prompt).toContain('What figure')
  })

  it('see an aim that is particular, counted and timed, and take the rest from the scope', () => {
    const aim = 'How many children waited longer than 15 days for a visit since April 2025?'
    expect(seen([aim])).toBe('SMT')
    expect(seen([aim], { ...nothing, resources: '6 weeks', methods: 'Interviews', priorities: 'Plan' })).toBe('SMART')
  })
})

describe('what the checks find in reviews', () => {
  const well: CheckedReview = {
    reference: 'REV-1',
    title: 'A review',
    scoping: true,
    startedOn: day('2026-06-01'),
    officer: 'Ines',
    officersOther: [],
    ownerless: [],
    unwritten: [],
    duration: null,
    exclusions: true,
    undecided: [],
    executiveInside: false,
    approvedUnpublished: false,
  }
  const found = (change: Partial<CheckedReview>) =>
    checkReviews([{ ...well, ...change }], day('2026-06-16')).map(({ check }) => check)

  it('is nothing where all is well', () => expect(found({})).toEqual([]))

  it.each<[Partial<CheckedReview>, string]>([
    [{ executiveInside: true }, 'The executive is inside the review'],
    [{ officer: null }, 'No officer supports it'],
    [{ officersOther: ['REV-2'] }, 'The officer supports another review'],
    [{ undecided: [{ kind: 'objection', raisedOn: day('2026-06-10') }] }, 'An objection without a decision'],
    [{ undecided: [{ kind: 'offer', raisedOn: day('2026-06-16') }] }, 'An offer without an answer'],
    [{ ownerless: ['Director'] }, 'Nobody is asked'],
    [{ unwritten: ['Director'] }, 'Not answered yet'],
    [{ exclusions: false }, 'Nothing is left out'],
    [{ duration: 'They differ.' }, 'Duration and dates differ'],
    [{ approvedUnpublished: true }, 'Approved and not published'],
  ])('%j', (change, check) => expect(found(change)).toEqual([check]))

  it('gives people a fortnight before it says that they have not answered', () => {
    expect(found({ unwritten: ['Director'], startedOn: day('2026-06-02') })).toEqual([])
  })
})

it('names decisions in words', () => {
  expect(decisionWords('objection', 'go on')).toBe('The review goes on as proposed')
  expect(decisionWords('offer', 'unknown')).toBe('unknown')
})
