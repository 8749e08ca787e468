import { Text } from '@mantine/core'
import { accompanimentWords } from '../../lib/i18n/words/accompaniment.js'
import { useText } from '../../lib/i18n/use-text.js'
import { Facts } from '../../ui/Facts.js'
import { Section } from '../../ui/Section.js'
import type { DetailedHost } from './HostLimits.js'
import { hostWords } from './words.js'

/** The accompaniment a host institution gives, each with how many households at a time. */
export function HostOffers({ offers }: { readonly offers: DetailedHost['accompanimentOffers'] }) {
  const t = useText()
  return (
    <Section title={t(hostWords.accompaniment)}>
      {offers.length === 0 ? (
        <Text size="sm">{t(hostWords.noAccompaniment)}</Text>
      ) : (
        <Facts
          facts={offers.map(offer => ({
            label: t(accompanimentWords[offer.type]),
            value: t(hostWords.offerHouseholds, { count: offer.households }),
          }))}
        />
      )}
    </Section>
  )
}
