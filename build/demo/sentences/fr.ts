import type { Phrases } from './phrases'
import { frReport } from './fr-report'

export const fr: Phrases = {
  themes: {
    delegation: {
      assignments: [
        'Apprendre à lâcher prise maintenant que l’équipe a doublé',
        'Déléguer sans refaire le travail derrière les autres',
        'Passer d’expert à responsable qui fait grandir son équipe'
      ],
      goals: [
        'Confier chaque semaine une tâche entière, décision comprise',
        'Ne plus relire ce qui a déjà été terminé par quelqu’un d’autre',
        'Garder deux demi-journées par semaine pour ce que personne d’autre ne peut faire'
      ],
      reasons: [
        'L’équipe est passée de six à douze personnes en un an, mais la façon de travailler n’a pas changé.',
        'La direction constate que toutes les décisions concernant {team} passent par le même bureau.',
        'Depuis le départ de {colleague}, trois dossiers sont revenus sur sa table et y sont restés.'
      ],
      wishes: [
        'Souhaite pouvoir fermer l’ordinateur à dix-huit heures sans encore vérifier vingt courriels.',
        'Voudrait comprendre ce qui est vraiment en jeu quand quelqu’un s’y prend autrement.',
        'Aimerait que {colleague} porte la planification pour {team} d’ici la fin du trimestre.'
      ],
      situation: [
        'A repris {n} fois cette semaine une tâche déjà confiée, parce qu’expliquer semblait plus long.',
        '{colleague} attend désormais un signe de tête avant de décider : ce n’était pas le but.',
        'Le devis préparé par {colleague} a été réécrit le soir même, sans le dire.',
        'Confie les tâches mais pas l’autorité : chacun revient pour la dernière signature.'
      ],
      options: [
        'Dire à l’avance ce qui est fixé (délai, budget) et ce qui est libre.',
        'Un seul moment de suivi par semaine, et ne pas regarder entre-temps.',
        'Laisser {colleague} proposer le comment et le quand, puis seulement compléter.'
      ],
      insights: [
        'A remarqué de soi-même que le client n’avait vu aucune différence entre les deux versions.',
        'Le contrôle apaise surtout sa propre inquiétude ; il améliore rarement le travail.',
        '{colleague} a mené la réunion avec {team}, et tout le monde en a été content.'
      ],
      actions: [
        'Choisit un dossier qui passe entièrement à {colleague} et l’annonce devant l’équipe.',
        'Note ce qui se passe chaque fois que l’envie de corriger revient.',
        'À chaque question venant de {team}, commence par demander : et vous, que feriez-vous ?'
      ],
      agreements: [
        'Transmettre à {colleague} le dossier concernant {team}, pouvoir de décision compris',
        'Noter pendant une semaine ce qui est repris, et pourquoi',
        'Convenir avec {colleague} des décisions qui ne demandent plus d’accord'
      ]
    },
    conflict: {
      assignments: [
        'Retrouver une collaboration possible avec la hiérarchie',
        'Rendre la parole possible dans une relation de travail bloquée',
        'Poser ses limites dans une collaboration difficile'
      ],
      goals: [
        'Mener un entretien difficile sans vouloir en connaître l’issue à l’avance',
        'Dire ce dont j’ai besoin avant qu’il ne soit trop tard',
        'Séparer les faits et les intentions'
      ],
      reasons: [
        'Depuis la discussion de l’automne au sujet de {team}, tout passe par courriel avec {colleague}.',
        'A été critiqué(e) en réunion devant les autres et n’y est jamais revenu(e).',
        'Les ressources humaines proposent un entretien à trois ; il s’agit d’abord de le préparer.'
      ],
      wishes: [
        'Souhaite pouvoir parler du travail à nouveau ; l’amitié n’est pas nécessaire.',
        'Voudrait comprendre pourquoi chaque échange avec {colleague} change de sujet après cinq minutes.',
        'Ne veut plus faire un détour par l’autre couloir.'
      ],
      situation: [
        'Lit trois fois chaque message de {colleague} et répond en une ligne.',
        'La réunion de mardi a duré dix minutes ; rien n’a été dit au sujet de {team}.',
        'A été {n} fois sur le point de dire quelque chose et s’est tu(e).',
        'Raconte l’histoire avec aisance, dans le même ordre que la dernière fois : c’est devenu une plaidoirie.'
      ],
      options: [
        'Répéter l’entretien avec une chaise vide, puis répondre depuis l’autre place.',
        'Commencer par ce qui est partagé : tous deux veulent que {team} livre à temps.',
        'Un message en trois phrases : ce que j’ai vu, ce que cela me fait, ce que je demande.'
      ],
      insights: [
        'Est devenu(e) plus silencieux(se) quand j’ai demandé ce que {colleague} raconterait du même moment.',
        'Il y a plus de déception que de colère : l’estime était grande.',
        'Les mots « toujours » et « jamais » se font plus rares.'
      ],
      actions: [
        'Demande un entretien d’une demi-heure, sur un seul sujet, en terrain neutre.',
        'Écrit avant l’entretien le pire et le meilleur qui puissent arriver.',
        'Laisse reposer chaque message une nuit avant de l’envoyer.'
      ],
      agreements: [
        'Demander un entretien d’une demi-heure à {colleague}',
        'Écrire les trois phrases et les dire à voix haute',
        'Se renseigner sur le déroulement d’un entretien à trois'
      ]
    },
    reorganisation: {
      assignments: [
        'Trouver sa place après la réorganisation',
        'Redéfinir son rôle après la fusion de deux services',
        'Accompagner l’équipe après une restructuration inattendue'
      ],
      goals: [
        'Savoir de quoi je réponds, et de quoi je ne réponds plus',
        'Construire un réseau avec les collègues de l’autre site',
        'Un résultat visible par mois qui soit le mien'
      ],
      reasons: [
        'Deux services ont fusionné en janvier ; la fonction existe encore, son contenu a disparu.',
        'A appris le même jour que l’équipe le déménagement de {team}.',
        'La nouvelle responsable ne connaît pas l’histoire du service.'
      ],
      wishes: [
        'Souhaite sortir de l’attente : depuis des mois tout dépend du prochain organigramme.',
        'Veut être honnête avec l’équipe sur ce qui n’est pas encore décidé.',
        'Voudrait vérifier si le nouveau rôle convient, avec une date pour répondre.'
      ],
      situation: [
        'Reçoit encore des questions destinées à {team} et y répond malgré tout.',
        'La première réunion avec l’autre site fut polie ; personne n’a posé de vraie question.',
        'Passe {n} jours par mois dans des groupes de transition dont personne ne sait qui décide.',
        '{colleague} part vers un autre service, et avec ce départ une part de la mémoire de l’équipe.'
      ],
      options: [
        'Dresser trois listes : ce qui est parti, ce qui reste, ce qui est nouveau.',
        'Prendre un café avec {colleague} sur l’autre site, sans ordre du jour.',
        'Faire une proposition à la nouvelle responsable plutôt que d’attendre une mission.'
      ],
      insights: [
        'A parlé pour la première fois de sa fonction au présent.',
        'L’incertitude pèse plus lourd que le changement lui-même.',
        'Grande loyauté envers des personnes qui sont déjà parties.'
      ],
      actions: [
        'Rédige une page sur son rôle et la remet avant la prochaine réunion.',
        'Prévoit une visite de travail sur l’autre site.',
        'Dit à l’équipe ce qui est connu, ce qui ne l’est pas, et quand il y aura des nouvelles.'
      ],
      agreements: [
        'Rédiger une page sur le nouveau rôle',
        'Passer une journée avec {team} sur l’autre site',
        'Fermer l’ancienne boîte de messagerie'
      ]
    },
    firstLead: {
      assignments: [
        'Réussir ses débuts comme responsable d’équipe',
        'De collègue à chef d’équipe : les cent premiers jours',
        'Apprendre à diriger d’anciens collègues'
      ],
      goals: [
        'Un entretien en tête-à-tête toutes les deux semaines avec chacun',
        'Prendre une décision et l’expliquer sans m’en excuser',
        'Une réunion d’équipe d’une heure, avec un compte rendu d’une page'
      ],
      reasons: [
        'A pris en septembre la tête de {team}, après y avoir travaillé comme collègue.',
        'Le prédécesseur avait un style bien à lui et chacun compare.',
        'L’organisation propose un parcours à tout nouveau responsable ; la demande vient aussi de la personne.'
      ],
      wishes: [
        'Veut diriger à sa manière, sans imiter son prédécesseur.',
        'Souhaite savoir ce dont l’équipe a besoin plutôt que de le deviner.',
        'Voudrait une conversation franche avec {colleague}, qui était aussi candidat.'
      ],
      situation: [
        'Les entretiens d’évaluation approchent et aucun n’a encore été mené.',
        '{colleague} plaisante sur « le nouveau chef » ; c’est parfois drôle, parfois moins.',
        'Remplit les silences en réunion, si bien que personne d’autre ne doit parler.',
        'A modifié {n} fois l’horaire de {team} pour contenter tout le monde.'
      ],
      options: [
        'Poser à chacun les trois mêmes questions et comparer les réponses.',
        'Décider à l’avance ce qui se décide ensemble et ce qui ne l’est pas.',
        'S’exercer au premier entretien d’évaluation avec quelqu’un qui parle facilement.'
      ],
      insights: [
        'Parle de l’équipe avec chaleur et de soi avec sévérité.',
        'L’autorité est déjà là ; il reste à s’en servir.',
        'La décision sur l’horaire a été annoncée sans détour et elle a tenu.'
      ],
      actions: [
        'Fixe un premier tête-à-tête avec chacun dans {team}.',
        'Compte jusqu’à cinq avant de combler un silence.',
        'Explique la décision une fois, puis la laisse vivre.'
      ],
      agreements: [
        'Planifier les tête-à-tête avec toute l’équipe',
        'Envoyer l’ordre du jour deux jours avant la réunion',
        'Parler de la nomination avec {colleague}'
      ]
    },
    career: {
      assignments: [
        'Examiner si la fonction actuelle convient encore',
        'Choisir entre rester et partir',
        'Y voir clair sur la prochaine étape professionnelle'
      ],
      goals: [
        'Savoir quelles tâches me font oublier l’heure',
        'Rencontrer trois personnes qui font le métier auquel je pense',
        'Arriver à un choix que je peux expliquer'
      ],
      reasons: [
        'Travaille depuis onze ans chez le même employeur et n’attend plus le lundi.',
        'A refusé une offre et y pense encore chaque semaine.',
        'Une formation a montré que le plaisir se trouve dans l’accompagnement plus que dans {team}.'
      ],
      wishes: [
        'Veut choisir plutôt que d’attendre qu’un autre le fasse.',
        'Voudrait savoir ce qui reste de l’envie une fois l’ennui mis de côté.',
        'Cherche un pas qui soit aussi tenable financièrement.'
      ],
      situation: [
        'A gardé {n} offres d’emploi et n’a répondu à aucune.',
        'La conversation avec {colleague}, qui a déjà franchi le pas, a plus fait bouger que toutes les listes.',
        'Parle du métier rêvé au conditionnel : il faudrait, si, peut-être.',
        'La responsable ne sait encore rien, et cela commence à gêner.'
      ],
      options: [
        'Suivre {colleague} pendant une journée avant de penser aux formations.',
        'Réaménager la fonction actuelle : davantage de ceci, moins de cela.',
        'Décrire quatre moments où le travail sonnait juste et chercher ce qu’ils ont en commun.'
      ],
      insights: [
        'Se redresse et parle plus vite dès qu’il est question d’enseigner.',
        'La peur de paraître ingrat(e) retient plus que le crédit de la maison.',
        'Le choix est devenu plus petit : ce n’est plus tout ou rien.'
      ],
      actions: [
        'Appelle {colleague} pour une demi-heure d’échange sur le métier.',
        'Tient un carnet pendant une semaine : un moment qui porte, un moment qui pèse.',
        'Écrit la lettre qui pourrait partir un jour, sans l’envoyer.'
      ],
      agreements: [
        'Prendre rendez-vous avec {colleague} au sujet du métier',
        'Décrire quatre moments où le travail sonnait juste',
        'Passer une demi-journée dans une organisation de la liste'
      ]
    }
  },
  common: {
    reasons: [
      'La demande est venue par le service du personnel ; elle a ensuite été précisée ensemble.',
      'A déjà suivi une formation sur ce thème et veut maintenant mettre en pratique ce qui est resté en plan.',
      'L’occasion est petite, mais le schéma est connu de fonctions précédentes.'
    ],
    wishes: [
      'Voudrait pouvoir dire à la fin ce qui a changé, exemple à l’appui.',
      'Demande un retour honnête, même désagréable.',
      'Cherche surtout un lieu pour penser à voix haute.',
      'Espère que {colleague} verra la différence dans quelques mois.',
      'Pour cette séance : regarder de près une seule situation avec {team}.'
    ],
    situation: [
      'Est arrivé(e) avec une liste et l’a posée après dix minutes.',
      'L’accord précédent a réussi en partie ; là où cela coinçait, c’était une question d’ordre.',
      'Sur l’échelle : {n} aujourd’hui, un point de moins la dernière fois.'
    ],
    options: [
      'Qu’est-ce qui avait marché la dernière fois, et qu’en reste-t-il d’utilisable ?',
      'Commencer petit : quelque chose de faisable cette semaine, sans permission à demander.'
    ],
    insights: [
      'A résumé la séance en deux phrases, sans hésiter.',
      'Le rythme était plus lent que d’habitude, et l’entretien y a gagné.',
      'La prise de conscience est venue en se levant, le manteau déjà mis.'
    ],
    actions: [
      'Demande à {colleague} de dire dans deux semaines ce qui a changé.',
      'Apporte un exemple concret à la prochaine séance.'
    ],
    lessons: [
      'Reconnaît l’ancien réflexe sur le moment, et non plus le soir.',
      'Emporte trois questions à continuer de se poser.',
      'Sait à qui s’adresser dans l’organisation.',
      'Un retour d’une heure est possible dans six mois, si le besoin s’en fait sentir.'
    ],
    confidentiality: [
      'Convenu : l’organisation apprend la présence et les objectifs, rien d’autre sans accord.',
      'La personne lit chaque rapport en premier et peut faire corriger les faits.',
      'Ce qui est dit des collègues reste dans les notes du coach.'
    ],
    fit: [
      'Le contact est bon : la parole vient facilement, et le rire aussi.',
      'A demandé mon expérience avec {team} ; j’ai dit ce que je connais et ce que je ne connais pas.',
      'Préfère une manière de travailler calme ; les jeux de rôle, plus tard.'
    ],
    reflections: [
      'Je suis allé trop vite vers les solutions. Rester plus longtemps auprès de la question.',
      'Ma sympathie va à la personne ; ne pas oublier l’autre côté.',
      'J’ai trop parlé dans la seconde moitié.',
      'Bonne séance. Le silence du milieu était le travail.',
      'À porter en intervision : comment rester neutre quand le donneur d’ordre est présent dans le récit ?',
      'Je doute que l’objectif soit encore le vrai. À demander d’entrée la prochaine fois.'
    ],
    coachAgreements: [
      'Envoyer l’article sur l’entretien difficile',
      'Proposer des dates pour l’évaluation intermédiaire',
      'Envoyer la feuille de travail des trois listes',
      'Relire le compte rendu de la réunion tripartite'
    ],
    sponsorAgreements: [
      'Libérer du temps pour la réunion tripartite',
      'Transmettre la description de la fonction'
    ]
  },
  teams: [
    'la planification',
    'la comptabilité',
    'la logistique',
    'le service clients',
    'le laboratoire',
    'le service technique',
    'les ventes',
    'le bureau de projets'
  ],
  report: frReport,
  purposes: {
    coachee: ['Lecture par la personne avant toute autre communication', 'Exemplaire personnel du rapport'],
    sponsor: ['Discussion des résultats du parcours, comme convenu', 'Décision sur la suite du parcours']
  },
  conditions: ['Local calme, sans contrainte de temps', 'Rempli à domicile', '']
}
