import { Button, Group, Stack, Text } from '@mantine/core'
import { useMutation } from 'urql'
import { formatPeriod } from '../../lib/days.js'
import { failureOf } from '../../lib/errors.js'
import { AnswerImportedDaysDocument } from '../../lib/graphql/operations.generated.js'
import type { ImportedCalendarFragment, ImportedDaysAnswer } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { standingWords } from '../../lib/i18n/words/capacity.js'
import { Problems } from '../../ui/Problems.js'
import { importWords } from './import-words.js'
import { IMPORTS_CHANGE } from './imports.js'

type Question = ImportedCalendarFragment['questions'][number]

/** Days of a calendar that somebody should look at: each is confirmed or lifted. */
export function ImportQuestions({ questions }: { readonly questions: readonly Question[] }) {
  const t = useText()
  if (questions.length === 0) return null
  return (
    <Stack gap={4}>
      <Text size="sm" fw={600}>
        {t(importWords.questions)}
      </Text>
      {questions.map(question => (
        <QuestionLine key={question.id} question={question} />
      ))}
    </Stack>
  )
}

function QuestionLine({ question: { id, place, from, until, doubt, clashes } }: { readonly question: Question }) {
  const t = useText()
  const [{ data, error, fetching }, send] = useMutation(AnswerImportedDaysDocument)
  const answer = (given: ImportedDaysAnswer) => send({ input: { importedDaysId: id, answer: given } }, IMPORTS_CHANGE)
  const named = { place: place.label, period: formatPeriod(from, until) }
  const why = [
    t(importWords.question, named),
    ...(doubt ? [doubt] : []),
    ...clashes.map(clash =>
      t(importWords.meets, { kind: t(standingWords[clash.kind]), period: formatPeriod(clash.from, clash.until) }),
    ),
  ]
  return (
    <Group gap="xs">
      <Text size="sm">{why.join(' · ')}</Text>
      <Button
        size="compact-sm"
        variant="default"
        loading={fetching}
        aria-label={t(importWords.confirmOf, named)}
        onClick={() => answer('CONFIRMED')}
      >
        {t(importWords.confirm)}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        loading={fetching}
        aria-label={t(importWords.liftOf, named)}
        onClick={() => answer('LIFTED')}
      >
        {t(importWords.lift)}
      </Button>
      <Problems problems={data?.answerImportedDays.errors ?? []} failure={error ? failureOf(error) : undefined} />
    </Group>
  )
}
