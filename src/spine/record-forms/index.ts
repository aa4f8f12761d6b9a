export { type ChangeForm, changeForm, orRefuse } from './change-form.tsx'
export {
  type Field,
  Fields,
  moreRows,
  RowFields,
  readFields,
  readRows,
  typedOf,
  typedOfRows,
} from './row-fields.tsx'
export { day, readDay } from './typed-day.ts'
export { type NewForm, newForm, ownerField, type Words, type WordsForm, wordsForm } from './words-form.tsx'
