import * as v from 'valibot'

/**
 * A list of at most so many items. Its length is looked at first: a list of a thousand million holes takes four bytes,
 * and a look at each would take for ever.
 */
export const shortList = <const S extends v.GenericSchema>(item: S, maxItems: number) =>
  v.pipe(
    v.custom<v.InferInput<S>[]>(
      (value) => Array.isArray(value) && value.length <= maxItems,
      `Expected a list of at most ${maxItems}`,
    ),
    v.array(item),
  )
