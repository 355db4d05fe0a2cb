import type { ServedFunction } from './open-functions.ts'

/** Whether its root answers questions. */
export const isAsked = ({ declaration }: Pick<ServedFunction, 'declaration'>): boolean =>
  declaration?.routes.some(
    ({ method, path, asks }) => asks === true && method === 'POST' && path === '/',
  ) === true
