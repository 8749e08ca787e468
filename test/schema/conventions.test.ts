import { spawnSync } from 'node:child_process'
import { makeExecutableSchema } from '@graphql-tools/schema'
import { expect } from 'chai'
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isUnionType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLOutputType,
} from 'graphql'
import { schemaText } from '../../server/graphql/schema.js'
import { projectRoot } from '../support/paths.js'

const schema = makeExecutableSchema({ typeDefs: schemaText(`${projectRoot}schema`) })
const types = Object.values(schema.getTypeMap()).filter(type => !type.name.startsWith('__') && !isBuiltIn(type))
const composites = types.filter(type => isObjectType(type) || isInterfaceType(type))
const fields = composites.flatMap(type =>
  Object.values(type.getFields()).map(field => ({ type, field, name: `${type.name}.${field.name}` })),
)
const mutations = Object.values(schema.getMutationType()!.getFields())

describe('the schema', () => {
  it('describes every type, field, argument, input field and enum value in a sentence', () => {
    const described = [
      ...types.map(type => [type.name, type.description] as const),
      ...fields.map(({ name, field }) => [name, field.description] as const),
      ...fields.flatMap(({ name, field }) =>
        field.args.map(arg => [`${name}(${arg.name}:)`, arg.description] as const),
      ),
      ...types.flatMap(type =>
        isInputObjectType(type)
          ? Object.values(type.getFields()).map(field => [`${type.name}.${field.name}`, field.description] as const)
          : [],
      ),
      ...types.flatMap(type =>
        isEnumType(type)
          ? type.getValues().map(value => [`${type.name}.${value.name}`, value.description] as const)
          : [],
      ),
    ]

    expect(described.length).to.be.greaterThan(600)
    expect(
      described.filter(([, text]) => !/^[^a-z].*[.:]$/s.test(text?.trim() ?? '')).map(([name]) => name),
    ).to.deep.equal([])
  })

  it('has no list of things that may be null', () => {
    const loose = fields.filter(({ field }) => listItemsMayBeNull(field.type)).map(({ name }) => name)

    expect(loose).to.deep.equal([])
  })

  it('says what it means when a list, a yes or a no may be absent', () => {
    const vague = fields
      .filter(({ field }) => isListType(field.type) || getNamedType(field.type).name === 'Boolean')
      .filter(({ field }) => !isNonNullType(field.type) && !/null/i.test(field.description ?? ''))
      .map(({ name }) => name)

    expect(vague).to.deep.equal([])
  })

  it('says of every field that may be null what null means', () => {
    const riddles = fields
      .filter(({ type, field }) => !isNonNullType(field.type) && !isRoot(type))
      .filter(({ field }) => !/null/i.test(field.description ?? ''))
      .map(({ name }) => name)

    expect(riddles).to.deep.equal([])
  })

  it('says of every query that may be null that it hides what the viewer may not see', () => {
    const queries = Object.values(schema.getQueryType()!.getFields()).filter(({ type }) => !isNonNullType(type))

    expect(queries.filter(({ description }) => !/null/i.test(description ?? ''))).to.deep.equal([])
  })

  it('gives each mutation one input of its own name and one payload', () => {
    for (const { name, args, type } of mutations) {
      const noun = name[0]!.toUpperCase() + name.slice(1)
      expect(String(type), name).to.equal(`${noun}Payload!`)
      if (name !== 'signOut')
        expect(
          args.map(arg => `${arg.name}: ${String(arg.type)}`),
          name,
        ).to.deep.equal([`input: ${noun}Input!`])
    }
  })

  it('answers refusals as data: a list of typed errors beside what may be null', () => {
    for (const { name, type } of mutations.filter(mutation => mutation.name !== 'signOut')) {
      const payload = getNamedType(type)
      if (!isObjectType(payload)) throw new Error(`${name} answers no object`)
      const noun = payload.name.replace(/Payload$/, '')
      expect(String(payload.getFields()['errors']?.type), name).to.equal(`[${noun}Error!]!`)
      const beside = Object.values(payload.getFields()).filter(field => !['errors', 'warnings'].includes(field.name))
      expect(beside, name).not.to.deep.equal([])
      expect(
        beside.filter(field => isNonNullType(field.type)),
        name,
      ).to.deep.equal([])
    }
  })

  it('makes every member of an error union an error with a message', () => {
    for (const type of types.filter(isUnionType).filter(({ name }) => name.endsWith('Error'))) {
      for (const member of type.getTypes())
        expect(
          member.getInterfaces().map(({ name }) => name),
          `${type.name} = ${member.name}`,
        ).to.include('UserError')
    }
  })

  it('asks for an idempotency key wherever something is made or decided', () => {
    const harmlessTwice = new Set([
      'signIn',
      'signOut',
      'createCalendarFeed',
      'rotateCalendarFeed',
      'revokeCalendarFeed',
      'readCalendarSubscription',
      'applyCalendarReading',
      'removeCalendarSubscription',
      'answerImportedDays',
      'stopMatchRun',
    ])
    const without = mutations
      .filter(({ name, args }) => !harmlessTwice.has(name) && !inputFields(args[0]!.type)['idempotencyKey'])
      .map(({ name }) => name)

    expect(without).to.deep.equal([])
  })

  it('asks for the version that was read wherever an object is changed, and names the conflict', () => {
    for (const { name, args, type } of mutations.filter(({ args: given }) => given[0])) {
      const expectsVersion = 'expectedVersion' in inputFields(args[0]!.type)
      const union = errorsOf(type)
      expect(union.includes('VersionConflict'), name).to.equal(expectsVersion)
      expect(union.includes('IdempotencyKeyReused'), name).to.equal('idempotencyKey' in inputFields(args[0]!.type))
    }
  })

  it('gives every list that grows as a connection with a length', () => {
    for (const { name, field } of fields.filter(each => each.field.args.some(arg => arg.name === 'first'))) {
      const connection = getNamedType(field.type)
      expect(connection.name, name).to.match(/Connection$/)
      if (!isObjectType(connection)) throw new Error(`${name} is no object`)
      expect(
        Object.values(connection.getFields())
          .map(each => String(each.type))
          .slice(1),
        name,
      ).to.deep.equal(['PageInfo!', 'Int!'])
      expect(field.args.find(arg => arg.name === 'first')?.defaultValue, name).to.equal(25)
    }
  })

  it('takes identifiers and enums, never free text for a state', () => {
    const riddles = types
      .filter(isInputObjectType)
      .flatMap(type => Object.values(type.getFields()).map(field => ({ name: `${type.name}.${field.name}`, field })))
      .filter(
        ({ field }) => /status|state|reason|kind|action/i.test(field.name) && !isEnumType(getNamedType(field.type)),
      )

    expect(riddles.map(({ name }) => name)).to.deep.equal([])
  })
})

