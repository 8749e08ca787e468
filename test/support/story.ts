/** For a `describe` whose tests build upon each other: after one that failed, the others are not tried. */
export function oneStory(): void {
  const state = { broken: false }
  beforeEach('the story has not broken off', () => {
    if (state.broken) throw new Error('A step of this story has failed; the steps after it were not tried.')
  })
  afterEach('the story goes on', function () {
    state.broken ||= this.currentTest?.isFailed() ?? false
  })
}
