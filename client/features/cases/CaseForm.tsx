import { Button, Checkbox, Group, Stack } from '@mantine/core'
import { useForm, type UseFormReturnType } from '@mantine/form'
import { useEffect, useRef, type FormEvent } from 'react'
import { Link, useNavigate } from 'react-router'
import type { Message } from '../../lib/i18n/catalogue.js'
import { useText } from '../../lib/i18n/use-text.js'
import type { Decision, Problem } from '../../lib/use-decision.js'
import { ErrorState } from '../../ui/ErrorState.js'
import { ErrorSummary } from '../../ui/ErrorSummary.js'
import { Problems } from '../../ui/Problems.js'
import { UnsavedGuard } from '../../ui/UnsavedGuard.js'
import type { CaseFormValues } from './case-details.js'
import { faultsOf, fieldOf } from './case-faults.js'
import { FamilySection } from './FamilySection.js'
import { formWords } from './form-words.js'
import { NeedsSection } from './NeedsSection.js'
import { PersonSection } from './PersonSection.js'
import { TimeSection } from './TimeSection.js'
import { useCaseChoices } from './use-case-choices.js'
import type { SavedState } from './warnings.js'
import { WhereSection } from './WhereSection.js'

type Props = {
  readonly initialValues: CaseFormValues
  readonly submitLabel: string
  readonly cancelTo: string
  /** True where the case may enter the pool at once. */
  readonly mayAdmit?: boolean
  readonly decision: Pick<Decision<never, { errors: readonly Problem[] }>, 'busy' | 'problems' | 'failure'>
  /** Saves the case; answers the saved one, or undefined when it was refused or failed. */
  readonly onSubmit: (values: CaseFormValues) => Promise<SavedCase | undefined>
}

export type SavedCase = SavedState & { readonly id: string }

/** What the sections of the form need of it. */
export type CaseFormApi = Pick<
  UseFormReturnType<CaseFormValues>,
  'values' | 'getInputProps' | 'setFieldValue' | 'insertListItem' | 'removeListItem'
>

/** All that matching asks about a case. Faults stand at their fields and, together, on top. Leads to the case once it is saved. */
export function CaseForm({ initialValues, submitLabel, cancelTo, mayAdmit = false, decision, onSubmit }: Props) {
  const t = useText()
  const navigate = useNavigate()
  const { choices, failure: choicesFailure, retry } = useCaseChoices()
  const summary = useRef<HTMLDivElement>(null)
  const form = useForm<CaseFormValues>({
    initialValues,
    validate: values => inWords(faultsOf(values), t),
    validateInputOnBlur: false,
  })
  const { setErrors } = form
  const { problems, failure, busy } = decision

  useEffect(() => {
    const atFields = problems.flatMap(problem =>
      isFault(problem) ? [[fieldOf(problem.path), problem.message] as const] : [],
    )
    if (atFields.length > 0) setErrors(Object.fromEntries(atFields))
    if (problems.length > 0) summary.current?.focus()
  }, [problems, setErrors])

  const faults = Object.entries(form.errors).map(([field, message]) => ({ field, message: String(message) }))
  const save = async (values: CaseFormValues) => {
    const saved = await onSubmit(values)
    if (!saved) return
    form.resetDirty(values)
    const state: SavedState = { warnings: saved.warnings }
    await navigate(`/cases/${encodeURIComponent(saved.id)}`, { state })
  }
  const submit = (event: FormEvent<HTMLFormElement>) =>
    form.onSubmit(
      values => void save(values),
      () => summary.current?.focus(),
    )(event)
  const others = problems.filter(problem => !isFault(problem))
  return (
    <form noValidate onSubmit={submit}>
      <UnsavedGuard isDirty={() => form.isDirty()} />
      <Stack maw={860}>
        {choicesFailure && <ErrorState failure={choicesFailure} onRetry={retry} />}
        <ErrorSummary ref={summary} title={t(formWords.summary, { count: faults.length })} faults={faults} />
        <PersonSection form={form} choices={choices} />
        <FamilySection form={form} />
        <WhereSection form={form} choices={choices} />
        <NeedsSection form={form} />
        <TimeSection form={form} />
        {mayAdmit && <Checkbox label={t(formWords.admit)} {...form.getInputProps('admit', { type: 'checkbox' })} />}
        <Problems problems={others} failure={failure} advice={{ VersionConflict: t(formWords.conflict) }} />
        <Group>
          <Button type="submit" loading={busy}>
            {submitLabel}
          </Button>
          <Button component={Link} to={cancelTo} variant="default">
            {t(formWords.cancel)}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

type Fault = Problem & { readonly path: readonly string[] }

function isFault(problem: Problem): problem is Fault {
  return 'path' in problem && Array.isArray(problem.path)
}

function inWords(faults: Readonly<Record<string, Message>>, t: (message: Message) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(faults).map(([field, message]) => [field, t(message)]))
}
