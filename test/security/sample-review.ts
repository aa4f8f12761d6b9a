import {
  addEvidence,
  addFixedDay,
  addProgrammeItem,
  answerSection,
  factsOfReport,
  holdView,
  numberDraft,
  raiseFact,
  raisePoint,
  readScope,
  reportKind,
  reportViews,
  reviewPoints,
  startProject,
  startReport,
  startReview,
  suggestTopic,
  weighEvidence,
  writeStatement,
} from '../../src/modules/scrutiny/index.ts'
import { addSheet } from '../../src/modules/scrutiny/use-cases/scoring-sheets.ts'
import { asPerson, asSystem, type Ground } from '../../src/spine/access/index.ts'
import { addBody, addMember } from '../../src/spine/people/index.ts'
import { readRecord } from '../../src/spine/records/index.ts'
import { flagConcern } from '../../src/spine/safeguarding/index.ts'
import { commentOn } from '../../src/spine/texts/index.ts'
import { someone } from '../set-up/people.ts'
import { someRecommendation } from '../set-up/recommendations.ts'
import { sampleSources } from './sample-sources.ts'

/** A topic, a scoring sheet and a review in scope with a numbered draft, in which nobody of the samples has a part. */
export async function sampleReview(ground: Ground) {
  const officer = await someone(ground, 'Kim Clerk', 'scrutiny-officer')
  const director = await someone(ground, 'Kay Directs', 'director')
  const member = await someone(ground, 'Kat Member', 'councillor')
  const bodyId = await asSystem(ground, 'test set-up', async (work) => {
    const body = await addBody(work, 'A scrutiny committee', 'committee', '')
    await addMember(work, body.id, member.id, { capacity: 'chair', starts: '2020-01-01' })
    return body.id
  })
  const topic = await asPerson(ground, officer, (work) =>
    suggestTopic(work, { title: 'A topic of nobody here', why: 'w', evidence: '' }),
  )
  const concern = await asPerson(ground, officer, async (work) => {
    const flagged = await suggestTopic(work, { title: 'A flagged topic of nobody here', why: 'w', evidence: '' })
    return flagConcern(work, { reference: flagged.reference }, 'It names a child')
  })
  const sheet = await asPerson(ground, officer, (work) =>
    addSheet(work, { name: 'A sheet', about: '', pursueAt: null, criteria: ['Reach | 2'] }),
  )
  const review = await asPerson(ground, officer, async (work) => {
    const owners = { member: member.id, 'lead-director': director.id, 'scrutiny-manager': officer.id }
    const given = { title: 'A review of nobody here', bodyId, proposerId: member.id, officerId: officer.id, owners }
    const made = await startReview(work, { ...given, form: 'review-scope-questions', topic: null })
    await answerSection(work, made.reference, 'member', 1, { title: 'A review of nobody here', aims: ['What?'] })
    await numberDraft(work, made.reference, '')
    return made
  })
  await asPerson(ground, director, (work) =>
    raisePoint(work, review.reference, { kind: 'objection', words: 'No', raisedAs: 'Director' }),
  )
  const reported = await someRecommendation(ground, 'notified', 'Sample')
  const project = await asPerson(ground, reported.officer, (work) => startProject(work, reported.review))
  const report = await asPerson(ground, reported.officer, (work) =>
    startReport(work, reported.review, { foreword: 'f', conclusions: '', left_out: '' }),
  )
  await asPerson(ground, reported.officer, (work) =>
    raiseFact(work, report.reference, { about: 'the whole report', says: 's', restsOn: 'r' }),
  )
  await asPerson(ground, reported.member, (work) =>
    holdView(work, report.reference, { about: 'the whole report', words: 'w' }),
  )
  const ofReport = await asPerson(ground, reported.officer, async (work) => {
    const { id } = await readRecord(work, reportKind, report.reference)
    const [[fact], [view]] = [await factsOfReport(work, id), await reportViews(work, id)]
    return { report: report.reference, fact: fact?.id ?? '', view: view?.id ?? '' }
  })
  const statement = await asPerson(ground, officer, async (work) => {
    const words = { title: 'A statement of nobody here', words: 'w', releaseOn: '2026-06-30', releaseAt: '09:30' }
    return writeStatement(work, review.reference, words)
  })
  return asPerson(ground, officer, async (work) => {
    const comment = await commentOn(work, review.id, { draft: 1, part: 'aims', passage: '', words: 'Which?' })
    const [point] = await reviewPoints(work, review.id)
    const evidence = await addEvidence(work, review.reference, {
      title: 'Evidence of nobody here',
      questions: ['What?'],
      element: 'data',
      source_kind: 'data',
      source: 's',
      dated: null,
      summary: 's',
      strength: 'fair',
      strength_because: '',
      reading: 'neither',
      set_aside_because: '',
    })
    await weighEvidence(work, review.reference, 'What?', 'w')
    const { filled } = await readScope(work, review.reference)
    const sources = await sampleSources(work, review.reference)
    const planned = await addProgrammeItem(work, bodyId, {
      ...{ title: 'An item of nobody here', purpose: 'p', sort: 'report', month: null, lead_member: '', ownerId: null },
      ...{ weeks: 0, arises: '', must_by: null, must_why: '', not_the_same_because: '' },
    })
    const fixed = await addFixedDay(work, { title: 'A day of nobody', on_day: '2026-09-01', weeks_before: 6, why: '' })
    return {
      sources: {
        ...sources,
        '/scrutiny/programme/:reference': planned.reference,
        '/scrutiny/programme/days/:reference': fixed.reference,
      },
      topic: topic.reference,
      concern,
      statement,
      sheet,
      review: review.reference,
      evidence: evidence.reference,
      section: filled.sections[0]?.record.reference ?? '',
      point: point?.id ?? '',
      comment,
      reported,
      project: project.reference,
      ...ofReport,
    }
  })
}
