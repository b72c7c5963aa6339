// Run under Electron (electron build/icons/draw.cjs): draws the SVG at every size, and packs icon.ico and icon.icns.
// The pictures are committed; run it again when an SVG changes.
const { app, BrowserWindow } = require('electron')
const { readFileSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')

const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024]
// Up to 32 pixels the keyhole stands on whole pixels.
const source = (size) => readFileSync(join(__dirname, size <= 32 ? 'icon-small.svg' : 'icon.svg'), 'utf8')

const drawInPage = `(async (svg, size) => {
  const picture = new Image(size, size)
  picture.src = 'data:image/svg+xml,' + encodeURIComponent(svg.replace('<svg ', '<svg width="' + size + '" height="' + size + '" '))
  await picture.decode()
  const canvas = Object.assign(document.createElement('canvas'), { width: size, height: size })
  canvas.getContext('2d').drawImage(picture, 0, 0, size, size)
  return canvas.toDataURL('image/png').split(',')[1]
})`

/** An .ico of PNG entries: a header, a directory of 16 bytes an entry, the pictures. */
function packIco(pictures) {
  const header = Buffer.from([0, 0, 1, 0, pictures.length, 0])
  let offset = header.length + 16 * pictures.length
  const entries = pictures.map(({ size, png }) => {
    const entry = Buffer.alloc(16)
    entry.writeUInt8(size % 256, 0)
    entry.writeUInt8(size % 256, 1)
    entry.writeUInt16LE(1, 4)
    entry.writeUInt16LE(32, 6)
    entry.writeUInt32LE(png.length, 8)
    entry.writeUInt32LE(offset, 12)
    offset += png.length
    return entry
  })
  return Buffer.concat([header, ...entries, ...pictures.map(({ png }) => png)])
}

/** An .icns of PNG entries: each one its type, its length with these 8 bytes, the picture. */
function packIcns(pictures) {
  const types = { 16: 'icp4', 32: 'icp5', 64: 'icp6', 128: 'ic07', 256: 'ic08', 512: 'ic09', 1024: 'ic10' }
  const part = (type, data) => {
    const head = Buffer.alloc(8)
    head.write(type, 0, 'latin1')
    head.writeUInt32BE(data.length + 8, 4)
    return Buffer.concat([head, data])
  }
  const known = pictures.filter(({ size }) => size in types)
  return part('icns', Buffer.concat(known.map(({ size, png }) => part(types[size], png))))
}

app.whenReady().then(async () => {
  const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true } })
  await window.loadURL('data:text/html,')
  const pictures = []
  for (const size of sizes) {
    const drawn = await window.webContents.executeJavaScript(
      `${drawInPage}(${JSON.stringify(source(size))}, ${size})`
    )
    pictures.push({ size, png: Buffer.from(drawn, 'base64') })
  }
  for (const { size, png } of pictures) writeFileSync(join(__dirname, `${size}x${size}.png`), png)
  writeFileSync(join(__dirname, 'icon.ico'), packIco(pictures.filter(({ size }) => size <= 256)))
  writeFileSync(join(__dirname, 'icon.icns'), packIcns(pictures))
  app.exit(0)
})
