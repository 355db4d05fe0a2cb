/** A JSON value. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

/** The part of JSON Schema that tools use; the key order is the order in which a model reads it. */
export interface JsonSchema {
  type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean' | 'null'
  description?: string
  enum?: Json[]
  const?: Json
  format?: string
  minimum?: number
  maximum?: number
  items?: JsonSchema
  properties?: Record<string, JsonSchema>
  required?: string[]
  additionalProperties?: boolean | JsonSchema
  anyOf?: JsonSchema[]
}

/** A tool as the model and other programs see it. */
export interface ToolDefinition {
  name: string
  description: string
  parameters: JsonSchema
}
