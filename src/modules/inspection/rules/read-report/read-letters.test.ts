import { describe, expect, it } from 'vitest'
import * as reports from './testing/fictional-reports.ts'
import { readJson } from './testing/read-fictional.ts'
import { sheet } from './testing/typeset.ts'

const texts = (items: { text: string }[]) => items.map(({ text }) => text)

describe('letters', () => {
  it('on joint inspections have no grade and no lead inspector, and say when the statement is due', () => {
    const json = readJson(reports.jointLetter())
    expect(json).toMatchObject({
      authority: 'Borsetshire',
      framework: 'JTAI',
      inspection_start: '2024-11-18',
      inspection_end: '2024-11-22',
      published: '2025-01-31',
      lead_inspector: null,
      judgements: {},
      statement_due: '2025-05-09',
      questions: [],
    })
    expect(texts(json.priority_actions)).toEqual(['How well risk is understood.'])
    expect(texts(json.improvement_areas)).toEqual([
      'How information is used.',
      'The consistency of decisions, and the timeliness of support.',
    ])
  })

  it('to 2020 have prose and no list, and their year only at the top', () => {
    const json = readJson(reports.jointLetterOf2016())
    expect(json).toMatchObject({
      authority: 'Borsetshire',
      inspection_start: '2016-05-16',
      inspection_end: '2016-05-20',
      improvement_style: 'discursive',
      improvement_areas: [],
    })
    expect(json.questions.map(({ field }) => field)).toEqual(['improvement_areas'])
  })

  it.each([
    ['Between 7 and 11 November 2016, Ofsted undertook a joint inspection.', '2016-11-07', '2016-11-11'],
    ['From 4 to 8 July 2016 inspectors from Ofsted undertook a joint inspection.', '2016-07-04', '2016-07-08'],
    ['This inspection took place between 30 May and 3 June 2016. It was joint.', '2016-05-30', '2016-06-03'],
    ['This inspection took place on 16 May 2016.', '2016-05-16', '2016-05-16'],
  ])('say when in a sentence: “%s”', (words, start, end) => {
    const letter = [
      sheet()
        .text('29 December 2016')
        .text('Dear local partnership')
        .heading('Joint targeted area inspection of Borsetshire', 12)
        .text(words),
    ]
    expect(readJson(letter)).toMatchObject({
      inspection_start: start,
      inspection_end: end,
      inspection_periods: [[start, end]],
    })
  })

  it('on focused visits have what needs to improve; no areas for priority action means none', () => {
    const json = readJson(reports.focusedVisit())
    expect(json).toMatchObject({
      document_type: 'ILACS focused visit',
      inspection_start: '2024-03-05',
      inspection_end: '2024-03-06',
      published: '2024-04-12',
      lead_inspectors: ['Ada Quill', 'Ben Tarn'],
      priority_actions: [],
      questions: [],
    })
    expect(texts(json.improvement_areas)).toEqual(['The timeliness of visits.'])
  })

  it('on monitoring visits have the areas that were looked at, and no list of their own', () => {
    const json = readJson(reports.monitoringVisit())
    expect(json).toMatchObject({
      document_type: 'ILACS monitoring visit',
      visit_number: 2,
      improvement_areas: [],
      questions: [],
    })
    expect(texts(json.areas_covered)).toEqual(['The quality of plans.', 'Management oversight.'])
  })
})
