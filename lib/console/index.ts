export { createConsole, type AskBox, type ConsoleParts } from './console.ts'
export type { ShownFunction } from './pages.ts'
