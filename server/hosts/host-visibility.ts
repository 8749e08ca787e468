import type { Viewer } from '../access/viewer.js'

/** Coordinators see every host institution with its places and calendars, host staff their own, everybody else none. */
export function maySeeHost(viewer: Viewer, hostId: string): boolean {
  if (viewer.role === 'HOST_STAFF') return viewer.hostId === hostId
  return viewer.role === 'COORDINATOR'
}
