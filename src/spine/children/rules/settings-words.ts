type Chosen = { keepIdentifiers: boolean; purposeMinutes: number; keepMonths: number; smallestNumber: number }

const words: { readonly [Name in keyof Chosen]: (value: Chosen[Name]) => string } = {
  keepIdentifiers: (kept) => `the case system’s identifiers are ${kept ? 'kept' : 'not kept'}`,
  purposeMinutes: (minutes) => `a purpose lasts ${minutes} minutes`,
  keepMonths: (months) => `rows and files are kept ${months} months`,
  smallestNumber: (smallest) => `counts under ${smallest} are hidden in public`,
}

/** What is different now, in words; null where nothing is. */
export function changeOfSettings(before: Chosen, after: Chosen): string | null {
  const said = [
    before.keepIdentifiers === after.keepIdentifiers ? [] : [words.keepIdentifiers(after.keepIdentifiers)],
    before.purposeMinutes === after.purposeMinutes ? [] : [words.purposeMinutes(after.purposeMinutes)],
    before.keepMonths === after.keepMonths ? [] : [words.keepMonths(after.keepMonths)],
    before.smallestNumber === after.smallestNumber ? [] : [words.smallestNumber(after.smallestNumber)],
  ].flat()
  return said.length === 0 ? null : `Now ${said.join('; ')}`
}
