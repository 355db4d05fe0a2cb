/** In place of modules of Node that only undici's client uses; see `web-classes.ts`. */

/** The constructor of nothing that there is. */
export const IncomingMessage = undefined
