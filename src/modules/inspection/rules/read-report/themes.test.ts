import { describe, expect, it } from 'vitest'
import { lists } from './testing/read-fictional.ts'
import { nationalFrameworkTags, themesOf } from './themes.ts'

const themes = (text: string) => themesOf(text, lists.themes).map(({ key, words }) => [key, words])

describe('themesOf', () => {
  it('suggests subjects and qualities with the words that say so', () => {
    expect(themes('The quality and timeliness of pathway plans for care leavers.')).toEqual([
      ['plans', ['plans']],
      ['care-leavers', ['care leavers', 'pathway plans']],
      ['pathway-plans', ['pathway plans']],
      ['quality', ['quality']],
      ['timeliness', ['timeliness']],
    ])
    expect(themes('Pre-proceedings work under the public law outline')).toEqual([
      ['pre-proceedings', ['pre-proceedings', 'public law outline']],
    ])
  })

  it('takes whole words, in any capitals, with either dash or quote', () => {
    expect(themes('The MASH').map(([key]) => key)).toEqual(['front-door'])
    expect(themes('plants, mashed')).toEqual([])
    expect(themes('Return home interviews').map(([key]) => key)).toEqual(['missing'])
  })

  it('has keys, each once, and judgements that reports have', () => {
    const keys = lists.themes.map(({ axis, key }) => `${axis} ${key}`)
    expect(new Set(keys).size).toBe(keys.length)
    const judgements = lists.judgements.flatMap(({ rows }) => rows.map(({ key }) => key))
    for (const { judgement } of lists.themes) expect([null, ...judgements]).toContain(judgement)
  })
})

describe('nationalFrameworkTags', () => {
  it('reads references in brackets only, and none that is not on the list', () => {
    const tags = (text: string) =>
      nationalFrameworkTags(text, lists.nationalFramework).map(({ kind, number }) => `${kind} ${number}`)
    expect(tags('Outcome 3 is good')).toEqual([])
    expect(tags('(Enabler 2)')).toEqual(['enabler 2'])
    expect(tags('(Enablers one and three; Outcome 9)')).toEqual(['enabler 1', 'enabler 3'])
  })
})
