import { sniff } from '../../platform/files/sniff.ts'
import type { UploadedFile } from '../../platform/http/form.ts'
import { largestUpload } from '../../platform/http/uploads.ts'
import type { Ground } from '../access/index.ts'
import { judgeFile } from './acceptable.ts'
import type { StoredFile } from './record-files.ts'

export type KeptUpload = Pick<StoredFile, 'name' | 'type' | 'size' | 'hash'>

/** Keeps the bytes of an upload when they may be attached; else says why not, for beside the field. */
export async function keepUpload(
  ground: Ground,
  upload: UploadedFile | undefined,
): Promise<{ ok: true; file: KeptUpload } | { ok: false; why: string }> {
  if (!upload) return { ok: false, why: 'Choose a file' }
  const size = { bytes: upload.size, tooLarge: upload.tooLarge, most: largestUpload }
  const judged = judgeFile(await sniff(upload.path, upload.name), size)
  if (!judged.ok) return judged
  const kept = await ground.files.keep(upload.path)
  return { ok: true, file: { name: upload.name, type: judged.type, ...kept } }
}
