import type { ComponentType } from 'react'
import {
  ApproveProposalDocument,
  ConfirmProposalDocument,
  DeclineProposalDocument,
  RecordDefenderConsentDocument,
  RecordDefenderRefusalDocument,
  type ProposalAction,
} from '../../lib/graphql/operations.generated.js'
import { coordinatorDeclineWords, defenderDeclineWords } from '../../lib/i18n/words/proposals.js'
import { confirmedStep, reasonedStep } from './step-dialogs.js'
import type { StepProps } from './use-step.js'
import { decisionWords } from './words.js'

/** What a coordinator is asked before each step. */
export const decisionDialogs: Readonly<Record<ProposalAction, ComponentType<StepProps>>> = {
  APPROVE: confirmedStep(ApproveProposalDocument, data => data.approveProposal, {
    title: decisionWords.approveTitle,
    text: decisionWords.approveText,
    submit: decisionWords.submitApprove,
    done: decisionWords.approveDone,
  }),
  DECLINE: reasonedStep(DeclineProposalDocument, data => data.declineProposal, {
    title: decisionWords.declineTitle,
    text: decisionWords.declineText,
    submit: decisionWords.submitDecline,
    done: decisionWords.declineDone,
    reasons: coordinatorDeclineWords,
  }),
  RECORD_CONSENT: confirmedStep(RecordDefenderConsentDocument, data => data.recordDefenderConsent, {
    title: decisionWords.consentTitle,
    text: decisionWords.consentText,
    submit: decisionWords.submitConsent,
    done: decisionWords.consentDone,
  }),
  RECORD_REFUSAL: reasonedStep(RecordDefenderRefusalDocument, data => data.recordDefenderRefusal, {
    title: decisionWords.refusalTitle,
    text: decisionWords.refusalText,
    submit: decisionWords.submitRefusal,
    done: decisionWords.refusalDone,
    reasons: defenderDeclineWords,
  }),
  CONFIRM: confirmedStep(ConfirmProposalDocument, data => data.confirmProposal, {
    title: decisionWords.confirmTitle,
    text: decisionWords.confirmText,
    submit: decisionWords.submitConfirm,
    done: decisionWords.confirmDone,
  }),
}
