export { newForm, ownerField, type Words, wordsForm } from '../../../spine/record-forms/index.ts'
