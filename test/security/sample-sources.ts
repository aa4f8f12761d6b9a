import {
  addResearch,
  addSource,
  claimKind,
  eventKind,
  informationKind,
  methodTaskKind,
  newToken,
  reviewKind,
  reviewSurveyKind,
  reviewVisitKind,
  stakeholderKind,
  witnessKind,
} from '../../src/modules/scrutiny/index.ts'
import type { Work } from '../../src/spine/access/index.ts'
import { readRecord } from '../../src/spine/records/index.ts'

/** One source of each sort for a review. Gives the addresses of their pages with their references. */
export async function sampleSources(work: Work, review: string): Promise<Record<string, string>> {
  const { id } = await readRecord(work, reviewKind, review)
  const witness = await addSource(work, witnessKind, review, {
    title: 'A witness of nobody here',
    state: {
      ...{ review_id: id, sort: 'officer', role: '', organisation: '', how: 'session', meets_on: null, place: '' },
      ...{ asked_by: '', questions: 'How?', support: '', consent: '', on_record: '', sensitive: '', invited_on: null },
      ...{ sent_on: null, answer: '', declined_because: '', heard_on: '2026-06-10', notes: 'n', agreed_on: null },
      ...{ agreed_words: '', reply: '', replied_on: null, young_as: '', attendance: 'invited' },
      ...{ asks_id: null, writes_id: null },
    },
  })
  const visit = await addSource(work, reviewVisitKind, review, {
    title: 'A visit of nobody here',
    state: {
      ...{ review_id: id, purpose: 'p', visited_on: '2026-06-10', who_goes: '', received_by: '', risk: '' },
      ...{ consent: '', seen: '', heard: '', differs: '', follow_up: '' },
    },
  })
  const event = await addSource(work, eventKind, review, {
    title: 'An event of nobody here',
    state: {
      ...{ review_id: id, when_words: 'April 2025', earliest: '2025-04-01', latest: '2025-04-30', body: 'b' },
      ...{ source: 's', page: '', words: '' },
    },
  })
  const claim = await addSource(work, claimKind, review, {
    title: 'A claim of nobody here',
    state: {
      ...{ review_id: id, document: 'd', dated: '', page: '', claim: 'c', happened: '', commentary: '' },
      judgement: 'not judged',
      read_by_id: null,
    },
  })
  const stakeholder = await addSource(work, stakeholderKind, review, {
    title: 'A stakeholder of nobody here',
    state: {
      ...{ review_id: id, sort: 'staff', interest: '', contact: '', how: '', stage: 'evidence', asked_on: null },
      ...{ reply: '', replied_on: null },
    },
  })
  const information = await addSource(work, informationKind, review, {
    title: 'Minutes of nobody here',
    state: { review_id: id, why: '', asked_of: '', got_on: null, kept_at: '', not_had_because: '' },
  })
  const survey = await addSource(work, reviewSurveyKind, review, {
    title: 'A survey of nobody here',
    state: {
      ...{ review_id: id, token: newToken(), for_whom: 'Nobody here', intro: '', thanks: '', repeats_id: null },
      ...{ opened_on: null, closes_on: null, closed_on: null, questions: [] },
      standing: 'drafted',
    },
  })
  const task = await addSource(work, methodTaskKind, review, {
    title: 'A task of nobody here',
    state: { review_id: id, method: 'm', who: '', due_on: null, output: '', done_on: null },
  })
  const note = await addResearch(work, {
    ...{ title: 'A note of nobody here', sort: 'guide', dated: '2026-06-01', words: 'w', sources: 's' },
    ...{ authority: '', grade: '', contact: '', chapter: '', use: '' },
  })
  return {
    '/scrutiny/methods/:reference': task.reference,
    '/scrutiny/research/:reference': note.reference,
    '/scrutiny/surveys/:reference': survey.reference,
    '/scrutiny/witnesses/:reference': witness.reference,
    '/scrutiny/visits/:reference': visit.reference,
    '/scrutiny/chronology/:reference': event.reference,
    '/scrutiny/claims/:reference': claim.reference,
    '/scrutiny/stakeholders/:reference': stakeholder.reference,
    '/scrutiny/information/:reference': information.reference,
  }
}
