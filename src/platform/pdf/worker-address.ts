import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { projectRoot } from '../project-root.ts'

const sources = {
  'pdf-worker': new URL('./pdf-worker.ts', import.meta.url),
  'picture-worker': new URL('./picture-worker.ts', import.meta.url),
}

/** Where a thread's program is: bundled, a file of its own in dist/workers; from the sources, the module beside this one. */
export const workerAddress = (name: keyof typeof sources): URL =>
  import.meta.url.endsWith('.ts') ? sources[name] : pathToFileURL(join(projectRoot, 'dist', 'workers', `${name}.js`))
