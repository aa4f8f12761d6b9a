/** The commonest passwords and the words that people build theirs round, in small letters. One hundred of them. */
export const commonestPasswords: ReadonlySet<string> = new Set(
  `
  password passw0rd pass secret letmein welcome login admin administrator root
  123456 1234567 12345678 123456789 1234567890 12345 1234 111111 000000 123123
  654321 987654321 112233 121212 666666 abc123 1q2w3e 1q2w3e4r 1q2w3e4r5t qwerty123
  qwerty qwertyuiop qwertyuiop[] asdfgh asdfghjkl zxcvbn zxcvbnm qazwsx 1qaz2wsx abcdef
  abcdefgh abcdefghijkl iloveyou sunshine princess monkey dragon football baseball liverpool
  arsenal chelsea manchester everton tottenham superman batman pokemon starwars master
  shadow michael jordan charlie thomas jessica daniel ashley george harry
  william sophie hannah ginger pepper summer winter spring autumn january
  february monday friday london england britain cheese chocolate computer internet
  changeme default temporary whatever freedom trustno1 killer hello flower council
  `
    .trim()
    .split(/\s+/),
)
