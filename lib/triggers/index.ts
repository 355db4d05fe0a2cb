export { CRON_KEY_ID, openCrons, type Crons, type CronsOptions, type CronState } from './crons.ts'
