import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readReport } from './read-report.ts'
import { reportToJson } from './report-json.ts'
import type { PlacedText, ReportPage } from './report-page.ts'
import { reportText } from './report-text.ts'
import type { Rule } from './table-lists.ts'
import * as reports from './testing/fictional-reports.ts'
import { lists, readJson, readPages } from './testing/read-fictional.ts'
import { FILLER, placed, type Sheet, sheet } from './testing/typeset.ts'

const texts = (items: { text: string }[]) => items.map(({ text }) => text)
const fields = (pages: readonly Sheet[]) => readPages(pages).questions.map(({ field }) => field)

describe('an ILACS report', () => {
  const json = readJson(reports.ilacs())

  it('is read whole, its grades confirmed by the sections’ headings', () => {
    expect(json).toMatchObject({
      authority: 'Borsetshire',
      framework: 'ILACS',
      framework_version: 'ILACS-2023',
      document_type: 'ILACS inspection',
      inspection_start: '2024-03-11',
      inspection_end: '2024-03-15',
      lead_inspector: 'Ada Quill',
      overall_effectiveness: 'Good',
      judgement_keys: {
        leaders: 'Good',
        help_protection: 'Requires improvement',
        in_care: 'Good',
        care_leavers: 'Outstanding',
        overall: 'Good',
      },
      improvement_heading: 'What needs to improve?',
      previous_judgements: [{ what: 'overall effectiveness', when: '2019', grade: 'Good' }],
    })
    expect(json.judgements_confirmed).toHaveLength(4)
    expect(texts(json.improvement_areas)).toEqual([
      'The quality of plans.',
      'The response to children who are privately fostered.',
    ])
    expect(json.improvement_areas[0]?.themes.map(({ key }) => key)).toEqual(['plans', 'quality'])
  })

  it('gives the page and the place of each item, and the size of the pages', () => {
    expect(json.pages).toEqual([1, 2, 3].map((number) => ({ number, width: 595, height: 842 })))
    expect(json.improvement_areas.map(({ page, box }) => [page, box.x, box.y < 200])).toEqual([
      [2, 71, true],
      [2, 71, true],
    ])
  })

  it('asks for the day of publication, which it does not print, and only suggests the file’s', () => {
    expect(json).toMatchObject({ published: null, published_in_document: false, published_suggestion: '2024-04-20' })
    expect(json.questions).toMatchObject([{ field: 'published', candidates: ['2024-04-20'] }])
  })

  it('asks, and gives no grade, where the table and a heading differ', () => {
    const pages = reports.ilacs()
    for (const text of pages[2]?.texts ?? [])
      text.text = text.text.replace('care leavers: outstanding', 'care leavers: inadequate')
    const read = readJson(pages)
    expect(read.judgement_keys['care_leavers']).toBeNull()
    const [question] = read.questions.filter(({ field }) => field.includes('care leavers'))
    expect(question).toMatchObject({ candidates: ['Outstanding', 'Inadequate'], page: 3, box: { page: 3 } })
  })

  it('asks where a judgement of its time is missing, and where one is too many', () => {
    const four = reports.ilacs()
    for (const text of four[0]?.texts ?? [])
      text.text = text.text.replace('Inspection dates: 11 to 15 March 2024', 'Inspection dates: 11 to 15 July 2022')
    const read = readJson(four)
    expect(read.framework_version).toBe('ILACS-2018')
    expect(read.judgement_keys['in_care_and_leavers']).toBeNull()
    expect(read.questions.map(({ field }) => field)).toContain('framework_version')
  })

  it('of 2026 has no overall effectiveness, and none is made up', () => {
    const pages = reports.ilacs()
    for (const text of pages[0]?.texts ?? []) text.text = text.text.replace('March 2024', 'May 2026')
    const [front] = pages
    const overall = front?.texts.findIndex(({ text }) => text === 'Overall effectiveness') ?? -1
    front?.texts.splice(overall, 2)
    const read = readJson(pages)
    expect(read).toMatchObject({ framework_version: 'ILACS-2026', overall_effectiveness: null })
    expect(Object.keys(read.judgement_keys)).toEqual(['leaders', 'help_protection', 'in_care', 'care_leavers'])
    expect(read.questions.map(({ field }) => field)).toEqual(['published'])
  })

  it('may have two periods of fieldwork, the second on a line of its own, and keeps the version of the first', () => {
    const front = sheet()
      .heading(['Inspection of Borsetshire local authority', 'children’s services'], 26)
      .text(['Inspection dates: 5 December 2022 to 9 December 2022', '13 February 2023 to 15 February 2023'])
      .text('Lead inspectors: Ada Quill HMI and Ben Tarn HMI')
      .text(FILLER)
    expect(readJson([front])).toMatchObject({
      framework_version: 'ILACS-2018',
      inspection_start: '2022-12-05',
      inspection_end: '2023-02-15',
      inspection_periods: [
        ['2022-12-05', '2022-12-09'],
        ['2023-02-13', '2023-02-15'],
      ],
      lead_inspector: 'Ada Quill and Ben Tarn',
    })
  })

  it('that began before April 2026 and ended in it is asked about', () => {
    const dated = (dates: string) => {
      const pages = reports.ilacs()
      for (const text of pages[0]?.texts ?? []) text.text = text.text.replace('11 to 15 March 2024', dates)
      return fields(pages)
    }
    expect(dated('30 March to 3 April 2026')).toContain('framework_version')
    expect(dated('9 to 13 March 2026')).not.toContain('framework_version')
  })

  it('asks for dates that it cannot read, and for what it does not find', () => {
    const pages = reports.ilacs()
    for (const text of pages[0]?.texts ?? [])
      text.text = text.text
        .replace('11 to 15 March 2024', 'the spring of 2024')
        .replace('Lead inspector:', 'With thanks to')
    expect(fields(pages)).toEqual(expect.arrayContaining(['inspection_dates', 'lead_inspector']))
    const elsewhere = reports.ilacs()
    for (const text of elsewhere[0]?.texts ?? []) text.text = text.text.replace('Borsetshire', 'Ambridge')
    expect(readJson(elsewhere)).toMatchObject({ authority: null, authority_as_printed: 'Ambridge' })
    expect(fields(elsewhere)).toContain('authority')
  })

  it('keeps references to the National Framework in the words, and gives them apart', () => {
    const pages = reports.ilacs({
      list: (page) =>
        page
          .heading('What needs to improve?1')
          .item('◼', 'The quality of referrals (Enabler 1).')
          .item('◼', 'Repeat plans (Outcome four).')
          .item('◼', 'Both (Outcomes 3 and 4, Principle 2).'),
    })
    expect(
      readJson(pages).improvement_areas.map(({ text, national_framework }) => [
        text,
        national_framework.map(({ kind, number }) => `${kind} ${number}`),
      ]),
    ).toEqual([
      ['The quality of referrals (Enabler 1).', ['enabler 1']],
      ['Repeat plans (Outcome four).', ['outcome 4']],
      ['Both (Outcomes 3 and 4, Principle 2).', ['outcome 3', 'outcome 4', 'principle 2']],
    ])
    expect(json.improvement_areas.flatMap((item) => item.national_framework)).toEqual([])
  })
})

