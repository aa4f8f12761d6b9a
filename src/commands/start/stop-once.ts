import type { Tell } from './tell.ts'

/** Stops once when told to by Ctrl-C or the system, however often; a second Ctrl-C ends at once. */
export function stopWhenTold(stop: () => Promise<void>, tell: Tell): void {
  let stopping = false
  const told = () => {
    if (stopping) process.exit(130)
    stopping = true
    tell('Stopping …', { event: 'stopping' })
    stop().then(
      () => {
        tell('Stopped.', { event: 'stopped' })
        process.exit(0)
      },
      (error: unknown) => {
        console.error(error)
        process.exit(1)
      },
    )
  }
  process.on('SIGINT', told)
  process.on('SIGTERM', told)
}
