import { parentPort } from 'node:worker_threads'

/** Stands in for the reading thread: does with each file what its text says. */
const port = parentPort!
const say = port.postMessage.bind(port)

port.once('message', ({ bytes }: { readonly bytes: Uint8Array }) => {
  const wish = new TextDecoder().decode(bytes)
  if (wish === 'stall') for (;;) Math.random()
  if (wish === 'fill') fill()
  if (wish === 'throw') throw new Error('broken')
  if (wish === 'leave') process.exit(0)
  say({ kind: 'reading', reading: { busy: [], doubtful: [], refused: [], counts: {} } })
  port.close()
})
say({ kind: 'ready' })

function fill(): void {
  const kept: number[][] = []
  for (;;) kept.push(Array.from({ length: 100_000 }, (_, index) => index + Math.random()))
}
