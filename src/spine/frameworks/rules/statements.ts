import { Temporal } from 'temporal-polyfill'
import type { RuleStrength } from '../../../kernel/computed-date.ts'
import { capitalised, formatDate, joinWords, plural } from '../../../kernel/text.ts'
import type { Framework, Judgement, Offset, PrintedScale } from '../framework.ts'
import { scaleOf } from './grade-scale.ts'

/** The headings under which a framework is told, in the order of its page. */
export const partsOfFramework = [
  'In words',
  'When it applies',
  'Judgements',
  'Grades',
  'Events',
  'Phases',
  'What inspectors ask for',
  'After the inspection',
] as const
export type FrameworkPart = (typeof partsOfFramework)[number]

/** One thing that a framework says, in words; what its page, the comparison and the difference between versions are made of. */
export interface Statement {
  readonly part: FrameworkPart
  readonly key: string
  readonly name: string
  readonly words: string
  readonly rule: string
  readonly strength: RuleStrength
  /** False until a person has checked it against the current handbook (domain rules 0.1). */
  readonly confirmed: boolean
}

/** Everything that a framework says, in order. A framework that is unconfirmed as a whole has no confirmed statement. */
export function statementsOf(framework: Framework, scales: readonly PrintedScale[]): Statement[] {
  const whole = framework.confirmed !== false
  const fact = { rule: framework.rule, strength: 'F' as const, confirmed: whole }
  const eventName = (key: string) => framework.events.find((one) => one.key === key)?.name ?? key
  const grades = scaleOf(framework, scales)?.grades.map(printedAs) ?? []
  return [
    { ...fact, part: 'When it applies', key: 'life', name: 'Fieldwork that starts', words: lifeWords(framework) },
    {
      ...fact,
      part: 'When it applies',
      key: 'family',
      name: 'Family, whose frameworks follow one another',
      words: framework.family,
    },
    ...framework.judgements.map((one) => ({
      ...fact,
      part: 'Judgements' as const,
      key: `judgement-${one.key}`,
      name: one.label,
      words: judgementWords(framework, one),
    })),
    ...(framework.overallRule
      ? [
          {
            ...fact,
            part: 'Judgements' as const,
            key: 'overall-rule',
            name: 'How the whole follows from the parts',
            words: `Checked by rule ${framework.overallRule}; it warns and never corrects`,
            rule: framework.overallRule,
          },
        ]
      : []),
    {
      ...fact,
      part: 'Grades',
      key: 'grades',
      name: 'Grades, best first',
      words: grades.length > 0 ? grades.join(', ') : 'None: what is found is told in words',
    },
    ...framework.events.map((one) => ({
      ...fact,
      part: 'Events' as const,
      key: `event-${one.key}`,
      name: one.name,
      words: [one.graded ? 'With judgements' : 'Without judgements', onSite(one)].filter(Boolean).join('; '),
    })),
    ...framework.phases.map(({ key, name, until, events, rule, strength, confirmed, ...from }) => ({
      part: 'Phases' as const,
      key: `phase-${key}-${events.join('-')}`,
      name: `${name} (${joinWords(events.map(eventName)).toLowerCase()})`,
      words: until ? `From ${offsetWords(from)} until ${offsetWords(until)}` : upper(offsetWords(from)),
      rule,
      strength,
      confirmed: confirmed && whole,
    })),
    ...framework.requests.map(({ key, name, events, rule, strength, confirmed, ...from }) => ({
      part: 'What inspectors ask for' as const,
      key: `request-${key}-${events.join('-')}`,
      name,
      words: `By the end of ${offsetWords(from)} (${joinWords(events.map(eventName)).toLowerCase()})`,
      rule,
      strength,
      confirmed: confirmed && whole,
    })),
    ...afterwards(framework, whole),
  ]
}

/** All that can differ between two versions: what a framework says, and what is said of it in words that no handbook could confirm. */
export const everythingOf = (framework: Framework, scales: readonly PrintedScale[]): Statement[] => [
  ...explained(framework),
  ...statementsOf(framework, scales),
]

function explained({ name, shortName, inspectorates, explains, judgements, rule }: Framework): Statement[] {
  const own = { part: 'In words', rule, strength: 'P', confirmed: true } as const
  return [
    { ...own, key: 'name', name: 'Name', words: `${name} (${shortName})` },
    { ...own, key: 'inspectorates', name: 'Inspected by', words: joinWords(inspectorates) },
    { ...own, key: 'judged', name: 'What is judged', words: explains.judged },
    { ...own, key: 'looked-at', name: 'What inspectors look at', words: explains.lookedAt.join('; ') },
    { ...own, key: 'affects', name: 'Who is affected', words: explains.affects.join('; ') },
    { ...own, key: 'order', name: 'Order of the judgements', words: judgements.map(({ label }) => label).join('; ') },
  ].filter(({ words }) => words !== '')
}

