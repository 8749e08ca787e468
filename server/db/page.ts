import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm'
import type { Page, PageRequest } from '../shared/page.js'

export interface PageOrder<Row> {
  /** The property to order by; equal ones stand in the order of their identifiers. */
  readonly by: keyof Row & string
  readonly direction?: 'ASC' | 'DESC'
}

/**
 * A page of the rows that a query finds, by key and not by offset: rows that come or go meanwhile move nothing. After
 * a row that does not exist comes nothing. Counts the whole list too.
 */
export async function pageOf<Row extends ObjectLiteral & { id: string }>(
  query: SelectQueryBuilder<Row>,
  { first, after, by, direction = 'ASC' }: PageRequest & PageOrder<Row>,
): Promise<Page<Row>> {
  const totalCount = await query.clone().getCount()
  const metadata = query.expressionMap.mainAlias!.metadata
  const column = query.escape(metadata.findColumnWithPropertyName(by)!.databaseName)
  const [alias, table] = [query.escape(query.alias), query.escape(metadata.tableName)]
  const rows = query.clone().orderBy(`${query.alias}.${by}`, direction).addOrderBy(`${query.alias}.id`, direction)
  if (after !== null) {
    const beyond = direction === 'ASC' ? '>' : '<'
    const key = `SELECT after_row.${column}, after_row.id FROM ${table} after_row WHERE after_row.id = :afterId`
    rows.andWhere(`(${alias}.${column}, ${alias}.id) ${beyond} (${key})`, { afterId: after })
  }
  const found = await rows.limit(first + 1).getMany()
  return {
    items: found.slice(0, first),
    hasNextPage: found.length > first,
    hasPreviousPage: after !== null,
    totalCount,
  }
}
