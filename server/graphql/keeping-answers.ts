import { HeaderMap, type ApolloServerPlugin, type GraphQLResponse } from '@apollo/server'
import { execute, type DocumentNode, type FormattedExecutionResult, type GraphQLSchema } from 'graphql'
import type { RequestContext } from '../access/request-context.js'
import type { Viewer } from '../access/viewer.js'
import { today, type Clock } from '../shared/clock.js'
import { fingerprint } from '../shared/fingerprint.js'
import { keptAnswers } from './kept-answers.js'
import { isRepeatable } from './repeatable.js'

/** About a hundred calendars of 130 places over 18 months. */
const KEPT_CHARACTERS = 32_000_000

export interface AnswerKeeping {
  readonly plugin: ApolloServerPlugin<RequestContext>
  /** How answers are written, those that are kept among them. */
  readonly stringify: (result: FormattedExecutionResult) => string
}

/**
 * Answers a repeatable operation once for all who ask the same of the same rows. Each request still asks who the viewer
 * is and which moment the database is at, so that nobody is shown less than what was acknowledged before they asked.
 */
export function answerKeeping({ moment, clock }: { moment: () => Promise<string>; clock: Clock }): AnswerKeeping {
  const kept = keptAnswers({ characters: KEPT_CHARACTERS })
  const judged = new WeakMap<DocumentNode, boolean>()
  /** Stands for the data of an answer whose text is known already. */
  const texts = new WeakMap<object, string>()

  const repeatable = (schema: GraphQLSchema, document: DocumentNode) => {
    const known = judged.get(document) ?? isRepeatable(schema, document)
    judged.set(document, known)
    return known
  }

  const plugin: ApolloServerPlugin<RequestContext> = {
    requestDidStart: async () => ({
      async responseForOperation({ schema, document, operation, operationName, request, contextValue }) {
        const { viewer } = contextValue
        if (!operation || !viewer || !repeatable(schema, document)) return null
        // Whoever cannot be told the moment is answered, or told why not, as if nothing were kept.
        const present = await moment().catch(() => null)
        if (present === null) return null
        const { query, variables } = request
        const question = fingerprint(JSON.stringify([query, operationName, variables, seatOf(viewer), today(clock)]))
        const text = await kept.to({ moment: present, question }, async () => {
          const asked = { schema, document, operationName, contextValue, variableValues: variables ?? {} }
          const { data, errors } = await execute(asked)
          return errors ? null : written({ data: data ?? null })
        })
        return text === null ? null : standingFor(text)
      },
    }),
  }
  const standingFor = (text: string): GraphQLResponse => {
    const data = {}
    texts.set(data, text)
    return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data } } }
  }
  return { plugin, stringify: result => (result.data && texts.get(result.data)) ?? written(result) }
}

/** Whose rows the viewer may see, and how much of them: all that repeatable fields look at. */
function seatOf(viewer: Viewer): readonly (string | null)[] {
  return [viewer.role, viewer.role === 'HOST_STAFF' ? viewer.hostId : null]
}

function written(result: FormattedExecutionResult): string {
  return `${JSON.stringify(result)}\n`
}
