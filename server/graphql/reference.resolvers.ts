import { countries } from '../shared/geography.js'
import { languages } from '../shared/languages.js'
import type { Resolvers } from './schema.generated.js'

/** The words for countries and languages, which are the same for everybody. */
export const referenceResolvers: Resolvers = {
  Query: {
    countries: () => [...countries.values()],
    languages: () => [...languages.values()],
  },
}
