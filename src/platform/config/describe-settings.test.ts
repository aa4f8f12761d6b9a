import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../project-root.ts'
import { describeSettings } from './describe-settings.ts'
import { settingsSchema } from './settings.ts'

const file = join(projectRoot, 'docs', 'configuration.md')

describe('docs/configuration.md', () => {
  it('says what the settings say', () => {
    if (process.env['WRITE_DOCS'] === 'yes') writeFileSync(file, describeSettings())
    expect(readFileSync(file, 'utf8')).toBe(describeSettings())
  })

  it('describes every setting', () => {
    for (const shape of Object.values(settingsSchema.shape)) expect(shape.description ?? '').not.toBe('')
  })
})
