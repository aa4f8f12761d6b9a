import { addResearch, useResearch } from '../../modules/scrutiny/index.ts'
import { asPerson, type Ground } from '../../spine/access/index.ts'
import type { DemoPeople } from '../people.ts'
import { daysAgo, workingDayAgo } from '../plan/days.ts'

const officer = 'Tamsin Orrell'
const blank = { authority: '', grade: '', contact: '', chapter: '', use: '' }

/** What scrutiny knows beyond one review, one of it old enough to be looked at again. */
export async function loadResearch(ground: Ground, people: DemoPeople, review: string): Promise<void> {
  const on = (ago: number) => workingDayAgo(ground.clock.today(), ago).toString()
  await asPerson(daysAgo(ground, 110), { person: people.id(officer), actingFor: null }, async (work) => {
    const context = await addResearch(work, {
      ...{ ...blank, title: 'How inspection of children’s services changed', sort: 'national context', dated: on(200) },
      words:
        'Visits are shorter and closer together, and leaders are asked each time what they know of their own service.',
      sources: 'The framework in force, as it is described in this service\nTwo published letters of last year',
      use: 'Setting what was asked of members here beside what is asked everywhere',
    })
    await useResearch(work, context.reference, review)
    await addResearch(work, {
      ...{ ...blank, title: 'A year of themes at Northmere', sort: 'another authority', dated: on(120) },
      ...{ authority: 'Northmere County Council', grade: 'Good, two years ago', contact: 'Its scrutiny office' },
      words: 'Its committee takes one theme a quarter, hears practitioners first and asks for figures a month before.',
      sources: 'A call with its scrutiny officer\nIts published agendas',
    })
    await addResearch(work, {
      ...{ ...blank, title: 'What members may ask to see', sort: 'guide', dated: on(800), chapter: 'Chapter 4' },
      words: 'Members of scrutiny get papers of decisions within ten clear days of asking, or written reasons why not.',
      sources: 'The council’s own rules for access to information',
      use: 'Before asking the executive for a paper',
    })
  })
}
