/** What went wrong, in one word, e.g. `ECONNREFUSED`: a message may hold more than a log should. */
export function describeFault(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException
  return code ?? 'no reason is known'
}
