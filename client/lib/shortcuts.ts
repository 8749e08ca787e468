import { useEffect, useRef } from 'react'

const SWITCH = 'leeward.singleKeys'

/** Single-key shortcuts can be switched off on a device (WCAG 2.1.4). */
export function singleKeysAreOn(): boolean {
  return window.localStorage.getItem(SWITCH) !== 'off'
}

export function switchSingleKeys(on: boolean): void {
  window.localStorage.setItem(SWITCH, on ? 'on' : 'off')
}

/** True while a key belongs to something else: a field, an open dialog or menu, a combination with a modifier. */
export function isBusyElsewhere(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return true
  const target = event.target
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName)) return true
  return document.querySelector('[role="dialog"][aria-modal="true"]') !== null
}

/** Keys by their place on the keyboard (`KeyJ`), so that they work on an Arabic or Russian layout; what each does. */
export type Shortcuts = Readonly<Record<string, () => void>>

/** Listens for single keys on the whole page while the component is shown. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts)
  useEffect(() => {
    latest.current = shortcuts
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (isBusyElsewhere(event) || event.shiftKey || !singleKeysAreOn()) return
      const act = latest.current[event.code]
      if (!act) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}
