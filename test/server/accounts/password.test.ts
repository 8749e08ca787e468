import { expect } from 'chai'
import { passwordKeeper } from '../../../server/accounts/password.js'

describe('passwordKeeper', () => {
  const passwords = passwordKeeper()

  it('makes argon2id hashes of the advised cost, another one each time', async () => {
    const [one, other] = [await passwords.hash('a password'), await passwords.hash('a password')]

    expect(one).to.match(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(one).not.to.equal(other)
  })

  it('tells the right password from every other', async () => {
    const stored = await passwords.hash('a password')

    expect(await passwords.matches('a password', stored)).to.equal(true)
    expect(await passwords.matches('A password', stored)).to.equal(false)
    expect(await passwords.matches('', stored)).to.equal(false)
  })

  it('computes as much where there is no hash, and matches nothing', async () => {
    expect(await passwords.matches('nobody', null)).to.equal(false)
  })

  it('gets through any number of guesses, a few at a time', async () => {
    const stored = await passwords.hash('a password')
    const guesses = Array.from({ length: 12 }, (_, i) => (i % 3 === 0 ? 'a password' : `guess ${i}`))

    const answers = await Promise.all(guesses.map(guess => passwords.matches(guess, stored)))

    expect(answers).to.deep.equal(guesses.map(guess => guess === 'a password'))
  })

  it('goes on after a hash that cannot be read', async () => {
    const narrow = passwordKeeper({ atATime: 1 })
    const broken = await narrow.matches('a password', 'no hash').catch(() => 'thrown')

    expect(broken).to.equal('thrown')
    expect(await narrow.matches('x', null)).to.equal(false)
  })
})
