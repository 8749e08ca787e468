import { isDay } from '../../lib/days.js'
import type { IsoDay } from '../../lib/days.js'
import { useSearchState } from '../../lib/use-search-state.js'

/** A day of a place somebody asked about. */
export interface SelectedDay {
  readonly placeId: string
  readonly day: IsoDay
}

/** The selected day, kept in the address (`place`, `day`) so that a link opens it again. */
export function useSelectedDay(): [SelectedDay | null, (selected: SelectedDay | null) => void] {
  const { get, set } = useSearchState()
  const placeId = get('place')
  const day = get('day')
  const select = (to: SelectedDay | null) => set({ place: to?.placeId ?? null, day: to?.day ?? null })
  return [placeId && isDay(day) ? { placeId, day } : null, select]
}
