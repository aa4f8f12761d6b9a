import { describe, expect, it } from 'vitest'
import * as reports from './testing/fictional-reports.ts'
import { readJson } from './testing/read-fictional.ts'
import { FILLER, sheet } from './testing/typeset.ts'

const texts = (items: { text: string }[]) => items.map(({ text }) => text)

describe('a single inspection', () => {
  it('in its first form is read whole', () => {
    const json = readJson(reports.sifFirstForm())
    expect(json).toMatchObject({
      framework: 'SIF',
      document_type: 'SIF inspection',
      inspection_start: '2014-06-03',
      inspection_end: '2014-06-25',
      published: '2014-08-08',
      published_in_document: true,
      lead_inspector: 'Ben Tarn',
      overall_effectiveness: 'Inadequate',
      lscb_judgement: 'Requires improvement',
      judgements: {
        'Children who need help and protection': 'Inadequate',
        'Children looked after and achieving permanence': 'Requires improvement',
        'Adoption performance': 'Not judged',
        'Experiences and progress of care leavers': 'Requires improvement',
        'Leadership, management and governance': 'Good',
      },
    })
    expect(
      [json.priority_actions, json.improvement_areas, json.lscb_priority_actions, json.lscb_improvement_areas].map(
        (list) => list.length,
      ),
    ).toEqual([2, 2, 0, 1])
    expect(json.improvement_areas[0]).toMatchObject({ paragraph: 13, group: 'Quality of practice', page: 3 })
  })

  it('in its second form is read whole', () => {
    const json = readJson(reports.sifSecondForm((page) => page.item('1.', 'Improve plans.', { indent: 36 })))
    expect(json).toMatchObject({
      inspection_start: '2016-09-12',
      inspection_end: '2016-10-06',
      published: '2016-11-25',
      overall_effectiveness: 'Requires improvement',
      lscb_judgement: 'Good',
    })
    expect(texts(json.improvement_areas)).toEqual(['Improve plans.'])
    expect(texts(json.lscb_improvement_areas)).toEqual(['Engage with all communities.'])
  })

  it('again after an inadequate one is called a re-inspection', () => {
    const pages = reports.sifSecondForm((page) => page.item('1.', 'Improve plans.', { indent: 36 }))
    for (const text of pages[0]?.texts ?? [])
      text.text = text.text.replace('Inspection of services', 'Re-inspection of services')
    expect(readJson(pages).document_type).toBe('SIF re-inspection')
  })

  it('whose table goes on on its second page is read there', () => {
    const rows = sheet()
      .row(['2.2 Experiences and progress of care leavers'], ['Good'])
      .row(['3. Leadership, management and governance'], ['Inadequate'])
      .text(FILLER)
    const front = reports.sifFront((page) =>
      page
        .heading('Children’s services in Borsetshire are inadequate')
        .row(['1. Children who need help and protection'], ['Good'])
        .row(['2. Children looked after and achieving', 'permanence'], ['Good'])
        .row(['2.1 Adoption performance'], ['Outstanding']),
    )
    expect(readJson([front, rows]).judgement_keys).toEqual({
      help_protection: 'Good',
      looked_after_permanence: 'Good',
      adoption: 'Outstanding',
      care_leavers: 'Good',
      leadership: 'Inadequate',
    })
  })

  it('whose grades stand between its rows is read in order where the sections’ headings say the same, and else asked', () => {
    const front = reports.sifFront((page) => {
      page.heading('Children’s services in Borsetshire are inadequate')
      const labels = [
        'Children who need help and protection',
        'Children looked after and achieving permanence',
        'Adoption performance',
        'Experiences and progress of care leavers',
        'Leadership, management and governance',
      ]
      const grades = ['Inadequate', 'Good', 'Outstanding', 'Good', 'Inadequate']
      for (const label of labels) page.row([label], [])
      for (const [index, grade] of grades.entries()) page.put(grade, 420, page.y - 27 * (4 - index) + 13.5)
      return page
    })
    const sections = sheet()
      .text(FILLER)
      .heading('The graded judgement for adoption performance is that it is outstanding')
      .heading('The experiences and progress of children looked after and achieving permanence requires improvement')
    const json = readJson([front, sections])
    expect(json.judgement_keys).toMatchObject({
      adoption: 'Outstanding',
      looked_after_permanence: null,
      help_protection: null,
    })
    expect(json.questions.filter(({ field }) => field.startsWith('judgements'))).toHaveLength(4)
  })

  it('states overall effectiveness in a sentence, read only where it says that something is so', () => {
    const overall = (words: string | string[]) =>
      readJson([
        reports.sifFront((page) =>
          page.heading(words).text('The LSCB is not yet demonstrating the characteristics of good.').text(FILLER),
        ),
      ]).overall_effectiveness
    expect(overall('The overall judgement is good')).toBe('Good')
    expect(overall('The overall judgement is requires improvement')).toBe('Requires improvement')
    expect(overall(['The overall judgement is that children’s services', 'are inadequate'])).toBe('Inadequate')
    expect(overall('Children’s services in Borsetshire are outstanding')).toBe('Outstanding')
    expect(overall(['Children’s services in Borsetshire require improvement to', 'be good'])).toBe(
      'Requires improvement',
    )
    expect(overall('Children’s services in Borsetshire have changed')).toBeNull()
  })
})
