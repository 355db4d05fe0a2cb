export { readCertificate, type Certificate, type CertificateFiles } from './certificate.ts'
export { closeAll } from './close-all.ts'
export { countChunks } from './count-chunks.ts'
export { createGarbageCollection, type GarbageCollection } from './collect-garbage.ts'
export {
  ERRORS,
  OnboxError,
  fromErrorData,
  toOnboxError,
  type ErrorCode,
  type ErrorData,
} from './errors.ts'
export { endWithHost } from './end-with-host.ts'
export { createOrigin, createOwnOrigin, type Origin } from './origin.ts'
export { batchWrites } from './batch-writes.ts'
export { isInsideNumber, normalizeFigures } from './figures.ts'
export { createFrameReader, encodeFrame, MAX_MESSAGE_BYTES } from './frames.ts'
export { readFreeBytes } from './free-bytes.ts'
export { CRON_KEY_ID, createRequestId, createToken } from './ids.ts'
export { createLog, LOG_LEVELS, type Log, type LogLevel } from './log.ts'
export { isBounded, isPlainObject } from './is-bounded.ts'
export { parseAs } from './parse-as.ts'
export { parseJson } from './parse-json.ts'
export { parseJsonBody } from './parse-json-body.ts'
export { decodePath, joinPath } from './path-bytes.ts'
export { isForOthers, openKeyFile, REMAKE_HEX_KEY, type KeyUse } from './key-file.ts'
export { untilQuiet } from './until-quiet.ts'
export { createSealing, NONCE_BYTES, openSealing, type Sealing } from './sealing.ts'
export { flushFolder, flushFolderSync } from './flush-folder.ts'
export { keepAlive } from './keep-alive.ts'
export { isLoopback } from './loopback.ts'
export { describeUnread, DOCUMENT_ENDINGS, isHiddenFile, kindOfFile } from './document-files.ts'
export { lowerPriority, nicerBy } from './lower-priority.ts'
export { quoteShell } from './quote-shell.ts'
export {
  createDayLimit,
  createRateCount,
  createRateLimit,
  type RateCount,
  type RateLimit,
  type RateStanding,
} from './rate-limit.ts'
export { isDamage, isDiskFull, toStorageError } from './storage-error.ts'
export { preferredLanguage, toProblem, type Problem } from './problem.ts'
export type { Json, JsonSchema, ToolDefinition } from './json.ts'
export type { SeenCollections } from './seen-collections.ts'
export { showJson, showLines, showText } from './show-json.ts'
export { startSooner, type StartSooner } from './start-sooner.ts'
export { shortList } from './short-list.ts'
export { stampFile } from './stamp-file.ts'
export { startSweep } from './sweep.ts'
export { untilAborted } from './until-aborted.ts'
