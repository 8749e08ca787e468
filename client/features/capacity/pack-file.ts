/** A file as the server takes it: packed with gzip, in base64. */
export async function packFile(file: Blob): Promise<string> {
  const packed = new Response(file.stream().pipeThrough(new CompressionStream('gzip')))
  const bytes = new Uint8Array(await packed.arrayBuffer())
  let text = ''
  for (const byte of bytes) text += String.fromCodePoint(byte)
  return btoa(text)
}
