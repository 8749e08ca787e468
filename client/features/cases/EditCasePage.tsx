import { useParams } from 'react-router'
import { useQuery } from 'urql'
import { failureOf } from '../../lib/errors.js'
import {
  RelocationCaseDocument,
  UpdateRelocationCaseDocument,
  type CaseDetailsFragment,
} from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { useDecision } from '../../lib/use-decision.js'
import { EmptyState } from '../../ui/EmptyState.js'
import { ErrorState } from '../../ui/ErrorState.js'
import { LoadingState } from '../../ui/LoadingState.js'
import { notifyDone } from '../../ui/notify.js'
import { PageHeader } from '../../ui/PageHeader.js'
import { detailsOf, formValuesOf, type CaseFormValues } from './case-details.js'
import { CaseForm } from './CaseForm.js'
import { formWords } from './form-words.js'
import { caseWords } from './words.js'

export function EditCasePage() {
  const t = useText()
  const { caseId = '' } = useParams()
  const [{ data, error, stale }, reload] = useQuery({
    query: RelocationCaseDocument,
    variables: { id: caseId },
    requestPolicy: 'cache-and-network',
  })
  if (error && !data) {
    return <ErrorState failure={failureOf(error)} onRetry={() => reload({ requestPolicy: 'network-only' })} />
  }
  // The form takes its values once: never from a copy that is being read again.
  if (!data || stale) return <LoadingState shape="page" />
  if (!data.relocationCase)
    return (
      <EmptyState level={1} title={t(caseWords.missingTitle)}>
        {t(caseWords.missingText)}
      </EmptyState>
    )
  return <EditCase details={data.relocationCase} />
}

function EditCase({ details }: { readonly details: CaseDetailsFragment }) {
  const t = useText()
  const decision = useDecision(UpdateRelocationCaseDocument, data => data.updateRelocationCase)
  const address = `/cases/${encodeURIComponent(details.id)}`

  const save = async (values: CaseFormValues) => {
    const saved = await decision.decide({
      caseId: details.id,
      expectedVersion: details.version,
      details: detailsOf(values),
    })
    if (!saved?.relocationCase) return undefined
    notifyDone(t(formWords.saved, { reference: saved.relocationCase.reference }))
    return { id: details.id, warnings: saved.warnings }
  }

  return (
    <>
      <PageHeader
        title={t(formWords.editTitle, { reference: details.reference })}
        lead={t(formWords.editHint)}
        parent={{ to: address, label: details.reference }}
      />
      <CaseForm
        initialValues={formValuesOf(details)}
        submitLabel={t(formWords.save)}
        cancelTo={address}
        decision={decision}
        onSubmit={save}
      />
    </>
  )
}
