import { Anchor, Group, List, Stack, Text, Title } from '@mantine/core'
import { Link } from 'react-router'
import { withReadableDays } from '../../lib/days.js'
import { useText } from '../../lib/i18n/use-text.js'
import { levelOf, riskLevelWords } from '../../lib/i18n/words/cases.js'
import { matchRuleWords, ruleAuthorityWords, unplacedCauseWords } from '../../lib/i18n/words/matching.js'
import { Bars } from '../../ui/Bars.js'
import { LevelBadge } from '../../ui/LevelBadge.js'
import { Section } from '../../ui/Section.js'
import { StatusBadge } from '../../ui/StatusBadge.js'
import type { UnplacedItem } from './review-items.js'
import { unplacedWords } from './words.js'

type Props = { readonly item: UnplacedItem; readonly placeCount: number }

/** A case without a place: why, which rules stand in the way, and what it would take. */
export function UnplacedReview({ item, placeCount }: Props) {
  const t = useText()
  const { id, reference, riskLevel } = item.relocationCase
  return (
    <Stack>
      <Group gap="sm">
        <Title order={2} size="h3">
          <Anchor component={Link} to={`/cases/${encodeURIComponent(id)}`} inherit>
            {reference}
          </Anchor>
        </Title>
        <LevelBadge level={levelOf(riskLevel)} word={t(riskLevelWords[riskLevel])} />
        <StatusBadge tone="waiting">{t(unplacedCauseWords[item.cause])}</StatusBadge>
      </Group>
      <Text maw="75ch">{withReadableDays(item.message)}</Text>
      <Section title={t(unplacedWords.rules)}>
        {item.failedRules.length === 0 ? (
          <Text c="dimmed">{t(unplacedWords.noRules)}</Text>
        ) : (
          <Bars
            bars={item.failedRules.map(({ rule, places }) => ({
              label: t(matchRuleWords[rule]),
              value: places,
              of: placeCount,
              words: t(unplacedWords.atPlaces, { places, of: placeCount }),
            }))}
          />
        )}
      </Section>
      <Section title={t(unplacedWords.misses)}>
        {item.nearestMisses.length === 0 && <Text c="dimmed">{t(unplacedWords.noMisses)}</Text>}
        <Stack gap="md">
          {item.nearestMisses.map(miss => (
            <div key={miss.place.id}>
              <Text fw={600}>{`${miss.place.hostInstitution.name}, ${miss.place.label}`}</Text>
              <Text>{withReadableDays(miss.message)}</Text>
              <List size="sm" c="dimmed">
                {miss.failures.map(failure => (
                  <List.Item key={failure.rule}>
                    {t(unplacedWords.fails, {
                      rule: t(matchRuleWords[failure.rule]),
                      authority: t(ruleAuthorityWords[failure.authority]),
                    })}
                    {` ${withReadableDays(failure.message)}`}
                  </List.Item>
                ))}
              </List>
            </div>
          ))}
        </Stack>
      </Section>
    </Stack>
  )
}
