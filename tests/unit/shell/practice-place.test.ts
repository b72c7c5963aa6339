import { describe, expect, it } from 'vitest'
import { practicePlace } from '../../../electron/shell/practice-place'
import { userDataFolder } from '../../../electron/shell/user-data-folder'

const local = { kind: 'local' }
const share = { kind: 'share' }
const by = (service: string) => ({ kind: 'synchronised', service })

const roaming = 'C:\\Users\\hilde\\AppData\\Roaming\\Dossier'
const env = {
  APPDATA: 'C:\\Users\\hilde\\AppData\\Roaming',
  LOCALAPPDATA: 'C:\\Users\\hilde\\AppData\\Local'
}

describe('where a practice lies on Windows', () => {
  it.each([
    ['C:\\Users\\hilde\\AppData\\Local\\Dossier\\practice', local],
    ['C:\\Users\\hilde\\AppData\\Roaming\\Dossier\\practice', local],
    ['\\\\?\\C:\\Dossier\\practice', local],
    ['D:\\Praktijk\\Dropboxen\\practice', local],
    ['D:\\Mijn onedrives\\practice', local],
    ['\\\\server\\praktijk\\Dossier', share],
    ['//server/praktijk/Dossier', share],
    ['\\\\?\\UNC\\server\\praktijk\\Dossier', share],
    ['C:\\Users\\hilde\\OneDrive\\Documenten\\Dossier', by('OneDrive')],
    ['C:\\Users\\hilde\\OneDrive - De Linde\\Dossier', by('OneDrive')],
    ['E:\\Wolk\\Dossier\\practice', by('OneDrive')],
    ['e:/wolk', by('OneDrive')],
    ['E:\\Wolken\\Dossier', local],
    ['C:\\Users\\hilde\\Dropbox\\Dossier', by('Dropbox')],
    ['C:\\Users\\hilde\\Dropbox (De Linde)\\Dossier', by('Dropbox')],
    ['G:\\My Drive\\Dossier', by('Google Drive')],
    ['G:\\Mijn Drive\\Dossier', by('Google Drive')],
    ['C:\\Users\\hilde\\iCloudDrive\\Dossier', by('iCloud')],
    ['C:\\Users\\hilde\\Nextcloud\\Dossier', by('Nextcloud')],
    ['C:\\Users\\hilde\\ownCloud\\Dossier', by('ownCloud')],
    ['C:\\Users\\hilde\\Box\\Dossier', by('Box')],
    ['C:\\Users\\hilde\\MEGA\\Dossier', by('MEGA')],
    ['C:\\Users\\hilde\\Proton Drive\\Dossier', by('Proton Drive')]
  ])('%s', (folder, place) => {
    const surroundings = {
      platform: 'win32' as const,
      env: { ...env, OneDriveCommercial: 'E:\\Wolk' },
      mounts: ''
    }
    expect(practicePlace(folder, surroundings)).toEqual(place)
  })
})

describe('where a practice lies on Linux and macOS', () => {
  const mounts = [
    '/dev/sda1 / ext4 rw 0 0',
    'server:/home /home nfs4 rw 0 0',
    '/dev/sdb1 /home/hilde/here ext4 rw 0 0',
    '//nas/werk /mnt/het\\040werk cifs rw 0 0',
    'hilde@elders: /mnt/elders fuse.sshfs rw 0 0',
    ''
  ].join('\n')

  it.each([
    ['linux', '/var/lib/dossier', local],
    ['linux', '/home/hilde/.config/Dossier/practice', share],
    ['linux', '/home/hilde/here/Dossier', local],
    ['linux', '/mnt/het werk/Dossier', share],
    ['linux', '/mnt/het werken/Dossier', local],
    ['linux', '/mnt/elders', share],
    ['linux', '/srv/Nextcloud/Dossier', by('Nextcloud')],
    ['linux', '/srv/kDrive2/Dossier', by('kDrive')],
    ['darwin', '/Users/hilde/Library/Application Support/Dossier/practice', local],
    ['darwin', '/Users/hilde/Library/Mobile Documents/com~apple~CloudDocs/Dossier', by('iCloud')],
    ['darwin', '/Users/hilde/Library/CloudStorage/Dropbox/Dossier', by('Dropbox')],
    [
      'darwin',
      '/Users/hilde/Library/CloudStorage/GoogleDrive-h@x.example/My Drive/Dossier',
      by('Google Drive')
    ],
    ['darwin', '/Users/hilde/Library/CloudStorage/OneDrive-DeLinde/Dossier', by('OneDrive')]
  ] as const)('%s: %s', (platform, folder, place) => {
    expect(practicePlace(folder, { platform, env: {}, mounts: platform === 'linux' ? mounts : '' })).toEqual(
      place
    )
  })
})

describe('the folder that a new practice gets', () => {
  const asked = { platform: 'win32' as const, env, usual: roaming, name: 'Dossier' }

  it('is the local profile on Windows, which is not copied to a server', () => {
    expect(userDataFolder({ ...asked, hasPractice: () => false })).toBe(
      'C:\\Users\\hilde\\AppData\\Local\\Dossier'
    )
  })

  it('stays the roaming profile where a practice lies there already', () => {
    expect(userDataFolder({ ...asked, hasPractice: (folder) => folder === roaming })).toBe(roaming)
  })

  it('is the local one again when practices lie in both', () => {
    expect(userDataFolder({ ...asked, hasPractice: () => true })).toBe(
      'C:\\Users\\hilde\\AppData\\Local\\Dossier'
    )
  })

  it('is the usual one on other systems, and on a Windows that names no local profile', () => {
    const none = { ...asked, hasPractice: () => false }
    expect(userDataFolder({ ...none, env: {} })).toBe(roaming)
    expect(userDataFolder({ ...none, platform: 'linux', usual: '/home/h/.config/Dossier' })).toBe(
      '/home/h/.config/Dossier'
    )
  })
})
