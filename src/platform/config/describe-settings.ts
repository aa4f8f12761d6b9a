import { settingsSchema } from './settings.ts'

/** docs/configuration.md, written from the settings themselves: `npm run docs` writes it and a test compares. */
export function describeSettings(): string {
  const rows = Object.entries(settingsSchema.shape).map(([name, shape]) => {
    const parsed = shape.safeParse(undefined)
    const usual = parsed.success && parsed.data !== undefined ? `\`${plain(parsed.data)}\`` : 'none'
    return `| \`${name}\` | ${usual} | ${shape.description ?? ''} |`
  })
  return `# Configuration

Sightline is set by environment variables and needs none of them: with no settings it runs a demonstration on its own
database. Every wrong setting is named at start, all at once, and nothing is started. An empty value counts as not set.

| setting | unless set | what it is |
| --- | --- | --- |
${rows.join('\n')}

Written by \`npm run docs\` from src/platform/config/settings.ts. Do not edit.
`
}

const plain = (value: unknown): string => {
  if (value === true) return 'yes'
  return value === false ? 'no' : String(value)
}
