import { Grid, SegmentedControl, Stack } from '@mantine/core'
import { useText } from '../../lib/i18n/use-text.js'
import { PageHeader } from '../../ui/PageHeader.js'
import { PlaceRequestDetail } from './PlaceRequestDetail.js'
import { PlaceRequestList } from './PlaceRequestList.js'
import { STATE_TABS } from './request-states.js'
import type { StateTab } from './request-states.js'
import { useRequestLocation } from './use-request-location.js'
import { placeRequestWords } from './words.js'

/** What the viewer's host institution is asked: the list by state, and the chosen request beside it. */
export function PlaceRequestsPage() {
  const t = useText()
  const location = useRequestLocation()
  return (
    <>
      <PageHeader title={t(placeRequestWords.title)} lead={t(placeRequestWords.lead)} />
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, md: 5 }} {...(location.requestId && { visibleFrom: 'md' as const })}>
          <Stack gap="sm">
            <SegmentedControl
              size="xs"
              fullWidth
              aria-label={t(placeRequestWords.states)}
              value={location.tab}
              onChange={value => location.setTab(value as StateTab)}
              data={STATE_TABS.map(tab => ({ value: tab, label: t(placeRequestWords[tab]) }))}
            />
            <PlaceRequestList key={location.tab} location={location} />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 7 }}>
          <PlaceRequestDetail key={location.requestId} location={location} />
        </Grid.Col>
      </Grid>
    </>
  )
}
