import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'
import { isCalendarDay, type CalendarDay } from '../shared/calendar-day.js'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
/** With seconds and a zone, as RFC 3339 wants it: without a zone nobody knows which instant is meant. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/

/** How the scalars of the schema are read and written. Descriptions stand in the schema. */
export const scalars = {
  Date: textScalar<CalendarDay, CalendarDay>({
    name: 'Date',
    read: text => (isCalendarDay(text) ? text : null),
    write: value => (typeof value === 'string' && isCalendarDay(value) ? value : null),
    expected: 'an existing day from 1900-01-01 to 2200-12-31, such as 2027-02-01',
  }),
  DateTime: textScalar<string, string>({
    name: 'DateTime',
    read: text => (INSTANT.test(text) && !Number.isNaN(Date.parse(text)) ? new Date(text).toISOString() : null),
    write: value => (value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : null),
    expected: 'an instant such as 2027-02-01T09:30:00.000Z',
  }),
  UUID: textScalar<string, string>({
    name: 'UUID',
    read: text => (UUID.test(text) ? text.toLowerCase() : null),
    write: value => (typeof value === 'string' ? value : null),
    expected: 'a UUID such as 6f1c7e0a-3c58-4b8e-9d52-1f8a0e7b6c11',
  }),
}

/** A scalar that is text on the wire. `read` and `write` answer null for what is none. */
function textScalar<Internal, External>(scalar: {
  name: string
  read: (text: string) => Internal | null
  write: (value: unknown) => External | null
  expected: string
}): GraphQLScalarType<Internal, External> {
  const { name, read, write, expected } = scalar
  const parse = (value: unknown): Internal => {
    const internal = typeof value === 'string' ? read(value) : null
    if (internal === null) throw new GraphQLError(`${name} must be ${expected}.`)
    return internal
  }
  return new GraphQLScalarType<Internal, External>({
    name,
    parseValue: parse,
    parseLiteral: node => parse(node.kind === Kind.STRING ? node.value : null),
    serialize: value => {
      const external = write(value)
      if (external === null) throw new TypeError(`a resolver answered no ${name}`)
      return external
    },
  })
}
