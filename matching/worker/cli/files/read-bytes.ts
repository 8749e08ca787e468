import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

/** Larger files are refused: three times the largest network the engine was made for. */
export const largestFileMb = 256

export type ReadBytes = { readonly ok: true; readonly bytes: Buffer } | { readonly ok: false; readonly message: string }

/** Reads a whole file; `-` is standard input. */
export function readBytes(path: string): ReadBytes {
  const most = largestFileMb * 2 ** 20
  const tooLarge = { ok: false, message: `is larger than ${largestFileMb} MB` } as const
  let descriptor = 0
  try {
    descriptor = path === '-' ? 0 : openSync(path, 'r')
    const { size } = fstatSync(descriptor)
    if (size > most) return tooLarge
    const parts: Buffer[] = []
    let length = 0
    for (;;) {
      // One byte more than the size, so that the end of a file is met without another part.
      const part = Buffer.allocUnsafe(Math.max(2 ** 16, size + 1 - length))
      const read = readPart(descriptor, part)
      if (read === 0) return { ok: true, bytes: parts.length === 1 ? parts[0]! : Buffer.concat(parts) }
      parts.push(part.subarray(0, read))
      length += read
      if (length > most) return tooLarge
    }
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) }
  } finally {
    if (descriptor > 0) closeSync(descriptor)
  }
}

function readPart(descriptor: number, part: Buffer): number {
  for (;;) {
    try {
      return readSync(descriptor, part)
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined
      // The end of a terminal's or a pipe's input on some systems.
      if (code === 'EOF') return 0
      // The writer at the other end of the pipe has not said anything yet.
      if (code !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
    }
  }
}
