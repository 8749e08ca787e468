import { expect } from 'chai'
import { roles, type Viewer } from '../../../server/access/viewer.js'
import { maySeeHost } from '../../../server/hosts/host-visibility.js'

describe('who sees a host institution', () => {
  for (const role of roles) {
    const expected = {
      COORDINATOR: [true, true],
      HOST_STAFF: [true, false],
      MEMBER: [false, false],
      ADMIN: [false, false],
    }

    it(`of the role ${role}: ${expected[role].join(' for the own one, ')} for another`, () => {
      const viewer = { role, hostId: 'own' } as Viewer

      expect([maySeeHost(viewer, 'own'), maySeeHost(viewer, 'other')]).to.deep.equal(expected[role])
    })
  }
})
