export {
  createAgent,
  type Agent,
  type AskContext,
  type AskedFunction,
  type Question,
} from './agent.ts'
export { citePassages } from './cite-passages.ts'
export { findUngrounded } from './grounding.ts'
export { BASE_INSTRUCTIONS, createSystemMessage } from './instructions.ts'
export { createPrefix } from './prefix.ts'
export { createModelBinding } from './model-binding.ts'
export { openSessions, type Sessions } from './sessions.ts'
