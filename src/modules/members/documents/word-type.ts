/** What a Word document says it is. */
export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
