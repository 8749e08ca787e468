import { useState } from 'react'
import type { TypedDocumentNode } from 'urql'
import { useDecision, type Problem } from '../../lib/use-decision.js'
import { largestFile, textOf } from './csv-file.js'

interface FileInput {
  readonly csv: string
  readonly dryRun: boolean
  readonly idempotencyKey: string
}

/** What importing answers, as far as every kind of file answers alike. */
export interface FileAnswer<Import> {
  readonly done: Import | null
  readonly errors: readonly Problem[]
}

/** The file that was chosen: as soon as it is, the server tries it, and nothing is applied that was not tried. */
export function useTriedFile<Data, Import>(
  document: TypedDocumentNode<Data, { input: FileInput }>,
  answerOf: (data: Data) => FileAnswer<Import>,
) {
  const { decide, ...decision } = useDecision<Data, FileInput, FileAnswer<Import>>(document, answerOf)
  const [csv, setCsv] = useState('')
  const [tried, setTried] = useState<Import | null>(null)
  const [fault, setFault] = useState<'tooLarge' | 'unreadable' | null>(null)
  const choose = async (file: File | null) => {
    decision.reset()
    setTried(null)
    const text = file && file.size <= largestFile ? await textOf(file) : null
    setFault(file && text === null ? (file.size > largestFile ? 'tooLarge' : 'unreadable') : null)
    setCsv(text ?? '')
    if (text !== null) setTried((await decide({ csv: text, dryRun: true }))?.done ?? null)
  }
  const apply = async () => {
    const done = (await decide({ csv, dryRun: false }))?.done ?? null
    if (!done) setTried(null)
    return done
  }
  return { ...decision, tried, fault, choose, apply }
}
