import { Button, FileInput, Group, Modal, Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Failure } from '../../lib/errors.js'
import { useText } from '../../lib/i18n/use-text.js'
import type { Problem } from '../../lib/use-decision.js'
import { Problems } from '../../ui/Problems.js'
import { sortedProblems } from './csv-file.js'
import { fileWords } from './file-words.js'
import { RowProblems } from './RowProblems.js'
import { capacityWords } from './words.js'

interface Props {
  readonly title: string
  readonly file: {
    readonly busy: boolean
    readonly problems: readonly Problem[]
    readonly failure: Failure | undefined
    readonly fault: 'tooLarge' | 'unreadable' | null
    readonly choose: (file: File | null) => void
  }
  /** What the file that was tried does, in one sentence, and how many changes that are; null before it was tried. */
  readonly outcome: { readonly summary: string; readonly changes: number } | null
  readonly onApply: () => void
  readonly onClose: () => void
  /** What it does, row by row. */
  readonly children: ReactNode
}

/** A file is chosen, tried, looked at, and then applied. Mounted while it is open. */
export function ImportDialog({ title, file, outcome, onApply, onClose, children }: Props) {
  const t = useText()
  const problems = sortedProblems(file.problems)
  return (
    <Modal opened onClose={onClose} size="xl" title={title} closeOnClickOutside={!file.busy}>
      <Stack>
        <Text size="sm">{t(fileWords.bringLead)}</Text>
        <FileInput
          label={t(fileWords.file)}
          placeholder={t(fileWords.choose)}
          accept=".csv,text/csv"
          error={file.fault ? t(fileWords[file.fault]) : undefined}
          disabled={file.busy}
          onChange={file.choose}
        />
        <div aria-live="polite">
          {file.busy ? <Text size="sm">{t(fileWords.trying)}</Text> : null}
          {outcome ? <Text size="sm">{outcome.summary}</Text> : null}
        </div>
        <Problems problems={problems.others} failure={file.failure} />
        <RowProblems problems={problems.rows} />
        {children}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose} disabled={file.busy}>
            {t(capacityWords.close)}
          </Button>
          <Button loading={file.busy} disabled={!outcome || outcome.changes === 0} onClick={onApply}>
            {outcome ? t(fileWords.apply, { count: outcome.changes }) : t(fileWords.applyNone)}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
