export { createGateway } from './app.ts'
export { listen, type Listening, type ListenOptions } from './listen.ts'
export type { GatewayParts } from './types.ts'
export { createReach, type Reach } from './reach.ts'
