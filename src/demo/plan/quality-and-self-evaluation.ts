import { type DemoStream, done, effect, moved, overridden, proof, says, verified } from './story.ts'

export const selfEvaluation: DemoStream = {
  title: 'Self-evaluation and grade descriptors',
  lead: 'Helen Tregear',
  deputy: { name: 'Rhiannon Pugh', trained: true },
  items: [
    {
      words:
        'Compare the service with each grade descriptor: what we do, what difference it makes, what the evidence is',
      leads: ['Helen Tregear', 'Farida Rahman'],
      due: -210,
      key: true,
      story: [
        says(250, 'on track', 'Three of five judgement areas written.'),
        done(212, 'All five areas written and challenged.'),
        proof(212, 'Gap analysis'),
        verified(200, 'Gareth Lund', 'Read two areas with no help.', 2),
      ],
    },
    {
      words: 'Write the second draft of the self-evaluation and take it to the leadership team and the executive board',
      leads: ['Helen Tregear'],
      due: -60,
      key: true,
      story: [
        says(90, 'on track', 'Draft with heads of service.'),
        done(58, 'Taken to both; changes agreed.'),
        proof(58, 'Self-evaluation, second draft'),
      ],
    },
    {
      words: 'Check every claim in the self-evaluation against evidence less than twelve months old',
      leads: ['Rhiannon Pugh'],
      due: 21,
      story: [says(27, 'at risk', '14 of 96 claims rest on evidence older than a year.')],
    },
    {
      words: 'Prepare the three questions for the annual conversation and who answers each',
      leads: ['Gareth Lund'],
      due: 75,
      story: [],
    },
    {
      words: 'Put short “know and do” cards in the hands of members and senior managers',
      leads: ['Imogen Vance'],
      due: -15,
      story: [
        says(45, 'on track', 'Cards written with the cabinet member.'),
        done(14, 'Handed out at both groups’ meetings.'),
      ],
    },
  ],
}

export const qualityAssurance: DemoStream = {
  title: 'Quality assurance and case audits',
  lead: 'Babatunde Cole',
  deputy: { name: 'Peter Hallworth', trained: true, testedAgo: 412 },
  items: [
    {
      words: 'Audit every open case in Children in Need once against the agreed tool',
      leads: ['Babatunde Cole', 'Malcolm Ferris'],
      due: -190,
      key: true,
      evidence: 'Audit for each open case, with its grade and who moderated it',
      story: [
        says(300, 'on track', '31 of 188 done.'),
        says(220, 'at risk', '96 done; one auditor left.'),
        moved(215, -120),
        says(170, 'on track', '151 done.'),
        done(122, '188 of 188 done; 23 sent to a manager the same day.'),
        proof(122, 'Baseline audit summary'),
        verified(110, 'Peter Hallworth', 'Moderated 20 blind; 17 grades agreed.', 20),
        effect(30, 'Supervision is now recorded on 9 of 10 cases, from 6 of 10.', 'Re-audit of 40 cases'),
      ],
    },
    {
      deputy: { name: 'Peter Hallworth', trained: true },
      words: 'Report progress and themes of the audits to the leadership team every twenty working days',
      leads: ['Babatunde Cole'],
      due: 'monthly',
      story: [
        says(210, 'on track', 'Fourth report taken.'),
        says(110, 'on track', 'Eighth report taken: chronologies are the theme.'),
      ],
    },
    {
      words: 'Audit alongside the practitioner, with both names under the recommendations',
      leads: ['Nadia Okonkwo'],
      due: -140,
      story: [
        done(142, 'All audits since {month 170} are joint.'),
        proof(142, 'Sample of ten joint audits'),
        verified(130, 'Babatunde Cole', 'Spoke to four practitioners.', 4),
      ],
    },
    {
      words: 'Review cases closed in the last year: is anything needed now, and what was learned?',
      leads: ['Malcolm Ferris'],
      cost: { kind: 'one-off', pounds: 9600, funding: 'Improvement reserve', agreedBy: 'Andrew Sale' },
      due: -45,
      story: [says(80, 'on track', '52 of 90 read.'), says(47, 'late', 'Auditor on leave; 61 read.')],
    },
    {
      words: 'Observe practice: visits, meetings and office contacts, two for each team',
      leads: ['Peter Hallworth'],
      due: 30,
      story: [says(34, 'on track', 'Seven of twelve observed.')],
    },
    {
      words:
        'Rewrite the quality assurance framework: types of audit, who does them, and how change is shown afterwards',
      leads: ['Babatunde Cole'],
      due: -180,
      story: [
        done(185, 'Framework approved by the leadership team.'),
        proof(185, 'Quality assurance framework'),
        verified(175, 'Helen Tregear', 'Read it against the audit tool.'),
      ],
    },
    {
      words: 'Plan how audits are done while an inspection is under way: named auditors, cover and send-by times',
      leads: ['Babatunde Cole'],
      due: 14,
      key: true,
      story: [
        says(27, 'on track', 'Five auditors named.'),
        overridden(
          2,
          'Helen Tregear',
          'at risk',
          'Two of the five auditors still have no cover, and the day is two weeks away.',
          'Gareth Lund',
        ),
      ],
    },
    {
      words: 'Coach managers to use the audit tool and agree where its grades differ',
      leads: ['Peter Hallworth'],
      due: -100,
      story: [
        done(101, 'Three sessions; all team managers came.'),
        verified(80, 'Babatunde Cole', 'Grades of the shared case were within one of each other.'),
      ],
    },
    {
      words: 'Take every audit theme into the improvement plan or say why not',
      leads: ['Babatunde Cole', 'Helen Tregear'],
      due: 'fortnightly from {day 300}',
      story: [
        says(60, 'on track', 'Four themes taken in.'),
        says(4, 'on track', 'Chronologies and supervision have actions.'),
      ],
    },
  ],
}
