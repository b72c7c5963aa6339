import type { SameShape } from '../i18n/same-shape'
import type { errors as model } from './words.nl'

export const errors: SameShape<typeof model> = {
  'vault.absent': 'Il n’y a pas encore de coffre sur ce PC. Créez d’abord un cabinet.',
  'vault.locked':
    'Le coffre est verrouillé. Ce qui était enregistré est en sécurité ; déverrouillez pour continuer.',
  'vault.exists': 'Il y a déjà un coffre sur ce PC. Rien n’a été écrasé ; déverrouillez celui qui existe.',
  'vault.wrongPassphrase':
    'Cette phrase secrète n’ouvre pas le coffre. Rien n’a changé ; vérifiez les majuscules, les espaces et la disposition du clavier.',
  'vault.wait': 'Après les essais manqués, attendez encore {{seconds}} s. Rien n’a changé.',
  'vault.weakPassphrase':
    'Cette phrase secrète est trop facile à deviner. Prenez au moins 15 caractères, par exemple cinq mots au hasard.',
  'vault.recoveryKeyMismatch':
    'Ces groupes ne correspondent pas à votre clé de secours. Vérifiez-les sur la feuille imprimée et réessayez.',
  'vault.slotsDamaged':
    'Le fichier de clés de ce coffre est endommagé. Vos dossiers sont toujours là. Ne touchez pas au répertoire et remettez le fichier de clés à partir d’une sauvegarde.',
  'vault.slotTooWeak':
    'La clé de ce coffre est moins protégée que ce que Dossier accepte ; le fichier a pu être modifié. Vos dossiers sont toujours là. Laissez le répertoire tel quel et demandez de l’aide.',
  'vault.otherMembers':
    'Un autre membre du cabinet ouvre aussi ce coffre, avec sa propre phrase secrète, qui ne fonctionnerait plus après une nouvelle clé. Rien n’a donc changé ; ce sera possible dès que vous ouvrirez ce coffre sans autre membre.',
  'vault.newer':
    'Ce coffre a été enregistré par une version plus récente de Dossier. Vos dossiers sont intacts ; installez la dernière version pour les ouvrir.',
  'vault.foreign':
    'Le fichier dans le répertoire de Dossier n’est pas un coffre de ce cabinet. Rien n’y a été modifié. Remettez le bon fichier ou demandez de l’aide.',
  'vault.damaged':
    'Le coffre est endommagé et n’est pas ouvert, pour que rien ne se perde. Laissez le répertoire tel quel et restaurez une sauvegarde, ou demandez de l’aide.',
  'vault.networkShare':
    'Le coffre se trouve sur un disque réseau, où il ne peut pas être conservé en sécurité. Vos dossiers sont toujours là ; déplacez le répertoire sur ce PC et rouvrez.',
  'vault.ended':
    'Le coffre s’est arrêté dès son démarrage. Rien n’est perdu. Vérifiez qu’un antivirus ne bloque pas Dossier, puis réessayez.',
  'input.invalid':
    'Quelque chose dans ces données n’est pas correct et n’a donc pas été enregistré. Vérifiez ce que vous avez rempli.',
  'access.denied':
    'Votre rôle ne le permet pas. Rien n’a été modifié ; adressez-vous à l’administrateur de votre cabinet.',
  'record.missing': 'Cet élément n’existe pas ou plus. Revenez à la liste.',
  'person.sourceMissing':
    'Pas encore enregistré : indiquez où vous avez trouvé ces données, car elles ne viennent pas de la personne elle-même.',
  'trajectory.notRunning':
    'Ce parcours n’est pas en cours. Mettez-le d’abord en cours ; vous pourrez ensuite ajouter des notes de séance et des tests.',
  'trajectory.closed': 'Ce parcours est clôturé. Rien n’a été modifié ; rouvrez le parcours pour continuer.',
  'note.beforeStart':
    'La séance a lieu avant le début du parcours. Ce que vous avez écrit est toujours là ; adaptez la date de la séance ou celle du parcours.',
  'test.tooManyMissing':
    'Il manque trop de réponses pour calculer un score. Ce que vous avez rempli est toujours là ; complétez les questions vides.',
  'report.signed':
    'Ce rapport est signé et ne peut plus changer. Commencez un nouveau rapport s’il faut modifier quelque chose.',
  'report.incomplete':
    'Le rapport n’est pas encore prêt à être signé. Complétez les parties vides ; ce que vous avez écrit est enregistré.',
  'report.quoteNotShareable':
    'Une citation de ce rapport ne peut pas ou plus sortir : le passage de la note de séance a changé ou est privé. Ce que vous avez écrit est enregistré ; retirez la citation ou rendez le passage partageable.',
  'report.notSigned':
    'Ce rapport n’est pas encore signé et ne peut donc pas être communiqué. Signez-le d’abord.',
  'disclosure.otherSponsor':
    'Ce destinataire n’appartient pas à l’organisation cliente de ce parcours. Rien n’est parti ; un rapport ne va qu’à l’organisation cliente de son propre parcours.',
  'disclosure.agreementMissing':
    'Il n’y a pas encore de convention tripartite signée. Rien n’est parti ; fixez d’abord ce que l’organisation cliente peut recevoir.',
  'disclosure.agreementForbids':
    'La convention tripartite dit que l’organisation cliente ne reçoit pas ceci. Rien n’est parti.',
  'disclosure.coacheeFirst':
    'La personne coachée lit le rapport en premier. Rien n’est parti ; communiquez-lui d’abord le rapport.',
  'disclosure.consentMissing':
    'Il faut pour cela l’accord de la personne coachée. Rien n’est parti ; indiquez la date de son accord.',
  'disclosure.previewExpired':
    'Quelque chose a changé depuis que vous avez vu l’aperçu. Rien n’est parti ; regardez le nouvel aperçu, puis continuez.',
  'job.cancelled': 'Annulé. Rien n’a été enregistré ni envoyé.',
  'desktop.cancelled': 'Annulé. Rien n’a été enregistré ni envoyé.',
  'desktop.grantMissing':
    'L’emplacement choisi n’est plus valable. Rien n’a été écrit ; choisissez à nouveau l’emplacement.',
  'desktop.printFailed':
    'L’impression n’a pas réussi. Rien n’est perdu ; vérifiez l’imprimante et réessayez.',
  'storage.full':
    'Le disque est plein. La dernière modification n’est pas enregistrée, tout le reste l’est. Libérez de la place et réessayez.',
  'storage.failed':
    'Le disque a signalé une erreur. La dernière modification n’est peut-être pas enregistrée, tout le reste l’est. Réessayez ; si cela persiste, faites une sauvegarde.',
  unexpected:
    'Un problème que Dossier n’attendait pas est survenu. Ce qui était enregistré est en sécurité. Réessayez ; sinon, verrouillez puis déverrouillez.'
}
