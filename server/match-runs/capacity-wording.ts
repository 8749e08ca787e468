import type { Capacity } from '../../matching/index.js'
import { subRegions } from '../shared/geography.js'
import { accompanimentWords, counted, monthWords } from './words.js'

/** What there would be, in a few words. `hostWords`: what people call a host institution. */
export function capacityName(capacity: Capacity, hostWords: (pseudonym: string) => string): string {
  switch (capacity.kind) {
    case 'PLACE': {
      const region = subRegions.get(capacity.subRegion)?.name ?? capacity.subRegion
      const size = counted(capacity.sleeps, 'person', 'persons')
      return `A place for ${size} in ${region} from ${monthWords(capacity.from)}, like those of ${hostWords(capacity.likeHost)}`
    }
    case 'HOUSEHOLDS':
      return `One more household at a time at ${hostWords(capacity.host)}`
    case 'ACCOMPANIMENT':
      return `${capitalised(accompanimentWords(capacity.type))} for one more household at ${hostWords(capacity.host)}`
    case 'ARRIVALS':
      return `One more arrival at ${hostWords(capacity.host)} from ${capacity.from} until ${capacity.until}`
    case 'RULE':
      return relaxed[capacity.rule](hostWords(capacity.host))
    case 'MONEY':
      return `${capacity.amount} more in the budget`
  }
}

const relaxed: Readonly<Record<Extract<Capacity, { kind: 'RULE' }>['rule'], (host: string) => string>> = {
  LANGUAGE: host => `An interpreter at ${host}`,
  GROUP: host => `${host} receives all groups`,
  LGBTI_SAFE: host => `${host} is safe for LGBTI persons`,
  LENGTH: host => `${host} takes short stays too`,
  ARRIVAL: host => `${host} is ready without notice`,
}

function capitalised(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}
