import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Short files that take more than ten seconds: last in the row, they would leave the other worker without work. */
const SLOW = [
  'backup/golden',
  'cli/dev',
  'cli/first-question',
  'docs/adding-a-function',
  'docs/doctor',
  'e2e/disk-full',
  'e2e/power-cut',
  'functions/evals',
  'inference/lanes',
  'inference/warm',
].map((name) => `/test/${name}.test.ts`)

const isSlow = ({ moduleId }: TestSpecification): boolean =>
  SLOW.some((path) => moduleId.endsWith(path))

/** These first, and then the longest files, as Vitest has it where it knows no times. */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- it is no array's
    const sorted = await super.sort(files)
    return sorted.toSorted((a, b) => Number(isSlow(b)) - Number(isSlow(a)))
  }
}
