import { useState } from 'react'
import { useMutation } from 'urql'
import { failureOf, type Failure } from '../../lib/errors.js'
import { useRestart } from '../../lib/graphql/GraphqlProvider.js'
import { SignInDocument } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { formatInstant } from '../../lib/instants.js'
import type { Problem } from '../../lib/use-decision.js'
import { sessionWords } from './words.js'

type Credentials = { readonly email: string; readonly password: string }

/** Opens a session; afterwards everything is read afresh as the new viewer. */
export function useSignIn() {
  const t = useText()
  const restart = useRestart()
  const [{ fetching: busy }, execute] = useMutation(SignInDocument)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const [failure, setFailure] = useState<Failure>()

  const signIn = async ({ email, password }: Credentials) => {
    const { data, error } = await execute({ input: { email: email.trim(), password } })
    setFailure(error ? failureOf(error) : undefined)
    if (!data) return
    setProblems(
      data.signIn.errors.map(one =>
        'retryAt' in one
          ? { message: `${one.message} ${t(sessionWords.retryAt, { when: formatInstant(one.retryAt) })}` }
          : one,
      ),
    )
    if (data.signIn.viewer) restart()
  }
  return { signIn, busy, problems, failure }
}
