import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { earlierRunOf, inputOf } from '../checks/checks-for-tests.ts'
import { allocate, drawSample } from './draw-sample.ts'
import { type FrameChild, frameOf, teamStratum } from './frame.ts'
import { strata } from './strata.ts'

const frame: FrameChild[] = Array.from({ length: 60 }, (_, index) => ({
  child: `C${String(index).padStart(2, '0')}`,
  strata: [...(index % 2 === 0 ? ['even'] : []), ...(index % 3 === 0 ? ['third'] : [])],
  team: `Team ${index % 4}`,
}))
const request = {
  seed: 'March 2025',
  strata: [
    { stratum: 'even', count: 5 },
    { stratum: 'third', count: 5 },
  ],
  exclusions: new Map([['C00', 'the family has complained']]),
}

describe('drawing a sample', () => {
  it('draws the same children from the same seed, whatever the order of the file', () => {
    const one = drawSample(frame, request)
    expect(drawSample([...frame].reverse(), request)).toEqual(one)
    expect(drawSample(frame, { ...request, seed: 'April 2025' }).drawn).not.toEqual(one.drawn)
  })
  it('keeps a record of the frame, the seed, each stratum and who was left out and why', () => {
    const { seed, frameSize, exclusions, strata: counts } = drawSample(frame, request)
    expect({ seed, frameSize, exclusions }).toEqual({
      seed: 'March 2025',
      frameSize: 60,
      exclusions: [{ child: 'C00', reason: 'the family has complained' }],
    })
    expect(counts).toEqual([
      { stratum: 'even', available: 29, asked: 5, drawn: 5 },
      { stratum: 'third', available: 19, asked: 5, drawn: 5 },
    ])
  })
  it('does not change who is drawn first when more is asked for later', () => {
    const { drawn } = drawSample(frame, { ...request, strata: request.strata.slice(0, 1) })
    expect(drawSample(frame, { ...request, perTeam: 2 }).drawn.slice(0, 5)).toEqual(drawn)
  })
  it('draws from each team besides', () => {
    const { drawn } = drawSample(frame, { ...request, strata: [], perTeam: 2 })
    expect(drawn.map(({ stratum }) => stratum)).toEqual(
      ['0', '0', '1', '1', '2', '2', '3', '3'].map((team) => teamStratum(`Team ${team}`)),
    )
  })
  it('draws nobody twice, nobody who is left out, and as many as there are', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: 0, max: 70 }),
        fc.integer({ min: 0, max: 70 }),
        fc.subarray(frame.map(({ child }) => child)),
        (seed, even, third, out) => {
          const exclusions = new Map(out.map((child) => [child, 'asked']))
          const { drawn, strata: counts } = drawSample(frame, {
            seed,
            strata: [
              { stratum: 'even', count: even },
              { stratum: 'third', count: third },
            ],
            exclusions,
          })
          expect(new Set(drawn.map(({ child }) => child)).size).toBe(drawn.length)
          expect(drawn.some(({ child }) => exclusions.has(child))).toBe(false)
          for (const { child, stratum } of drawn)
            expect(frame.find((each) => each.child === child)?.strata).toContain(stratum)
          expect(counts[0]?.drawn).toBe(Math.min(even, counts[0]?.available ?? 0))
        },
      ),
    )
  })
  it('gives each child about the same chance', () => {
    const times = new Map<string, number>()
    for (let seed = 0; seed < 2000; seed += 1) {
      for (const { child } of drawSample(frame, {
        seed: `seed ${seed}`,
        strata: [{ stratum: 'third', count: 5 }],
        exclusions: new Map(),
      }).drawn)
        times.set(child, (times.get(child) ?? 0) + 1)
    }
    // 2,000 draws of 5 from 20: 500 each, with a spread of about 19.
    expect(times.size).toBe(20)
    for (const count of times.values()) expect(Math.abs(count - 500)).toBeLessThan(100)
  })
})
describe('sharing a number among strata', () => {
  it('goes by size, with one for each that has anyone', () => {
    expect(
      allocate(10, [
        { stratum: 'a', size: 90 },
        { stratum: 'b', size: 9 },
        { stratum: 'c', size: 1 },
        { stratum: 'd', size: 0 },
      ]),
    ).toEqual([
      { stratum: 'a', count: 7 },
      { stratum: 'b', count: 2 },
      { stratum: 'c', count: 1 },
      { stratum: 'd', count: 0 },
    ])
  })
  it('shares all of it and asks for no more than there are', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 200 }),
        fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 12 }),
        (total, sizes) => {
          const shares = allocate(
            total,
            sizes.map((size, index) => ({ stratum: String(index), size })),
          )
          expect(shares.reduce((sum, { count }) => sum + count, 0)).toBe(
            Math.min(
              total,
              sizes.reduce((sum, size) => sum + size, 0),
            ),
          )
          for (const [index, { count }] of shares.entries()) expect(count).toBeLessThanOrEqual(sizes[index] ?? 0)
        },
      ),
    )
  })
})
describe('the frame', () => {
  const lists = {
    5: [{ childId: 'S47', team: 'Team 3' }],
    6: [
      {
        childId: 'CIN',
        caseStatus: 'c) Child in need plan',
        startDate: '2024-03-30',
        team: 'Team 1',
        worker: 'Rowan Ash',
      },
      { childId: 'CP', caseStatus: 'b) Child Protection plan', team: 'Team 1', disability: 'a) Yes' },
    ],
    7: [
      { childId: 'CP', planStartDate: '2023-12-30', previousPlans: 1, team: 'Team 2', lastVisitDate: '2025-03-28' },
      { childId: 'CIN', planStartDate: '2024-05-06', planEndDate: '2024-12-02' },
    ],
    8: [
      {
        childId: 'CLA',
        placementLocation: 'b) Out',
        placementType: 'n) H5: Residential accommodation',
        dateOfBirth: '2008-05-05',
        legalStatus: 'V2: Single period under S20',
        legalStatusDate: '2024-06-03',
        careStartDate: '2024-06-03',
        missingEpisodes: 1,
        lastVisitDate: '2025-01-06',
      },
    ],
    9: [{ childId: 'CL', inTouch: 'b) No' }],
  }
  const of = (child: string, input = inputOf(lists)) => frameOf(input).find((each) => each.child === child)
  it('puts each child into the strata that the lists show', () => {
    expect(of('CP')).toEqual({ child: 'CP', strata: ['longPlan', 'secondPlan', 'disabled'], team: 'Team 2' })
    expect(of('CIN')).toEqual({ child: 'CIN', strata: ['stepDown', 'needOver12Months'], team: 'Team 1' })
    expect(of('CLA')?.strata).toEqual([
      'outOfArea',
      'missing',
      'section20Over6Months',
      'noPermanencePlan',
      'supportedAt16',
      'notVisited',
    ])
    expect(of('S47')?.strata).toEqual(['section47NoConference'])
    expect(of('CL')?.strata).toEqual(['leaverNotInTouch'])
  })
  it('takes a plan without a visit, or with an old one, for not visited', () => {
    const plan = (lastVisitDate: string | null) =>
      inputOf({ 7: [{ childId: 'CP', planStartDate: '2025-01-06', lastVisitDate }] })
    expect(of('CP', plan(null))?.strata).toEqual(['notVisited'])
    expect(of('CP', plan('2025-02-28'))?.strata).toEqual(['notVisited'])
    expect(of('CP', plan('2025-03-03'))?.strata).toEqual([])
  })
  it('sees that a worker has changed since the last run', () => {
    const earlier = (worker: string) => [earlierRunOf('2025-02-28', { 6: [{ childId: 'CIN', worker }] })]
    expect(of('CIN', inputOf(lists, { earlier: earlier('Kim Elm') }))?.strata).toContain('workerChanged')
    expect(of('CIN', inputOf(lists, { earlier: earlier('Ash, Rowan') }))?.strata).not.toContain('workerChanged')
  })
  it('takes the nearest list’s team that names one: “Agency” does, “N/A” does not', () => {
    const held = (team: string) => inputOf({ 8: [{ childId: 'A', team }], 6: [{ childId: 'A', team: 'Team 1' }] })
    expect(of('A', held('Agency'))?.team).toBe('Agency')
    expect(of('A', held('N/A'))?.team).toBe('Team 1')
  })
  it('has each stratum once', () => expect(new Set(strata.map(({ key }) => key)).size).toBe(strata.length))
})
