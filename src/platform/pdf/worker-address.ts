import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { projectRoot } from '../project-root.ts'

/** Where a thread's program is: bundled, a file of its own in dist/workers; from the sources, the module beside this one. */
export const workerAddress = (name: 'pdf-worker' | 'picture-worker'): URL =>
  import.meta.url.endsWith('.ts')
    ? new URL(`./${name}.ts`, import.meta.url)
    : pathToFileURL(join(projectRoot, 'dist', 'workers', `${name}.js`))
