/** The six headings of the statutory guidance on scrutiny (SCR-1), under which a committee reviews and improves itself. */
export const guidanceHeadings = [
  'Culture',
  'Resourcing',
  'Selecting members',
  'Power to access information',
  'Planning work',
  'Evidence sessions',
] as const
