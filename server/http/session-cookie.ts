import type { IncomingMessage } from 'node:http'
import type { Response } from 'express'

/** The cookie that carries the token of a session. */
export interface SessionCookie {
  /** The token a request carries; null when it carries none. */
  read(request: IncomingMessage): string | null
  set(response: Response, session: { token: string; expiresAt: Date }): void
  clear(response: Response): void
}

/**
 * Over HTTPS the name begins with `__Host-`: browsers then accept the cookie only when it is secure and belongs to this
 * very host. It is sent with requests of our own pages only, and no script can read it.
 */
export function sessionCookie({ publicUrl }: { publicUrl: string }): SessionCookie {
  const secure = publicUrl.startsWith('https:')
  const name = secure ? '__Host-leeward_session' : 'leeward_session'
  const options = { httpOnly: true, sameSite: 'strict', secure, path: '/' } as const
  return {
    read: ({ headers }) => valueOf(name, headers.cookie ?? ''),
    set: (response, { token, expiresAt }) => void response.cookie(name, token, { ...options, expires: expiresAt }),
    clear: response => void response.clearCookie(name, options),
  }
}

function valueOf(name: string, header: string): string | null {
  const pairs = header.split(';').map(pair => pair.trim())
  return pairs.find(pair => pair.startsWith(`${name}=`))?.slice(name.length + 1) || null
}
