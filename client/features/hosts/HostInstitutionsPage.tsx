import { useSearchParams } from 'react-router'
import { HostDetail } from './HostDetail.js'
import { HostDirectory } from './HostDirectory.js'

/** The directory of host institutions, or the one named in the address. */
export function HostInstitutionsPage() {
  const [params] = useSearchParams()
  const hostId = params.get('id')
  return hostId ? <HostDetail key={hostId} hostId={hostId} /> : <HostDirectory />
}
