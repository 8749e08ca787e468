import { Group, MultiSelect, TextInput } from '@mantine/core'
import { useText } from '../../lib/i18n/use-text.js'
import { caseStatusWords, riskLevelWords } from '../../lib/i18n/words/cases.js'
import { useOptions } from '../../lib/i18n/use-options.js'
import { useSearchState } from '../../lib/use-search-state.js'
import { SearchIcon } from '../../ui/icons.js'
import { caseWords } from './words.js'

/** The filters of the case list, all of them in the address. */
export function CaseFilters() {
  const t = useText()
  const { get, all, set } = useSearchState()
  return (
    <Group align="flex-end" gap="sm" mb="md">
      <TextInput
        label={t(caseWords.find)}
        type="search"
        leftSection={<SearchIcon size={16} />}
        value={get('q')}
        onChange={event => set({ q: event.currentTarget.value })}
        w={{ base: '100%', sm: 260 }}
      />
      <MultiSelect
        label={t(caseWords.filterStatus)}
        placeholder={all('status').length === 0 ? t(caseWords.anyStatus) : ''}
        data={useOptions(caseStatusWords)}
        value={all('status')}
        onChange={status => set({ status })}
        clearable
        w={{ base: '100%', sm: 260 }}
      />
      <MultiSelect
        label={t(caseWords.filterRisk)}
        placeholder={all('risk').length === 0 ? t(caseWords.anyRisk) : ''}
        data={useOptions(riskLevelWords)}
        value={all('risk')}
        onChange={risk => set({ risk })}
        clearable
        w={{ base: '100%', sm: 260 }}
      />
    </Group>
  )
}