function afterwards(framework: Framework, whole: boolean): Statement[] {
  const part = 'After the inspection' as const
  const { factualAccuracy, cycle } = framework
  return [
    ...(factualAccuracy
      ? [
          {
            ...sourceOf(factualAccuracy, whole),
            part,
            key: 'factual-accuracy',
            name: 'Time to comment on the draft report',
            words: plural(factualAccuracy.workingDays, 'working day'),
          },
        ]
      : []),
    ...framework.publication.map(({ startsFrom, workingDays, rule, strength }) => ({
      part,
      key: `publication-${startsFrom}`,
      name: `Publication, of inspections from ${formatDate(Temporal.PlainDate.from(startsFrom))}`,
      words: `Most often ${plural(workingDays, 'working day')} after the last day; measured, not promised`,
      rule,
      strength,
      confirmed: whole,
    })),
    ...(cycle
      ? [
          {
            ...sourceOf(cycle, whole),
            part,
            key: 'cycle',
            name: 'The next inspection',
            words: `From ${plural(cycle.monthsBefore, 'month')} before to ${plural(cycle.monthsAfter, 'month')} after ${plural(cycle.years, 'year')}`,
          },
        ]
      : []),
    ...(framework.electionHold
      ? [
          {
            ...sourceOf(framework.electionHold, whole),
            part,
            key: 'election-hold',
            name: 'Before an election',
            words: `No fieldwork and no publication from ${plural(framework.electionHold.workingDays, 'working day')} before the poll`,
          },
        ]
      : []),
    ...(framework.duties.length > 0
      ? [
          {
            part,
            key: 'duties',
            name: 'Duties that follow',
            words: `Rules ${joinWords(framework.duties)}`,
            rule: framework.duties[0] ?? framework.rule,
            strength: 'L' as const,
            confirmed: whole,
          },
        ]
      : []),
  ]
}

const sourceOf = (
  one: { rule: string; strength: RuleStrength; confirmed: boolean },
  whole: boolean,
): Pick<Statement, 'rule' | 'strength' | 'confirmed'> => ({
  rule: one.rule,
  strength: one.strength,
  confirmed: one.confirmed && whole,
})

/** "from 1 January 2023 to 31 March 2026" */
export function lifeWords({ validFrom, validTo, draft }: Framework): string {
  if (draft) return 'Not yet: this is a draft'
  const day = (iso: string) => formatDate(Temporal.PlainDate.from(iso))
  const words = [validFrom ? `from ${day(validFrom)}` : '', validTo ? `to ${day(validTo)}` : ''].filter(Boolean)
  return words.length > 0 ? upper(words.join(' ')) : 'At any time'
}

const printedAs = ({ label, alsoPrinted = [] }: { label: string; alsoPrinted?: readonly string[] }): string =>
  alsoPrinted.length > 0 ? `${label} (also ${alsoPrinted.map((one) => `“${one}”`).join(', ')})` : label

function judgementWords(framework: Framework, one: Judgement): string {
  const parent = framework.judgements.find((judgement) => judgement.key === one.parent)
  const eventName = (key: string) => framework.events.find((event) => event.key === key)?.name ?? key
  const kind = { overall: 'The whole', leaders: 'Leaders', practice: 'Practice', board: 'Safeguarding board' }
  return [
    kind[one.part],
    one.events ? `only in ${joinWords(one.events.map(eventName)).toLowerCase()}` : '',
    parent ? `within “${parent.label}”` : '',
    // Without a whole there is nothing to limit.
    one.limiting && framework.judgements.some(({ part }) => part === 'overall')
      ? 'inadequate here limits the whole'
      : '',
    one.alsoPrinted?.length ? `also printed ${one.alsoPrinted.map((words) => `“${words}”`).join(', ')}` : '',
    one.headings?.length ? `its section begins ${one.headings.map((words) => `“${words}”`).join(', ')}` : '',
  ]
    .filter(Boolean)
    .join('; ')
}

const onSite = ({ onSiteWeeks, onSiteDays }: { onSiteWeeks?: number; onSiteDays?: number }): string =>
  onSiteWeeks ? `${plural(onSiteWeeks, 'week')}` : onSiteDays ? `${plural(onSiteDays, 'day')} on site` : ''

function offsetWords({ from, days, count }: Offset): string {
  const anchor = from === 'notification' ? 'the call' : 'the first day on site'
  if (days === 0) return `the day of ${anchor}`
  return `${plural(days, count === 'working' ? 'working day' : 'calendar day')} after ${anchor}`
}

const upper = (words: string) => `${capitalised(words)}`

export interface StatementPair {
  readonly part: FrameworkPart
  readonly name: string
  /** Undefined where that side says nothing of it. */
  readonly words: readonly (string | undefined)[]
  readonly same: boolean
}

/** Several frameworks, or two versions of one, side by side: each statement once, with what each side says (A01). */
export function sideBySide(sides: readonly (readonly Statement[])[]): StatementPair[] {
  return partsOfFramework.flatMap((part) => {
    const names = new Map<string, string>()
    for (const side of sides)
      for (const one of side) if (one.part === part && !names.has(one.key)) names.set(one.key, one.name)
    return [...names].map(([key, name]) => {
      const found = sides.map((side) => side.find((one) => one.part === part && one.key === key))
      const words = found.map((one) => one && (one.name === name ? one.words : `${one.name}: ${one.words}`))
      return { part, name, words, same: words.every((one) => one === words[0]) }
    })
  })
}
