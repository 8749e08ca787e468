import { notifications, notificationsStore } from '@mantine/notifications'
import { expect } from 'chai'
import { notifyDone, notifyFailed } from '../../../client/ui/notify.js'

describe('notices', () => {
  const { limit } = notificationsStore.getState()
  const steps = Array.from({ length: limit + 2 }, (_, index) => `Step ${index} is done`)
  const standing = () => notificationsStore.getState().notifications.map(({ message }) => message)

  afterEach(() => notifications.clean())

  it('say the newest at once, and take the oldest away when there is no more room', () => {
    steps.forEach(notifyDone)

    expect(standing()).to.deep.equal(steps.slice(2))
    expect(notificationsStore.getState().queue).to.have.length(0)
  })

  it('keep what failed until it is dismissed', () => {
    notifyFailed('It failed')
    steps.forEach(notifyDone)

    expect(standing()).to.deep.equal(['It failed', ...steps.slice(3)])
  })
})
