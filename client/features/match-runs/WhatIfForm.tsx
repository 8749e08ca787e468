import { Button, Group, Select, Stack } from '@mantine/core'
import { useOptions } from '../../lib/i18n/use-options.js'
import { useText } from '../../lib/i18n/use-text.js'
import { TwoDays } from '../../ui/TwoDays.js'
import type { Choice, Supposition, TypedQuestion } from './what-if.js'
import { suppositionWords, whatIfWords } from './words.js'

type Props = {
  readonly question: TypedQuestion
  readonly choices: { readonly cases: Choice[]; readonly places: Choice[] }
  readonly complete: boolean
  readonly busy: boolean
  readonly onChange: (question: TypedQuestion) => void
  readonly onAsk: () => void
}

/** One thing to suppose, and what it is about. */
export function WhatIfForm({ question, choices, complete, busy, onChange, onAsk }: Props) {
  const t = useText()
  const change = (part: Partial<TypedQuestion>) => onChange({ ...question, ...part })
  const { supposition } = question
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        if (complete && !busy) onAsk()
      }}
    >
      <Stack gap="sm" maw="40rem" align="stretch">
        <Select
          label={t(whatIfWords.supposition)}
          data={useOptions(suppositionWords)}
          value={supposition}
          allowDeselect={false}
          onChange={value => value && change({ supposition: value as Supposition })}
        />
        {supposition === 'withdrawCase' ? (
          <Select
            label={t(whatIfWords.case)}
            data={choices.cases}
            value={question.caseId}
            searchable
            allowDeselect={false}
            onChange={caseId => change({ caseId })}
          />
        ) : (
          <Select
            label={t(supposition === 'morePlaces' ? whatIfWords.likePlace : whatIfWords.place)}
            data={choices.places}
            value={question.placeId}
            searchable
            allowDeselect={false}
            onChange={placeId => change({ placeId })}
          />
        )}
        {supposition === 'openWindow' && (
          <TwoDays
            first={{ label: t(whatIfWords.first), value: question.first, onChange: first => change({ first }) }}
            second={{ label: t(whatIfWords.last), value: question.last, onChange: last => change({ last }) }}
          />
        )}
        <Group>
          <Button type="submit" disabled={!complete} loading={busy}>
            {t(whatIfWords.ask)}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
