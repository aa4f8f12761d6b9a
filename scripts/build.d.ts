export function buildWhenStale(): Promise<void>
export function build(): Promise<void>
export function buildAssets(): Promise<Record<string, string>>
