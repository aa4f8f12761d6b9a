import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { context, gist, said, scannedPaper } from './plan-for-tests.ts'
import { readPlanText } from './read-plan.ts'

const plan = readPlanText(scannedPaper, context)
const item = (number: string) => plan.streams.flatMap(({ items }) => items).find((each) => each.number === number)

describe('readPlanText on a scanned committee paper', () => {
  it('finds the plan in the paper and reads every item', () => {
    expect(gist(plan)).toEqual([
      {
        number: '1',
        title: 'EVIDENCE BANK',
        items: [
          ['1.1', 'Set up a forward plan of evidence bank meetings', 'Tove Marsh', '31.03.26'],
          ['1.2', 'Run the child-level data report every month', 'Bram Holt', '2nd week of each month'],
          ['1.3', 'Review the referral route, so that staff follow it', 'Ines Okafor + Lowri Pugh', '30.04.26'],
          ['1.4', 'Build good practice stories into the evidence bank', 'Lowri Pugh', 'Once a month'],
          ['1.5', 'Hold a full test run with all strands', 'Tove Marsh', 'Test run by 31.06.26'],
        ],
      },
      {
        number: '2',
        title: 'SELF-EVALUATION AND GRADE DESCRIPTORS',
        items: [['2.1', 'Complete the gap analysis', 'Ines Okafor', '30.04.26']],
      },
      {
        number: '3',
        title: 'QUALITY ASSURANCE AND CASE AUDITS',
        items: [
          ['3.1', 'Audit all open cases to the Children and Learning Team.', 'Ada Quill', '29.05.26'],
          ['3.2', 'Carry out observations of practice – on visits, at meetings, etc.', 'Ada Quill', '29.05.26'],
          [
            '3.3',
            'Coaching to be provided to the managers and service managers to use the new audit tool well.',
            'Ada Quill',
            '29.05.26',
          ],
          [
            '3.5',
            'All themes picked up from audits to be reported to the Service Manager and to be put in the improvement plan.',
            'Ada Quill + Tove Marsh',
            '29.05.26',
          ],
        ],
      },
      {
        number: '4',
        title: 'COMMUNICATIONS AND LOGISTICS',
        items: [
          ['4.1', 'Draft version 1 of a communications plan', 'Kit Ansell', '17.04.26'],
          [
            '4.2',
            'Hold a partnership event to brief partners for the inspection and improvement journey',
            'Ines Okafor + Kit Ansell + Tove Marsh',
            '24.04.26',
          ],
        ],
      },
      {
        number: '5',
        title: 'LSCB INSPECTION PLANNING',
        items: [
          ['5.1', 'Agree a way forward with the adviser to the LSCB', 'Sefton Crane', '16.03.26'],
          [
            '5.2',
            'Review the LSCB against the grade descriptors and include recommendations from the review',
            'Sefton Crane',
            '30.04.26',
          ],
        ],
      },
    ])
  })

  it('says whatever it mended, supposed or left out, and nothing else', () => {
    expect(said(plan)).toEqual([
      'warning 33: This heading was torn by scanning: “1. E I. EVIDENCE BANK” was taken as “EVIDENCE BANK”. Confidence is low: check it against the original.',
      'problem 38: “Test run by 31.06.26”: June has 30 days, so there is no 31 June 2026. Was 30 June 2026 meant?',
      'note 39: This heading was torn by scanning: “2. S ELF-EVALUATION AND GRADE DESCRIPTORS” was taken as “SELF-EVALUATION AND GRADE DESCRIPTORS”.',
      'note 42: This heading was torn by scanning: “3. Q UALITY ASSURANCE AND CASE AUDITS” was taken as “QUALITY ASSURANCE AND CASE AUDITS”.',
      'warning 45: Item 3.4 is missing: the plan goes on from 3.3 without it.',
      'warning 48: This row looks like stray scan text and was left out: “0.60 ; Marl Ohenn and Det Disser 04.07.44”. Check the original.',
      'warning 51: This heading was torn by scanning: “4. C0 DMMUNICATIONS AND LOGISTICS” was taken as “COMMUNICATIONS AND LOGISTICS”. Confidence is low: check it against the original.',
      'warning 55: This heading was torn by scanning: “5. LS SCB INSPECTION PLANNING -” was taken as “LSCB INSPECTION PLANNING”. Confidence is low: check it against the original.',
    ])
  })

  it('keeps the words of an impossible date and suggests the day that was meant (CAL-8)', () => {
    expect(item('1.5')?.when).toMatchObject({ precision: 'none', earliest: null, latest: null })
    expect(item('1.5')?.messages[0]).toMatchObject({
      suggestion: '30 June 2026',
      where: { row: 38, column: 'Timescale' },
    })
    expect(item('1.5')?.messages[0]?.suggestedDate?.toString()).toBe('2026-06-30')
    expect(item('1.2')?.when.recurrence).toMatchObject({ kind: 'week of month', nth: 2 })
  })

  it('takes the leads of work streams from their own table, and milestones as key', () => {
    expect(plan.workStreams).toEqual([
      { number: '1', title: 'Evidence bank (lead), shared site and logistics', leads: ['Tove Marsh'] },
      { number: '2', title: 'Self-evaluation narrative', leads: ['Ines Okafor', 'Bram Holt'] },
      { number: '3', title: 'Audit plan, and timetable', leads: ['Children and Learning Team'] },
    ])
    expect(plan.streams.flatMap(({ items }) => items).every(({ key }) => key)).toBe(true)
  })

  it('says that there is no plan', () => {
    for (const text of ['', 'Dear all,\n\nHere is the plan.', 'a\tb\nc\td']) {
      const none = readPlanText(text, context)
      expect(none.streams).toEqual([])
      expect(said(none)).toEqual([expect.stringMatching(/^problem -: No plan was found here\./)])
    }
  })

  it('never fails, whatever it is given, and gives every item a number', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        'No.',
        'Action',
        'Lead',
        'By when',
        '1.1',
        '3',
        '1. A',
        '"',
        'as above',
        '-',
        '31.02.26',
        'TOTAL',
        'Pat Reed/Sal',
      ),
      fc.string({ maxLength: 12 }),
    )
    const rows = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 14 })
    fc.assert(
      fc.property(rows, (cells) => {
        const read = readPlanText(
          ['No.\tAction\tLead\tWhen', ...cells.map((row) => row.join('\t'))].join('\n'),
          context,
        )
        for (const { items } of read.streams) for (const each of items) expect(each.number).not.toBe('')
      }),
    )
  })
})
