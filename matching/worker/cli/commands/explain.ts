import { explain } from '../../../index.js'
import { command } from '../command.js'
import { text } from '../options.js'
import { explanationText } from '../explanation-text.js'
import { ask } from './question.js'
import { caseId, json } from './shared-options.js'

export const explainCommand = command({
  name: 'explain',
  files: ['problem.json', 'solution.json'],
  what: 'Says why a case is where it is or why it is nowhere and, with a place, what stands for and against it there.',
  options: { case: caseId, place: text({ value: 'id', what: 'The place asked about.' }), json },
  run: ({ terminal, files, values }) => {
    const { case: id, place } = values
    if (id === undefined) return '--case is needed'
    const about = place === undefined ? id : `${id} or ${place}`
    return ask(
      { terminal, files, json: values.json, about },
      (problem, plan) => explain(problem, plan, { case: id, place }),
      explanationText,
    )
  },
})
