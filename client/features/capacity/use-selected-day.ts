import { useSearchParams } from 'react-router'
import { isDay } from '../../lib/days.js'
import type { IsoDay } from '../../lib/days.js'

/** A day of a place somebody asked about. */
export interface SelectedDay {
  readonly placeId: string
  readonly day: IsoDay
}

/** The selected day, kept in the address (`place`, `day`) so that a link opens it again. */
export function useSelectedDay(): [SelectedDay | null, (selected: SelectedDay | null) => void] {
  const [params, setParams] = useSearchParams()
  const placeId = params.get('place')
  const day = params.get('day')
  const select = (selected: SelectedDay | null) =>
    setParams(
      now => {
        now.delete('place')
        now.delete('day')
        if (selected) now.set('place', selected.placeId)
        if (selected) now.set('day', selected.day)
        return now
      },
      { replace: true },
    )
  return [placeId && day && isDay(day) ? { placeId, day } : null, select]
}
