import {
  approveStatement,
  checkStatement,
  statementPublisher,
  writePublicity,
  writeStatement,
} from '../../modules/scrutiny/index.ts'
import { asPerson, type Ground, type Work } from '../../spine/access/index.ts'
import { council } from '../cast.ts'
import type { DemoPeople } from '../people.ts'
import { daysAgo, workingDayAgo } from '../plan/days.ts'

const communications = 'Imogen Vance'
const officer = 'Tamsin Orrell'

/** How an approved review is made known: a plan led by communications, and what the press was told at its launch. */
export async function loadPublicity(ground: Ground, people: DemoPeople, review: string): Promise<void> {
  const as = <T>(ago: number, name: string, deed: (work: Work) => Promise<T>, minutes = 60) =>
    asPerson(daysAgo(ground, ago, minutes), { person: people.id(name), actingFor: null }, deed)
  const on = (ago: number) => workingDayAgo(ground.clock.today(), ago).toString()
  await as(199, officer, (work) =>
    writePublicity(work, review, 0, {
      interest: 'high',
      interest_reason: 'The local paper has asked about children’s services at each of the last three meetings.',
      lead_id: people.id(communications),
      media_lines: 'Councillors test for themselves what they are told. Nobody’s case is looked at.',
      steps: [
        { stage: 'launch', what: 'Press release and web page', due: on(197), who: communications, done: on(197) },
        { stage: 'during', what: 'What was heard so far, on the web page', due: on(140), who: officer, done: on(139) },
        { stage: 'report', what: 'Press release with the report', due: on(30), who: communications, done: '' },
      ],
    }),
  )
  const reference = await as(198, communications, (work) =>
    writeStatement(work, review, {
      title: 'Councillors ask how they know that children are safe',
      words: [
        'Councillors of Wexmoor will look at how they test what they are told about children’s safety.',
        'They will hear from staff, carers and young people, and will say in public what they find.',
      ].join('\n\n'),
      releaseOn: on(197),
      releaseAt: '09:30',
    }),
  )
  await as(198, 'Helen Tregear', (work) => checkStatement(work, reference, 1, 'The approved scope'), 90)
  await as(198, 'Councillor Ruth Penhale', (work) => approveStatement(work, reference, 2), 120)
  await as(198, communications, (work) => approveStatement(work, reference, 3), 150)
  await as(190, officer, (work) => statementPublisher.publish(work, reference, 4, council))
}
