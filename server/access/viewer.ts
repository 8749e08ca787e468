/** Whose desk somebody sits at. */
export const roles = ['HOST_STAFF', 'COORDINATOR', 'MEMBER', 'ADMIN'] as const

export type Role = (typeof roles)[number]

interface SignedIn {
  readonly accountId: string
  readonly organisationId: string
  readonly sessionId: string
  /** When the session ends at the latest. */
  readonly sessionExpiresAt: Date
}

export interface HostStaffViewer extends SignedIn {
  readonly role: 'HOST_STAFF'
  /** The host institution the viewer works for: the only one it may see. */
  readonly hostId: string
}

export interface CoordinatorViewer extends SignedIn {
  readonly role: 'COORDINATOR'
}

export interface MemberViewer extends SignedIn {
  readonly role: 'MEMBER'
}

export interface AdminViewer extends SignedIn {
  readonly role: 'ADMIN'
}

/** A person with a live session on an active account. */
export type Viewer = HostStaffViewer | CoordinatorViewer | MemberViewer | AdminViewer
