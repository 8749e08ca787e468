import path from 'node:path'
import { z } from 'zod'

/**
 * What kind of house this is. `demonstration`: made-up data, logins shown to everybody. `development`: no made-up
 * data, but the schema can be explored. `production`: neither.
 */
export type Mode = 'demonstration' | 'development' | 'production'

/** Everything that may differ between installations, read once when the process starts. */
export interface Config {
  readonly mode: Mode
  readonly port: number
  /** The address to listen at; null for every address of the machine. */
  readonly host: string | null
  /** Where people reach the platform, without a slash at its end. */
  readonly publicUrl: string
  /** Connection string of a PostgreSQL; null to run one of our own. Holds a password: never logged. */
  readonly databaseUrl: string | null
  /** Folder of everything that outlives the process when the database is our own. */
  readonly dataDir: string
  /** 32 bytes with which secrets in the database are sealed; null to keep a key of our own in `dataDir`. Never logged. */
  readonly secretKey: Buffer | null
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug'
  /** A session that nobody uses for so long has ended. */
  readonly sessionIdleMs: number
}

const MINUTE_MS = 60_000

const environment = z.object({
  LEEWARD_MODE: z.enum(['demonstration', 'development', 'production']).optional(),
  LEEWARD_DEMONSTRATION: z.enum(['0', '1']).default('0'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  HOST: z.union([z.ipv4(), z.ipv6(), z.hostname()], { error: 'must be an address such as 0.0.0.0' }).optional(),
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'must be an address such as https://leeward.example' }).optional(),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'must be an address such as postgres://user:password@host:5432/name' })
    .optional(),
  LEEWARD_DATA_DIR: z.string().default('.data'),
  LEEWARD_SECRET_KEY: z
    .string()
    .regex(/^[A-Za-z0-9+/]{43}=$/, {
      error: 'must be 32 random bytes in base64, as `openssl rand -base64 32` makes them',
    })
    .optional(),
  LEEWARD_LOG: z.enum(['silent', 'error', 'warn', 'info', 'debug']).optional(),
  LEEWARD_SESSION_IDLE_MINUTES: z.coerce.number().int().min(1).max(480).default(60),
})

/** Thrown when the environment does not make sense; the message names every key that is wrong or missing. */
export class InvalidConfig extends Error {
  override readonly name = 'InvalidConfig'
}

/** Reads the configuration. An empty variable counts as absent. Throws InvalidConfig. */
export function readConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''))
  const read = environment.safeParse(given)
  const mode = modeOf(given)
  const missing =
    mode === 'production' && !given['PUBLIC_URL']
      ? ['PUBLIC_URL: missing; it says where people reach the platform']
      : []
  const wrong = read.error?.issues.map(issue => `${issue.path.join('.')}: ${issue.message}`) ?? []
  if (!read.success || missing.length > 0) throw invalid([...wrong, ...missing])

  const env = read.data
  return Object.freeze({
    mode,
    port: env.PORT,
    // The passwords of a demonstration are known to everybody: nobody else is let near it without being asked.
    host: env.HOST ?? (mode === 'demonstration' ? '127.0.0.1' : null),
    publicUrl: (env.PUBLIC_URL ?? `http://localhost:${env.PORT}`).replace(/\/+$/, ''),
    databaseUrl: env.DATABASE_URL ?? null,
    dataDir: path.resolve(env.LEEWARD_DATA_DIR),
    secretKey: env.LEEWARD_SECRET_KEY ? Buffer.from(env.LEEWARD_SECRET_KEY, 'base64') : null,
    logLevel: env.LEEWARD_LOG ?? (mode === 'production' ? 'info' : 'warn'),
    sessionIdleMs: env.LEEWARD_SESSION_IDLE_MINUTES * MINUTE_MS,
  })
}

/** Without a word about it: a demonstration on a database of our own, production on one that was given. */
function modeOf(given: Readonly<Record<string, string | undefined>>): Mode {
  const demonstration = given['LEEWARD_DEMONSTRATION'] === '1' || !given['DATABASE_URL']
  return (
    environment.shape.LEEWARD_MODE.safeParse(given['LEEWARD_MODE']).data ??
    (demonstration ? 'demonstration' : 'production')
  )
}

function invalid(faults: readonly string[]): InvalidConfig {
  return new InvalidConfig(`The configuration does not make sense.\n${faults.map(fault => `  ${fault}`).join('\n')}`)
}
