import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from './project-root.ts'

/** The path of a file that ships in content/: `contentPath('calendars', 'england-and-wales.yaml')`. */
export function contentPath(...parts: string[]): string {
  return join(projectRoot, 'content', ...parts)
}

/** The text of a file in content/. */
export function readContent(path: string): string {
  return readFileSync(path, 'utf8')
}
