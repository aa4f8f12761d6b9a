import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { databaseTypes } from '../../../scripts/write-database-types.js'
import { useTestDatabase } from '../../../test/set-up/test-database.ts'
import { projectRoot } from '../project-root.ts'

const database = useTestDatabase()

it('describes the migrated database: run `npm run database-types` after changing a migration', async () => {
  const file = readFileSync(join(projectRoot, 'src/platform/database/database-types.ts'), 'utf8')
  expect(file).toBe(await databaseTypes(database.current().ownerUrl))
})
