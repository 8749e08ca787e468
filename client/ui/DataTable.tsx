import { Table, UnstyledButton } from '@mantine/core'
import {
  createSortedRowModel,
  rowSortingFeature,
  sortFn_basic,
  tableFeatures,
  useTable,
  type ColumnDef,
  type SortingState,
} from '@tanstack/react-table'
import { useMemo, type ReactNode } from 'react'
import classes from './data-table.module.css'
import { DownIcon, SortIcon, UpIcon } from './icons.js'

export type DataColumn<Row> = {
  readonly id: string
  readonly header: string
  readonly cell: (row: Row) => ReactNode
  /** What the column is sorted by; a column without it cannot be sorted. */
  readonly sortBy?: (row: Row) => string | number
}

/** A column and its direction: `neededBy` ascending, `-neededBy` descending; null for the order of the rows given. */
export type Sort = string | null

type DataTableProps<Row> = {
  /** Says what the table holds, to those who cannot see it. */
  readonly caption: string
  readonly columns: ReadonlyArray<DataColumn<Row>>
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  readonly sort?: Sort
  readonly onSort?: (sort: Sort) => void
}

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { basic: sortFn_basic },
})
const noSort: SortingState = []

/** Rows under sortable heads; on a narrow screen every row becomes a card that names its values. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, sort = null, onSort } = props
  const definitions = useMemo(() => columns.map(column => definitionOf(column)), [columns])
  const sorting = useMemo(() => sortingOf(sort), [sort])
  const data = useMemo(() => [...rows], [rows])
  const table = useTable({
    features,
    columns: definitions,
    data,
    getRowId: rowKey,
    state: { sorting },
    onSortingChange: () => undefined,
  })

  return (
    <Table.ScrollContainer minWidth={0} className={classes.frame ?? ''}>
      <Table className={classes.table ?? ''} verticalSpacing="xs" highlightOnHover aria-label={caption}>
        <Table.Thead>
          <Table.Tr>
            {columns.map(column => (
              <HeadCell key={column.id} column={column} sort={sort} {...(onSort && { onSort })} />
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {table.getRowModel().rows.map(row => (
            <Table.Tr key={row.id}>
              {columns.map(column => (
                <Table.Td key={column.id} data-label={column.header}>
                  {column.cell(row.original)}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

type HeadCellProps<Row> = {
  readonly column: DataColumn<Row>
  readonly sort: Sort
  readonly onSort?: (sort: Sort) => void
}

function HeadCell<Row>({ column, sort, onSort }: HeadCellProps<Row>) {
  if (!onSort || !column.sortBy) return <Table.Th scope="col">{column.header}</Table.Th>
  const ascending = sort === column.id
  const descending = sort === `-${column.id}`
  const state = ascending ? 'ascending' : descending ? 'descending' : 'none'
  const Icon = ascending ? UpIcon : descending ? DownIcon : SortIcon
  const next = ascending ? `-${column.id}` : descending ? null : column.id
  return (
    <Table.Th scope="col" aria-sort={state}>
      <UnstyledButton className={classes.sort ?? ''} onClick={() => onSort(next)}>
        {column.header}
        <Icon size={14} />
      </UnstyledButton>
    </Table.Th>
  )
}

function definitionOf<Row extends object>(column: DataColumn<Row>): ColumnDef<typeof features, Row> {
  const sortBy = column.sortBy
  if (!sortBy) return { id: column.id, header: column.header, enableSorting: false }
  return { id: column.id, header: column.header, accessorFn: row => sortBy(row), sortFn: 'basic' }
}

function sortingOf(sort: Sort): SortingState {
  if (!sort) return noSort
  const desc = sort.startsWith('-')
  return [{ id: desc ? sort.slice(1) : sort, desc }]
}
