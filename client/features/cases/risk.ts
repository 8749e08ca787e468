import type { RiskLevel } from '../../lib/graphql/operations.generated.js'

/** 1 to 5. */
export function levelOf(risk: RiskLevel): number {
  return Number(risk.slice(-1))
}
