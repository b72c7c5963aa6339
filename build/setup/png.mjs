import { crc32, deflateSync } from 'node:zlib'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const EIGHT_BIT_RGB = [8, 2, 0, 0, 0]

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const whole = Buffer.alloc(body.length + 8)
  whole.writeUInt32BE(data.length)
  body.copy(whole, 4)
  whole.writeUInt32BE(crc32(body), body.length + 4)
  return whole
}

/** A PNG file of pixels, whose bytes are in the order blue, green, red, unused. */
export function pngOf({ width, height, pixels }) {
  const size = Buffer.alloc(8)
  size.writeUInt32BE(width)
  size.writeUInt32BE(height, 4)
  // Each line begins with a byte for its filter; 0 is none.
  const lines = Buffer.alloc(height * (1 + 3 * width))
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from = 4 * (y * width + x)
      const to = y * (1 + 3 * width) + 1 + 3 * x
      lines[to] = pixels[from + 2]
      lines[to + 1] = pixels[from + 1]
      lines[to + 2] = pixels[from]
    }
  }
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', Buffer.concat([size, Buffer.from(EIGHT_BIT_RGB)])),
    chunk('IDAT', deflateSync(lines)),
    chunk('IEND', Buffer.alloc(0))
  ])
}
