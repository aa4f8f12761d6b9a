import { open } from 'node:fs/promises'

export type Picture = { type: 'image/png' | 'image/webp'; width: number; height: number }

/** What a picture is and how large, in pixels, read from its first bytes; null where it is neither PNG nor WebP. */
export async function pictureAt(path: string): Promise<Picture | null> {
  const file = await open(path, 'r')
  try {
    const head = Buffer.alloc(32)
    const { bytesRead } = await file.read(head, 0, head.length, 0)
    const picture = bytesRead === head.length ? (pngIn(head) ?? webpIn(head)) : null
    return picture && picture.width > 0 && picture.height > 0 ? picture : null
  } finally {
    await file.close()
  }
}

function pngIn(head: Buffer): Picture | null {
  const isPng =
    head.subarray(0, 8).equals(Buffer.from('89504e470d0a1a0a', 'hex')) && head.toString('latin1', 12, 16) === 'IHDR'
  return isPng ? { type: 'image/png', width: head.readUInt32BE(16), height: head.readUInt32BE(20) } : null
}

/** The three kinds of WebP each keep their size in a place of their own (RFC 9649, section 2). */
function webpIn(head: Buffer): Picture | null {
  if (head.toString('latin1', 0, 4) !== 'RIFF' || head.toString('latin1', 8, 12) !== 'WEBP') return null
  const type = 'image/webp'
  switch (head.toString('latin1', 12, 16)) {
    case 'VP8 ':
      return { type, width: head.readUInt16LE(26) & 0x3fff, height: head.readUInt16LE(28) & 0x3fff }
    case 'VP8L': {
      const bits = head.readUInt32LE(21)
      return { type, width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
    }
    case 'VP8X':
      return { type, width: head.readUIntLE(24, 3) + 1, height: head.readUIntLE(27, 3) + 1 }
    default:
      return null
  }
}
