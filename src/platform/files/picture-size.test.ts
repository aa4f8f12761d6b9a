import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { pictureAt } from './picture-size.ts'

const folder = mkdtempSync(join(tmpdir(), 'sightline-picture-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const at = (bytes: Buffer) => {
  const path = join(folder, 'picture')
  writeFileSync(path, bytes)
  return pictureAt(path)
}
const png = (width: number, height: number) => {
  const head = Buffer.alloc(40)
  Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex').copy(head)
  head.writeUInt32BE(width, 16)
  head.writeUInt32BE(height, 20)
  return head
}
const webp = (chunk: string, write: (head: Buffer) => void) => {
  const head = Buffer.alloc(40)
  head.write('RIFF', 0, 'latin1')
  head.write(`WEBP${chunk}`, 8, 'latin1')
  write(head)
  return head
}

describe('a picture', () => {
  it('is known by what is in it, with its size', async () => {
    expect(await at(png(640, 120))).toEqual({ type: 'image/png', width: 640, height: 120 })
    const lossy = webp('VP8 ', (head) => {
      head.writeUInt16LE(300, 26)
      head.writeUInt16LE(80, 28)
    })
    expect(await at(lossy)).toEqual({ type: 'image/webp', width: 300, height: 80 })
    const lossless = webp('VP8L', (head) => head.writeUInt32LE((299 | (79 << 14)) >>> 0, 21))
    expect(await at(lossless)).toEqual({ type: 'image/webp', width: 300, height: 80 })
    const extended = webp('VP8X', (head) => {
      head.writeUIntLE(299, 24, 3)
      head.writeUIntLE(79, 27, 3)
    })
    expect(await at(extended)).toEqual({ type: 'image/webp', width: 300, height: 80 })
  })

  it('is nothing else', async () => {
    expect(await at(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'))).toBeNull()
    expect(await at(png(0, 10))).toBeNull()
    expect(await at(Buffer.from('89504e47', 'hex'))).toBeNull()
    expect(await at(webp('ABCD', () => undefined))).toBeNull()
  })
})
