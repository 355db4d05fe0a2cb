/** In place of modules of Node that only undici's client uses; see `web-classes.ts`. */

/** Nothing is one. */
export class IncomingMessage {}
