import { Button, Group, Stack, Text } from '@mantine/core'
import { formatPeriod } from '../../lib/days.js'
import { AnswerImportedDaysDocument } from '../../lib/graphql/operations.generated.js'
import type { ImportedCalendarFragment } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { useChange } from '../../lib/use-change.js'
import { Problems } from '../../ui/Problems.js'
import { clashesSaid } from './clashes-said.js'
import { importWords } from './import-words.js'
import { IMPORTS_CHANGE } from './imports.js'

type Question = ImportedCalendarFragment['questions'][number]

const ANSWERS = [
  { answer: 'CONFIRMED', words: importWords.confirm, wordsFor: importWords.confirmOf },
  { answer: 'LIFTED', words: importWords.lift, wordsFor: importWords.liftOf },
] as const

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
  const { send, busy, problems, failure } = useChange(
    AnswerImportedDaysDocument,
    data => data.answerImportedDays,
    IMPORTS_CHANGE,
  )
  const named = { place: place.label, period: formatPeriod(from, until) }
  const why = [t(importWords.question, named), ...(doubt ? [doubt] : []), ...clashesSaid(t, clashes)]
  return (
    <Group gap="xs">
      <Text size="sm">{why.join(' · ')}</Text>
      {ANSWERS.map(({ answer, words, wordsFor }) => (
        <Button
          key={answer}
          size="compact-sm"
          variant="default"
          loading={busy}
          aria-label={t(wordsFor, named)}
          onClick={() => send({ importedDaysId: id, answer })}
        >
          {t(words)}
        </Button>
      ))}
      <Problems problems={problems} failure={failure} />
    </Group>
  )
}
