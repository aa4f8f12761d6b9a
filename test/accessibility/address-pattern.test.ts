import { describe, expect, it } from 'vitest'
import { get } from '../../src/spine/web/index.ts'
import { patternOf } from './address-pattern.ts'

const nothing = () => Promise.reject(new Error('not called'))
const routes = ['/plans', '/plans/:reference', '/plans/make', '/plans/:reference/table.csv'].map((path) =>
  get(path, 'see plans', nothing),
)
const patternAt = (path: string) => patternOf(routes, new URL(path, 'http://localhost'))

describe('patternOf', () => {
  it.each([
    ['/plans', '/plans'],
    ['/plans/PLN-1', '/plans/:reference'],
    ['/plans/make', '/plans/make'],
    ['/plans/PLN-1/table.csv', '/plans/:reference/table.csv'],
    ['/plans?sort=due&lead=Ann&lead=Bob', '/plans?lead&sort'],
    ['/nowhere/4', '/nowhere/4'],
  ])('%s is %s', (path, pattern) => {
    expect(patternAt(path)).toBe(pattern)
  })
})
