import { Button, Group, Text, Title, VisuallyHidden } from '@mantine/core'
import { useId, useState } from 'react'
import { useText } from '../../lib/i18n/use-text.js'
import { StarIcon } from '../../ui/icons.js'
import { AlternativeButton } from './AlternativeButton.js'
import { useComparisonRows, type ComparisonRow } from './comparison-rows.js'
import { candidatesOf, type Candidate, type Proposal } from './review.js'
import classes from './review.module.css'
import { reviewWords } from './words.js'

/** Alternatives shown before the reader asks for the rest. */
const FIRST = 2

type Props = { readonly proposal: Proposal; readonly onConflict: () => void }

/** The case beside the proposed place and its alternatives, one aspect a row. */
export function ComparisonTable({ proposal, onConflict }: Props) {
  const t = useText()
  const heading = useId()
  const [all, setAll] = useState(false)
  const candidates = candidatesOf(proposal)
  const shown = all ? candidates : candidates.slice(0, FIRST + 1)
  const rows = useComparisonRows(proposal.relocationCase, candidates)
  const alternatives = candidates.length - 1
  const mayOverride = proposal.availableActions.includes('APPROVE') || proposal.availableActions.includes('DECLINE')
  const { reference } = proposal.relocationCase
  return (
    <section aria-labelledby={heading}>
      <Group justify="space-between" mb="xs">
        <Title order={3} size="h5" id={heading}>
          {t(reviewWords.comparison)}
        </Title>
        {alternatives > FIRST && (
          <Button variant="subtle" size="xs" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? t(reviewWords.fewer) : t(reviewWords.more, { count: alternatives })}
          </Button>
        )}
        {alternatives === 0 && (
          <Text size="sm" c="dimmed">
            {t(reviewWords.noAlternatives)}
          </Text>
        )}
      </Group>
      {/* What scrolls must be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={classes.scroll} tabIndex={0} aria-label={t(reviewWords.scroll)}>
        <table className={classes.comparison} aria-label={t(reviewWords.comparisonOf, { reference })}>
          <thead>
            <tr>
              <th scope="col">
                <VisuallyHidden>{t(reviewWords.aspect)}</VisuallyHidden>
              </th>
              <th scope="col">{t(reviewWords.theCase, { reference })}</th>
              {shown.map((candidate, index) => (
                <th key={candidate.key} scope="col" className={index === 0 ? classes.proposed : undefined}>
                  <ColumnHead candidate={candidate} letter={String.fromCodePoint(64 + index)} />
                  {candidate.alternative && mayOverride && (
                    <AlternativeButton
                      proposal={proposal}
                      alternative={candidate.alternative}
                      letter={String.fromCodePoint(64 + index)}
                      onConflict={onConflict}
                    />
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(row => (
              <Row key={row.key} row={row} shown={shown} />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}

function ColumnHead({ candidate, letter }: { readonly candidate: Candidate; readonly letter: string }) {
  const t = useText()
  return (
    <>
      <span className={classes.kicker}>
        {candidate.alternative ? (
          t(reviewWords.alternative, { letter })
        ) : (
          <>
            <StarIcon size={14} />
            {t(reviewWords.proposed)}
          </>
        )}
      </span>
      {candidate.place.hostInstitution.name}
      <Text size="sm" c="dimmed">
        {`${candidate.place.label}, ${candidate.place.hostInstitution.country.name}`}
      </Text>
    </>
  )
}

function Row({ row, shown }: { readonly row: ComparisonRow; readonly shown: readonly Candidate[] }) {
  return (
    <tr className={row.part ? classes.part : undefined}>
      <th scope="row">{row.label}</th>
      <td>{row.wanted}</td>
      {shown.map((candidate, index) => (
        <td key={candidate.key} className={index === 0 ? classes.proposed : undefined}>
          {row.offered(candidate)}
        </td>
      ))}
    </tr>
  )
}
