import type { Command } from 'commander'
import { modules } from '../app.ts'
import { childDataCommand } from './child-data.ts'
import { demoCommand } from './demo.ts'
import { doctorCommand } from './doctor.ts'
import { firstAdministratorCommand } from './first-administrator.ts'
import { migrateCommand } from './migrate.ts'
import { planCommand } from './plan.ts'
import { serveCommand } from './serve.ts'
import { workCommand } from './work.ts'

/** Every command that needs the whole application, in the order in which help lists them. */
export function allCommands(): Command[] {
  return [
    serveCommand(),
    planCommand(),
    childDataCommand(),
    workCommand(),
    migrateCommand(),
    doctorCommand(),
    firstAdministratorCommand(),
    demoCommand(),
    ...modules.flatMap((one) => one.commands ?? []).map((command) => command()),
  ]
}
