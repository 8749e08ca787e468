import { Buffer } from 'node:buffer'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { refuse, success, type Result } from '../shared/result.js'

/** The most a calendar may have, packed and unpacked, in bytes. */
export const largestCalendar = 1_048_576

/** Reads a body to its end, unpacked when it is packed. Whatever is beyond the limit is never kept, however it is packed. */
export async function unpack(
  body: Readable,
  encoding: string | undefined,
): Promise<Result<Uint8Array, 'TOO_LARGE' | 'GARBLED'>> {
  switch (encoding?.trim().toLowerCase() ?? 'identity') {
    case '':
    case 'identity':
      return collect(body)
    case 'gzip':
    case 'x-gzip': {
      const packed = await collect(body)
      return packed.ok ? gunzip(packed.value) : packed
    }
    default:
      return refuse('GARBLED')
  }
}

/** Unpacks gzip, and stops as soon as there is too much of it. */
export async function gunzip(packed: Uint8Array): Promise<Result<Uint8Array, 'TOO_LARGE' | 'GARBLED'>> {
  const unpacking = createGunzip()
  unpacking.end(packed)
  try {
    return await collect(unpacking)
  } catch {
    return refuse('GARBLED')
  } finally {
    unpacking.destroy()
  }
}

async function collect(body: Readable): Promise<Result<Uint8Array, 'TOO_LARGE'>> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of body as AsyncIterable<Buffer>) {
    size += part.length
    if (size > largestCalendar) return refuse('TOO_LARGE')
    parts.push(part)
  }
  return success(new Uint8Array(Buffer.concat(parts)))
}
