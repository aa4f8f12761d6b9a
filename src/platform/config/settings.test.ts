import { describe, expect, it } from 'vitest'
import { readSettings } from './settings.ts'

describe('settings', () => {
  it('needs none: every setting has a default or may be left out', () => {
    const read = readSettings({})
    expect(read.ok && read.settings.PORT).toBe(3000)
  })

  it('names every fault at once', () => {
    const read = readSettings({ PORT: 'http', DEMO: 'maybe', DATABASE_URL: 'mysql://x' })
    expect(read.ok ? [] : read.faults.map((fault) => fault.split(' ')[0])).toEqual(['PORT', 'DATABASE_URL', 'DEMO'])
  })

  it('refuses an owner with no role to run as', () => {
    expect(readSettings({ DATABASE_OWNER_URL: 'postgres://owner@db/sightline' }).ok).toBe(false)
  })

  it('takes an empty value as not set', () => {
    const read = readSettings({ DATABASE_URL: '' })
    expect(read.ok && read.settings.DATABASE_URL).toBeUndefined()
  })
})
