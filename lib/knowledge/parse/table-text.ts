/** Stands between the cells of a row. */
export const CELL_SEPARATOR = ' | '
/** What is merged over several rows is said again in each, if it is no longer than this. */
export const MAX_REPEATED_CHARACTERS = 80
