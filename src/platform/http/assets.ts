import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { projectRoot } from '../project-root.ts'

const manifestShape = z.object({ 'sightline.css': z.string(), 'sightline.js': z.string() })

export type Assets = { stylesheet: string; script: string }

/** The addresses of the built stylesheet and script, whose names carry a hash of what is in them. */
export function readAssets(): Assets {
  const text = readFileSync(join(projectRoot, 'dist', 'assets', 'manifest.json'), 'utf8')
  const manifest = manifestShape.parse(JSON.parse(text))
  return { stylesheet: `/assets/${manifest['sightline.css']}`, script: `/assets/${manifest['sightline.js']}` }
}
