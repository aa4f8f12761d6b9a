import { describe, expect, it } from 'vitest'
import type { Typed } from '../../../../platform/http/form.ts'
import type { Framework } from '../../framework.ts'
import { faultsOfFrameworks, frameworkShape } from '../../framework-shape.ts'
import { day, frameworkForTests, frameworksForTests, scalesForTests } from '../../frameworks-for-tests.ts'
import { statementsOf } from '../../rules/statements.ts'
import { partPath, parts } from './parts.ts'
import { fieldsOf } from './read-fields.ts'

const today = day('2026-06-16')
const ilacs = frameworkForTests('ILACS-2026')
const empty = frameworkForTests('CFS-2027')

function amend(key: string, before: Framework, typed: Typed) {
  const part = parts.find((one) => one.key === key)
  if (!part) throw new Error(`no part ${key}`)
  const fields = fieldsOf({ ...part.typedOf(before), ...typed }, today)
  const after = part.read(fields, before)
  return { after, errors: fields.errors }
}

const said = (framework: Framework, key: string) =>
  statementsOf(framework, scalesForTests).find((one) => one.key === key)

describe('the forms in which a framework is amended', () => {
  it.each(parts.map((part) => [part.title, part] as const))(
    '%s: what is sent as it was shown changes nothing',
    (_, part) => {
      for (const framework of frameworksForTests) {
        const fields = fieldsOf(part.typedOf(framework), today)
        expect(part.read(fields, framework), framework.code).toEqual(framework)
        expect(fields.errors, framework.code).toEqual({})
      }
      expect(partPath('SIF', part)).toMatch(/^\/frameworks\/SIF\/change/)
    },
  )

  it('change the days of a phase, add one and take one away; what is the council’s own is not confirmed', () => {
    const { after, errors } = amend('phases', ilacs, {
      'phase-0-name': '',
      'phase-1-days': '1',
      'until-1-days': '',
      'phase-5-name': 'Set-up visit',
      'phase-5-days': '2',
      'phase-5-count': 'working',
      'phase-5-from': 'first-day',
      'phase-5-events': ['short'],
    })
    expect(errors).toEqual({})
    expect(after.phases.map(({ key }) => key)).toEqual(['off-site', 'on-site', 'on-site', 'on-site', 'set-up-visit'])
    expect(after.phases[0]).toMatchObject({ days: 1, confirmed: false, rule: 'ILACS-T4' })
    expect(after.phases[0]?.until).toBeUndefined()
    expect(after.phases[1]).toEqual(ilacs.phases[2])
    expect(after.phases.at(-1)).toMatchObject({ from: 'first-day', days: 2, strength: 'C', events: ['short'] })
    expect(frameworkShape.safeParse(after).success).toBe(true)
  })

  it('say what is missing or no number, beside its field', () => {
    const { errors } = amend('requests', ilacs, {
      'request-0-days': 'soon',
      'request-1-events': [],
      'request-6-name': 'One more thing',
      'request-6-events': ['short'],
    })
    expect(errors).toEqual({
      'request-0-days': 'Enter a whole number from 0 to 200',
      'request-1-events': 'Tick at least one inspection or visit',
      'request-6-days': 'Enter how many days, 0 for the day itself',
    })
    expect(amend('afterwards', ilacs, { duties: 'be good', 'publication-0-days': '' }).errors).toEqual({
      duties: '“be good” is not the number of a rule, such as POST-1',
      'publication-0-days': 'Enter how many working days',
    })
  })

  it('change cycle, publication, time to comment and the notice of election', () => {
    const { after } = amend('afterwards', ilacs, {
      'cycle-years': '4',
      'cycle-after': '3',
      accuracy: '10',
      election: '30',
      'publication-1-from': '1 April 2027',
      'publication-1-days': '20',
    })
    expect(after.cycle).toMatchObject({ years: 4, monthsBefore: 6, monthsAfter: 3, confirmed: false })
    expect(after.factualAccuracy).toMatchObject({ workingDays: 10, rule: 'ILACS-T12' })
    expect(after.publication.map(({ startsFrom, workingDays }) => `${startsFrom} ${workingDays}`)).toEqual([
      '2026-04-01 27',
      '2027-04-01 20',
    ])
    expect(said(after, 'election-hold')?.words).toContain('30 working days')
    const none = amend('afterwards', ilacs, { 'cycle-years': '', accuracy: '', election: '' }).after
    expect([none.cycle, none.factualAccuracy, none.electionHold]).toEqual([undefined, undefined, undefined])
  })

  it('fill an empty draft with judgements and grades of its own', () => {
    const events = amend('events', empty, {
      'event-0-name': 'Full inspection',
      'event-0-graded': 'yes',
      'event-0-weeks': '2',
    })
    const row = { 'judgement-0-label': 'Family help', 'judgement-0-part': 'practice' }
    expect(amend('judgements', events.after, row).errors).toEqual({
      gradeScale: 'Choose the grades in which it is judged',
    })
    expect(amend('judgements', events.after, { ...row, gradeScale: 'own', grades: 'Strong' }).errors).toHaveProperty(
      'grades',
    )
    const { after, errors } = amend('judgements', events.after, {
      ...row,
      gradeScale: 'own',
      grades: 'Strong\nUrgent improvement',
      'judgement-0-also': 'Help for families',
      'judgement-1-label': 'Family help',
    })
    expect(errors).toEqual({})
    expect(after.judgements).toMatchObject([
      { key: 'family_help', alsoPrinted: ['Help for families'] },
      { key: 'family_help_2', part: 'practice' },
    ])
    expect(said(after, 'grades')?.words).toBe('Strong, Urgent improvement')
    expect(
      faultsOfFrameworks(
        [after],
        scalesForTests.map(({ key }) => key),
      ),
    ).toEqual([])
    const again = amend('judgements', after, {
      'judgement-0-label': 'Help',
      grades: 'Urgent improvement\nStrong',
    }).after
    expect(again.judgements[0]).toMatchObject({ key: 'family_help', label: 'Help' })
    expect(again.grades?.map(({ key }) => key)).toEqual(['urgent-improvement', 'strong'])
  })
})
