import {
  addSource,
  claimKind,
  collectStandardInformation,
  eventKind,
  methodTaskKind,
  reviewKind,
  reviewVisitKind,
  stakeholderKind,
  witnessKind,
} from '../../modules/scrutiny/index.ts'
import { asPerson, type Ground } from '../../spine/access/index.ts'
import { readRecord } from '../../spine/records/index.ts'
import type { DemoPeople } from '../people.ts'
import { daysAgo, workingDayAgo } from '../plan/days.ts'

const officer = 'Tamsin Orrell'

/** Whom and what a review has its evidence from: each sort with something in it, and something still wanted. */
export async function loadSources(ground: Ground, people: DemoPeople, review: string): Promise<void> {
  const today = ground.clock.today()
  const on = (ago: number) => workingDayAgo(today, ago).toString()
  const year = (back: number) => today.year - back
  await asPerson(daysAgo(ground, 185), { person: people.id(officer), actingFor: null }, async (work) => {
    const { id } = await readRecord(work, reviewKind, review)
    await collectStandardInformation(work, review)
    for (const [title, sort, interest, how, asked, replied, reply] of askedOf)
      await addSource(work, stakeholderKind, review, {
        title,
        state: {
          ...{ review_id: id, sort, interest, contact: '', how, stage: 'evidence', reply },
          ...{ asked_on: asked ? on(asked) : null, replied_on: replied ? on(replied) : null },
        },
      })
    for (const [title, method, who, due, output, done] of tasks)
      await addSource(work, methodTaskKind, review, {
        title,
        state: { review_id: id, method, who, due_on: on(due), output, done_on: done ? on(done) : null },
      })
    const nobody = { support: '', consent: '', on_record: '', sensitive: '', declined_because: '', reply: '' } as const
    const planned = { invited_on: null, sent_on: null, heard_on: null, agreed_on: null, replied_on: null } as const
    const blank = {
      ...nobody,
      ...planned,
      review_id: id,
      notes: '',
      agreed_words: '',
      answer: '',
      meets_on: null,
      young_as: '',
      attendance: 'invited',
      asks_id: null,
      writes_id: null,
    } as const
    await addSource(work, witnessKind, review, {
      title: 'Alison Trent',
      state: {
        ...{
          ...blank,
          sort: 'former office-holder',
          role: 'Lead member for children until last May',
          organisation: '',
        },
        ...{ how: 'session', place: 'Committee Room 2', asked_by: 'The chair', on_record: 'yes', answer: 'accepted' },
        questions: 'What were you told of re-referrals, and by whom?\nWhat would have helped you to ask sooner?',
        ...{ invited_on: on(170), sent_on: on(160), meets_on: on(150), heard_on: on(150), agreed_on: on(143) },
        notes:
          'Figures came in the evening before the meeting. She asked twice for the year before beside them, and stopped.',
        agreed_words: 'That is as I said it.',
      },
    })
    await addSource(work, witnessKind, review, {
      title: 'A care leaver',
      state: {
        ...{ ...blank, sort: 'young person', role: '', organisation: 'Care council', how: 'interview' },
        ...{ young_as: 'a care leaver', place: 'The youth café', asked_by: '' },
        ...{ asks_id: people.id('Councillor Bridget Yeo'), writes_id: people.id('Councillor Callum Reid') },
        support: 'Their adviser; travel is paid',
        ...{ consent: 'Their own, in writing, for notes without a name', questions: 'Who listens to you here?' },
        ...{ invited_on: on(140), sent_on: on(140), answer: 'accepted', meets_on: on(130), heard_on: on(130) },
        notes: 'They came to the committee once, for ten minutes, and were never told what happened then.',
      },
    })
    await addSource(work, witnessKind, review, {
      title: 'The branch of the social workers’ union',
      state: {
        ...{ ...blank, sort: 'trade union', role: 'Branch secretary', organisation: '', how: 'in writing' },
        ...{ place: '', asked_by: '', questions: 'What do your members want scrutiny to see?' },
        invited_on: on(120),
      },
    })
    await addSource(work, reviewVisitKind, review, {
      title: 'The front door team, on a Monday morning',
      state: {
        ...{ review_id: id, purpose: 'To see how a call is taken and who decides', visited_on: on(152) },
        ...{ who_goes: 'Councillor Bridget Yeo and Councillor Callum Reid', received_by: 'The team manager' },
        risk: 'Calls could be overheard: members sit apart and see no names.',
        consent: 'The team agreed at its meeting the week before.',
        seen: 'Two screens for nine people. Calls were answered within a minute.',
        heard: 'A worker said that outcome letters are typed at the end of the shift, if there is time.',
        differs: 'The committee had been told that letters go out by themselves.',
        follow_up: 'How many letters are sent, by week: asked of the head of service.',
      },
    })
    await addSource(work, reviewVisitKind, review, {
      title: 'Children’s scrutiny in another county',
      state: {
        ...{ review_id: id, purpose: 'To see how a committee plans a year of themes', visited_on: null },
        ...{ who_goes: 'The chair and the scrutiny officer', received_by: '', risk: '', consent: '' },
        ...{ seen: '', heard: '', differs: '', follow_up: '' },
      },
    })
    for (const [title, back, words, first, last, body, source, page] of events) {
      const whole = `${year(back)}`
      await addSource(work, eventKind, review, {
        title,
        state: {
          ...{
            review_id: id,
            when_words: `${words} ${whole}`,
            earliest: `${whole}-${first}`,
            latest: `${whole}-${last}`,
          },
          ...{ body, source, page, words: '' },
        },
      })
    }
    for (const [title, page, claim, happened, judgement, commentary] of claimed)
      await addSource(work, claimKind, review, {
        title,
        state: {
          ...{ review_id: id, document: 'Learning and quality policy', dated: `${year(3)}`, page },
          ...{ claim, happened, judgement, commentary },
          read_by_id: judgement === 'not judged' ? null : people.id('Councillor Bridget Yeo'),
        },
      })
  })
}

