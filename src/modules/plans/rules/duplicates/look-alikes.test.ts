import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lookAlikes, tellingWords } from './look-alikes.ts'

const one = (id: string, words: string, more: { leads?: string[]; origins?: string[] } = {}) => ({ id, words, ...more })

describe('actions that seem to say the same (D02)', () => {
  it('are proposed with the words that both have, whatever their endings', () => {
    const [found, ...others] = lookAlikes([
      one('a', 'Record supervision every four weeks and check its quality'),
      one('b', 'Supervision is recorded each four weeks'),
      one('c', 'Recruit two foster carers for older children'),
    ])
    expect(others).toEqual([])
    expect([found?.one.id, found?.other.id]).toEqual(['a', 'b'])
    expect(found?.alike).toBe(1)
    expect(found?.why).toEqual([
      'Everything that the shorter says stands in the other.',
      'Both speak of “record”, “supervision”, “four” and “weeks”.',
    ])
  })

  it('are not proposed for a few words that anybody would use', () => {
    expect(
      lookAlikes([
        one('a', 'Ensure that the plan is reviewed by the service'),
        one('b', 'Make sure that each plan of the service is improved'),
        one('c', 'Train managers in supervision'),
        one('d', 'Train foster carers in first aid'),
      ]),
    ).toEqual([])
  })

  it('are the likelier where one person leads both or both arise from one thing, and it says so', () => {
    const words = ['Visit children in care within time scales', 'Visits to children in care are made within their time']
    const plain = lookAlikes([one('a', words[0] ?? ''), one('b', words[1] ?? '')])[0]
    const nearer = lookAlikes([
      one('a', words[0] ?? '', { leads: ['p'], origins: ['o'] }),
      one('b', words[1] ?? '', { leads: ['p'], origins: ['o'] }),
    ])[0]
    expect(nearer?.alike).toBeGreaterThan(plain?.alike ?? 1)
    expect(nearer?.why.slice(2)).toEqual(['The same person leads both.', 'Both arise from the same thing.'])
    const unlike = { leads: ['p'], origins: ['o'] }
    expect(lookAlikes([one('a', 'Chair the board monthly', unlike), one('b', 'Buy new laptops', unlike)])).toEqual([])
  })

  it('can be looked for among others alone', () => {
    const finding = one('f', 'Supervision is not recorded every four weeks')
    const actions = [
      one('a', 'Record supervision every four weeks'),
      one('b', 'Record supervision every four weeks now'),
    ]
    expect(
      lookAlikes([finding], actions)
        .map(({ other }) => other.id)
        .toSorted(),
    ).toEqual(['a', 'b'])
  })

  it('are not each held against ten thousand others for words that all of them have', () => {
    const many = Array.from({ length: 10_000 }, (_, at) =>
      one(String(at), `Visit every child of the wards in time, ${at}`),
    )
    const began = performance.now()
    expect(lookAlikes(many)).toEqual([])
    expect(performance.now() - began).toBeLessThan(5000)
  })

  it('are each proposed once, never with themselves, and always with a reason', () => {
    const texts = fc.array(fc.constantFrom('audit weekly records', 'weekly audits of records', 'foster carers recruit'))
    fc.assert(
      fc.property(texts, (all) => {
        const found = lookAlikes(all.map((words, at) => one(String(at), words)))
        const pairs = found.map((pair) => [pair.one.id, pair.other.id].sort().join(' '))
        expect(new Set(pairs).size).toBe(pairs.length)
        for (const pair of found) {
          expect(pair.one.id).not.toBe(pair.other.id)
          expect(pair.why.length).toBeGreaterThan(1)
          expect(pair.alike).toBeGreaterThanOrEqual(0.6)
          expect(pair.alike).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  it('know telling words from idle ones', () => {
    expect([...tellingWords('Ensure that the 16- and 17-year-olds are seen').values()]).toEqual([
      '16-',
      '17-year-olds',
      'seen',
    ])
  })
})
