import { Anchor } from '@mantine/core'
import { useMemo } from 'react'
import { Link } from 'react-router'
import { organisationTypeWords } from '../../lib/i18n/words/organisations.js'
import { useText } from '../../lib/i18n/use-text.js'
import type { DataColumn } from '../../ui/DataTable.js'
import type { DirectoryHost } from './directory-filter.js'
import { hostWords } from './words.js'

/** The columns of the directory. */
export function useDirectoryColumns(): ReadonlyArray<DataColumn<DirectoryHost>> {
  const t = useText()
  return useMemo(() => {
    const mostBeds = (host: DirectoryHost) => Math.max(0, ...host.places.map(place => place.sleeps))
    return [
      {
        id: 'name',
        header: t(hostWords.name),
        cell: host => (
          <Anchor component={Link} to={`?${new URLSearchParams({ id: host.id }).toString()}`} fw={600}>
            {host.name}
          </Anchor>
        ),
        sortBy: host => host.name,
      },
      {
        id: 'kind',
        header: t(hostWords.kind),
        cell: host => t(organisationTypeWords[host.organisation.type]),
        sortBy: host => host.organisation.type,
      },
      {
        id: 'country',
        header: t(hostWords.country),
        cell: host => `${host.country.name}, ${host.country.subRegion.name}`,
        sortBy: host => host.country.name,
      },
      {
        id: 'languages',
        header: t(hostWords.languages),
        cell: host => languagesText(host, t(hostWords.interpreter)),
      },
      {
        id: 'places',
        header: t(hostWords.places),
        cell: host =>
          host.places.length === 0
            ? t(hostWords.noPlaces)
            : t(hostWords.placesText, { count: host.places.length, sleeps: mostBeds(host) }),
        sortBy: host => host.places.length,
      },
      {
        id: 'notice',
        header: t(hostWords.notice),
        cell: host => t(hostWords.days, { count: host.leadDays }),
        sortBy: host => host.leadDays,
      },
    ]
  }, [t])
}

/** The languages its staff work in, and the word for an interpreter where there is one. */
export function languagesText(host: Pick<DirectoryHost, 'languages' | 'interpreter'>, interpreter: string): string {
  return [...host.languages.map(language => language.name), ...(host.interpreter ? [interpreter] : [])].join(', ')
}
