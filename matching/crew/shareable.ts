import type { Field } from '../field/field.js'

/** The field without what stations never look at, so that little has to be copied for another thread. */
export function shareable(field: Field): Field {
  const { model, ground, rules } = field
  const nobody = new Map<string, number>()
  const lean = {
    ...model,
    problem: { ...model.problem, countries: [], hosts: [], places: [], cases: [], pins: [], exclusions: [] },
    cases: { ...model.cases, numberOf: nobody },
    hosts: { ...model.hosts, numberOf: nobody },
    places: { ...model.places, numberOf: nobody },
  }
  return {
    ...field,
    model: lean,
    ground: { ...ground, model: lean, level: new Int16Array(0), guests: [] },
    rules: { ...rules, windows: lean.places.windows },
  }
}
