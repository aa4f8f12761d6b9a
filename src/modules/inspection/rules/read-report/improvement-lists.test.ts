import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLists } from './improvement-lists.ts'
import { reportText } from './report-text.ts'
import { ilacs, sifFirstForm, sifSecondForm } from './testing/fictional-reports.ts'
import { readPages } from './testing/read-fictional.ts'
import { FILLER, placed, type Sheet, sheet } from './testing/typeset.ts'

const lists = (pages: readonly Sheet[]) => readLists(reportText(placed(pages)))
/** Items of a list below "What needs to improve?", with a section after it. */
const items = (list: (page: Sheet) => Sheet) => lists(ilacs({ list }))[0]?.items.map(({ text }) => text) ?? []
const heading = (page: Sheet, words = 'What needs to improve?') => page.heading(words)

describe('lists of what needs to improve', () => {
  it.each(['What needs to improve?', 'What needs to improve', 'What needs to improve:', 'What needs to improve?1'])(
    'are found under “%s”',
    (words) => {
      expect(items((page) => heading(page, words).item('◼', 'One.').item('◼', 'Two.'))).toEqual(['One.', 'Two.'])
    },
  )

  it.each(['◼', '\uf06e', '\uf0b7', '\uf0a7', '•', '▪', '●'])('have bullets of any sign: %s', (sign) => {
    expect(items((page) => heading(page).item(sign, ['The quality of', 'plans']).item(sign, 'sufficiency'))).toEqual([
      'The quality of plans',
      'sufficiency',
    ])
  })

  it.each(['−', '\u0336', '–', 'o', '\uf02d', '-'])('have points below an item, marked %s', (sign) => {
    const read = items((page) =>
      heading(page)
        .item('◼', 'Services, including:', { x: 97 })
        .item(sign, ['a place', 'to live'], { x: 115 })
        .item(sign, 'a plan.', { x: 115 })
        .item('◼', 'Audits.', { x: 97 }),
    )
    expect(read).toEqual(['Services, including:\n- a place to live\n- a plan.', 'Audits.'])
  })

  it('keep a hyphen at a line’s end without a space, and dashes with theirs', () => {
    expect(
      items((page) => heading(page).item('◼', ['The use of foster-to-', 'adopt and pre-', 'proceedings – and more.'])),
    ).toEqual(['The use of foster-to-adopt and pre-proceedings – and more.'])
  })

  it('go on over a page with its footer, header and number, and into a page that begins with a heading’s words', () => {
    const footer = ['Inspection of Borsetshire local authority children’s services', '11 to 15 March 2024']
    const first = heading(sheet().text(FILLER).space(300))
      .item('◼', 'One.')
      .item('◼', ['The use of audits to find', 'what is'])
      .footer(footer, 2)
    const second = sheet()
      .text('strengths and weaknesses, and to act on them.', 89)
      .item('◼', 'Three.')
      .heading('Experiences and progress of children in care: good')
      .footer(footer, 3)
    expect(lists([first, second])[0]?.items.map(({ text }) => text)).toEqual([
      'One.',
      'The use of audits to find what is strengths and weaknesses, and to act on them.',
      'Three.',
    ])
  })

  it('may be one paragraph without a bullet', () => {
    expect(
      items((page) =>
        heading(page).text(['The consistency of recording, so that children can', 'understand their history.']),
      ),
    ).toEqual(['The consistency of recording, so that children can understand their history.'])
    expect(
      readPages(ilacs({ list: (page) => heading(page).text('One thing only.') })).questions.map(({ field }) => field),
    ).toContain('improvement_areas')
  })

  it('may be missing: nothing is made up, and a person is asked', () => {
    const reading = readPages(ilacs({ list: (page) => page.text('Leaders know what to do next.') }))
    expect(reading.areas).toMatchObject({ improvement: [], priority: [], heading: null })
    expect(reading.questions.filter(({ field }) => field === 'improvement_areas')).toHaveLength(1)
  })

  it('drop a paragraph that only opens them', () => {
    expect(
      items((page) => heading(page).text('Leaders should improve:').item('◼', 'plans').item('◼', 'audits')),
    ).toEqual(['plans', 'audits'])
  })

  it('end at a section’s heading, with or without “The”, large or not', () => {
    const section = (words: string, size: number) =>
      items((page) => heading(page).item('◼', 'One.').space(14).heading(words, size).text('Text.'))
    for (const words of [
      'Experiences and progress of care leavers: good',
      'The experiences and progress of children: good',
      'Main findings',
      'Strengths',
    ]) {
      for (const size of [12, 14]) expect(section(words, size)).toEqual(['One.'])
    }
  })
})

