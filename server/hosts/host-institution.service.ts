import type { CoordinatorViewer, HostStaffViewer } from '../access/viewer.js'
import { complaintOf } from '../db/complaint.js'
import type { UnitOfWork } from '../db/unit-of-work.js'
import { newId } from '../shared/id.js'
import type { Page, PageRequest } from '../shared/page.js'
import { refuse, success, type Result } from '../shared/result.js'
import { checkHostDetails, type HostDetails } from './host-details.js'
import { maySeeHost } from './host-visibility.js'
import { hostReader } from './host.reader.js'
import type { RegisterHostRefusal } from './host-institution.errors.js'
import type { HostInstitution } from './host-institution.js'
import { hostInstitutionRepository } from './host-institution.repository.js'

export interface HostInstitutionService {
  /** Makes a host institution of an organisation. Called by whoever sets the platform up, never by a request. */
  registerHostInstitution(request: {
    readonly organisationId: string
    readonly details: HostDetails
  }): Promise<Result<HostInstitution, RegisterHostRefusal>>
  /** By name: all for coordinators, the own one for host staff. */
  hostInstitutions(viewer: CoordinatorViewer | HostStaffViewer, page: PageRequest): Promise<Page<HostInstitution>>
  /** Null when it does not exist or the viewer may not see it. */
  hostInstitution(viewer: CoordinatorViewer | HostStaffViewer, id: string): Promise<HostInstitution | null>
  /** The host institutions with these identifiers; those that do not exist are left out. What a viewer may see of them is policy. */
  byIds(ids: readonly string[]): Promise<HostInstitution[]>
}

export function hostInstitutionService({ unitOfWork }: { unitOfWork: UnitOfWork }): HostInstitutionService {
  return {
    async registerHostInstitution({ organisationId, details }) {
      const checked = checkHostDetails(details)
      if (!checked.ok) return refuse({ kind: 'InvalidDetails', faults: checked.refusal })
      const made: HostInstitution = { ...checked.value, id: newId(), organisationId, version: 1 }
      try {
        await unitOfWork.transaction(tx => hostInstitutionRepository(tx).add(made))
      } catch (error) {
        const complaint = complaintOf(error)
        if (complaint?.kind === 'Duplicate') return refuse({ kind: 'NameTaken' })
        if (complaint?.kind === 'BrokenReference') return refuse({ kind: 'NotFound' })
        throw error
      }
      return success(made)
    },
    hostInstitutions: (viewer, page) =>
      unitOfWork.read(tx =>
        hostInstitutionRepository(tx).page(page, viewer.role === 'COORDINATOR' ? null : viewer.hostId),
      ),
    hostInstitution: (viewer, id) =>
      unitOfWork.read(async tx => {
        const [found] = await hostReader(tx).byIds([id])
        return found && maySeeHost(viewer, found.id) ? found : null
      }),
    byIds: ids => unitOfWork.read(tx => hostReader(tx).byIds(ids)),
  }
}
