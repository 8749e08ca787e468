import type { EntityManager } from 'typeorm'
import type { Consent } from './consent.js'
import { consentTable } from './consent.table.js'

export interface ConsentRepository {
  insert(consent: Consent): Promise<void>
}

export function consentRepository(tx: EntityManager): ConsentRepository {
  return {
    insert: async consent => {
      await tx.getRepository(consentTable).insert(consent)
    },
  }
}
