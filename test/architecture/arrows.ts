import { furnitureOf, isNounRoom } from './furniture.js'

/** One import that is not allowed, and the sentence of the house rules it breaks. */
export interface Violation {
  readonly from: string
  readonly to: string
  readonly rule: string
}

interface Arrow {
  readonly from: string
  readonly to: string
}

interface Rule {
  readonly rule: string
  readonly breaks: (arrow: Arrow) => boolean
}

const inServer = (path: string) => path.startsWith('server/')
const inRoom = (path: string, ...rooms: string[]) => inServer(path) && rooms.includes(furnitureOf(path).room)
const isFile = (target: string) => /\.tsx?$/.test(target)
const isGenerated = (path: string) => path.endsWith('.generated.ts')
const inNounRoom = (path: string) => inServer(path) && isNounRoom(furnitureOf(path).room)
const isKind = (path: string, ...kinds: string[]) => inNounRoom(path) && kinds.includes(furnitureOf(path).kind)
const isNoun = (path: string) => isKind(path, 'noun')
const sameRoom = ({ from, to }: Arrow) => inServer(to) && furnitureOf(from).room === furnitureOf(to).room
const featureOf = (path: string) => /^client\/features\/([^/]+)/.exec(path)?.[1]
const isProduction = (path: string) => !path.startsWith('test/')
const LIBRARIES_OF_THE_EDGE = new Set([
  'typeorm',
  'pg',
  'graphql',
  'express',
  '@apollo/server',
  'graphile-worker',
  'dataloader',
])
/** Words about people using the system: types and pure functions, as good as a noun's. */
const isWordOfAccess = (path: string) => path === 'server/access/viewer.ts'

