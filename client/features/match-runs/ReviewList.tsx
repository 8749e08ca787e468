import { Kbd, Stack, Text, TextInput, Title } from '@mantine/core'
import { useText } from '../../lib/i18n/use-text.js'
import { SearchIcon } from '../../ui/icons.js'
import type { ReviewItem } from './review-items.js'
import { PlacedRow, UnplacedRow } from './ReviewRow.js'
import classes from './review-list.module.css'
import { reviewListWords } from './words.js'

type Props = {
  readonly items: readonly ReviewItem[]
  readonly chosen: string | undefined
  readonly text: string
  readonly onText: (text: string) => void
  readonly onChoose: (key: string) => void
}

/** Every case of the run, placed ones first. */
export function ReviewList({ items, chosen, text, onText, onChoose }: Props) {
  const t = useText()
  const placed = items.filter(item => item.kind === 'placed')
  const unplaced = items.filter(item => item.kind === 'unplaced')
  return (
    <Stack gap="xs">
      <TextInput
        id="review-search"
        type="search"
        aria-label={t(reviewListWords.find)}
        placeholder={t(reviewListWords.find)}
        leftSection={<SearchIcon size={16} />}
        rightSection={<Kbd size="xs">/</Kbd>}
        value={text}
        onChange={event => onText(event.currentTarget.value)}
      />
      <nav className={classes.list} aria-label={t(reviewListWords.list)}>
        <Title order={2} size="h6" className={classes.heading}>
          {t(reviewListWords.placed, { count: placed.length })}
        </Title>
        <ul>
          {placed.map(({ key, placed: item }) => (
            <PlacedRow key={key} item={item} current={key === chosen} onChoose={() => onChoose(key)} />
          ))}
        </ul>
        <Title order={2} size="h6" className={classes.heading}>
          {t(reviewListWords.unplaced, { count: unplaced.length })}
        </Title>
        <ul>
          {unplaced.map(({ key, unplaced: item }) => (
            <UnplacedRow key={key} item={item} current={key === chosen} onChoose={() => onChoose(key)} />
          ))}
        </ul>
      </nav>
      <Text size="xs" c="dimmed" visibleFrom="md">
        {t(reviewListWords.hint)}
      </Text>
    </Stack>
  )
}
