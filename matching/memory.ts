/**
 * Arrays that several threads can look at. One thread alone works on them just as fast, so everything a pass shares
 * with its helpers is made here. Pages are taken from the machine when they are first written: spare room costs nothing.
 */
export function sharedInt32(length: number): Int32Array {
  return new Int32Array(new SharedArrayBuffer(length * Int32Array.BYTES_PER_ELEMENT))
}

export function sharedInt16(length: number): Int16Array {
  return new Int16Array(new SharedArrayBuffer(length * Int16Array.BYTES_PER_ELEMENT))
}

export function sharedUint8(length: number): Uint8Array {
  return new Uint8Array(new SharedArrayBuffer(length))
}

export function sharedFloat64(length: number): Float64Array {
  return new Float64Array(new SharedArrayBuffer(length * Float64Array.BYTES_PER_ELEMENT))
}

/** A copy others can see; an array that is shared already stays itself. */
export function shareInt32(array: Int32Array): Int32Array {
  if (array.buffer instanceof SharedArrayBuffer) return array
  const shared = sharedInt32(array.length)
  shared.set(array)
  return shared
}