/** The import arrows of the house, one rule a line; generated schema types may be read wherever they are needed. */
const RULES: readonly Rule[] = [
  {
    rule: 'nobody imports test/',
    breaks: ({ from, to }) => isProduction(from) && to.startsWith('test/'),
  },
  {
    rule: 'nobody imports seeds/: the first start finds them by their address',
    breaks: ({ from, to }) => isProduction(from) && !from.startsWith('seeds/') && to.startsWith('seeds/'),
  },
  {
    rule: 'seeds go through the server',
    breaks: ({ from, to }) => from.startsWith('seeds/') && isFile(to) && !to.startsWith('seeds/') && !inServer(to),
  },
  {
    rule: 'matching/ imports nothing outside itself, not even Node; only matching/worker/ does',
    breaks: ({ from, to }) =>
      from.startsWith('matching/') &&
      !from.startsWith('matching/worker/') &&
      (!to.startsWith('matching/') || to.startsWith('matching/worker/')),
  },
  {
    rule: 'matching/worker/ knows Node and the door of matching/, no other room',
    breaks: ({ from, to }) =>
      from.startsWith('matching/worker/') &&
      !(to.startsWith('matching/worker/') || to === 'matching/index.ts' || to.startsWith('node:')),
  },
  {
    rule: 'matching/index.ts is the one door, and match-runs alone walks through it',
    breaks: ({ from, to }) =>
      isProduction(from) &&
      !from.startsWith('matching/') &&
      to.startsWith('matching/') &&
      !to.startsWith('matching/worker/') &&
      !(to === 'matching/index.ts' && inRoom(from, 'match-runs')),
  },
  {
    rule: 'compose.ts alone opens matching/worker/',
    breaks: ({ from, to }) =>
      isProduction(from) &&
      !from.startsWith('matching/') &&
      to.startsWith('matching/worker/') &&
      from !== 'server/compose.ts',
  },
  {
    rule: 'client/ knows only itself and generated schema types',
    breaks: ({ from, to }) =>
      from.startsWith('client/') &&
      !from.endsWith('vite.config.ts') &&
      !isGenerated(to) &&
      ((isFile(to) && !to.startsWith('client/')) || to.startsWith('node:')),
  },
  {
    rule: 'nobody but tests imports client/',
    breaks: ({ from, to }) => isProduction(from) && !from.startsWith('client/') && to.startsWith('client/'),
  },
  {
    rule: 'client features never import each other',
    breaks: ({ from, to }) =>
      featureOf(from) !== undefined && featureOf(to) !== undefined && featureOf(from) !== featureOf(to),
  },
  {
    rule: 'client/app/ composes; nothing below it looks up, and ui/ and lib/ know no feature',
    breaks: ({ from, to }) =>
      (/^client\/(features|ui|lib)\//.test(from) && to.startsWith('client/app/')) ||
      (/^client\/(ui|lib)\//.test(from) && featureOf(to) !== undefined),
  },
  {
    rule: 'shared/ imports nothing of the server',
    breaks: ({ from, to }) => inRoom(from, 'shared') && isFile(to) && !inRoom(to, 'shared'),
  },
  {
    rule: 'db/ knows shared/ only',
    breaks: ({ from, to }) => inRoom(from, 'db') && isFile(to) && !inRoom(to, 'db', 'shared'),
  },
  {
    rule: 'access/ knows nouns and shared/ only',
    breaks: ({ from, to }) =>
      inRoom(from, 'access') &&
      ((isFile(to) && !isNoun(to) && !inRoom(to, 'access', 'shared')) || LIBRARIES_OF_THE_EDGE.has(to)),
  },
  {
    rule: 'rooms do not look up to graphql/, http/, compose.ts, config.ts or main.ts',
    breaks: ({ from, to }) =>
      (inNounRoom(from) || inRoom(from, 'shared', 'db', 'access')) &&
      inServer(to) &&
      !isGenerated(to) &&
      inRoom(to, 'graphql', 'http', ''),
  },
  {
    rule: "rooms do not import each other's services, repositories, tables or resolvers",
    breaks: arrow =>
      inNounRoom(arrow.from) && !sameRoom(arrow) && isKind(arrow.to, 'service', 'repository', 'table', 'resolvers'),
  },
  {
    rule: 'nouns, lifecycles and errors are pure: shared/, nouns and the viewer only, no library of the edge, no Node',
    breaks: ({ from, to }) =>
      isNoun(from) &&
      (to.startsWith('node:') ||
        LIBRARIES_OF_THE_EDGE.has(to) ||
        (inServer(to) && !isNoun(to) && !isWordOfAccess(to) && !inRoom(to, 'shared'))),
  },
  {
    rule: 'tables, repositories and readers know their own noun and table, other nouns, db/ and typeorm',
    breaks: arrow =>
      isKind(arrow.from, 'table', 'repository', 'reader') &&
      (['pg', 'graphql', 'express', 'dataloader'].includes(arrow.to) ||
        (inServer(arrow.to) &&
          !isNoun(arrow.to) &&
          !isWordOfAccess(arrow.to) &&
          !inRoom(arrow.to, 'shared', 'db') &&
          !(sameRoom(arrow) && !isKind(arrow.to, 'service', 'resolvers')))),
  },
  {
    rule: "services and writers know their room, other rooms' readers, writers and nouns, access/ and db/, the transaction's type, and no other library of the edge",
    breaks: arrow =>
      isKind(arrow.from, 'service', 'writer') &&
      ((arrow.to !== 'typeorm' && LIBRARIES_OF_THE_EDGE.has(arrow.to)) ||
        (inServer(arrow.to) &&
          !isKind(arrow.to, 'noun', 'reader', 'writer') &&
          !inRoom(arrow.to, 'shared', 'access', 'db') &&
          !(sameRoom(arrow) && !isKind(arrow.to, 'resolvers')))),
  },
  {
    rule: 'resolvers know their service, nouns, access/ and generated types; they neither query nor decide',
    breaks: arrow =>
      isKind(arrow.from, 'resolvers') &&
      (['typeorm', 'pg', 'express'].includes(arrow.to) ||
        inRoom(arrow.to, 'db') ||
        isKind(arrow.to, 'repository', 'table')),
  },
]

/** Every arrow that breaks a rule, in the order given. */
export function violations(arrows: readonly Arrow[]): Violation[] {
  return arrows.flatMap(arrow =>
    RULES.filter(({ breaks }) => breaks(arrow)).map(({ rule }) => ({ from: arrow.from, to: arrow.to, rule })),
  )
}

/** The names of all rules, so that a test can show each broken once. */
export const ruleNames: readonly string[] = RULES.map(({ rule }) => rule)
