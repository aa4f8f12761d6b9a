import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { htmlFaults } from '../fixtures/valid-html.ts'
import { GALLERY, idOf } from './Gallery.tsx'
import { GALLERY_PAGES } from './gallery-pages.tsx'

const files = (folder: string) =>
  readdirSync(new URL(`../${folder}/`, import.meta.url)).flatMap((name) => /^([A-Z]\w+)\.tsx$/.exec(name)?.[1] ?? [])

describe('the gallery', () => {
  const shown = GALLERY.flatMap(({ examples }) => examples.map(({ name }) => name)).join(' ')

  it.each(files('components').filter((name) => name !== 'FormGroup'))('shows the component %s', (name) => {
    expect(shown).toContain(name)
  })

  it.each(files('patterns').filter((name) => !/^List(Filters|Paging|Page)$|^RecordPage$/.test(name)))(
    'shows the pattern %s',
    (name) => {
      expect(shown).toContain(name)
    },
  )

  it('gives each example an address of its own', () => {
    const ids = GALLERY.flatMap(({ examples }) => examples.map(({ name }) => idOf(name)))
    expect(new Set(ids).size).toBe(ids.length)
  })

  it.each(Object.entries(GALLERY_PAGES))(
    'the page %s is valid HTML without inline style or script',
    async (_name, html) => {
      expect(await htmlFaults(html)).toEqual([])
      expect(html).not.toMatch(/<style|\sstyle=|<script(?![^>]*src=)|\son[a-z]+="/)
    },
  )
})
