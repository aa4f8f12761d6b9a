import { describe, expect, it } from 'vitest'
import { mendHeading } from './mend-heading.ts'

const paper = 'annex self assessment quality assurance communications lscb boards logistics safeguarding'.split(' ')
const isWord = (word: string) => paper.includes(word.toLowerCase())

describe('mendHeading', () => {
  it.each<[string, string, string, 'likely' | 'low']>([
    ['A', 'I. ANNEX A', 'ANNEX A', 'low'],
    ['S', 'ELF-ASSESSMENT AND GRADE DESCRIPTORS', 'SELF-ASSESSMENT AND GRADE DESCRIPTORS', 'likely'],
    ['Q', 'UALITY ASSURANCE AND CASE AUDITS', 'QUALITY ASSURANCE AND CASE AUDITS', 'likely'],
    ['C0', 'DMMUNICATIONS AND LOGISTICS', 'COMMUNICATIONS AND LOGISTICS', 'low'],
    ['C0', 'MMUNICATIONS', 'COMMUNICATIONS', 'low'],
    ['LS', 'SCB INSPECTION PLANNING', 'LSCB INSPECTION PLANNING', 'low'],
    ['SAFE', 'GUARDING', 'SAFEGUARDING', 'likely'],
    ['QUALITY', 'ASSURANCE', 'QUALITY ASSURANCE', 'likely'],
    ['8', 'BOARDS', 'BOARDS', 'low'],
  ])('%s | %s is %s, confidence %s', (head, tail, title, confidence) => {
    expect(mendHeading(head, tail, isWord)).toEqual({ title, mended: true, confidence })
  })

  it('only joins, and says that it is a guess, when the word is nowhere in the paper', () => {
    expect(mendHeading('Z', 'EBRA CROSSINGS', isWord)).toEqual({
      title: 'ZEBRA CROSSINGS',
      mended: true,
      confidence: 'low',
    })
  })

  it('leaves a whole heading alone', () => {
    expect(mendHeading('', 'Annex A', isWord)).toEqual({ title: 'Annex A', mended: false, confidence: 'likely' })
    expect(mendHeading('Annex A', '', isWord)).toEqual({ title: 'Annex A', mended: false, confidence: 'likely' })
  })
})
