import type { Viewer } from '../access/viewer.js'
import { complaintOf } from '../db/complaint.js'
import type { UnitOfWork } from '../db/unit-of-work.js'
import { countries } from '../shared/geography.js'
import { newId } from '../shared/id.js'
import type { Page, PageRequest } from '../shared/page.js'
import { refuse, success, type Result } from '../shared/result.js'
import type { CreateOrganisationRefusal } from './account.errors.js'
import type { Organisation } from './organisation.js'
import { organisationReader } from './organisation.reader.js'
import { organisationRepository } from './organisation.repository.js'

export interface OrganisationService {
  /** Makes a member of the platform. Called by whoever sets the platform up, never by a request. */
  createOrganisation(details: Omit<Organisation, 'id'>): Promise<Result<Organisation, CreateOrganisationRefusal>>
  organisations(viewer: Viewer & { role: 'COORDINATOR' | 'ADMIN' }, page: PageRequest): Promise<Page<Organisation>>
  /** The organisations with these identifiers; those that do not exist are left out. What a viewer may see of them is policy. */
  byIds(ids: readonly string[]): Promise<Organisation[]>
}

export function organisationService({ unitOfWork }: { unitOfWork: UnitOfWork }): OrganisationService {
  return {
    async createOrganisation({ name, category, type, country }) {
      if (!countries.has(country)) return refuse({ kind: 'UnknownCountry', country })
      const made: Organisation = { id: newId(), name, category, type, country }
      try {
        await unitOfWork.transaction(tx => organisationRepository(tx).add(made))
      } catch (error) {
        if (complaintOf(error)?.kind === 'Duplicate') return refuse({ kind: 'NameTaken' })
        throw error
      }
      return success(made)
    },
    organisations: (_viewer, page) => unitOfWork.read(tx => organisationRepository(tx).page(page)),
    byIds: ids => unitOfWork.read(tx => organisationReader(tx).byIds(ids)),
  }
}