describe('lists of the single inspection', () => {
  const first = lists(sifFirstForm())

  it('has priority actions and areas, numbers that run on, groups and points; nothing of the contents', () => {
    expect(first.map(({ owner, kind, items: all }) => [owner, kind, all.length])).toEqual([
      ['authority', 'priority', 2],
      ['authority', 'improvement', 2],
      ['board', 'priority', 0],
      ['board', 'improvement', 1],
    ])
    expect(first[0]?.items).toMatchObject([
      { number: 11, group: 'Leadership and management' },
      { number: 12, points: ['reliable data', 'clear monitoring of quality.'] },
    ])
    expect(first[1]?.items).toMatchObject([
      {
        number: 13,
        group: 'Quality of practice',
        text: 'Improve decision-making so that children do not wait, and build on the strengths and weaknesses that audits have found.',
        box: { page: 3 },
      },
      { number: 14, group: 'Care leavers' },
    ])
  })

  it('says of a list that is printed as empty that it is', () => {
    expect(first[2]).toMatchObject({ saidEmpty: true, items: [] })
  })

  it('keeps the board’s recommendations apart from the council’s', () => {
    const read = lists(
      sifSecondForm((page) =>
        page
          .item('1.', ['Ensure that plans', 'are clear (paragraph 33).'], { indent: 36 })
          .item('2.', 'Strengthen the response by ensuring that:', { indent: 36 })
          .item('\uf0b7', 'roles are clear', { x: 107 })
          .item('\uf0b7', 'records are kept.', { x: 107 }),
      ),
    )
    expect(read.map(({ owner, items: all }) => [owner, all.map(({ text }) => text)])).toEqual([
      [
        'authority',
        [
          'Ensure that plans are clear (paragraph 33).',
          'Strengthen the response by ensuring that:\n- roles are clear\n- records are kept.',
        ],
      ],
      ['board', ['Engage with all communities.']],
    ])
  })

  it('takes numbered headings with bullets below for groups, as one report of 2016 has them', () => {
    const read = lists(
      sifSecondForm((page) =>
        page
          .item('1.', 'Leadership', { indent: 36 })
          .item('\uf0b7', 'Ensure one thing.', { x: 107 })
          .item('\uf0b7', 'Ensure another.', { x: 107 })
          .item('2.', 'Quality of practice', { indent: 36 })
          .item('\uf0b7', 'Improve a third.', { x: 107 }),
      ),
    )
    expect(read[0]?.items.map(({ group, text }) => [group, text])).toEqual([
      ['Leadership', 'Ensure one thing.'],
      ['Leadership', 'Ensure another.'],
      ['Quality of practice', 'Improve a third.'],
    ])
  })

  it('reads bullets where early reports have them, and a recommendation printed twice twice', () => {
    const read = lists(
      sifSecondForm((page) => page.item('\uf0b7', 'Do this.').item('\uf0b7', 'Do that.').item('\uf0b7', 'Do this.')),
    )
    expect(read[0]?.items.map(({ text }) => text)).toEqual(['Do this.', 'Do that.', 'Do this.'])
  })

  it('asks when a second list of one kind stands where the board’s would', () => {
    const pages = [
      ...sifSecondForm((page) => page.item('1.', 'One.', { indent: 36 })).slice(0, 2),
      sheet().heading('Recommendations').item('1.', 'Whose?', { indent: 36 }),
    ]
    expect(readPages(pages).questions.some(({ why }) => why.includes('second list'))).toBe(true)
  })
})

describe('a list that a rule might lose part of', () => {
  it('is kept when it is set a little smaller than the text, low on the page', () => {
    const small = sheet().text(FILLER).space(250).heading('What needs to improve?')
    small
      .put('◼', 71, 640, 11)
      .put('The quality of plans.', 89, 640, 11)
      .put('◼', 71, 660, 11)
      .put('The quality of audits.', 89, 660, 11)
    expect(lists([small])[0]?.items.map(({ text }) => text)).toEqual([
      'The quality of plans.',
      'The quality of audits.',
    ])
  })

  it('may number its items anew under each sub-heading', () => {
    const read = lists(
      sifSecondForm((page) =>
        page
          .heading('Leadership', 13)
          .item('1.', 'One.', { indent: 36 })
          .item('2.', 'Two.', { indent: 36 })
          .heading('Care leavers', 13)
          .item('1.', 'Three.', { indent: 36 }),
      ),
    )
    expect(read[0]?.items.map(({ group, text }) => [group, text])).toEqual([
      ['Leadership', 'One.'],
      ['Leadership', 'Two.'],
      ['Care leavers', 'Three.'],
    ])
  })

  it('is asked about when something else stands in it and it goes on after', () => {
    const odd = 'A paragraph that is much too long to be a sub-heading, and that is not an item either, stands here.'
    const pages = sifSecondForm((page) =>
      page.item('1.', 'One.', { indent: 36 }).text(odd).item('2.', 'Two.', { indent: 36 }),
    )
    expect(lists(pages)[0]).toMatchObject({ cutShort: true })
    expect(readPages(pages).questions.some(({ why }) => why.includes('follows its end'))).toBe(true)
    expect(lists(sifFirstForm()).every(({ cutShort }) => !cutShort)).toBe(true)
  })

  it.each([
    'There are no areas for priority action.',
    'There were no priority actions identified.',
    'No areas for priority action were identified.',
    'None.',
  ])('is empty when it says “%s”', (words) => {
    const pages = sifSecondForm((page) => page.item('1.', 'One.', { indent: 36 }))
    pages.splice(1, 0, sheet().heading('Areas for priority action').text(words).heading('Strengths'))
    expect(lists(pages)[0]).toMatchObject({ kind: 'priority', saidEmpty: true, items: [] })
  })
})

describe('any list', () => {
  const word = fc.stringMatching(/^[a-z]{2,9}$/)
  const sentence = fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => `The ${words.join(' ')}`)
  const broken = (text: string) => text.match(/.{1,60}(?:\s|$)/g)?.map((line) => line.trim()) ?? [text]

  it('is read item by item, whatever its length and wherever pages break', () => {
    const numbered = fc.boolean()
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 25 }), numbered, (texts, isNumbered) => {
        const pages = [
          sheet()
            .text(['Many words of text, so that its size is known to be that of most.'])
            .heading(isNumbered ? 'Recommendations' : 'What needs to improve?'),
        ]
        for (const [index, text] of texts.entries()) {
          if ((pages.at(-1)?.y ?? 0) > 680) pages.push(sheet())
          pages.at(-1)?.item(isNumbered ? `${index + 1}.` : '◼', broken(text), { indent: 28, above: 24 })
        }
        pages.at(-1)?.heading('Summary for children and young people')
        expect(lists(pages)[0]?.items.map(({ text }) => text)).toEqual(texts)
      }),
      { numRuns: 60 },
    )
  })
})
