import type { SameShape } from '../../i18n/same-shape'
import type { security as model } from './security-words.nl'

export const security: SameShape<typeof model> = {
  locking: {
    lockScreen: 'The lock screen',
    showName: 'Show the name {{name}} there',
    showNameText:
      'Useful with more than one practice. Whoever stands before the PC then sees whose vault it is.',
    own: 'When the vault locks',
    always:
      'The lock button and Ctrl+L always lock; so does quitting Dossier (Ctrl+Q). What you were typing is there again after unlocking.',
    idleMinutes: 'When nobody uses the PC, after',
    idleHelp:
      'From 1 to {{longest}} minutes. A warning appears half a minute before; any key or movement lets you go on.',
    unit: 'min',
    triggers: {
      onScreenLock: {
        label: 'When the screen of the PC is locked',
        text: 'Whoever unlocks your PC sees no records yet.'
      },
      onSleep: {
        label: 'When the PC goes to sleep',
        text: 'Closing the lid of a laptop included.'
      },
      onUserSwitch: {
        label: 'When somebody else signs in on this PC',
        text: 'The vault does not stay open behind the session of another. On Windows a locked screen counts for this too.'
      },
      onMinimise: {
        label: 'When you minimise the window',
        text: 'For those who often work at a desk or in a room that others share.'
      },
      onClose: {
        label: 'When you close the window',
        text: 'Dossier then closes altogether. When this is off, the window is only set aside and the vault stays open.'
      }
    },
    practice: 'For the whole practice',
    practiceText: 'Nobody can leave the vault open for longer than this. There is no “never lock”.',
    longest: 'At the latest after'
  },
  state: {
    title: 'How it stands on this PC',
    text: 'Asked of the PC and of the vault just now.',
    verdicts: { good: 'in order', warn: 'take note', info: 'for information' },
    encryption: {
      label: 'Encrypted file',
      good: 'All records and attachments are in one file that is encrypted from its first page to its last (AES-256).',
      warn: 'The file of the practice does not begin as an encrypted file does. Stop working and ask for help; nothing was changed.'
    },
    place: {
      label: 'Place of the records',
      good: 'The records are on this PC, in a folder that is not synchronised as far as Dossier can see.',
      synchronised: 'The records are in a folder that {{service}} copies. The file can become unreadable.',
      share: 'The records are on another computer. Over a network the file can be damaged.'
    },
    derivation: {
      label: 'Guessing the passphrase',
      good: 'Each guess costs {{memory}} MiB of memory and {{passes}} passes (Argon2id), also for somebody who takes the file to a fast computer.'
    },
    idle: {
      label: 'Locking when idle',
      good_one: 'After {{count}} minute without a key or a movement.',
      good_other: 'After {{count}} minutes without a key or a movement.'
    },
    triggers: {
      label: 'Locking with the screen, on sleep and on a switch of user',
      good: 'All three are on.',
      warn: 'At least one of the three is off. You change that under Locking.'
    },
    signals: {
      label: 'Signals of this PC',
      good: 'This PC tells Dossier when the screen is locked and when it goes to sleep.',
      noSleep:
        'This PC tells of a locked screen, but not that it goes to sleep. After waking, the vault locks as soon as the chosen time is over.',
      none: 'This PC tells neither of a locked screen nor of sleep. Choose a short time and use Ctrl+L.'
    },
    sandbox: {
      label: 'Screens set apart',
      good: 'Everything that shows text runs in a sandbox of the system and cannot reach your files.',
      warn: 'The screens run without a sandbox now. Start Dossier again without special options.'
    },
    network: {
      label: 'No network',
      good: 'Tried just now and refused: Dossier makes no connection at all.',
      warn: 'A trial request was not refused by Dossier itself. Start again; if this stays, ask for help.'
    },
    spelling: {
      label: 'Spell checker of the system off',
      good: 'What you type goes to no spell checker.',
      warn: 'The spell checker of the system is on and reads what you type.'
    },
    dumps: {
      label: 'No memory on the disk after a crash',
      good: 'Should Dossier crash, the system writes nothing of its memory.',
      warn: 'Should Dossier crash, the system may write a part of its memory to the disk. Switch off core dumps in the system.',
      info: 'Dossier sends and keeps no crash reports. Whether the system makes them is decided by the settings of Windows or macOS.'
    },
    capture: {
      label: 'Screenshots',
      good: 'The window stays out of screenshots, recordings and shared screens.',
      warn: 'The window shows in screenshots, recordings and shared screens.',
      info: 'On Linux no program can prevent this. Take care when you share your screen.'
    }
  },
  capture: {
    label: 'Keep the window out of screenshots and shared screens',
    text: 'Holds for this PC, the lock screen included. Switch it off for a moment to show the screen in a video call.',
    noEffect: 'The choice is kept, but has no effect on Linux.'
  },
  threats: {
    title: 'What you are protected against, and what not',
    text: 'No program protects against everything. This is the honest list.',
    protected: 'What Dossier does',
    remains: 'What remains',
    leftPc: {
      what: 'Somebody at your PC while you are away for a moment',
      protected: 'The vault locks by itself. The whole program ends then, so that nothing stays in memory.',
      remains: 'Until then, whoever sits at your PC can read along. Ctrl+L is faster than any timer.'
    },
    stolenPc: {
      what: 'A stolen or serviced PC, a copied file, a forgotten back-up',
      protected:
        'Without passphrase or recovery key the file cannot be read, not even by the makers of Dossier.',
      remains:
        'Whoever has an old back-up and the passphrase or key of that time opens that copy. A new key for the vault does not change old copies. What you saved as a PDF is outside the vault.'
    },
    hostileText: {
      what: 'Hostile text in something pasted or imported',
      protected: 'Text is only shown, never run. The screens are set apart and have no network.',
      remains: 'A document that you open outside Dossier is outside this protection.'
    },
    wrongReport: {
      what: 'A report to the wrong person, or with too much in it',
      protected:
        'Nothing leaves but by a disclosure: with a recipient, a purpose, a preview and an entry in the log. Private notes never go along.',
      remains: 'What has left cannot be taken back. Tell the passphrase of a PDF through another channel.'
    },
    colleague: {
      what: 'A colleague who does not need the record',
      protected:
        'The role decides what somebody may do. Reading is in the log too, which cannot be changed in silence.',
      remains: 'Whoever may see a record can copy it by hand or take a picture.'
    },
    loss: {
      what: 'Loss: a crash, a power cut, a full disk',
      protected:
        'What is said to be saved is on the disk. Each page of the file bears a seal, so that damage is noticed when it is read.',
      remains: 'A broken or stolen disk takes everything along. Keep a copy in another place yourself.'
    },
    otherProgram: {
      what: 'Another program under your own account on this PC',
      protected: 'After locking it finds nothing: not in memory, and nothing readable on the disk.',
      remains:
        'While the vault is open, malicious software with your rights can follow keys, screen and memory, and the clipboard history of Windows keeps what you copy (switch it off under System > Clipboard). No program helps against malicious software; keep the PC itself clean and up to date.'
    },
    knowsPassphrase: {
      what: 'Somebody who knows your passphrase',
      protected: 'Wrong attempts are slowed down and counted, and every unlock is listed below.',
      remains:
        'With the right passphrase the vault opens. If in doubt, change it and give the vault a new key.'
    },
    paper: {
      what: 'Paper: the recovery key, printed reports',
      protected: 'The recovery key is shown only once, and a new one makes the one before worthless.',
      remains:
        'Whoever finds the sheet and can reach the file reads everything. Keep it locked away, not near the PC.'
    }
  },
  unlocks: {
    title: 'Last unlocks',
    text: 'Were these not all yours?',
    changePassphrase: 'Then change your passphrase.',
    at: 'When',
    who: 'Who',
    byRecoveryKey: '{{name}}, with the recovery key',
    failed: 'Failed before',
    noFailed: 'none',
    none: 'No unlocks yet.',
    show: 'Look at the unlocks',
    failedSince_one:
      'Since you last unlocked there was {{count}} failed attempt. If that was not you, check who can get at this PC.',
    failedSince_other:
      'Since you last unlocked there were {{count}} failed attempts. If that was not you, check who can get at this PC.'
  }
}
