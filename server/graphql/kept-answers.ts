/** Texts of answers to questions, each as of the newest moment that anybody has asked at. */
export interface KeptAnswers {
  /**
   * The answer to a question as of a moment: the one kept, the one on its way, or the one that `answer` gives. Null, which
   * is not kept, when it gives none.
   */
  to(asked: { moment: string; question: string }, answer: () => Promise<string | null>): Promise<string | null>
}

/** Keeps at most so many characters of answers: one more, and it begins anew. What another moment answered goes at once. */
export function keptAnswers({ characters }: { characters: number }): KeptAnswers {
  let kept = { moment: '', characters: 0, answers: new Map<string, Promise<string | null>>() }
  const begin = (moment: string) => {
    kept = { moment, characters: 0, answers: new Map() }
    return kept
  }
  const count = (within: typeof kept, question: string, text: string | null) => {
    if (text === null) within.answers.delete(question)
    else within.characters += text.length
    if (within.characters > characters && within === kept) begin(within.moment)
  }
  return {
    to({ moment, question }, answer) {
      const within = kept.moment === moment ? kept : begin(moment)
      const known = within.answers.get(question)
      if (known) return known
      const coming = answer()
      within.answers.set(question, coming)
      coming.then(
        text => count(within, question, text),
        () => count(within, question, null),
      )
      return coming
    },
  }
}
