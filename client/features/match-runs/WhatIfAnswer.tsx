import { Anchor, List, Stack, Text, Title } from '@mantine/core'
import { Link } from 'react-router'
import { formatPeriod, withReadableDays } from '../../lib/days.js'
import type { PlannedStayFragment, WhatIfQuery } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import type { Message } from '../../lib/i18n/catalogue.js'
import { formatShare } from '../../lib/numbers.js'
import { Section } from '../../ui/Section.js'
import { byFate } from './what-if.js'
import { whatIfWords } from './words.js'

type Outcome = NonNullable<WhatIfQuery['whatIf']['outcome']>
type Changed = Outcome['changedCases']

/** The difference in points, and who would be placed otherwise and why. */
export function WhatIfAnswer({ outcome }: { readonly outcome: Outcome }) {
  const t = useText()
  const { placedBefore, placedAfter, scoreBefore, scoreAfter, gapAfter, changedCases } = outcome
  const { newlyPlaced, moved, leftOut } = byFate(changedCases)
  return (
    <Section title={t(whatIfWords.answer)}>
      <Stack gap={0}>
        <Text fw={600}>{t(whatIfWords.placed, { before: placedBefore, after: placedAfter })}</Text>
        <Text>
          {t(whatIfWords.score, {
            before: scoreBefore,
            after: scoreAfter,
            difference: scoreAfter - scoreBefore,
            gap: formatShare(gapAfter),
          })}
        </Text>
      </Stack>
      {changedCases.length === 0 && <Text c="dimmed">{t(whatIfWords.noChange)}</Text>}
      <Cases title={whatIfWords.newlyPlaced} cases={newlyPlaced} />
      <Cases title={whatIfWords.moved} cases={moved} />
      <Cases title={whatIfWords.leftOut} cases={leftOut} />
    </Section>
  )
}

function Cases({ title, cases }: { readonly title: Message; readonly cases: Changed }) {
  const t = useText()
  const stayOf = ({ placeName, from, until }: PlannedStayFragment) =>
    t(whatIfWords.stay, { place: placeName, period: formatPeriod(from, until) })
  if (cases.length === 0) return null
  return (
    <div>
      <Title order={3} size="h6">
        {t(title, { count: cases.length })}
      </Title>
      <List size="sm">
        {cases.map(({ relocationCase: { id, reference }, before, after, message }) => (
          <List.Item key={id}>
            <Anchor component={Link} to={`/cases/${encodeURIComponent(id)}`} inherit underline="always">
              {reference}
            </Anchor>
            {`: ${withReadableDays(message)}`}
            {before && (
              <Text size="sm" c="dimmed">
                {t(whatIfWords.from, { stay: stayOf(before) })}
              </Text>
            )}
            {after && (
              <Text size="sm" c="dimmed">
                {t(whatIfWords.to, { stay: stayOf(after) })}
              </Text>
            )}
          </List.Item>
        ))}
      </List>
    </div>
  )
}
