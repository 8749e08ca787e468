import { useMutation } from 'urql'
import { useRestart } from '../../lib/graphql/GraphqlProvider.js'
import { SignOutDocument } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { notifyFailed } from '../../ui/notify.js'
import { sessionWords } from './words.js'

/**
 * Closes the session and forgets everything read under it. Without an answer nothing is forgotten, because the session may
 * still stand, and that is said.
 */
export function useSignOut(): () => Promise<void> {
  const t = useText()
  const restart = useRestart()
  const [, execute] = useMutation(SignOutDocument)
  return async () => {
    const { data } = await execute({})
    if (data) restart()
    else notifyFailed(t(sessionWords.notSignedOut))
  }
}
