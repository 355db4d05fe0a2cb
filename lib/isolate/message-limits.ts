/** How much may pass between host and isolate; apart from the protocol, so that a guest needs no schemas. */

/** Longest message of an isolate, without its bytes: many small values take the host long to read. */
export const MAX_GUEST_MESSAGE_BYTES = 1_048_576

/**
 * Most values of such a message, one that stands in several places counted at each: what the host has of a megabyte is
 * as much as it looks like. Numbers with fractions fill it at that.
 */
export const MAX_MESSAGE_VALUES = 100_000

/** Most bytes that go before a message, in pieces. */
export const MAX_ATTACHED_BYTES = 16_777_216

/** Bytes of one streamed body that may be under way before the client takes them. */
export const STREAM_WINDOW_BYTES = 1_048_576

/** Longest piece of a body, in bytes. */
export const MAX_CHUNK_BYTES = 65_536

/** Longest value of a header, name or description, in characters. */
export const MAX_FIELD_CHARACTERS = 65_536

/** Most headers of a response; tools, routes or evals of a function; calls of an eval. */
export const MAX_LIST_ITEMS = 1_000

/** Most different instructions of a function's questions that the host is told, and the longest, in characters. */
export const MAX_INSTRUCTIONS = 8
export const MAX_INSTRUCTIONS_CHARACTERS = 16_384

/** Longest text of a log message or an error, in characters; the guest cuts, the host checks. */
export const MAX_TEXT_CHARACTERS = 8_192

/** A day: what asks for more is no queue but a fault; the guest cuts, the host checks. */
export const MAX_RETRY_AFTER_SECONDS = 86_400

/** Lines of the log that one isolate sends in one second; the rest of the second is counted, not sent. */
export const MAX_LINES_PER_SECOND = 200
