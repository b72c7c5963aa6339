import type { notes as model } from '../nl/notes'
import type { SameShape } from '../same-shape'

export const notes: SameShape<typeof model> = {
  templates: {
    chemistry: 'Premier contact',
    intake: 'Entretien d’accueil',
    tripartite: 'Entretien tripartite',
    grow: 'GROW',
    clear: 'CLEAR',
    starr: 'STARR',
    progress: 'Note de progression',
    midterm: 'Évaluation intermédiaire',
    closing: 'Évaluation finale',
    free: 'Note libre'
  },
  headings: {
    occasion: 'Motif',
    expectations: 'Attentes',
    fit: 'Affinité et collaboration',
    nextStep: 'Étape suivante',
    background: 'Parcours antérieur',
    obstacles: 'Obstacles',
    sponsorExpectations: 'Attentes de l’organisation cliente',
    coacheeExpectations: 'Attentes de la personne coachée',
    agreedGoals: 'Objectifs convenus',
    confidentiality: 'Confidentialité',
    goal: 'Objectif',
    reality: 'Réalité',
    options: 'Options',
    will: 'Volonté et engagement',
    contract: 'Contrat de la séance',
    listen: 'Écoute',
    explore: 'Exploration',
    action: 'Action',
    review: 'Bilan',
    situation: 'Situation',
    task: 'Tâche',
    result: 'Résultat',
    reflectionOnResult: 'Réflexion de la personne coachée',
    coacheeTells: 'Ce que dit la personne coachée',
    observation: 'Observation',
    interpretation: 'Interprétation',
    plan: 'Plan',
    progressOnGoals: 'Progression vers les objectifs',
    whatHelps: 'Ce qui aide',
    whatHinders: 'Ce qui freine',
    adjustments: 'Ajustements',
    whatIsLearned: 'Ce qui est acquis',
    anchoring: 'Ancrage',
    farewell: 'Clôture',
    text: 'Note'
  },
  modes: {
    office: 'Au cabinet',
    video: 'Vidéo',
    phone: 'Téléphone',
    walk: 'En marchant'
  },
  who: {
    coachee: 'Personne coachée',
    coach: 'Coach',
    sponsor: 'Organisation cliente'
  },
  layers: {
    private: 'Privé',
    shareable: 'Partageable'
  }
}
