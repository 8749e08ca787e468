import { grant, signedIn } from '../rule.js'

/** What everybody at a desk may know: the network in sums, and the words for countries and languages. */
export const networkPolicy = {
  ...grant('Query', signedIn, ['networkCapacity', 'countries', 'languages']),
  ...grant('NetworkCapacity', signedIn, [
    'asOf',
    'nextPublication',
    'banded',
    'months',
    'subRegions',
    'macroRegions',
    'total',
  ]),
  ...grant('NetworkRow', signedIn, ['code', 'name', 'hostInstitutions', 'withheld', 'cells']),
  ...grant('NetworkCell', signedIn, ['month', 'open', 'held', 'taken']),
  ...grant('Count', signedIn, ['atLeast', 'atMost', 'label']),
  ...grant('Country', signedIn, ['code', 'name', 'subRegion']),
  ...grant('SubRegion', signedIn, ['code', 'name', 'macroRegionCode', 'macroRegionName']),
  ...grant('Language', signedIn, ['tag', 'name']),
}
