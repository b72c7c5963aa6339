import type { EventEmitter } from 'node:events'
import { Message, MessageType, sessionBus, systemBus, type MessageBus } from '@jellybrick/dbus-next'

type Trigger = 'onScreenLock' | 'onSleep' | 'onUserSwitch'

/** Signals of the login manager (systemd-logind), and of the screen savers of the usual desktops. */
const login = 'org.freedesktop.login1'
const properties = 'org.freedesktop.DBus.Properties'
const screenSavers = [
  'org.freedesktop.ScreenSaver',
  'org.gnome.ScreenSaver',
  'org.cinnamon.ScreenSaver',
  'org.mate.ScreenSaver'
]

/** Which of the two buses has a service that sends lock signals. */
export interface AvailableBuses {
  login: boolean
  desktop: boolean
}

/**
 * Listens on D-Bus for what Electron does not report on Linux: a locked screen, a switch of user, and sleep a second time.
 * A computer without a bus sends no such signals; the other triggers still work.
 */
export async function watchLinuxSession(onTrigger: (trigger: Trigger) => void): Promise<AvailableBuses> {
  const [loginBus, desktopBus] = await Promise.all([
    listen({
      connect: systemBus,
      matches: [
        `sender='${login}'`,
        `interface='${login}.Session'`,
        `interface='${login}.Manager'`,
        `interface='${properties}'`
      ],
      services: [login],
      prepare: ownSession,
      handle: (signal, session) => {
        const trigger = loginTrigger(signal, session)
        if (trigger) onTrigger(trigger)
      }
    }),
    listen({
      connect: sessionBus,
      matches: screenSavers.map((name) => `interface='${name}',member='ActiveChanged'`),
      services: screenSavers,
      prepare: () => Promise.resolve(null),
      handle: (signal) => {
        const known = screenSavers.includes(signal.interface)
        if (known && signal.member === 'ActiveChanged' && firstArgument(signal) === true)
          onTrigger('onScreenLock')
      }
    })
  ])
  return { login: loginBus, desktop: desktopBus }
}

/** The path of the session that this app runs in; null when the login manager does not know it. */
async function ownSession(bus: MessageBus): Promise<unknown> {
  return callMethod(bus, {
    destination: login,
    path: '/org/freedesktop/login1',
    interface: `${login}.Manager`,
    member: 'GetSession',
    signature: 's',
    body: [process.env['XDG_SESSION_ID'] ?? 'auto']
  }).catch(() => null)
}

function loginTrigger(signal: Message, session: unknown): Trigger | null {
  if (signal.interface === properties && signal.path === session && isInactive(signal)) return 'onUserSwitch'
  if (signal.interface === `${login}.Session` && signal.member === 'Lock') return 'onScreenLock'
  if (
    signal.interface === `${login}.Manager` &&
    signal.member === 'PrepareForSleep' &&
    firstArgument(signal) === true
  ) {
    return 'onSleep'
  }
  return null
}

/** A session that lost the screen and keyboard to another one: its property "Active" is false. */
function isInactive(signal: Message): boolean {
  const [changed, values] = signal.body as [unknown, Record<string, { value: unknown }> | undefined]
  return changed === `${login}.Session` && values?.['Active']?.value === false
}

interface Listening {
  connect: () => MessageBus
  matches: readonly string[]
  /** The services that send the signals: without one of them on the bus there are none. */
  services: readonly string[]
  /** Fetches what `handle` needs. */
  prepare: (bus: MessageBus) => Promise<unknown>
  handle: (signal: Message, known: unknown) => void
}

async function listen({ connect, matches, services, prepare, handle }: Listening): Promise<boolean> {
  try {
    const bus = connect()
    // The types omit the error event. A bus that is missing or disappears must not end the app.
    const errors: EventEmitter = bus
    errors.on('error', () => undefined)
    await new Promise<void>((resolve, reject) => {
      bus.once('connect', () => resolve())
      errors.once('error', reject)
    })
    const known = await prepare(bus)
    bus.on('message', (message: Message) => {
      if (message.type === MessageType.SIGNAL) handle(message, known)
    })
    for (const match of matches) await addMatch(bus, `type='signal',${match}`)
    return await hasAnyService(bus, services)
  } catch {
    return false
  }
}

/** Whether one of these services is on the bus, or would be started by a call. */
async function hasAnyService(bus: MessageBus, names: readonly string[]): Promise<boolean> {
  const known = await Promise.all(
    ['ListNames', 'ListActivatableNames'].map((member) => callMethod(bus, { ...theBus, member }))
  )
  return known.flat().some((name) => typeof name === 'string' && names.includes(name))
}

async function addMatch(bus: MessageBus, rule: string): Promise<void> {
  await callMethod(bus, { ...theBus, member: 'AddMatch', signature: 's', body: [rule] })
}

const theBus = {
  destination: 'org.freedesktop.DBus',
  path: '/org/freedesktop/DBus',
  interface: 'org.freedesktop.DBus'
}

/** Calls a method and returns the first value of its reply. */
async function callMethod(bus: MessageBus, call: ConstructorParameters<typeof Message>[0]): Promise<unknown> {
  const answer = await bus.call(new Message(call))
  return answer === null ? undefined : firstArgument(answer)
}

function firstArgument(signal: Message): unknown {
  const body: unknown[] = signal.body
  return body[0]
}
