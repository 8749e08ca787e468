import type { CoordinatorViewer, HostStaffViewer, Role, Viewer } from './viewer.js'

/** Thrown when the policy let somebody through whom a use case does not serve; the graphql layer answers FORBIDDEN or UNAUTHENTICATED. */
export class NotPermitted extends Error {
  override readonly name = 'NotPermitted'
  readonly signedIn: boolean

  constructor(viewer: Viewer | null) {
    super(viewer ? 'Your role does not permit this.' : 'Sign in first.')
    this.signedIn = viewer !== null
  }
}

/** The viewer as coordinator. Throws NotPermitted for everybody else. */
export function coordinator(viewer: Viewer | null): CoordinatorViewer {
  if (viewer?.role !== 'COORDINATOR') throw new NotPermitted(viewer)
  return viewer
}

/** The viewer as host staff. Throws NotPermitted for everybody else. */
export function hostStaff(viewer: Viewer | null): HostStaffViewer {
  if (viewer?.role !== 'HOST_STAFF') throw new NotPermitted(viewer)
  return viewer
}

/** The viewer, when it has one of the roles. Throws NotPermitted otherwise. */
export function anyOf<R extends Role>(viewer: Viewer | null, ...permitted: readonly R[]): Viewer & { role: R } {
  if (!viewer || !permitted.includes(viewer.role as R)) throw new NotPermitted(viewer)
  return viewer as Viewer & { role: R }
}
