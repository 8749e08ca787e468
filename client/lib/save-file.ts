import type { Failure } from './errors.js'
import type { Problem } from './use-decision.js'

/** What came of saving a file: nothing to say, why the server refused it, or that it did not arrive. */
export interface Saved {
  readonly problems: readonly Problem[]
  readonly failure: Failure | undefined
}

/** Saves what the server has at an address as a file, under the name the server gives it. */
export async function saveFrom(address: string): Promise<Saved> {
  const response = await fetch(address).catch(() => null)
  if (!response) return { problems: [], failure: { kind: 'unreachable', correlationId: undefined } }
  if (!response.ok) return refusedWith(response)
  const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? 'leeward.csv'
  saveAs(name, await response.blob())
  return { problems: [], failure: undefined }
}

/** Saves what is here already as a file. */
export function saveAs(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}

async function refusedWith(response: Response): Promise<Saved> {
  if (response.status === 401) return { problems: [], failure: { kind: 'signedOut', correlationId: undefined } }
  if (response.status >= 500) return { problems: [], failure: { kind: 'unavailable', correlationId: undefined } }
  const { errors } = (await response.json()) as { readonly errors: readonly { readonly message: string }[] }
  return { problems: errors.map(({ message }) => ({ message })), failure: undefined }
}
