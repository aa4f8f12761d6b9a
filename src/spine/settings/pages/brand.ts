import { buffer } from 'node:stream/consumers'
import { NotFound } from '../../../kernel/failures.ts'
import { asSystem } from '../../access/index.ts'
import { brandCss, councilLook } from '../../council/index.ts'
import { type Answer, get, type Route, type Visit } from '../../web/index.ts'

/** What every page draws its council's look from. Anybody may have it: it stands on the sign-in page too. */
export const brandRoutes: readonly Route[] = [
  { ...get('/brand.css', 'see the council’s look', stylesheet), machine: true },
  { ...get('/brand/logo/:hash', 'see the council’s look', logo), machine: true },
]

const now = ({ ground, council }: Visit) => asSystem(ground, 'council look', (work) => councilLook(work, council.name))

/** /brand.css?v=N: kept by browsers for good under the version that stands, and asked for anew under any other. */
async function stylesheet(visit: Visit): Promise<Answer> {
  const look = await now(visit)
  const cache = visit.query.get('v') === String(look.version) ? 'for good' : 'ask anew'
  return {
    kind: 'file',
    bytes: brandCss(look),
    name: 'brand.css',
    type: 'text/css; charset=utf-8',
    inline: true,
    cache,
  }
}

/** /brand/logo/:hash: the logo that stands, and no other file. */
async function logo(visit: Visit): Promise<Answer> {
  const { logo } = await now(visit)
  if (!logo || logo.hash !== visit.params['hash']) throw new NotFound('That logo')
  const bytes = await buffer(visit.ground.files.open(logo.hash))
  const name = `logo.${logo.type === 'image/png' ? 'png' : 'webp'}`
  return { kind: 'file', bytes, name, type: logo.type, inline: true, cache: 'for good' }
}
