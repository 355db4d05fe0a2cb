/** Begins the names of runs that somebody approved: no name that a client gives has a space. */
export const APPROVED = 'approval '

/** What the run of an approved call is known by. */
export const runNameOf = (id: string): string => `${APPROVED}${id}`
