import type { SameShape } from '../../i18n/same-shape'
import type { security as model } from './security-words.nl'

export const security: SameShape<typeof model> = {
  locking: {
    lockScreen: 'L’écran verrouillé',
    showName: 'Y montrer le nom {{name}}',
    showNameText: 'Utile avec plusieurs cabinets. Qui se trouve devant le PC voit alors à qui est le coffre.',
    own: 'Quand le coffre se verrouille',
    always:
      'Le bouton cadenas et Ctrl+L verrouillent toujours ; quitter Dossier (Ctrl+Q) aussi. Ce que vous étiez en train d’écrire réapparaît après le déverrouillage.',
    idleMinutes: 'Si personne n’utilise le PC, après',
    idleHelp:
      'De 1 à {{longest}} minutes. Un avertissement apparaît une demi-minute avant ; une touche ou un mouvement suffit pour continuer.',
    unit: 'min',
    triggers: {
      onScreenLock: {
        label: 'Quand l’écran du PC est verrouillé',
        text: 'Qui déverrouille votre PC ne voit encore aucun dossier.'
      },
      onSleep: {
        label: 'Quand le PC se met en veille',
        text: 'Aussi lorsque vous refermez le portable.'
      },
      onUserSwitch: {
        label: 'Quand quelqu’un d’autre ouvre une session sur ce PC',
        text: 'Le coffre ne reste pas ouvert derrière la session d’un autre. Sous Windows, un écran verrouillé compte aussi.'
      },
      onMinimise: {
        label: 'Quand vous réduisez la fenêtre',
        text: 'Pour qui travaille souvent à un guichet ou dans un espace partagé.'
      },
      onClose: {
        label: 'Quand vous fermez la fenêtre',
        text: 'Dossier se ferme alors tout à fait. Sinon, la fenêtre est seulement mise de côté et le coffre reste ouvert.'
      }
    },
    practice: 'Pour tout le cabinet',
    practiceText:
      'Personne ne peut laisser le coffre ouvert plus longtemps. « Ne jamais verrouiller » n’existe pas.',
    longest: 'Au plus tard après'
  },
  state: {
    title: 'La situation sur ce PC',
    text: 'Demandée à l’instant au PC et au coffre.',
    verdicts: { good: 'en ordre', warn: 'attention', info: 'pour information' },
    encryption: {
      label: 'Fichier chiffré',
      good: 'Tous les dossiers et annexes se trouvent dans un seul fichier, chiffré de la première à la dernière page (AES-256).',
      warn: 'Le fichier du cabinet ne commence pas comme un fichier chiffré. Arrêtez de travailler et demandez de l’aide ; rien n’a été modifié.'
    },
    place: {
      label: 'Emplacement des dossiers',
      good: 'Les dossiers se trouvent sur ce PC, dans un dossier qui, d’après ce que Dossier peut voir, n’est pas synchronisé.',
      synchronised:
        'Les dossiers se trouvent dans un dossier que {{service}} copie. Le fichier peut devenir illisible.',
      share:
        'Les dossiers se trouvent sur un autre ordinateur. À travers un réseau, le fichier peut être endommagé.'
    },
    derivation: {
      label: 'Deviner la phrase secrète',
      good: 'Chaque essai coûte {{memory}} Mio de mémoire et {{passes}} passages (Argon2id), même à qui emporte le fichier sur un ordinateur rapide.'
    },
    idle: {
      label: 'Verrouillage après inactivité',
      good_one: 'Après {{count}} minute sans touche ni mouvement.',
      good_other: 'Après {{count}} minutes sans touche ni mouvement.'
    },
    triggers: {
      label: 'Verrouillage avec l’écran, la mise en veille et le changement d’utilisateur',
      good: 'Les trois sont activés.',
      warn: 'L’un des trois au moins est désactivé. Vous le modifiez sous Verrouillage.'
    },
    signals: {
      label: 'Signaux de ce PC',
      good: 'Ce PC annonce à Dossier que l’écran se verrouille et qu’il se met en veille.',
      noSleep:
        'Ce PC annonce un écran verrouillé, mais pas sa mise en veille. Au réveil, le coffre se verrouille dès que le délai choisi est écoulé.',
      none: 'Ce PC n’annonce ni l’écran verrouillé ni la mise en veille. Choisissez un délai court et utilisez Ctrl+L.'
    },
    sandbox: {
      label: 'Écrans isolés',
      good: 'Tout ce qui affiche du texte tourne dans un bac à sable du système, sans accès à vos fichiers.',
      warn: 'Les écrans tournent en ce moment sans bac à sable. Relancez Dossier sans options particulières.'
    },
    network: {
      label: 'Pas de réseau',
      good: 'Essayé à l’instant et refusé : Dossier n’établit aucune connexion.',
      warn: 'Une demande d’essai n’a pas été refusée par Dossier même. Relancez ; si cela persiste, demandez de l’aide.'
    },
    spelling: {
      label: 'Correcteur du système désactivé',
      good: 'Ce que vous écrivez ne passe par aucun correcteur orthographique.',
      warn: 'Le correcteur du système est activé et lit ce que vous écrivez.'
    },
    dumps: {
      label: 'Aucune mémoire sur le disque après un plantage',
      good: 'Si Dossier s’arrête brutalement, le système n’écrit rien de sa mémoire.',
      warn: 'Si Dossier s’arrête brutalement, le système peut écrire une partie de la mémoire sur le disque. Désactivez les « core dumps » du système.',
      info: 'Dossier n’envoie et ne garde aucun rapport de plantage. Les réglages de Windows ou de macOS décident si le système en fait.'
    },
    capture: {
      label: 'Captures d’écran',
      good: 'La fenêtre n’apparaît pas dans les captures, les enregistrements et les écrans partagés.',
      warn: 'La fenêtre apparaît dans les captures, les enregistrements et les écrans partagés.',
      info: 'Sous Linux, aucun programme ne peut l’empêcher. Faites attention quand vous partagez votre écran.'
    }
  },
  capture: {
    label: 'Tenir la fenêtre hors des captures et des écrans partagés',
    text: 'Vaut pour ce PC, y compris l’écran de verrouillage. À désactiver un moment si vous voulez montrer l’écran lors d’un appel vidéo.',
    noEffect: 'Le choix est conservé, mais n’a pas d’effet sous Linux.'
  },
  threats: {
    title: 'Contre quoi vous êtes protégé, et contre quoi non',
    text: 'Aucun programme ne protège de tout. Voici la liste, sans détour.',
    protected: 'Ce que fait Dossier',
    remains: 'Ce qui reste',
    leftPc: {
      what: 'Quelqu’un à votre PC pendant que vous êtes parti un instant',
      protected:
        'Le coffre se verrouille automatiquement. Tout le programme s’arrête alors, si bien qu’il ne reste rien en mémoire.',
      remains: 'Jusque-là, quiconque est à votre PC peut lire. Ctrl+L est plus rapide que tout délai.'
    },
    stolenPc: {
      what: 'Un PC volé ou en réparation, un fichier copié, une sauvegarde oubliée',
      protected:
        'Sans phrase secrète ni clé de secours, le fichier est illisible, aussi pour les auteurs de Dossier.',
      remains:
        'Qui possède une ancienne sauvegarde et la phrase ou la clé de l’époque ouvre cette copie. Une nouvelle clé du coffre ne change pas les anciennes copies. Les PDF que vous avez enregistrés sont hors du coffre.'
    },
    hostileText: {
      what: 'Du texte malveillant, collé ou importé',
      protected:
        'Le texte est seulement affiché, jamais exécuté. Les écrans sont isolés et n’ont pas de réseau.',
      remains: 'Un document que vous ouvrez hors de Dossier échappe à cette protection.'
    },
    wrongReport: {
      what: 'Un rapport à la mauvaise personne, ou qui en dit trop',
      protected:
        'Rien ne part sans communication : avec destinataire, but, aperçu et une ligne au journal. Les notes privées ne partent jamais.',
      remains:
        'Ce qui est parti ne se reprend pas. Transmettez la phrase secrète d’un PDF par une autre voie.'
    },
    colleague: {
      what: 'Un collègue qui n’a pas besoin du dossier',
      protected:
        'Le rôle détermine ce que chacun peut faire. La lecture aussi est inscrite au journal, qu’on ne modifie pas en silence.',
      remains: 'Qui a droit à un dossier peut le recopier ou le photographier.'
    },
    loss: {
      what: 'La perte : un plantage, une coupure de courant, un disque plein',
      protected:
        'Ce qui est annoncé comme enregistré est sur le disque. Chaque page du fichier porte un sceau, qui trahit tout dommage à la lecture.',
      remains: 'Un disque cassé ou volé emporte tout. Gardez vous-même une copie à un autre endroit.'
    },
    otherProgram: {
      what: 'Un autre programme sous votre propre compte sur ce PC',
      protected: 'Après le verrouillage, il ne trouve rien : ni en mémoire, ni lisible sur le disque.',
      remains:
        'Tant que le coffre est ouvert, un logiciel malveillant qui a vos droits peut suivre le clavier, l’écran et la mémoire, et l’historique du Presse-papiers de Windows garde ce que vous copiez (désactivez-le sous Système > Presse-papiers). Contre un logiciel malveillant, aucun programme ne peut rien ; gardez le PC sain et à jour.'
    },
    knowsPassphrase: {
      what: 'Quelqu’un qui connaît votre phrase secrète',
      protected: 'Les mauvais essais sont ralentis et comptés, et chaque déverrouillage figure ci-dessous.',
      remains:
        'Avec la bonne phrase, le coffre s’ouvre. En cas de doute, changez-la et donnez une nouvelle clé au coffre.'
    },
    paper: {
      what: 'Le papier : la clé de secours, les rapports imprimés',
      protected:
        'La clé de secours n’est montrée qu’une fois, et une nouvelle rend la précédente sans valeur.',
      remains: 'Qui trouve la feuille et atteint le fichier lit tout. Gardez-la sous clé, pas près du PC.'
    }
  },
  unlocks: {
    title: 'Derniers déverrouillages',
    text: 'N’était-ce pas toujours vous ?',
    changePassphrase: 'Changez alors votre phrase secrète.',
    at: 'Quand',
    who: 'Qui',
    byRecoveryKey: '{{name}}, avec la clé de secours',
    failed: 'Échecs auparavant',
    noFailed: 'aucun',
    none: 'Pas encore de déverrouillage.',
    show: 'Voir les déverrouillages',
    failedSince_one:
      'Depuis votre dernier déverrouillage, il y a eu {{count}} essai manqué. Si ce n’était pas vous, vérifiez qui a accès à ce PC.',
    failedSince_other:
      'Depuis votre dernier déverrouillage, il y a eu {{count}} essais manqués. Si ce n’était pas vous, vérifiez qui a accès à ce PC.'
  }
}
