import { Message, MessageType, sessionBus, Variant, type MessageBus } from '@jellybrick/dbus-next'

const login = 'org.freedesktop.login1'
const sessions = {
  own: '/org/freedesktop/login1/session/_31',
  'somebody else’s': '/org/freedesktop/login1/session/_32'
}

/** A fake systemd-logind that reports sessions on its bus and answers which session is one's own. */
export class LoginManager {
  private constructor(private readonly bus: MessageBus) {}

  static async start(address: string): Promise<LoginManager> {
    const bus = sessionBus({ busAddress: address })
    await new Promise<void>((resolve) => bus.once('connect', () => resolve()))
    bus.addMethodHandler((call) => {
      if (call.type !== MessageType.METHOD_CALL || call.member !== 'GetSession') return false
      bus.send(Message.newMethodReturn(call, 'o', [sessions.own]))
      return true
    })
    await bus.requestName(login, 0)
    return new LoginManager(bus)
  }

  /** Switches the screen and keyboard to this session, or from it to another. */
  setActive(session: keyof typeof sessions, active: boolean): void {
    this.bus.send(
      Message.newSignal(
        sessions[session],
        'org.freedesktop.DBus.Properties',
        'PropertiesChanged',
        'sa{sv}as',
        [`${login}.Session`, { Active: new Variant('b', active) }, []]
      )
    )
  }

  /** Resolves when every listener has received all signals so far: a bus keeps messages in order. */
  async untilHeard(): Promise<void> {
    const bus = 'org.freedesktop.DBus'
    const ping = { destination: bus, path: '/org/freedesktop/DBus', interface: `${bus}.Peer`, member: 'Ping' }
    await this.bus.call(new Message(ping))
  }

  end(): void {
    this.bus.disconnect()
  }
}
