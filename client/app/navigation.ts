import type { ComponentType } from 'react'
import type { Role } from '../lib/graphql/operations.generated.js'
import type { Message } from '../lib/i18n/catalogue.js'
import {
  CalendarIcon,
  FolderIcon,
  HomeIcon,
  HostIcon,
  InboxIcon,
  MatchIcon,
  NetworkIcon,
  PeopleIcon,
  PlacementIcon,
  ProposalIcon,
  RequestIcon,
  TimelineIcon,
} from '../ui/icons.js'
import { shellWords } from './words.js'

/** A page of the main navigation; `key` is the physical key that follows `g`. */
export type Destination = {
  readonly to: string
  readonly label: Message
  readonly icon: ComponentType<{ readonly size?: number }>
  readonly key: string
}

const network: Destination = { to: '/network', label: shellWords.network, icon: NetworkIcon, key: 'KeyN' }

/** The pages of each role, in the order of its work; the first is where it starts. */
export const navigation: Readonly<Record<Role, readonly [Destination, ...Destination[]]>> = {
  COORDINATOR: [
    { to: '/inbox', label: shellWords.inbox, icon: InboxIcon, key: 'KeyI' },
    { to: '/cases', label: shellWords.cases, icon: FolderIcon, key: 'KeyC' },
    { to: '/match', label: shellWords.match, icon: MatchIcon, key: 'KeyM' },
    { to: '/proposals', label: shellWords.proposals, icon: ProposalIcon, key: 'KeyP' },
    { to: '/placements', label: shellWords.placements, icon: PlacementIcon, key: 'KeyL' },
    { to: '/timeline', label: shellWords.timeline, icon: TimelineIcon, key: 'KeyT' },
    { to: '/hosts', label: shellWords.hosts, icon: HostIcon, key: 'KeyH' },
    network,
  ],
  HOST_STAFF: [
    { to: '/home', label: shellWords.home, icon: HomeIcon, key: 'KeyH' },
    { to: '/availability', label: shellWords.availability, icon: CalendarIcon, key: 'KeyA' },
    { to: '/requests', label: shellWords.requests, icon: RequestIcon, key: 'KeyR' },
    network,
  ],
  MEMBER: [network],
  ADMIN: [
    { to: '/accounts', label: shellWords.accounts, icon: PeopleIcon, key: 'KeyA' },
    { to: '/organisations', label: shellWords.organisations, icon: HostIcon, key: 'KeyO' },
    network,
  ],
}
