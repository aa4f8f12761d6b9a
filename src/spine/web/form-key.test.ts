import { describe, expect, it } from 'vitest'
import { chosenOf, formKey, formSent, isFormKey, mayBeKept, pageSaid } from './form-key.ts'

describe('which form it is', () => {
  it('is told by its address, and by its part where several go to one address', () => {
    expect(formKey('/actions/ACT-1/deeds', 'verify')).toBe('/actions/ACT-1/deeds#verify')
    expect(formKey('/risks/raise')).toBe('/risks/raise')
    expect(formSent('/actions/ACT-1/deeds', { _form: '/actions/ACT-1/deeds#verify' })).toBe(
      '/actions/ACT-1/deeds#verify',
    )
    expect(formSent('/risks/raise', {})).toBe('/risks/raise')
  })

  it.each(['//elsewhere.example', '/\\elsewhere.example', 'https://elsewhere.example/', 'javascript:alert(1)', ''])(
    'is never %s',
    (address) => {
      expect(isFormKey(address)).toBe(false)
      expect(pageSaid({ _page: address })).toBeNull()
      expect(formSent('/risks/raise', { _form: address })).toBe('/risks/raise')
    },
  )

  it.each(['/sign-in', '/sign-in/code', '/set-password/x', '/account/password', '/account/second-factor', '/drafts'])(
    'keeps nothing of %s, whatever it says it is',
    (address) => {
      expect(mayBeKept(address)).toBe(false)
      expect(formSent(address, { _form: '/risks/raise' })).toBe(address)
    },
  )

  it('keeps what is typed about acting for each other', () => {
    expect(mayBeKept('/account/delegation')).toBe(true)
  })
})

describe('a choice between two versions', () => {
  it('puts theirs in place of what was typed, and leaves out what is only for the form', () => {
    const sent = {
      _token: 't',
      _form: '/a',
      _page: '/a',
      _opened: '{}',
      title: 'Mine',
      '_keep-title': 'theirs',
      '_theirs-title': 'Theirs',
      cause: 'Mine',
      '_keep-cause': 'yours',
      '_theirs-cause': 'Theirs',
      tick: ['a'],
      '_keep-tick': 'theirs',
    }
    expect(chosenOf(sent)).toEqual({ _token: 't', title: 'Theirs', cause: 'Mine', tick: '' })
  })
})
