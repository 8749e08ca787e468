import { useMutation } from 'urql'
import { useRestart } from '../../lib/graphql/GraphqlProvider.js'
import { SignOutDocument } from '../../lib/graphql/operations.generated.js'

/** Closes the session and forgets everything read under it. Without an answer nothing is forgotten: the session may still stand. */
export function useSignOut(): () => Promise<void> {
  const restart = useRestart()
  const [, execute] = useMutation(SignOutDocument)
  return async () => {
    const { data } = await execute({})
    if (data) restart()
  }
}
