import { TOKENIZER_VERSION } from '../store/tokenize.ts'

/** Raised whenever documents should be read anew since they are read better. */
const PARSER_VERSION = 6
const SEGMENTER_VERSION = 4

/** By what documents are read and indexed; what was by anything else is read anew from its original. */
export const INDEXED_BY = `parser ${PARSER_VERSION}, segmenter ${SEGMENTER_VERSION}, tokenizer ${TOKENIZER_VERSION}`
