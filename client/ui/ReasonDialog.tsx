import { Radio, Stack } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { useText } from '../lib/i18n/use-text.js'
import { ConfirmDialog, type ConfirmDialogProps } from './ConfirmDialog.js'
import { uiWords } from './words.js'

type ReasonDialogProps<Reason extends string> = Omit<ConfirmDialogProps, 'onConfirm' | 'incomplete' | 'children'> & {
  readonly reasons: ReadonlyArray<{ readonly value: Reason; readonly label: string }>
  readonly onConfirm: (reason: Reason) => void
  readonly children?: ReactNode
}

/** A confirmation that needs one reason out of a list. Nothing is preselected: a reason must be meant. Mount it anew for each question. */
export function ReasonDialog<Reason extends string>(props: ReasonDialogProps<Reason>) {
  const { reasons, onConfirm, children, ...dialog } = props
  const t = useText()
  const [reason, setReason] = useState<Reason>()
  return (
    <ConfirmDialog {...dialog} incomplete={reason === undefined} onConfirm={() => reason && onConfirm(reason)}>
      {children}
      <Radio.Group
        label={t(uiWords.reason)}
        value={reason ?? ''}
        onChange={value => setReason(value as Reason)}
        required
      >
        <Stack gap="xs" mt="xs">
          {reasons.map((one, index) => (
            <Radio
              key={one.value}
              value={one.value}
              label={one.label}
              data-autofocus={index === 0 ? true : undefined}
            />
          ))}
        </Stack>
      </Radio.Group>
    </ConfirmDialog>
  )
}
