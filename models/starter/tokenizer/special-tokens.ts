/** GGUF token types (`tokenizer.ggml.token_type`). */
export const TOKEN_TYPE = { normal: 1, control: 3, userDefined: 4 } as const

/** Qwen3's added tokens, in Qwen3's order, with the types that its GGUFs give them. */
export const QWEN_TOKENS: readonly (readonly [text: string, type: number])[] = [
  ['<|endoftext|>', TOKEN_TYPE.control],
  ['<|im_start|>', TOKEN_TYPE.control],
  ['<|im_end|>', TOKEN_TYPE.control],
  ['<|object_ref_start|>', TOKEN_TYPE.control],
  ['<|object_ref_end|>', TOKEN_TYPE.control],
  ['<|box_start|>', TOKEN_TYPE.control],
  ['<|box_end|>', TOKEN_TYPE.control],
  ['<|quad_start|>', TOKEN_TYPE.control],
  ['<|quad_end|>', TOKEN_TYPE.control],
  ['<|vision_start|>', TOKEN_TYPE.control],
  ['<|vision_end|>', TOKEN_TYPE.control],
  ['<|vision_pad|>', TOKEN_TYPE.control],
  ['<|image_pad|>', TOKEN_TYPE.control],
  ['<|video_pad|>', TOKEN_TYPE.control],
  ['<tool_call>', TOKEN_TYPE.userDefined],
  ['</tool_call>', TOKEN_TYPE.userDefined],
  ['<|fim_prefix|>', TOKEN_TYPE.control],
  ['<|fim_middle|>', TOKEN_TYPE.control],
  ['<|fim_suffix|>', TOKEN_TYPE.control],
  ['<|fim_pad|>', TOKEN_TYPE.control],
  ['<|repo_name|>', TOKEN_TYPE.control],
  ['<|file_sep|>', TOKEN_TYPE.control],
  ['<tool_response>', TOKEN_TYPE.userDefined],
  ['</tool_response>', TOKEN_TYPE.userDefined],
  ['<think>', TOKEN_TYPE.userDefined],
  ['</think>', TOKEN_TYPE.userDefined],
]

/**
 * Stretches of the template, of tool schemas and of calls that always read the same: one token each,
 * so that prompts are short. llama.cpp cuts them out of a text, longest first, before it pre-tokenizes.
 * A stretch ends exactly where something free begins (a name, a description, a value), so that a
 * forced stretch never has to be taken back.
 */
export const BOILERPLATE: readonly string[] = [
  // The system turn.
  'Answer only with facts from tool results. If no tool fits, say so. Reply in the language of the question.',
  '# Tools\n\nYou may call one or more functions to assist with the user query.\n\nYou are provided with function signatures within <tools></tools> XML tags:\n<tools>\n',
  '\n</tools>\n\nFor each function call, return a json object with function name and arguments within ',
  ' XML tags:\n',
  '\n{"name": <function-name>, "arguments": <args-json-object>}\n',
  // A tool.
  '{"type": "function", "function": {"name": "',
  '", "description": "',
  '", "parameters": {"type": "object", "properties": {"',
  '", "parameters": {"type": "object", "properties": {}',
  '": {"type": "string", "description": "',
  '": {"type": "integer", "description": "',
  '": {"type": "number", "description": "',
  '": {"type": "boolean", "description": "',
  '": {"type": "string", "enum": ["',
  '": {"type": "string", "format": "date", "description": "',
  '": {"type": "string", "format": "date"',
  '": {"type": "string"',
  '": {"type": "integer"',
  '": {"type": "number"',
  '": {"type": "boolean"',
  '", "enum": ["',
  '", "format": "',
  '", "format": "date"',
  '", "minimum": ',
  ', "minimum": ',
  ', "maximum": ',
  // From one property to the next, and the end of a tool.
  '"}, "',
  '"]}, "',
  '}, "',
  '"}}, "required": ["',
  '"]}}, "required": ["',
  '}}, "required": ["',
  '"]}}}',
  '"}}}}',
  '"]}}}}',
  '}}}}',
  // A call.
  '\n{"name": "',
  '", "arguments": {"',
  '", "arguments": {}}\n',
  '": "',
  '": ["',
  '": ',
  '", "',
  ', "',
  '"}}\n',
  '"]}}\n',
  '}}\n',
]
