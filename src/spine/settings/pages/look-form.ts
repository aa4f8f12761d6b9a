import { z } from 'zod'
import { pictureAt } from '../../../platform/files/picture-size.ts'
import { sniff } from '../../../platform/files/sniff.ts'
import type { UploadedFile } from '../../../platform/http/form.ts'
import type { Ground } from '../../access/index.ts'
import { judgeColour, type Logo, ratioInWords } from '../../council/index.ts'

const mostBytes = 512 * 1024
const mostPixels = 2000

const errors = {
  name: 'Enter the council’s name',
  nameLong: 'The name must be 80 characters or fewer',
  colour: 'Write the colour as six figures or letters after a #, such as #0b4f6c',
  logo: 'The logo must be a PNG or WebP picture',
  large: 'The logo must be 512 KB or smaller',
  pixels: `The logo must be at most ${mostPixels} pixels wide and high`,
}

export const lookForm = z.object({
  version: z
    .literal('')
    .transform(() => null)
    .or(z.coerce.number().int().min(1)),
  name: z.string().trim().min(1, { error: errors.name }).max(80, { error: errors.nameLong }),
  colour: z.string().transform((typed, context) => {
    if (typed.trim() === '') return ''
    const judged = judgeColour(typed)
    if (judged.ok) return judged.colour
    const message =
      judged.reason === 'not a colour'
        ? errors.colour
        : `${typed.trim()} is too light: its contrast is ${ratioInWords(judged.ratio)}, and white words on it and links in it need 4.5 to 1. The nearest that passes is ${judged.nearest}`
    context.addIssue({ code: 'custom', message })
    return z.NEVER
  }),
  remove_logo: z.string().optional(),
})

/** A logo by what is in it. No SVG: it can hold scripts. */
export async function readLogo(
  ground: Ground,
  upload: UploadedFile | undefined,
): Promise<{ ok: true; logo: Logo | undefined } | { ok: false; why: string }> {
  if (!upload) return { ok: true, logo: undefined }
  if (upload.tooLarge || upload.size > mostBytes) return { ok: false, why: errors.large }
  const sniffed = await sniff(upload.path, upload.name)
  if (sniffed.problem) return { ok: false, why: sniffed.problem }
  const picture = sniffed.type === 'image' ? await pictureAt(upload.path) : null
  if (!picture) return { ok: false, why: `${errors.logo}. This file is ${sniffed.says}.` }
  if (Math.max(picture.width, picture.height) > mostPixels) return { ok: false, why: errors.pixels }
  const { hash } = await ground.files.keep(upload.path)
  return { ok: true, logo: { hash, ...picture } }
}
