import { readShippedFrameworks } from './read-frameworks.ts'

/** The registry that ships (FW-4), read and checked when the program starts, so that a wrong edit stops the start and not a page. */
export const shipped = readShippedFrameworks()
