export { openCrons, type CronList, type Crons, type CronsOptions, type CronState } from './crons.ts'
