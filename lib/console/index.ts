export { createConsole, type AskBox, type ConsoleParts } from './console.ts'
