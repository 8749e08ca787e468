import { Text, UnstyledButton } from '@mantine/core'
import { useEffect, useRef, type ReactNode } from 'react'
import type { RiskLevel } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { levelOf, riskLevelWords } from '../../lib/i18n/words/cases.js'
import { unplacedCauseWords } from '../../lib/i18n/words/matching.js'
import { proposalStatusWords } from '../../lib/i18n/words/proposals.js'
import { LevelBadge } from '../../ui/LevelBadge.js'
import type { PlacedItem, UnplacedItem } from './review-items.js'
import classes from './review-list.module.css'
import { reviewListWords } from './words.js'

type RowProps = {
  readonly reference: string
  readonly risk: RiskLevel
  readonly current: boolean
  readonly onChoose: () => void
  readonly children: ReactNode
}

function Row({ reference, risk, current, onChoose, children }: RowProps) {
  const t = useText()
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (current) item.current?.scrollIntoView({ block: 'nearest' })
  }, [current])
  return (
    <li ref={item}>
      <UnstyledButton className={classes.row ?? ''} aria-current={current ? 'true' : undefined} onClick={onChoose}>
        <span className={classes.first}>
          <Text component="span" size="sm" fw={600}>
            {reference}
          </Text>
          <LevelBadge level={levelOf(risk)} word={t(riskLevelWords[risk])} />
        </span>
        <Text component="span" size="xs" c="dimmed" display="block">
          {children}
        </Text>
      </UnstyledButton>
    </li>
  )
}

type ItemProps<Item> = { readonly item: Item; readonly current: boolean; readonly onChoose: () => void }

export function PlacedRow({ item, ...row }: ItemProps<PlacedItem>) {
  const t = useText()
  const { reference, riskLevel } = item.relocationCase
  return (
    <Row reference={reference} risk={riskLevel} {...row}>
      {`${item.place.hostInstitution.name}, ${item.place.label}`}
      {item.place.hostInstitution.calendarFreshness.stale && ` · ${t(reviewListWords.staleCalendar)}`}
      {item.overrideReason && ` · ${t(reviewListWords.chosen)}`}
      {item.status !== 'PROPOSED' && ` · ${t(proposalStatusWords[item.status])}`}
    </Row>
  )
}

export function UnplacedRow({ item, ...row }: ItemProps<UnplacedItem>) {
  const t = useText()
  const { reference, riskLevel } = item.relocationCase
  return (
    <Row reference={reference} risk={riskLevel} {...row}>
      {t(unplacedCauseWords[item.cause])}
    </Row>
  )
}
