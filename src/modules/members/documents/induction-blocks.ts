import type { DocumentBlock } from '../../../platform/word/document-blocks.ts'
import { day } from '../../../spine/record-forms/index.ts'
import type { Induction } from '../use-cases/induction.ts'
import { figureLessons, frameworkGuides, memberRoles } from '../use-cases/read-content.ts'

const heading = (text: string): DocumentBlock => ({ kind: 'heading', level: 1, text })
const paragraph = (text: string): DocumentBlock => ({ kind: 'paragraph', text })
/** A list, or the words that say there is nothing to list. */
const listed = (items: readonly string[], none: string): DocumentBlock =>
  items.length > 0 ? { kind: 'bullets', items } : paragraph(none)

/** The pack for a new member, the same on the page and in Word (K11). */
export function inductionBlocks(found: Induction): DocumentBlock[] {
  const { committee, sitting, meetings, decided, reviews, briefings, wanting } = found
  return [
    heading('Your committee'),
    listed(
      sitting.map(({ name, capacity }) => `${name}, ${capacity}`),
      'Nobody sits on it yet: you are among the first.',
    ),
    heading('When it meets next'),
    listed(
      meetings.map(({ heldOn, startsAt, place }) =>
        [`${day(heldOn)} at ${startsAt}`, place].filter(Boolean).join(', '),
      ),
      'No meeting is arranged.',
    ),
    heading('What it decided of late'),
    listed(
      decided.map(({ heldOn, words }) => `${day(heldOn)}: ${words}`),
      `No decision of ${committee.name} is recorded yet.`,
    ),
    heading('What scrutiny has looked into'),
    listed(
      reviews.map(({ reference, title }) => `${reference} ${title}`),
      'No review yet.',
    ),
    ...roleBlocks(found),
    ...frameworkBlocks(found),
    heading('How to read figures'),
    listed(
      figureLessons.map(({ title, ask }) => `${title}. Ask: ${ask}`),
      '',
    ),
    heading('What to read'),
    listed(
      briefings.map(({ reference, title, dated_on }) => `${reference} ${title}, ${day(dated_on)}`),
      'The library has no briefing yet.',
    ),
    heading('What the committee still has to learn'),
    listed(wanting, 'Every member has had the three subjects that all are to know.'),
  ]
}

function roleBlocks({ model }: Induction): DocumentBlock[] {
  const roles = memberRoles.filter(({ governance }) => governance.includes(model))
  return [
    heading('Who does what for children'),
    ...roles.flatMap(({ name, inShort, duties }): DocumentBlock[] => [
      { kind: 'heading', level: 2, text: name },
      paragraph(inShort),
      { kind: 'bullets', items: duties.map(({ does, basis }) => `${does} (${basis})`) },
    ]),
  ]
}

function frameworkBlocks({ framework }: Induction): DocumentBlock[] {
  const guide = frameworkGuides.find(({ family }) => family === framework?.family)
  if (!framework || !guide) return []
  return [
    heading(`What inspectors judge: ${framework.shortName}`),
    paragraph(framework.explains.judged),
    { kind: 'bullets', items: framework.judgements.map(({ label }) => label) },
    paragraph('They may ask members:'),
    { kind: 'bullets', items: guide.askMembers.map(({ says }) => says) },
  ]
}
