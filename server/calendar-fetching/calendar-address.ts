import { refuse, success, type Result } from '../shared/result.js'

/** The longest address accepted, in characters. */
const longestAddress = 2_000

/**
 * Reads the address of a calendar. Only https, without name and password; `webcal:`, which calendar programs write for
 * "subscribe to this", means the same. Where a redirect leads is read in the same way.
 */
export function readCalendarAddress(text: string, base?: URL): Result<URL, 'ADDRESS_INVALID'> {
  const spoken = text.trim()
  if (spoken.length > longestAddress) return refuse('ADDRESS_INVALID')
  const typed = base ? spoken : spoken.replace(/^webcals?:\/\//i, 'https://')
  if (!URL.canParse(typed, base)) return refuse('ADDRESS_INVALID')
  const url = new URL(typed, base)
  const sound = url.protocol === 'https:' && url.username === '' && url.password === '' && url.hostname !== ''
  return sound ? success(url) : refuse('ADDRESS_INVALID')
}
