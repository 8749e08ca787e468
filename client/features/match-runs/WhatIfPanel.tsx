import { Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useQuery } from 'urql'
import { failureOf } from '../../lib/errors.js'
import { MatchRunOutcomeDocument, WhatIfDocument, type WhatIfInput } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { ErrorState } from '../../ui/ErrorState.js'
import { LoadingState } from '../../ui/LoadingState.js'
import { Problems } from '../../ui/Problems.js'
import { choicesOf, emptyQuestion, inputOf } from './what-if.js'
import { WhatIfAnswer } from './WhatIfAnswer.js'
import { WhatIfForm } from './WhatIfForm.js'
import { whatIfWords } from './words.js'

/** What would become of the plan of a run if one thing were different. */
export function WhatIfPanel({ runId }: { readonly runId: string }) {
  const t = useText()
  const [question, setQuestion] = useState(emptyQuestion)
  const [asked, setAsked] = useState<WhatIfInput | null>(null)
  const [{ data: run, error: unread }, readRun] = useQuery({
    query: MatchRunOutcomeDocument,
    variables: { id: runId },
  })
  const [{ data, error, fetching }, ask] = useQuery({
    query: WhatIfDocument,
    variables: { input: asked ?? { changes: [] } },
    pause: asked === null,
    requestPolicy: 'network-only',
  })
  const again = () => ask({ requestPolicy: 'network-only' })
  const input = inputOf(runId, question)
  const outcome = run?.matchRun
  if (unread && !outcome)
    return <ErrorState failure={failureOf(unread)} onRetry={() => readRun({ requestPolicy: 'network-only' })} />
  if (!outcome) return <LoadingState shape="lines" />
  const answer = asked !== null && !fetching && !error ? data?.whatIf : undefined
  return (
    <Stack>
      <Text maw="75ch">{t(whatIfWords.lead)}</Text>
      <WhatIfForm
        question={question}
        choices={choicesOf(outcome)}
        complete={input !== null}
        busy={fetching}
        onChange={next => {
          setQuestion(next)
          setAsked(null)
        }}
        onAsk={() => (asked === null ? setAsked(input) : again())}
      />
      <div aria-live="polite">
        {fetching && <LoadingState shape="lines" />}
        {!fetching && asked && error && <ErrorState failure={failureOf(error)} onRetry={again} />}
        {answer && <Problems problems={answer.errors} />}
        {answer?.outcome && <WhatIfAnswer outcome={answer.outcome} />}
      </div>
    </Stack>
  )
}
