import { useEffect } from 'react'

/** Names the browser tab after the page; null leaves the name as it is. */
export function usePageTitle(title: string | null): void {
  useEffect(() => {
    if (title !== null) document.title = `${title} · Leeward`
  }, [title])
}