describe('other reports', () => {
  it('of 2013 have a cover, deadlines for groups, and their table last', () => {
    const json = readJson(reports.lookedAfter2013())
    expect(json).toMatchObject({
      document_type: 'Looked after children services inspection',
      inspection_start: '2013-07-15',
      published: '2013-08-23',
      lead_inspector: 'Ada Quill',
      overall_effectiveness: 'Adequate',
      judgement_keys: { capacity: 'Good', outcomes: 'Good', leadership: 'Adequate' },
    })
    expect(json.improvement_areas.map(({ group, text }) => [group, text])).toEqual([
      ['Immediately:', 'improve the quality of supervision'],
      ['Within three months:', 'review the 16+ service.'],
    ])
  })

  it('on a safeguarding board alone have one judgement, and their list is theirs', () => {
    const json = readJson(reports.boardReview())
    expect(json).toMatchObject({
      authority: 'Borsetshire',
      framework: 'LSCB review',
      overall_effectiveness: 'Requires improvement',
      judgements: { 'The Local Safeguarding Children Board': 'Requires improvement' },
    })
    expect(texts(json.improvement_areas)).toEqual(['Update the document on levels of need (paragraph 4).'])
  })

  it('on an area’s SEND have an outcome, and tables whose rows are told by lines', () => {
    const json = readJson(reports.areaSend())
    expect(json).toMatchObject({
      framework: 'Area SEND (2023)',
      lead_inspector: 'Dee Fenn',
      overall_effectiveness: null,
      judgements: { 'Inspection outcome': 'widespread and/or systemic failings' },
    })
    expect(texts(json.improvement_areas)).toEqual([
      'Leaders should improve transitions, and improve their strategy.',
      'Leaders should improve reviews.',
    ])
    expect(json.priority_actions.map(({ text, responsible_body }) => [responsible_body, text])).toEqual([
      ['Borsetshire Council and NHS Borset', 'Leaders should work together to improve the oversight of plans.'],
      ['NHS Borset with the Board', 'Leaders should act on delays.'],
    ])
    expect(json.questions.map(({ field }) => field)).toEqual(['published'])
  })

  it('may set their areas as bullets, and are then read as other lists are', () => {
    const [front, , , last] = reports.areaSend()
    const page = sheet()
      .heading('Areas for improvement')
      .item('◼', 'Leaders should improve reviews.')
      .item('◼', ['Leaders should improve', 'transitions.'])
    const json = readJson([front, page, last].filter((one) => one !== undefined))
    expect(texts(json.improvement_areas)).toEqual([
      'Leaders should improve reviews.',
      'Leaders should improve transitions.',
    ])
    expect(json.questions.map(({ field }) => field)).toEqual(['published'])
  })

  it('ask where a table’s lines and the space between its rows do not agree, or no line is drawn', () => {
    const pages = reports.areaSend()
    for (const page of pages) page.rules.splice(0)
    expect(fields(pages)).toEqual(['published', 'priority_actions', 'improvement_areas'])
  })
})

