import { expect, it } from 'vitest'
import { publicVersion } from './public-version.ts'

it('shows what is marked for the public and answered, in the order in which a reader asks (G55)', () => {
  const one = (heading: string, ...lines: string[]) => ({ heading, list: false, lines })
  const shown = publicVersion([
    one('Ends', 'May'),
    one('', 'Not for the public'),
    one('Own', 'x'),
    one('Why', 'So'),
    one('How'),
  ])
  expect(shown.map(({ heading }) => heading)).toEqual(['Why', 'Ends', 'Own'])
})
