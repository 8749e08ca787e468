import { notificationsStore } from '@mantine/notifications'
import { expect } from 'chai'
import { notifyDone } from '../../../client/ui/notify.js'

describe('notifyDone', () => {
  it('says the newest at once, and takes the oldest away when there is no more room', () => {
    const { limit } = notificationsStore.getState()
    const messages = Array.from({ length: limit + 2 }, (_, index) => `Step ${index} is done`)

    messages.forEach(notifyDone)

    const { notifications, queue } = notificationsStore.getState()
    expect(notifications.map(({ message }) => message)).to.deep.equal(messages.slice(2))
    expect(queue).to.have.length(0)
  })
})
