import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A way to let a box run out of disk, for real. */
export interface SmallDisk {
  what: string
  /** Why it cannot be had on this machine; undefined where it can. */
  missing: string | undefined
  /** The command in front of a box whose data directory is `dataDir`, which exists. */
  via: (dataDir: string) => string[]
  /** The same, for disks that take nothing from the start, or not enough. */
  viaFull: (dataDir: string) => string[][]
  /** What the box says of its own files, and of a query that writes. */
  codes: { box: 'DISK_FULL' | 'DATA_DIR_UNUSABLE'; query: 'DISK_FULL' | 'QUERY_FAILED' }
  /** From here on it takes no more. @param pid - of the box */
  fill: (pid: number, dataDir: string) => void
  makeRoom: (pid: number, dataDir: string) => void
}

/** A file system that is full: `ENOSPC`. The box has it in a mount namespace of its own. */
export const fullFileSystem: SmallDisk = {
  what: 'a full disk',
  missing: canMount() ? undefined : 'nobody may mount a file system here',
  via: (dataDir) => mounting('24m', dataDir),
  // Less than the first database takes at all, and less than it takes once it is migrated.
  viaFull: (dataDir) => [mounting('64k', dataDir), mounting('100k', dataDir)],
  codes: { box: 'DISK_FULL', query: 'DISK_FULL' },
  fill: (pid, dataDir) => {
    const filler = seenBy(pid, join(dataDir, 'filler'))
    // Large pieces first; where no byte fits it is full.
    for (const bytes of [1_048_576, 4_096, 1]) while (append(filler, bytes));
  },
  makeRoom: (pid, dataDir) => rmSync(seenBy(pid, join(dataDir, 'filler'))),
}

/** No file may be written beyond its first byte: `EFBIG`. That takes no rights. */
export const noFileGrows: SmallDisk = {
  what: 'a disk that takes no byte',
  missing: spawnSync('prlimit', ['--version']).error ? 'there is no prlimit here' : undefined,
  via: () => [],
  viaFull: () => [['prlimit', '--fsize=1:']],
  codes: { box: 'DATA_DIR_UNUSABLE', query: 'QUERY_FAILED' },
  fill: (pid) => limitFiles(pid, '1'),
  makeRoom: (pid) => limitFiles(pid, 'unlimited'),
}

function mounting(size: string, dataDir: string): string[] {
  const script = 'mount -t tmpfs -o "size=$0,mode=0700" tmpfs "$1" && shift && exec "$@"'
  return ['unshare', '--map-root-user', '--mount', 'sh', '-c', script, size, dataDir]
}

function canMount(): boolean {
  const [command = '', ...args] = mounting('64k', '/mnt')
  return spawnSync(command, [...args, 'true']).status === 0
}

/** A path as the process sees it, whose mounts may be its own. */
const seenBy = (pid: number, path: string): string => join(`/proc/${pid}/root`, path)

/** @returns whether there was room */
function append(path: string, bytes: number): boolean {
  try {
    writeFileSync(path, new Uint8Array(bytes), { flag: 'a' })
    return true
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOSPC') return false
    throw error
  }
}

/** Bounds the files that the box and its processes may write. */
function limitFiles(pid: number, bytes: string): void {
  for (const one of [pid, ...listBelow(pid)]) {
    const { status, stderr } = spawnSync('prlimit', ['--pid', String(one), `--fsize=${bytes}:`])
    // A process that has ended meanwhile writes nothing.
    const isGone = String(stderr).includes('No such process')
    if (status !== 0 && !isGone) throw new Error(String(stderr))
  }
}

/** The processes of the box, those too that its spawner has started. */
function listBelow(pid: number): number[] {
  let children: string
  try {
    children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
  } catch {
    return []
  }
  const pids = children.split(' ').filter(Boolean).map(Number)
  return pids.flatMap((child) => [child, ...listBelow(child)])
}
