import { expect, it } from 'vitest'
import { frameworkForTests } from '../frameworks-for-tests.ts'
import { differenceNotice } from './difference-notice.ts'

it('says so wherever results of different frameworks stand together, and is silent where they do not (C13)', () => {
  const five = frameworkForTests('ILACS-2023')
  expect(differenceNotice([five, five])).toBeUndefined()
  expect(differenceNotice([])).toBeUndefined()
  expect(differenceNotice([frameworkForTests('SIF'), five])).toContain('SIF (2013 to 2017), ILACS (2023 to March 2026)')
})
