import { useRef, useState } from 'react'
import type { PointerEvent } from 'react'
import type { DayNumber, DaySpan } from './day-number.js'
import { dayAt } from './scale.js'

/** A day under the pointer, on a line. */
export interface PointedDay {
  readonly line: number
  readonly day: DayNumber
}

/** Handlers for the surface of the timeline, and what is being dragged. */
export interface PeriodDrag {
  readonly dragged: (DaySpan & { readonly line: number }) | null
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerCancel: () => void
}

interface Options {
  readonly shown: DaySpan
  readonly direction: 'ltr' | 'rtl'
  /** True when a drag that begins here marks a period. A finger never drags: it scrolls. */
  readonly canMark: (pointed: PointedDay) => boolean
  readonly onPeriod: (line: number, span: DaySpan) => void
  readonly onPress: (pointed: PointedDay) => void
}

interface Drag {
  readonly line: number
  readonly from: DayNumber
  readonly to: DayNumber
  readonly marks: boolean
}

/** Turns presses and drags on elements with `data-track` (the number of their line) into days and periods. */
export function usePeriodDrag({ shown, direction, canMark, onPeriod, onPress }: Options): PeriodDrag {
  const track = useRef<HTMLElement>(null)
  const [drag, setDrag] = useState<Drag | null>(null)

  const dayUnder = (event: PointerEvent<HTMLElement>, element: HTMLElement): DayNumber => {
    const box = element.getBoundingClientRect()
    const fromStart = direction === 'ltr' ? event.clientX - box.left : box.right - event.clientX
    return dayAt(shown, fromStart / box.width)
  }

  return {
    dragged: drag?.marks ? { line: drag.line, ...spanOf(drag) } : null,
    onPointerDown: event => {
      const element = (event.target as Element).closest<HTMLElement>('[data-track]')
      if (!element || event.button !== 0) return
      const day = dayUnder(event, element)
      const line = Number(element.dataset['track'])
      const marks = event.pointerType !== 'touch' && canMark({ line, day })
      track.current = element
      setDrag({ line, from: day, to: day, marks })
      if (marks) event.currentTarget.setPointerCapture(event.pointerId)
    },
    onPointerMove: event => {
      if (!drag?.marks || !track.current) return
      const to = dayUnder(event, track.current)
      if (to !== drag.to) setDrag({ ...drag, to })
    },
    onPointerUp: () => {
      if (!drag) return
      setDrag(null)
      if (drag.from === drag.to) onPress({ line: drag.line, day: drag.from })
      else onPeriod(drag.line, spanOf(drag))
    },
    onPointerCancel: () => setDrag(null),
  }
}

function spanOf(drag: Drag): DaySpan {
  return { from: Math.min(drag.from, drag.to), until: Math.max(drag.from, drag.to) + 1 }
}
