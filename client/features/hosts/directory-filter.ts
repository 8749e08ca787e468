import type { HostDirectoryQuery } from '../../lib/graphql/operations.generated.js'

export type DirectoryHost = HostDirectoryQuery['hostInstitutions']['edges'][number]['node']

/** What the coordinator looks for; an empty text and null ask for nothing. */
export interface DirectoryFilter {
  readonly name: string
  /** UN M49 code of a sub-region. */
  readonly region: string | null
  /** BCP 47 tag. */
  readonly language: string | null
}

/** The host institutions that fit. */
export function filterDirectory(
  hosts: readonly DirectoryHost[],
  { name, region, language }: DirectoryFilter,
): readonly DirectoryHost[] {
  return hosts.filter(
    host =>
      host.name.toLowerCase().includes(name.toLowerCase()) &&
      (region === null || host.country.subRegion.code === region) &&
      (language === null || host.languages.some(each => each.tag === language)),
  )
}

interface Choice {
  readonly value: string
  readonly label: string
}

/** Sub-regions and languages that occur, by name. */
export function directoryChoices(hosts: readonly DirectoryHost[]): {
  readonly regions: readonly Choice[]
  readonly languages: readonly Choice[]
} {
  const regions = new Map(hosts.map(host => [host.country.subRegion.code, host.country.subRegion.name]))
  const languages = new Map(hosts.flatMap(host => host.languages.map(each => [each.tag, each.name] as const)))
  return { regions: byName(regions), languages: byName(languages) }
}

function byName(entries: ReadonlyMap<string, string>): readonly Choice[] {
  return [...entries].map(([value, label]) => ({ value, label })).toSorted((a, b) => a.label.localeCompare(b.label))
}
