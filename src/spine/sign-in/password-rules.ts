import { commonestPasswords } from './commonest-passwords.ts'

/** Length is what makes a password hard to guess; characters of many kinds are not asked for. */
export const shortest = 12
/** Far beyond any passphrase; a limit only so that nobody sends us a book to hash. */
export const longest = 256
/** What must remain once the words that anybody would guess are taken away. */
const mustRemain = 8

export type Whose = { name: string; email: string }

/** Why a password may not be used by this person, as a sentence that says how to mend it; null where it may. */
export function passwordFault(password: string, whose: Whose): string | null {
  if (password === '') return 'Enter a new password'
  if ([...password].length < shortest) return `The password must be at least ${shortest} characters`
  if ([...password].length > longest) return `The password must be ${longest} characters or fewer`
  const plain = password.normalize('NFKC').toLowerCase()
  if (isCommon(plain)) return 'Choose a password that is harder to guess: this is one of the commonest'
  if (new Set(plain).size < 5) return 'Choose a password that is harder to guess: this repeats a few characters'
  if (withoutWords(plain, wordsOf(whose)).length < mustRemain) {
    return 'Choose a password that is not made of your name or e-mail address'
  }
  return null
}

/** Common as it stands, repeated, or with nothing but figures and signs round it ("password2026!"). */
function isCommon(plain: string): boolean {
  const forms = [
    plain,
    plain.replace(/[^a-z]+$/, ''),
    plain.replace(/(19|20)\d\d[^a-z0-9]*$/, ''),
    plain.replace(/^[^a-z]+|[^a-z]+$/g, ''),
    unspelt(plain),
  ]
  return forms.some((form) => {
    for (let length = 3; length <= form.length; length++) {
      const piece = form.slice(0, length)
      if (commonestPasswords.has(piece) && piece.repeat(Math.ceil(form.length / length)).startsWith(form)) return true
    }
    return false
  })
}

/** Letters for the figures and signs that people put in their place. */
function unspelt(plain: string): string {
  const letters: Record<string, string> = {
    '0': 'o',
    '1': 'i',
    '3': 'e',
    '4': 'a',
    '5': 's',
    $: 's',
    '@': 'a',
    '!': 'i',
  }
  const bare = plain.replace(/[^a-z$@]+$/, '')
  return [...bare].map((character) => letters[character] ?? character).join('')
}

const wordsOf = ({ name, email }: Whose) =>
  `${name} ${email}`
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= 3)
    .sort((a, b) => b.length - a.length)

const withoutWords = (text: string, words: readonly string[]) =>
  words.reduce((left, word) => left.replaceAll(word, ''), text).replace(/[^\p{L}\p{N}]/gu, '')
