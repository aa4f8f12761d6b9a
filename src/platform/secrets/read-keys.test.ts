import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readSettings } from '../config/settings.ts'
import { keyFile, othersMayRead, readKeys } from './read-keys.ts'

let DATA_FOLDER = ''
beforeEach(() => {
  DATA_FOLDER = mkdtempSync(join(tmpdir(), 'sightline-keys-'))
})
afterEach(() => rmSync(DATA_FOLDER, { recursive: true, force: true }))

const aKey = () => randomBytes(32).toString('base64')

describe('the keys that seal secrets', () => {
  it('are made once, for the program’s own eyes, and found again', () => {
    expect(readKeys({ DATA_FOLDER, SECRET_KEY: undefined }, false)).toEqual([])
    const made = readKeys({ DATA_FOLDER, SECRET_KEY: undefined }, true)
    expect(made).toHaveLength(1)
    expect(made[0]).toHaveLength(32)
    if (process.platform !== 'win32') expect(statSync(keyFile({ DATA_FOLDER })).mode & 0o777).toBe(0o600)
    expect(readKeys({ DATA_FOLDER, SECRET_KEY: undefined }, true)).toEqual(made)
    expect(othersMayRead(keyFile({ DATA_FOLDER }))).toBe(false)
    chmodSync(keyFile({ DATA_FOLDER }), 0o644)
    expect(othersMayRead(keyFile({ DATA_FOLDER }))).toBe(process.platform !== 'win32')
  })

  it('come from the setting first, and then from the file, so that a council can move between them', () => {
    const [kept] = readKeys({ DATA_FOLDER, SECRET_KEY: undefined }, true)
    const [one, two] = [aKey(), aKey()]
    const keys = readKeys({ DATA_FOLDER, SECRET_KEY: `${one}, ${two}` }, true)
    expect(keys.map((key) => key.toString('base64'))).toEqual([one, two, kept?.toString('base64')])
  })

  it('make no file beside a setting', () => {
    readKeys({ DATA_FOLDER, SECRET_KEY: aKey() }, true)
    expect(() => readFileSync(keyFile({ DATA_FOLDER }))).toThrow()
  })

  it('are refused where they are not keys, by name and without being shown', () => {
    writeFileSync(keyFile({ DATA_FOLDER }), 'not a key\n')
    expect(() => readKeys({ DATA_FOLDER, SECRET_KEY: undefined }, true)).toThrow('not a key')
    const read = readSettings({ SECRET_KEY: 'a short one' })
    expect(read).toEqual({ ok: false, faults: [expect.stringMatching(/^SECRET_KEY must be/)] })
    expect(JSON.stringify(read)).not.toContain('a short one')
  })
})
