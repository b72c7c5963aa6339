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

/** Which of the two buses has somebody on it who tells. */
export interface HeardBuses {
  login: boolean
  desktop: boolean
}

/**
 * Listens on D-Bus for what Electron does not tell on Linux: a locked screen, another user's turn, and sleep once more.
 * A computer without a bus has no such signals; the other triggers go on.
 */
export async function watchLinuxSession(fires: (trigger: Trigger) => void): Promise<HeardBuses> {
  const [loginHeard, desktopHeard] = await Promise.all([
    listen({
      connect: systemBus,
      matches: [
        `sender='${login}'`,
        `interface='${login}.Session'`,
        `interface='${login}.Manager'`,
        `interface='${properties}'`
      ],
      speakers: [login],
      prepare: ownSession,
      hear: (signal, session) => {
        const trigger = loginTrigger(signal, session)
        if (trigger) fires(trigger)
      }
    }),
    listen({
      connect: sessionBus,
      matches: screenSavers.map((name) => `interface='${name}',member='ActiveChanged'`),
      speakers: screenSavers,
      prepare: () => Promise.resolve(null),
      hear: (signal) => {
        const known = screenSavers.includes(signal.interface)
        if (known && signal.member === 'ActiveChanged' && firstOf(signal) === true) fires('onScreenLock')
      }
    })
  ])
  return { login: loginHeard, desktop: desktopHeard }
}

/** The path of the session that this app runs in; null where the login manager does not know. */
async function ownSession(bus: MessageBus): Promise<unknown> {
  return callFor(bus, {
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
    firstOf(signal) === true
  ) {
    return 'onSleep'
  }
  return null
}

/** A session whose screen and keys went to another one: "Active" in its properties is false. */
function isInactive(signal: Message): boolean {
  const [changed, values] = signal.body as [unknown, Record<string, { value: unknown }> | undefined]
  return changed === `${login}.Session` && values?.['Active']?.value === false
}

interface Listening {
  connect: () => MessageBus
  matches: readonly string[]
  /** Who speaks: without any of them on the bus nothing is heard. */
  speakers: readonly string[]
  /** Asks what `hear` must know. */
  prepare: (bus: MessageBus) => Promise<unknown>
  hear: (signal: Message, known: unknown) => void
}

async function listen({ connect, matches, speakers, prepare, hear }: Listening): Promise<boolean> {
  try {
    const bus = connect()
    // Its types leave errors out. A bus that is not there, or goes away later, is no reason to end the app.
    const errors: EventEmitter = bus
    errors.on('error', () => undefined)
    await new Promise<void>((resolve, reject) => {
      bus.once('connect', () => resolve())
      errors.once('error', reject)
    })
    const known = await prepare(bus)
    bus.on('message', (message: Message) => {
      if (message.type === MessageType.SIGNAL) hear(message, known)
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
    ['ListNames', 'ListActivatableNames'].map((member) => callFor(bus, { ...theBus, member }))
  )
  return known.flat().some((name) => typeof name === 'string' && names.includes(name))
}

async function addMatch(bus: MessageBus, rule: string): Promise<void> {
  await callFor(bus, { ...theBus, member: 'AddMatch', signature: 's', body: [rule] })
}

const theBus = {
  destination: 'org.freedesktop.DBus',
  path: '/org/freedesktop/DBus',
  interface: 'org.freedesktop.DBus'
}

/** Calls a method, and gives the first value of its answer. */
async function callFor(bus: MessageBus, call: ConstructorParameters<typeof Message>[0]): Promise<unknown> {
  const answer = await bus.call(new Message(call))
  return answer === null ? undefined : firstOf(answer)
}

function firstOf(signal: Message): unknown {
  const body: unknown[] = signal.body
  return body[0]
}
