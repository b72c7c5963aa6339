/** Windows reserves these names for devices, with any extension. */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³]) *(?:\.|$)/i

/**
 * Characters that Windows does not allow (`:` would even write into a hidden stream of the file), and bidirectional
 * controls, which can disguise an extension.
 */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const forbidden = /[<>:"/\\|?*\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** Leaves room for the folder within the 260 characters that older Windows programs accept. */
const longest = 120

/**
 * A file name that is valid on every system, as close as possible to the wanted one; the extension is kept.
 * @param fallback used when nothing of the name is left
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

/**
 * Whether Windows stores a file of this name under exactly this name: no device, no hidden stream, no trailing dot or
 * space cut off.
 */
export function isKeptByWindows(name: string): boolean {
  return name.search(forbidden) < 0 && !device.test(name) && !/[. ]$/.test(name)
}
