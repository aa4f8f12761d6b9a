import { readdirSync } from 'node:fs'
import { load } from 'js-yaml'
import { contentPath, readContent } from '../../../platform/content.ts'
import { faultsOfTemplate, type PaperTemplate, templateShape } from '../rules/template.ts'

/** Every template that ships, by key and version; a wrong edit stops the start and not a page. */
export function readTemplates(): PaperTemplate[] {
  const folder = contentPath('paper-templates')
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  return files.toSorted().map((name) => {
    const template = templateShape.parse(load(readContent(contentPath('paper-templates', name))))
    const faults = faultsOfTemplate(template)
    if (faults.length > 0) throw new Error(`content/paper-templates/${name}: ${faults.join(' ')}`)
    return template
  })
}

const templates = readTemplates()

/** What a new paper may be made of: the newest version of each template. */
export function templatesToChoose(): PaperTemplate[] {
  return templates.filter((one) => !templates.some(({ key, version }) => key === one.key && version > one.version))
}

/** The template that a paper was started with. Throws when it no longer ships: a version in use is never taken away. */
export function templateOf(key: string, version: number): PaperTemplate {
  const found = templates.find((one) => one.key === key && one.version === version)
  if (!found) throw new Error(`The paper template ${key} version ${version} is not among the content`)
  return found
}