const askedOf = [
  [
    'The care council',
    'children and young people',
    'What is decided is decided about them',
    'A meeting',
    170,
    150,
    'Come to us once a quarter, and tell us afterwards what you did.',
  ],
  ['Foster carers’ association', 'parents and carers', 'They see what plans come to', 'A letter', 165, 0, ''],
  [
    'Teams of the service',
    'staff',
    'They are asked for every figure',
    'Visits',
    160,
    152,
    'Ask for less, and for the same things twice.',
  ],
  ['Safeguarding partnership', 'partners', 'It holds its own scrutiny', 'A letter', 0, 0, ''],
] as const

const events = [
  [
    'The improvement board was told that re-referrals were rising',
    2,
    'March',
    '03-01',
    '03-31',
    'Improvement board',
    'Minutes',
    '4',
  ],
  [
    'The committee noted the same figures without a question',
    2,
    'May',
    '05-01',
    '05-31',
    'Scrutiny committee',
    'Minutes',
    '2',
  ],
  [
    'An audit found outcome letters missing in half of cases',
    2,
    'autumn',
    '09-01',
    '11-30',
    'Audit team',
    'Audit report',
    '9',
  ],
  [
    'Members asked for the figures of the year before',
    1,
    '14 January',
    '01-14',
    '01-14',
    'Scrutiny committee',
    'Minutes',
    '3',
  ],
  ['Inspectors asked members what they had changed', 1, '6 October', '10-06', '10-06', 'Inspection', 'Report', '12'],
] as const

const claimed = [
  [
    'Members see every audit',
    '7',
    'Each audit of practice goes to the committee in the quarter after it',
    'Two of seven did',
    'not borne out',
    'The other five went to the board, on which one member sits.',
  ],
  ['Figures come with a year to compare', '11', 'Each report shows twelve months', 'Nine of eleven did', 'in part', ''],
  ['Complaints are learned from', '15', 'What complaints teach is shared with every team', '', 'not judged', ''],
] as const

const tasks = [
  [
    'Count a year of agendas',
    'Compare with others',
    officer,
    182,
    'A count of papers by what was asked of members',
    180,
  ],
  ['Ask two counties for their year of themes', 'Compare with others', officer, 130, 'Notes of two calls', 0],
] as const
