import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The program's own folder: the nearest one above this file with a package.json, from the source or from the bundle. */
export function projectRoot(): string {
  let folder = import.meta.dirname
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder)
    if (above === folder) throw new Error(`No package.json was found above ${import.meta.dirname}.`)
    folder = above
  }
  return folder
}

/** The path of a file that ships in content/: `contentPath('calendars', 'england-and-wales.yaml')`. */
export function contentPath(...parts: string[]): string {
  return join(projectRoot(), 'content', ...parts)
}

/** The text of a file in content/. */
export function readContent(path: string): string {
  return readFileSync(path, 'utf8')
}
