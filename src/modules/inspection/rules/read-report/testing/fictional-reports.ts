// Reports on Borsetshire, a county that does not exist, in each layout that Ofsted has published (layouts, section 3).
import { FILLER, type Sheet, sheet } from './typeset.ts'

const LEADERS = ['The impact of leaders on social work practice', 'with children and families']
const HELP = ['The experiences and progress of children', 'who need help and protection']

/** A short inspection of 2024 with five judgements. `more` is added below its list. */
export function ilacs(fill: { front?: (page: Sheet) => Sheet; list?: (page: Sheet) => Sheet } = {}): Sheet[] {
  const front = fill.front ?? ((page) => page)
  const list =
    fill.list ??
    ((page) =>
      page
        .heading('What needs to improve?')
        .item('◼', 'The quality of plans.')
        .item('◼', ['The response to children who are', 'privately fostered.']))
  const title = sheet()
    .heading(['Inspection of Borsetshire local authority', 'children’s services'], 26)
    .text('Inspection dates: 11 to 15 March 2024')
    .text('Lead inspector: Ada Quill, His Majesty’s Inspector')
    .put('Judgement', 77, 260, 12, 'bold')
    .put('Grade', 400, 260, 12, 'bold')
    .space(30)
    .row(LEADERS, ['Good'])
    .row(HELP, ['Requires improvement to be good'])
    .row(['The experiences and progress of children in', 'care'], ['Good'])
    .row(['The experiences and progress of care', 'leavers'], ['Outstanding'])
    .row(['Overall effectiveness'], ['Good'])
    .text(['Services have improved since the last inspection in 2019, when they were judged', 'to be good overall.'])
  const second = list(sheet())
    .heading('The experiences and progress of children who need help and protection:')
    .space(-13)
    .heading('requires improvement to be good')
    .item('1.', ['Early help is offered when it is needed,', 'and families value it.'], { indent: 28 })
    .heading('The experiences and progress of children in care: good')
    .item('2.', 'Children live in homes that suit them.', { indent: 28 })
    .footer(['Inspection of Borsetshire local authority children’s services', '11 to 15 March 2024'], 2)
  const third = sheet()
    .heading('The experiences and progress of care leavers: outstanding')
    .item('3.', 'Young people are known well.', { indent: 28 })
    .heading(['The impact of leaders on social work practice with children and', 'families: good'])
    .item('4.', 'Leaders know their services.', { indent: 28 })
    .footer(['Inspection of Borsetshire local authority children’s services', '11 to 15 March 2024'], 3)
  return [front(title), second, third]
}

const SIF_TITLE = [
  'Inspection of services for children in need of help and',
  'protection, children looked after and care leavers',
]

/** The first page of a single inspection. */
export function sifFront(
  fill: (page: Sheet) => Sheet,
  dates = 'Inspection date: 3 June – 25 June 2014',
  published = 'Report published: 8 August 2014',
): Sheet {
  const page = sheet().heading('Borsetshire County Council', 26).heading(SIF_TITLE).text('and')
  page.heading(['Review of the effectiveness of the Local Safeguarding Children', 'Board']).put('1', 103, page.y - 5, 8)
  return fill(page.heading(dates).heading(published))
}

const SIF_ROWS = (page: Sheet) =>
  page
    .row(['1. Children who need help and protection'], ['Inadequate'], 0, 420)
    .row(['2. Children looked after and achieving', 'permanence'], ['Requires improvement'], 0.5, 420)
    .row(['2.1 Adoption performance'], ['Not judged'], 0, 420)
    .row(['2.2 Experiences and progress of care leavers'], ['Requires', 'improvement'], -0.5, 420)
    .row(['1. Leadership, management and governance'], ['Good'], 0, 420)