describe('any report', () => {
  const all = [
    reports.ilacs(),
    reports.sifFirstForm(),
    reports.lookedAfter2013(),
    reports.areaSend(),
    reports.jointLetter(),
    reports.monitoringVisit(),
  ]
  const withoutBoxes = (pages: readonly ReportPage[], rules: ReadonlyMap<number, readonly Rule[]>) => {
    const reading = readReport(reportText(pages), { lists, modified: null, rules })
    return JSON.stringify(reading && reportToJson(reading), (key, value) => (key === 'box' ? undefined : value))
  }

  it('is read alike in whatever order its texts come and wherever they are split', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...all),
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (pages, numbers) => {
          const next = () => numbers.next().value ?? 0
          const rules = new Map(pages.map((page, index) => [index + 1, page.rules]))
          const changed = placed(pages).map((page) => ({
            ...page,
            texts: shuffled(
              page.texts.flatMap((text) => split(text, next())),
              next,
            ),
          }))
          expect(withoutBoxes(changed, rules)).toBe(withoutBoxes(placed(pages), rules))
        },
      ),
      { numRuns: 60 },
    )
  })
})

/** A run in two pieces that touch, as some programs write them. */
function split(text: PlacedText, share: number): PlacedText[] {
  const letters = [...text.text]
  const at = Math.floor(share * letters.length)
  if (at === 0 || at >= letters.length) return [text]
  const width = (text.width / letters.length) * at
  return [
    { ...text, text: letters.slice(0, at).join(''), width },
    { ...text, text: letters.slice(at).join(''), x: text.x + width, width: text.width - width },
  ]
}

function shuffled(texts: readonly PlacedText[], next: () => number): PlacedText[] {
  return texts
    .map((text) => ({ text, order: next() }))
    .toSorted((a, b) => a.order - b.order)
    .map(({ text }) => text)
}

describe('a document that is no report', () => {
  const read = (pages: readonly Sheet[]) =>
    readReport(reportText(placed(pages)), { lists, modified: null, rules: new Map() })

  it('gives nothing, though its title be a report’s', () => {
    expect(read([sheet().heading('Annual report on highways').text(FILLER)])).toBeNull()
    expect(read([sheet().heading('Report to Cabinet: monitoring visit by Ofsted').text(FILLER)])).toBeNull()
    expect(
      read([sheet().heading('Inspection of Borsetshire children’s services: our action plan').text(FILLER)]),
    ).toBeNull()
    expect(read([])).toBeNull()
  })
})
