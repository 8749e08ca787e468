import type { CoordinatorViewer } from '../access/viewer.js'
import type { UnitOfWork } from '../db/unit-of-work.js'
import type { Page, PageRequest } from '../shared/page.js'
import type { Placement } from './placement.js'
import { placementRepository } from './placement.repository.js'

export interface PlacementService {
  placement(viewer: CoordinatorViewer, id: string): Promise<Placement | null>
  /** Newest first. */
  placements(viewer: CoordinatorViewer, request: PageRequest): Promise<Page<Placement>>
  /** The placements that proposals became, in no order. */
  ofProposals(viewer: CoordinatorViewer, proposalIds: readonly string[]): Promise<Placement[]>
}

export function placementService({ unitOfWork }: { unitOfWork: UnitOfWork }): PlacementService {
  return {
    placement: (_viewer, id) => unitOfWork.read(async tx => (await placementRepository(tx).byIds([id]))[0] ?? null),
    placements: (_viewer, request) => unitOfWork.read(tx => placementRepository(tx).page(request)),
    ofProposals: (_viewer, ids) => unitOfWork.read(tx => placementRepository(tx).ofProposals(ids)),
  }
}
