import { Button, Menu, Text } from '@mantine/core'
import { useState } from 'react'
import {
  MoveRelocationCaseDocument,
  type CaseDetailsFragment,
  type RelocationCaseAction,
} from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { caseStatusWords } from '../../lib/i18n/words/cases.js'
import { useDecision } from '../../lib/use-decision.js'
import { ConfirmDialog } from '../../ui/ConfirmDialog.js'
import { DownIcon } from '../../ui/icons.js'
import { notifyDone } from '../../ui/notify.js'
import { actionConsequences, actionWords, caseWords, moveWords } from './words.js'

/** Steps that lead a case on; the rest waits in a menu. */
const FORWARD: ReadonlySet<RelocationCaseAction> = new Set([
  'BEGIN_VERIFICATION',
  'BEGIN_ASSESSMENT',
  'ADMIT',
  'RESUME',
])
const ENDS: ReadonlySet<RelocationCaseAction> = new Set([
  'FIND_NOT_ELIGIBLE',
  'REFER_ELSEWHERE',
  'MARK_DUPLICATE',
  'WITHDRAW',
])

type Props = {
  readonly relocationCase: Pick<CaseDetailsFragment, 'id' | 'reference' | 'version' | 'availableActions'>
  readonly onConflict: () => void
}

/** The steps the server says can be taken with a case now. Each is asked about before it is taken. */
export function CaseActions({ relocationCase, onConflict }: Props) {
  const t = useText()
  const [action, setAction] = useState<RelocationCaseAction>()
  const { decide, busy, problems, failure, reset } = useDecision(
    MoveRelocationCaseDocument,
    data => data.moveRelocationCase,
  )
  const { id, reference, version, availableActions } = relocationCase
  const forward = availableActions.filter(one => FORWARD.has(one))
  const aside = availableActions.filter(one => !FORWARD.has(one))

  const ask = (one: RelocationCaseAction) => {
    reset()
    setAction(one)
  }
  const move = async () => {
    if (!action) return
    const moved = await decide({ caseId: id, expectedVersion: version, action })
    if (!moved?.relocationCase) {
      onConflict()
      return
    }
    setAction(undefined)
    notifyDone(t(moveWords.done, { reference, status: t(caseStatusWords[moved.relocationCase.status]) }))
  }

  return (
    <>
      {forward.map(one => (
        <Button key={one} onClick={() => ask(one)}>
          {t(actionWords[one])}
        </Button>
      ))}
      {aside.length > 0 && (
        <Menu position="bottom-end">
          <Menu.Target>
            <Button variant="default" rightSection={<DownIcon size={16} />}>
              {t(caseWords.otherSteps)}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {aside.map(one => (
              <Menu.Item key={one} onClick={() => ask(one)}>
                {t(actionWords[one])}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      <ConfirmDialog
        opened={action !== undefined}
        onClose={() => setAction(undefined)}
        title={action ? t(moveWords.title, { action: t(actionWords[action]), reference }) : ''}
        confirmLabel={action ? t(actionWords[action]) : ''}
        danger={action !== undefined && ENDS.has(action)}
        onConfirm={() => void move()}
        busy={busy}
        problems={problems}
        failure={failure}
        advice={{ VersionConflict: t(moveWords.conflict), ActionNotAvailable: t(moveWords.conflict) }}
      >
        {action && <Text size="sm">{t(actionConsequences[action])}</Text>}
      </ConfirmDialog>
    </>
  )
}
