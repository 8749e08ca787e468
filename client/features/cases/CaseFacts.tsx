import { formatDay } from '../../lib/days.js'
import type { CaseDetailsFragment } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { formatInstant } from '../../lib/instants.js'
import { accompanimentWords } from '../../lib/i18n/words/accompaniment.js'
import { caseOriginWords, exclusionReasonWords, scopeWords } from '../../lib/i18n/words/cases.js'
import { ageBandWords, familyRelationWords, targetedGroupWords } from '../../lib/i18n/words/people.js'
import { Facts } from '../../ui/Facts.js'
import { Section } from '../../ui/Section.js'
import { caseWords } from './words.js'

type Props = { readonly details: CaseDetailsFragment; readonly createdAt: string }

/** Everything matching knows about a case. */
export function CaseFacts({ details, createdAt }: Props) {
  const t = useText()
  const list = (items: readonly string[]) => (items.length > 0 ? items.join(', ') : t(caseWords.nothing))
  const needs = (required: boolean) =>
    list(
      details.accompanimentNeeds
        .filter(need => need.required === required)
        .map(need => t(accompanimentWords[need.type])),
    )
  const age = t(ageBandWords[details.ageBand])
  const access = (['womenOnly', 'stepFree', 'lgbtiSafe'] as const)
    .filter(one => details[one])
    .map(one => t(caseWords[one]))
  const family = details.familyMembers.map(member =>
    t(caseWords.familyMember, {
      relation: t(familyRelationWords[member.relation]),
      age: t(ageBandWords[member.ageBand]),
    }),
  )
  return (
    <>
      <Section title={t(caseWords.overview)}>
        <Facts
          facts={[
            { label: t(caseWords.country), value: `${details.country.name}, ${details.country.subRegion.name}` },
            { label: t(caseWords.origin), value: t(caseOriginWords[details.origin]) },
            { label: t(caseWords.household), value: t(caseWords.persons, { count: details.householdSize }) },
            { label: t(caseWords.applicant), value: details.applicantIsWoman ? t(caseWords.woman, { age }) : age },
            { label: t(caseWords.family), value: family.length > 0 ? family.join('; ') : t(caseWords.familyNone) },
            {
              label: t(caseWords.group),
              value: details.targetedGroup ? t(targetedGroupWords[details.targetedGroup]) : '–',
            },
            { label: t(caseWords.entered), value: formatInstant(createdAt) },
          ]}
        />
      </Section>
      <Section title={t(caseWords.needs)}>
        <Facts
          facts={[
            { label: t(caseWords.required), value: needs(true) },
            { label: t(caseWords.desired), value: needs(false) },
            { label: t(caseWords.access), value: list(access) },
            { label: t(caseWords.languages), value: list(details.languages.map(language => language.name)) },
            { label: t(caseWords.scopes), value: list(details.scopes.map(scope => t(scopeWords[scope]))) },
            {
              label: t(caseWords.preferredScope),
              value: details.preferredScope ? t(scopeWords[details.preferredScope]) : t(caseWords.nothing),
            },
            { label: t(caseWords.subRegions), value: list(details.preferredSubRegions.map(region => region.name)) },
            {
              label: t(caseWords.excluded),
              value: list(
                details.excludedCountries.map(({ country, reason }) =>
                  t(caseWords.excludedCountry, { country: country.name, reason: t(exclusionReasonWords[reason]) }),
                ),
              ),
            },
          ]}
        />
      </Section>
      <Section title={t(caseWords.dates)}>
        <Facts
          facts={[
            { label: t(caseWords.earliest), value: formatDay(details.earliestDeparture) },
            { label: t(caseWords.neededBy), value: formatDay(details.neededBy) },
            { label: t(caseWords.latest), value: formatDay(details.latestArrival) },
            { label: t(caseWords.entryDays), value: t(caseWords.days, { count: details.entryDays }) },
            {
              label: t(caseWords.stay),
              value: t(caseWords.stayRange, { minimum: details.minimumStayDays, desired: details.desiredStayDays }),
            },
          ]}
        />
      </Section>
    </>
  )
}
