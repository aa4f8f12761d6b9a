import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { folderStore } from './file-store.ts'

const folder = mkdtempSync(join(tmpdir(), 'sightline-files-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const store = folderStore(join(folder, 'store'))
const given = (bytes: Uint8Array) => {
  const path = join(folder, 'given')
  writeFileSync(path, bytes)
  return path
}

describe('a folder of files', () => {
  it('gives back exactly what it was given, under the hash of it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 70_000 }), async (bytes) => {
        const kept = await store.keep(given(bytes))
        expect(kept).toEqual({ hash: createHash('sha256').update(bytes).digest('hex'), size: bytes.length })
        expect(await buffer(store.open(kept.hash))).toEqual(Buffer.from(bytes))
      }),
      { numRuns: 25 },
    )
    expect(readdirSync(join(folder, 'store', 'arriving')), 'nothing half written is left').toEqual([])
  })

  it('keeps the same bytes once, and knows what it has', async () => {
    const one = await store.keep(given(Buffer.from('the minutes')))
    const two = await store.keep(given(Buffer.from('the minutes')))
    expect(one).toEqual(two)
    expect(await store.has(one.hash)).toBe(true)
    expect(await store.has('0'.repeat(64))).toBe(false)
  })

  it('takes bytes away when asked, and only those', async () => {
    const kept = await store.keep(given(Buffer.from('to be disposed of')))
    const other = await store.keep(given(Buffer.from('to be kept')))
    await store.remove(kept.hash)
    await store.remove(kept.hash)
    expect([await store.has(kept.hash), await store.has(other.hash)]).toEqual([false, true])
  })

  it('takes no name but a hash, so that no path leads out of it', () => {
    expect(() => store.open('../../etc/passwd')).toThrow('not a hash')
  })

  it('says why when it cannot be written to', async () => {
    expect(await store.check()).toBeNull()
    const path = given(Buffer.from('a file, not a folder'))
    expect(await folderStore(join(path, 'store')).check()).toContain('ENOTDIR')
  })
})
