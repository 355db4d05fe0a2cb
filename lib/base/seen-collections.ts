/** The collections that whoever asks is kept to by scopes; `all` where it is kept to none. */
export type SeenCollections = 'all' | readonly string[]