/** The contents, in which every heading stands once more, some without a page's number. */
const CONTENTS = sheet()
  .heading('Contents')
  .text('The local authority')
  .text('What does the local authority need to improve?  4')
  .text('Priority and immediate action')
  .text('Areas for improvement')
  .text('The Local Safeguarding Children Board (LSCB)')
  .text('What does the LSCB need to improve?')

const TEAM = (page: Sheet) =>
  page
    .text(FILLER)
    .heading('The inspection team')
    .text('Lead inspector: Ben Tarn HMI')
    .text('Deputy lead inspector: Cy Vale')

/** The first form of the single inspection: priority actions and areas, numbers that run on, groups, a second list for the board. */
export function sifFirstForm(): Sheet[] {
  return [
    sifFront((page) =>
      SIF_ROWS(
        page
          .heading(['The overall judgement is that children’s services are', 'inadequate'])
          .text('There are widespread failures.'),
      ),
    ),
    CONTENTS,
    sheet()
      .heading('What does the local authority need to improve?')
      .heading('Priority and immediate action', 12)
      .heading('Leadership and management', 13)
      .item('11.', ['Review all cases that were closed without the', 'child’s needs being assessed.'], {
        indent: 28,
        above: 26,
      })
      .item('12.', 'Put a framework in place; this to include', { indent: 28, above: 26 })
      .item('\uf0b7', 'reliable data', { x: 116 })
      .item('\uf0b7', ['clear monitoring of', 'quality.'], { x: 116 })
      .heading('Areas for improvement', 12)
      .heading('Quality of practice', 13)
      .item('13.', ['Improve decision-', 'making so that children do not wait, and build on the'], {
        indent: 28,
        above: 26,
      })
      .footer([], 5),
    sheet()
      .text(['strengths and weaknesses that audits have found.'], 99)
      .heading('Care leavers', 13)
      .item('14.', 'Tell care leavers about their health histories.', { indent: 28, above: 26 })
      .heading('The local authority’s strengths')
      .item('15.', 'Staff are committed.', { indent: 28, above: 26 })
      .footer([], 6),
    sheet()
      .heading(['Section 2: The effectiveness of the Local Safeguarding', 'Children Board'])
      .heading('The effectiveness of the LSCB requires improvement', 12)
      .heading('Priority and immediate action', 12)
      .item('90.', 'There are no areas for priority or immediate action.', { indent: 28, above: 26 })
      .heading('Areas for improvement', 12)
      .item('91.', 'Widen the multi-agency audits.', { indent: 28, above: 26 })
      .heading('Key strengths and weaknesses of the LSCB', 12)
      .item('92.', 'The board is well attended.', { indent: 28, above: 26 }),
    TEAM(sheet()),
  ]
}

/** The second form: one numbered list of recommendations, and the board's later. */
export function sifSecondForm(list: (page: Sheet) => Sheet): Sheet[] {
  const front = sifFront(
    (page) => SIF_ROWS(page.heading('Children’s services in Borsetshire require improvement to be good')),
    'Inspection date: 12/09/2016 to 06/10/2016',
    'Report published: 25 November 2016',
  )
  const board = sheet()
    .heading('The Local Safeguarding Children Board (LSCB)', 16)
    .heading('The Local Safeguarding Children Board is good', 12)
    .heading('Recommendations')
    .item('84.', 'Engage with all communities.', { indent: 36, above: 26 })
    .heading('Inspection findings – the Local Safeguarding Children Board')
  return [
    front,
    list(sheet().heading('Recommendations')).heading('Summary for children and young people'),
    board,
    TEAM(sheet()),
  ]
}

