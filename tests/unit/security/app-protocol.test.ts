import { join, sep } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'

vi.mock('electron', () => ({}))
const { fileFor } = await import('../../../electron/security/app-protocol')
const { contentSecurityPolicy } = await import('../../../electron/security/content-security-policy')
const { isOwnAddress } = await import('../../../electron/security/network')
const { isOwnPage } = await import('../../../electron/security/navigation')

const root = join('/', 'app', 'renderer')

describe('the app protocol', () => {
  it('finds the files of the screens', () => {
    expect(fileFor(root, 'app://dossier/index.html')).toBe(join(root, 'index.html'))
    expect(fileFor(root, 'app://dossier/assets/main%20part.js?x=1#y')).toBe(
      join(root, 'assets', 'main part.js')
    )
  })

  it.each([
    'app://dossier/../secret.js',
    'app://dossier/%2e%2e/%2e%2e/etc/passwd.html',
    'app://dossier/..%2f..%2fetc/passwd.html',
    'app://dossier/assets/..%2f..%2f..%2frenderer-evil/x.js',
    'app://dossier/..%5c..%5cwindows.html',
    'app://dossier/index.html%00.js',
    'app://dossier/%',
    'app://dossier/',
    'not an address'
  ])('never leaves its folder: %s', (address) => {
    const file = fileFor(root, address)
    if (file !== null) expect(file.startsWith(root + sep)).toBe(true)
  })

  it('never leaves its folder, whatever is asked', () => {
    const part = fc.oneof(
      fc.constantFrom('..', '%2e%2e', '.', '%2f', '%5c', '\\', '//', 'a', '%00', '%252e'),
      fc.string()
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const file = fileFor(root, `app://dossier/${parts.join('/')}`)
        return file === null || file.startsWith(root + sep)
      }),
      { numRuns: 2000 }
    )
  })
})

describe('what a page may do', () => {
  it('loads nothing from elsewhere, runs no inline script and no eval', () => {
    const policy = contentSecurityPolicy('dossier', 'abc')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).not.toContain('unsafe-eval')
    expect(policy).not.toMatch(/https?:|wss?:|\*/)
  })

  it('a page to print runs no script at all', () => {
    expect(contentSecurityPolicy('print', 'abc')).not.toContain('script-src')
  })

  it.each([
    'https://a.example',
    'http://127.0.0.1',
    'ws://a.example',
    'file:///etc/passwd',
    'ftp://a',
    'x',
    'app:x/'
  ])('does not stay with us: %s', (address) => {
    expect(isOwnPage(address)).toBe(false)
  })

  it.each([
    'https://a.example',
    'file:///etc/passwd',
    'chrome://gpu',
    'javascript:1',
    'about:blank',
    'nonsense'
  ])('asks nobody for %s', (address) => {
    expect(isOwnAddress(address)).toBe(false)
  })

  it.each([
    'app://dossier.evil/index.html',
    'app://print/index.html',
    'app://dossier/other.html',
    'app://user@dossier:1/x'
  ])('a window does not go to %s', (address) => {
    expect(isOwnPage(address)).toBe(false)
  })
})
