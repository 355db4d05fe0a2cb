/** A JSON value. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

/** The part of JSON Schema that tools use. */
export interface JsonSchema {
  type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean' | 'null'
  description?: string
  enum?: Json[]
  const?: Json
  format?: string
  /** In characters. */
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  exclusiveMinimum?: number
  exclusiveMaximum?: number
  multipleOf?: number
  items?: JsonSchema
  minItems?: number
  maxItems?: number
  properties?: Record<string, JsonSchema>
  required?: string[]
  additionalProperties?: boolean | JsonSchema
}

/** A tool as other programs see it; a model reads part of its schema, and is held to all of it. */
export interface ToolDefinition {
  name: string
  description: string
  parameters: JsonSchema
}
