import { useSearchParams } from 'react-router'
import { STATE_TABS } from './request-states.js'
import type { StateTab } from './request-states.js'

/** The chosen tab and request, kept in the address (`state`, `request`). */
export interface RequestLocation {
  readonly tab: StateTab
  readonly requestId: string | null
  readonly setTab: (tab: StateTab) => void
  readonly setRequestId: (id: string | null) => void
  /** The address of a request within the same list. */
  readonly hrefOf: (id: string) => string
}

export function useRequestLocation(): RequestLocation {
  const [params, setParams] = useSearchParams()
  const tab = STATE_TABS.find(each => each === params.get('state')) ?? 'waiting'
  return {
    tab,
    requestId: params.get('request'),
    setTab: to => setParams({ state: to }),
    setRequestId: id => setParams(id ? { state: tab, request: id } : { state: tab }),
    hrefOf: id => `?${new URLSearchParams({ state: tab, request: id }).toString()}`,
  }
}