/** The looked after children inspection of 2013: a cover, actions by deadline, its table on the last page. */
export function lookedAfter2013(): Sheet[] {
  return [
    sheet()
      .heading(['Inspection of looked after children', 'services'], 26)
      .heading('Borsetshire County Council', 18)
      .put('Inspection dates:   15 – 19 July 2013', 85, 480, 10)
      .put('Reporting inspector Ada Quill HMI', 85, 494, 10)
      .put('Age group:   All', 85, 530, 10)
      .put('Published:   23 August 2013', 85, 544, 10),
    sheet()
      .heading('Overall effectiveness of services for looked after children and young people')
      .heading('Grade 3 (Adequate)', 12)
      .heading('Areas for improvement')
      .item('22.', ['In order to improve, the local authority should take the', 'following action.'], { indent: 28 })
      .heading('Immediately:', 12, 113)
      .item('\uf0b7', ['improve the quality of', 'supervision'], { x: 121, indent: 14, above: 26 })
      .heading('Within three months:', 12, 113)
      .item('\uf0b7', 'review the 16+ service.', { x: 121, indent: 14, above: 26 })
      .heading('Outcomes for looked after children and young people')
      .heading('Grade 2 (Good)', 12)
      .text('Many paragraphs of text are set in this size, so that the small print of the cover is told from it.'),
    sheet()
      .heading('Record of main findings')
      .row(['Overall effectiveness'], ['Adequate'])
      .row(['Capacity to improve'], ['Good'])
      .row(['Outcomes for looked after children and', 'young people'], ['Good'])
      .row(['Quality of provision'], ['Adequate'])
      .row(['Leadership and management'], ['Adequate']),
  ]
}

/** A review of the safeguarding board alone. */
export const boardReview = (): Sheet[] => [
  sheet()
    .heading('Borsetshire Safeguarding Children Board', 26)
    .heading(['Review of the effectiveness of the Local Safeguarding Children', 'Board'])
    .heading('Inspection date: 15 June 2015 – 17 June 2015')
    .heading('Report published: 3 August 2015')
    .heading('The Local Safeguarding Children Board requires improvement')
    .text('The arrangements to evaluate what is done require improvement.'),
  sheet()
    .heading('Recommendations', 16)
    .item('\uf0b7', ['Update the document on levels of need', '(paragraph 4).'])
    .heading('Inspection findings', 16),
  TEAM(sheet()),
]

/** A joint letter since 2022. */
export const jointLetter = (): Sheet[] => [
  sheet()
    .text('31 January 2025')
    .text(['Pat Reed, Director of Children’s Services, Borsetshire Council', 'Lou Marsh, Chief Constable'])
    .text('Dear Borsetshire Local Safeguarding Partnership')
    .heading('Joint targeted area inspection of Borsetshire', 12)
    .text(['This letter summarises the findings of the joint targeted area inspection.'])
    .text(['This inspection took place from 18 to 22 November 2024. It was carried out', 'by inspectors from Ofsted.'])
    .heading('Headline findings')
    .text('Leaders work together.'),
  sheet()
    .heading('Areas for priority action')
    .item('◼', 'How well risk is understood.')
    .heading('What needs to improve?')
    .item('◼', 'How information is used.')
    .item('◼', ['The consistency of decisions, and the', 'timeliness of support.'])
    .heading('Strengths')
    .item('◼', 'Shared learning.'),
  sheet()
    .heading('Next steps')
    .text([
      'Borsetshire Council is the principal authority and should prepare a written',
      'statement of proposed action. It should send the written statement of action to',
      'Ofsted by 9 May 2025.',
    ]),
]

/** A joint letter of 2016: dates without a year, and prose under "Areas for improvement". */
export const jointLetterOf2016 = (): Sheet[] => [
  sheet()
    .text('29 June 2016')
    .text('Dear local partnership')
    .heading(
      [
        'Joint targeted area inspection of the multi-agency response to abuse and',
        'neglect in the County of Borsetshire',
      ],
      12,
    )
    .text([
      'Between 16 May and 20 May, Ofsted and others undertook a joint inspection of',
      'the multi-agency response to abuse.',
    ]),
  sheet()
    .heading('Areas for improvement')
    .item(
      '\uf0b7',
      Array.from({ length: 8 }, () => 'Some long words about what was found in one case and another.'),
    )
    .item(
      '\uf0b7',
      Array.from({ length: 7 }, () => 'More long words about what was seen in the work of one agency.'),
    )
    .heading('Next steps'),
]

