import type { EventEmitter } from 'node:events'
import { Message, MessageType, sessionBus, systemBus, type MessageBus } from '@jellybrick/dbus-next'

type Trigger = 'onScreenLock' | 'onSleep'

/** Signals of the login manager (systemd-logind), and of the screen savers of the usual desktops. */
const login = 'org.freedesktop.login1'
const screenSavers = [
  'org.freedesktop.ScreenSaver',
  'org.gnome.ScreenSaver',
  'org.cinnamon.ScreenSaver',
  'org.mate.ScreenSaver'
]

/** Which of the two buses has somebody on it who tells. */
export interface HeardBuses {
  login: boolean
  desktop: boolean
}

/**
 * Listens on D-Bus for what Electron does not tell on Linux: a locked screen (which another user's turn is as well), and
 * sleep once more. A computer without a bus has no such signals; the other triggers go on.
 */
export async function watchLinuxSession(fires: (trigger: Trigger) => void): Promise<HeardBuses> {
  const [loginHeard, desktopHeard] = await Promise.all([
    listen(
      systemBus,
      [`sender='${login}'`, `interface='${login}.Session'`, `interface='${login}.Manager'`],
      (signal) => {
        const trigger = loginTrigger(signal)
        if (trigger) fires(trigger)
      },
      [login]
    ),
    listen(
      sessionBus,
      screenSavers.map((name) => `interface='${name}',member='ActiveChanged'`),
      (signal) => {
        const known = screenSavers.includes(signal.interface)
        if (known && signal.member === 'ActiveChanged' && firstOf(signal) === true) fires('onScreenLock')
      },
      screenSavers
    )
  ])
  return { login: loginHeard, desktop: desktopHeard }
}

function loginTrigger(signal: Message): Trigger | null {
  if (signal.interface === `${login}.Session` && signal.member === 'Lock') return 'onScreenLock'
  if (
    signal.interface === `${login}.Manager` &&
    signal.member === 'PrepareForSleep' &&
    firstOf(signal) === true
  ) {
    return 'onSleep'
  }
  return null
}

async function listen(
  connect: () => MessageBus,
  matches: readonly string[],
  hear: (signal: Message) => void,
  speakers: readonly string[]
): Promise<boolean> {
  try {
    const bus = connect()
    // Its types leave errors out. A bus that is not there, or goes away later, is no reason to end the app.
    const errors: EventEmitter = bus
    errors.on('error', () => undefined)
    bus.on('message', (message: Message) => {
      if (message.type === MessageType.SIGNAL) hear(message)
    })
    await new Promise<void>((resolve, reject) => {
      bus.once('connect', () => resolve())
      errors.once('error', reject)
    })
    for (const match of matches) await addMatch(bus, `type='signal',${match}`)
    return await isThere(bus, speakers)
  } catch {
    return false
  }
}

/** Whether any of these is on the bus, or would be started when it is called. */
async function isThere(bus: MessageBus, names: readonly string[]): Promise<boolean> {
  const known = await Promise.all(
    ['ListNames', 'ListActivatableNames'].map(async (member) => {
      const answer = await bus.call(
        new Message({
          destination: 'org.freedesktop.DBus',
          path: '/org/freedesktop/DBus',
          interface: 'org.freedesktop.DBus',
          member
        })
      )
      return answer === null ? [] : firstOf(answer)
    })
  )
  return known.flat().some((name) => typeof name === 'string' && names.includes(name))
}

async function addMatch(bus: MessageBus, rule: string): Promise<void> {
  await bus.call(
    new Message({
      destination: 'org.freedesktop.DBus',
      path: '/org/freedesktop/DBus',
      interface: 'org.freedesktop.DBus',
      member: 'AddMatch',
      signature: 's',
      body: [rule]
    })
  )
}

function firstOf(signal: Message): unknown {
  const body: unknown[] = signal.body
  return body[0]
}
