/**
 * An address of our own to go to after signing in, or "/" where what was given is not one, so that a crafted link cannot
 * send somebody elsewhere. Only printable ASCII passes: browsers drop tabs and line ends, and "/\t/evil" would be "//evil".
 */
export function safePath(path: string): string {
  return /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(path) && !path.startsWith('/sign-') ? path : '/'
}
