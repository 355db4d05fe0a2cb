export { createGateway } from './app.ts'
export type { GatewayParts, ServeContext, ServedFunction } from './types.ts'
