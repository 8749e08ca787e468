import { existsSync, readFileSync, statSync } from 'node:fs'
import { unavailable } from './unavailable.js'

/** The operating system account the server runs under. */
export interface Account {
  readonly uid: number
  readonly gid: number
}

/**
 * PostgreSQL refuses to run as root. Started by root it runs as the owner of an existing data folder, else as
 * `postgres`, else as `nobody`; started by anyone else it runs as that person, which null says.
 */
export function serverAccount({ clusterDir }: { clusterDir: string }): Account | null {
  const self = process.getuid?.()
  const owner = existsSync(clusterDir) ? statSync(clusterDir) : null
  if (self === undefined) return null
  if (self !== 0) {
    if (owner && owner.uid !== self)
      throw unavailable(`its folder ${clusterDir} belongs to another user of this machine.`)
    return null
  }
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  const account = findAccount(readFileSync('/etc/passwd', 'utf8'), ['postgres', 'nobody'])
  if (!account) throw unavailable('it does not run as root, and neither an account "postgres" nor "nobody" exists.')
  return account
}

/** The first of the names that stands in a passwd file with an unprivileged uid. */
export function findAccount(passwd: string, names: readonly string[]): Account | null {
  const accounts = new Map(passwd.split('\n').map(line => [line.split(':')[0], line.split(':')] as const))
  for (const name of names) {
    const fields = accounts.get(name)
    const uid = Number(fields?.[2])
    const gid = Number(fields?.[3])
    if (uid > 0 && gid > 0) return { uid, gid }
  }
  return null
}
