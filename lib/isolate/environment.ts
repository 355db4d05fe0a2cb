/**
 * All that a locked process finds in its environment: what glibc frees goes back to the system. Else 2 MB of each
 * process only wait to be used again.
 */
export const ENVIRONMENT = { MALLOC_ARENA_MAX: '1', MALLOC_MMAP_THRESHOLD_: '65536' }