describe('what is generated from the schema', () => {
  it('is what the schema asks for', () => {
    const check = spawnSync(process.execPath, [`${projectRoot}server/graphql/codegen.mjs`, '--check'], {
      encoding: 'utf8',
    })

    expect(check.stderr).to.equal('')
    expect(check.status).to.equal(0)
  })
})

function isBuiltIn(type: GraphQLNamedType): boolean {
  return isScalarType(type) && ['ID', 'String', 'Int', 'Float', 'Boolean'].includes(type.name)
}

function isRoot({ name }: { name: string }): boolean {
  return ['Query', 'Mutation', 'Subscription'].includes(name)
}

function listItemsMayBeNull(type: GraphQLOutputType): boolean {
  const bare = isNonNullType(type) ? type.ofType : type
  return isListType(bare) && (!isNonNullType(bare.ofType) || listItemsMayBeNull(bare.ofType))
}

function inputFields(type: GraphQLInputType): Readonly<Record<string, unknown>> {
  const named = getNamedType(type)
  return isInputObjectType(named) ? named.getFields() : {}
}

function errorsOf(type: GraphQLOutputType): string[] {
  const payload = getNamedType(type)
  const errors: GraphQLField<unknown, unknown> | undefined = isObjectType(payload)
    ? payload.getFields()['errors']
    : undefined
  const union = errors && getNamedType(errors.type)
  return isUnionType(union) ? union.getTypes().map(({ name }) => name) : []
}
