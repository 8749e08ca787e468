import { In, type EntityManager } from 'typeorm'
import { newId } from '../shared/id.js'
import { accompanimentNeedTable, excludedCountryTable, familyMemberTable } from './case-lists.table.js'
import type { RelocationCase } from './relocation-case.js'
import type { CaseLists, CaseRow } from './relocation-case.table.js'

/** The lists of several cases, by case. Each list is in an order of its own, whatever the order it was entered in. */
export async function caseLists(
  tx: EntityManager,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, CaseLists>> {
  if (caseIds.length === 0) return new Map()
  const where = { caseId: In([...caseIds]) }
  const members = await tx.find(familyMemberTable, { where, order: { relation: 'ASC', ageBand: 'ASC', id: 'ASC' } })
  const countries = await tx.find(excludedCountryTable, { where, order: { country: 'ASC' } })
  const needs = await tx.find(accompanimentNeedTable, { where, order: { type: 'ASC' } })
  const lists = new Map(caseIds.map(id => [id, emptyLists()]))
  for (const { caseId, ageBand, relation } of members) lists.get(caseId)?.familyMembers.push({ ageBand, relation })
  for (const { caseId, country, reason } of countries) lists.get(caseId)?.excludedCountries.push({ country, reason })
  for (const { caseId, type, required } of needs) lists.get(caseId)?.accompanimentNeeds.push({ type, required })
  return lists
}

export function attachLists(rows: readonly CaseRow[], lists: ReadonlyMap<string, CaseLists>): RelocationCase[] {
  return rows.map(row => ({ ...row, ...(lists.get(row.id) ?? emptyLists()) }))
}

/** Replaces the lists of a case. */
export async function writeLists(tx: EntityManager, caseId: string, lists: CaseLists): Promise<void> {
  await tx.delete(familyMemberTable, { caseId })
  await tx.delete(excludedCountryTable, { caseId })
  await tx.delete(accompanimentNeedTable, { caseId })
  await tx.insert(
    familyMemberTable,
    lists.familyMembers.map(member => ({ ...member, id: newId(), caseId })),
  )
  await tx.insert(
    excludedCountryTable,
    lists.excludedCountries.map(excluded => ({ ...excluded, caseId })),
  )
  await tx.insert(
    accompanimentNeedTable,
    lists.accompanimentNeeds.map(need => ({ ...need, caseId })),
  )
}

type Growing<Lists> = { [List in keyof Lists]: Lists[List] extends readonly (infer Item)[] ? Item[] : never }

function emptyLists(): Growing<CaseLists> {
  return { familyMembers: [], excludedCountries: [], accompanimentNeeds: [] }
}
