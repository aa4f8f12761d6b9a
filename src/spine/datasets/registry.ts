import type { Dataset } from './dataset.ts'

/** Every dataset that the installed parts of the work offer. */
export type Datasets = {
  all: readonly Dataset[]
  /** The dataset, or null where no installed part offers it in that version. */
  byKey: (key: string, version: number) => Dataset | null
}

/** Registers datasets. Throws when two have the same key and version: neither could be asked for. */
export function registerDatasets(all: readonly Dataset[]): Datasets {
  const byName = new Map<string, Dataset>()
  for (const one of all) {
    const name = nameOf(one.key, one.version)
    if (byName.has(name)) throw new Error(`Two datasets are called ${name}`)
    byName.set(name, one)
  }
  return { all, byKey: (key, version) => byName.get(nameOf(key, version)) ?? null }
}

const nameOf = (key: string, version: number) => `${key} version ${version}`
