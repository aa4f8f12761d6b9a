/** What a command ends with. docs/running.md prints them; scripts may rely on them. */
export const exitCodes = {
  done: 0,
  /** It could not be done, or `doctor` found a fault; the reason was printed. */
  failed: 1,
  /** A setting or the question was wrong, or `doctor` could not look. Nothing was changed. */
  wrongSettings: 2,
} as const
