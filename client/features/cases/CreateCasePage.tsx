import { CreateRelocationCaseDocument } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { useDecision } from '../../lib/use-decision.js'
import { notifyDone } from '../../ui/notify.js'
import { PageHeader } from '../../ui/PageHeader.js'
import { detailsOf, emptyCase, type CaseFormValues } from './case-details.js'
import { CaseForm } from './CaseForm.js'
import { formWords } from './form-words.js'
import { caseWords } from './words.js'

export function CreateCasePage() {
  const t = useText()
  const decision = useDecision(CreateRelocationCaseDocument, data => data.createRelocationCase)

  const create = async (values: CaseFormValues) => {
    const created = await decision.decide({ details: detailsOf(values), admit: values.admit })
    if (!created?.relocationCase) return undefined
    const { id, reference } = created.relocationCase
    notifyDone(t(formWords.created, { reference }))
    return { id, warnings: created.warnings }
  }

  return (
    <>
      <PageHeader
        title={t(formWords.createTitle)}
        lead={t(formWords.lead)}
        parent={{ to: '/cases', label: t(caseWords.backToCases) }}
      />
      <CaseForm
        initialValues={emptyCase}
        submitLabel={t(formWords.create)}
        cancelTo="/cases"
        mayAdmit
        decision={decision}
        onSubmit={create}
      />
    </>
  )
}
