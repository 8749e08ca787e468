import { EntitySchema } from 'typeorm'
import { matchRunTable } from './match-run.table.js'

/** The prices of capacity that the last run that looked ahead leaves to the next: there is at most one row. */
export interface RememberedPricesRow {
  readonly runId: string
  /** By identifiers of hosts and places; there is no case in it. */
  readonly prices: object
}

export const rememberedPricesTable = new EntitySchema<RememberedPricesRow>({
  name: 'RememberedPrices',
  tableName: 'remembered_prices',
  columns: {
    runId: {
      name: 'run_id',
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'remembered_prices_pk',
      foreignKey: { target: matchRunTable, name: 'remembered_prices_run_fk' },
    },
    prices: { type: 'jsonb' },
  },
  // An index over an expression cannot be said here; the migration alone makes it.
  indices: [{ name: 'remembered_prices_one', synchronize: false }],
})
