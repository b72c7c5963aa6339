/** Windows gives these names to devices, whatever ending they have. */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³]) *(?:\.|$)/i

/** Not allowed by Windows; `:` would even write into a hidden stream beside the file. Signs that turn text around hide an ending. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const forbidden = /[<>:"/\\|?*\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** Leaves room for a folder in the 260 characters that older programs on Windows take. */
const longest = 120

/**
 * A name under which any computer can keep a file, as near as possible to the wanted one; its ending stays.
 * @param fallback where nothing of the name is left
 */
export function fileNameFor(wanted: string, fallback = 'Dossier'): string {
  const plain = wanted.normalize('NFC').replace(forbidden, '-').replace(/\s+/g, ' ')
  const [, stem = plain, ending = ''] = /^(.*?)(\.[A-Za-z0-9]{1,8})?[. ]*$/s.exec(plain) ?? []
  const shown = Array.from(stem.trim())
    .slice(0, longest - ending.length)
    .join('')
    .replace(/[. ]+$/, '')
  const named = `${shown === '' ? fallback : shown}${ending}`
  return device.test(named) ? `_${named}` : named
}

/** Whether a file of this name is a file of this name on Windows: no device, no hidden stream, no dot or blank cut off. */
export function isKeptByWindows(name: string): boolean {
  return name.search(forbidden) < 0 && !device.test(name) && !/[. ]$/.test(name)
}
