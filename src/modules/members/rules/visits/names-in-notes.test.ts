import { describe, expect, it } from 'vitest'
import { namesIn } from './names-in-notes.ts'

describe('names in notes of a visit', () => {
  it('finds two names together, a title with a name, and what somebody is called', () => {
    expect(namesIn('We met Jordan Ashby and Mrs Okoro; a boy called Liam was shy.')).toEqual([
      'Jordan Ashby',
      'Mrs Okoro',
      'Liam',
    ])
  })
  it('finds double and accented names, each once', () => {
    expect(namesIn('Siân Ó’Brien spoke. Later Anne-Marie Lee-Young spoke, then Anne-Marie Lee-Young left.')).toContain(
      'Anne-Marie Lee-Young',
    )
    expect(namesIn('Ana Silva. Ana Silva.')).toEqual(['Ana Silva'])
  })
  it('leaves teams, services, days and beginnings of sentences alone', () => {
    for (const words of [
      'The Early Help team sits beside the Front Door. When Social Workers leave, cases wait.',
      'On Monday June papers came. Our Family Hub is full. Foster Carers said so.',
      'workers said that caseloads were high',
      '',
    ])
      expect(namesIn(words)).toEqual([])
  })
})
