import { SETTINGS } from '../config/index.ts'

/** What `--help` of the commands that start a box says of the environment. */
export const SETTINGS_HELP = `Environment:
${SETTINGS.map(([name, fallback, meaning]) => `  ${name.padEnd(18)} ${meaning}${fallback === '' ? '' : ` (${fallback})`}`).join('\n')}
Whoever only asks a box sets ONBOX_URL and ONBOX_KEY: onbox ask --help tells more.
`
