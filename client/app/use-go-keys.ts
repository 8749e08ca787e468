import { useEffect, useEffectEvent } from 'react'
import { useNavigate } from 'react-router'
import type { Role } from '../lib/graphql/operations.generated.js'
import { isBusyElsewhere, singleKeysAreOn } from '../lib/shortcuts.js'
import { navigation } from './navigation.js'

/** How long `g` waits for the key that says where to. */
const PATIENCE_MS = 1200

/** `g` and a letter go to a page of the role; `?` shows the list of shortcuts. */
export function useGoKeys(role: Role, onHelp: () => void): void {
  const navigate = useNavigate()
  const goTo = useEffectEvent((code: string) => {
    const destination = navigation[role].find(one => one.key === code)
    if (destination) void navigate(destination.to)
    return destination !== undefined
  })
  const help = useEffectEvent(onHelp)

  useEffect(() => {
    let goSince = Number.NEGATIVE_INFINITY
    const listen = (event: KeyboardEvent) => {
      if (isBusyElsewhere(event) || !singleKeysAreOn()) return
      if (event.key === '?') {
        event.preventDefault()
        help()
        return
      }
      const waiting = event.timeStamp - goSince < PATIENCE_MS
      goSince = event.code === 'KeyG' ? event.timeStamp : Number.NEGATIVE_INFINITY
      if (waiting && goTo(event.code)) {
        event.preventDefault()
        // The letter has done its work: it must not also act on the page it left.
        event.stopImmediatePropagation()
      }
    }
    document.addEventListener('keydown', listen, true)
    return () => document.removeEventListener('keydown', listen, true)
  }, [])
}
