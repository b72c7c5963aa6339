import { connect } from 'node:net'

const requests = { windowAttributes: 3, geometry: 14, queryTree: 15, getImage: 73 }
const Z_PIXMAP = 2
const VIEWABLE = 2
const ALL_PLANES = 0xffffffff

/** Reads messages of a given length from a socket, whose chunks end anywhere. */
function messageReader(socket) {
  let received = Buffer.alloc(0)
  let wanted
  const serve = () => {
    if (!wanted || received.length < wanted.length) return
    const { length, resolve } = wanted
    wanted = undefined
    const message = received.subarray(0, length)
    received = received.subarray(length)
    resolve(message)
  }
  const lost = (error) => wanted?.reject(error ?? new Error('The display closed the connection.'))
  socket.on('data', (chunk) => {
    received = Buffer.concat([received, chunk])
    serve()
  })
  socket.on('error', lost)
  socket.on('close', () => lost())
  return (length) =>
    new Promise((resolve, reject) => {
      wanted = { length, resolve, reject }
      serve()
    })
}

const padded = (length) => Math.ceil(length / 4) * 4

/**
 * A client of a local X display that knows the few X11 requests needed for a picture: no program has to be installed,
 * and the picture is never written to a file on the way.
 */
export async function openScreen(display) {
  const socket = connect(`/tmp/.X11-unix/X${display.replace(':', '')}`)
  const read = messageReader(socket)
  const hello = Buffer.alloc(12)
  hello.write('l')
  hello.writeUInt16LE(11, 2)
  socket.write(hello)
  const head = await read(8)
  const setup = await read(head.readUInt16LE(6) * 4)
  if (head[0] !== 1) throw new Error(`The display ${display} refuses: ${setup.toString()}`)
  const root = setup.readUInt32LE(32 + padded(setup.readUInt16LE(16)) + 8 * setup[21])

  /** The reply to a request; undefined for an error, which a window that has just closed causes. */
  async function ask(opcode, drawable, rest = Buffer.alloc(0), detail = 0) {
    const request = Buffer.alloc(8)
    request.writeUInt8(opcode)
    request.writeUInt8(detail, 1)
    request.writeUInt16LE(2 + rest.length / 4, 2)
    request.writeUInt32LE(drawable, 4)
    socket.write(Buffer.concat([request, rest]))
    const start = await read(32)
    if (start[0] !== 1) return undefined
    return Buffer.concat([start, await read(start.readUInt32LE(4) * 4)])
  }

  async function sizeIfShown(window) {
    const attributes = await ask(requests.windowAttributes, window)
    const geometry = await ask(requests.geometry, window)
    if (attributes?.[26] !== VIEWABLE || !geometry) return undefined
    return { window, width: geometry.readUInt16LE(16), height: geometry.readUInt16LE(18) }
  }

  return {
    /** The largest visible window: { width, height, pixels }, bytes in the order blue, green, red, unused. */
    async picture() {
      const tree = await ask(requests.queryTree, root)
      const shown = []
      for (let child = 0; child < (tree?.readUInt16LE(16) ?? 0); child++)
        shown.push(await sizeIfShown(tree.readUInt32LE(32 + 4 * child)))
      const [largest] = shown.filter(Boolean).sort((a, b) => b.width * b.height - a.width * a.height)
      if (!largest) return undefined
      const { window, width, height } = largest
      const area = Buffer.alloc(12)
      area.writeUInt16LE(width, 4)
      area.writeUInt16LE(height, 6)
      area.writeUInt32LE(ALL_PLANES, 8)
      const image = await ask(requests.getImage, window, area, Z_PIXMAP)
      return image && { width, height, pixels: image.subarray(32, 32 + width * height * 4) }
    },
    close: () => socket.destroy()
  }
}
