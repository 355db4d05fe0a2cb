import type { BindingConfig } from '../config/index.ts'
import { toCollectionDatabase } from './collection.ts'
import { KV_DATABASE } from './kv.ts'

/** The database that a grant stands for, where it does for one. */
export function databaseOf(binding: BindingConfig): string | undefined {
  if (binding.type === 'kv') return KV_DATABASE
  if (binding.type === 'collection') return toCollectionDatabase(binding.collection)
  return binding.type === 'database' ? binding.database : undefined
}