const SEND_TITLE = (page: Sheet, outcome: string[]) =>
  page
    .text('Local area partnership report')
    .heading(['Area SEND inspection of Borsetshire', 'Local Area Partnership'], 20)
    .text('Inspection dates: 26 to 30 June 2023')
    .text('Dates of previous inspection: 2 to 6 October 2017')
    .heading('Inspection outcome')
    .text(outcome)

/** An area SEND report: tables whose rows have no bullets, one of them with two columns that goes over the page. */
export function areaSend(): Sheet[] {
  const first = SEND_TITLE(sheet(), ['There are widespread and/or systemic failings leading to significant concerns.'])
  const second = sheet().heading('Areas for priority action')
  second
    .put('Responsible body', 63, 180, 12, 'bold')
    .put('Areas for priority action', 224, 180, 12, 'bold')
    .rule(168)
    .rule(186)
  second
    .put('Borsetshire Council', 63, 200)
    .put('Leaders should work together to improve the', 224, 200)
    .put('and NHS Borset', 63, 214.5)
    .put('oversight of plans.', 224, 214.5)
    .rule(221)
  const third = sheet()
  third
    .put('NHS Borset with the Board', 63, 100)
    .put('Leaders should act on', 222, 100)
    .put('delays.', 222, 114.5)
    .rule(92)
    .rule(121)
  third.space(50).heading('Areas for improvement').put('Areas for improvement', 63, 210, 12, 'bold').rule(198).rule(216)
  third
    .put('Leaders should improve transitions, and improve', 63, 230)
    .put('their strategy.', 63, 244.5)
    .rule(250)
    .put('Leaders should improve reviews.', 63, 265)
    .rule(271)
  const last = sheet()
    .heading('Local area partnership details')
    .heading('Inspection team')
    .put('Ofsted', 57, 200, 12, 'bold')
    .put('Care Quality Commission', 300, 200, 12, 'bold')
    .put('Dee Fenn HMI, Ofsted Lead inspector', 57, 220)
    .put('Eve Carr, CQC Lead inspector', 300, 220)
  return [first, second, third, last]
}

/** The letter of a focused visit, by its public form. */
export const focusedVisit = (): Sheet[] => [
  sheet()
    .text('12 April 2024')
    .text('Pat Reed, Director of Children’s Services')
    .text('Dear Pat')
    .heading('Focused visit to Borsetshire children’s services', 12)
    .text([
      'This letter summarises the findings of the focused visit to Borsetshire',
      'children’s services on 5 and 6 March 2024. His Majesty’s Inspectors for this',
      'visit were Ada Quill and Ben Tarn.',
    ]),
  sheet()
    .heading('Areas for priority action')
    .text('There are no areas for priority action.')
    .heading(['What needs to improve in this area of social work practice?'])
    .item('◼', 'The timeliness of visits.')
    .heading('Findings')
    .item('◼', 'Visits are recorded.'),
]

/** The letter of a monitoring visit: no grade and no new list, but the areas that were looked at. */
export const monitoringVisit = (): Sheet[] => [
  sheet()
    .text('12 April 2024')
    .text('Dear Pat')
    .heading('Monitoring visit to Borsetshire children’s services', 12)
    .text([
      'This letter summarises the findings of the monitoring visit to Borsetshire children’s',
      'services on 5 and 6 March 2024. This was the second monitoring visit since the',
      'local authority was judged inadequate in 2022. His Majesty’s Inspectors for this visit were',
      'Ada Quill and Ben Tarn.',
    ])
    .heading('Areas covered by the visit')
    .item('◼', 'The quality of plans.')
    .item('◼', 'Management oversight.')
    .heading('Headline findings')
    .text('Plans are better.'),
]
