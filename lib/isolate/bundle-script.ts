import { bundleOnce } from './bundle-once.ts'

/**
 * A file of ours and what it imports as one script for standard input, so that the process that runs it
 * needs to read no source.
 *
 * @param external - packages that stay out, by name, with the absolute path that is required instead
 * @param replaced - modules that another file stands in for, by name, with its absolute path
 */
export function bundleScript(
  entry: string,
  external: Record<string, string> = {},
  replaced: Record<string, string> = {},
): string {
  return bundleOnce({
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    // What it declares must not become global: the guest's own would be seen, and taken away.
    format: 'iife',
    target: 'node26',
    minifyWhitespace: true,
    minifySyntax: true,
    alias: { ...external, ...replaced },
    external: Object.values(external),
    // What a file would find beside itself, its process is told.
    logOverride: { 'empty-import-meta': 'silent' },
    banner: { js: '"use strict";' },
    tsconfigRaw: {},
  })
}
