/** Words of session notes. */
export const notes = {
  templates: {
    chemistry: 'Kennismaking',
    intake: 'Intake',
    tripartite: 'Driehoeksgesprek',
    grow: 'GROW',
    clear: 'CLEAR',
    starr: 'STARR',
    progress: 'Voortgangsverslag',
    midterm: 'Tussentijdse evaluatie',
    closing: 'Slotevaluatie',
    free: 'Vrij verslag'
  },
  headings: {
    occasion: 'Aanleiding',
    expectations: 'Verwachtingen',
    fit: 'Klik en samenwerking',
    nextStep: 'Volgende stap',
    background: 'Achtergrond',
    obstacles: 'Hindernissen',
    sponsorExpectations: 'Verwachtingen van de opdrachtgever',
    coacheeExpectations: 'Verwachtingen van de coachee',
    agreedGoals: 'Afgesproken doelen',
    confidentiality: 'Vertrouwelijkheid',
    goal: 'Doel',
    reality: 'Realiteit',
    options: 'Opties',
    will: 'Wil en voornemen',
    contract: 'Contract voor deze sessie',
    listen: 'Luisteren',
    explore: 'Verkennen',
    action: 'Actie',
    review: 'Terugblik',
    situation: 'Situatie',
    task: 'Taak',
    result: 'Resultaat',
    reflectionOnResult: 'Reflectie van de coachee',
    coacheeTells: 'Wat de coachee vertelt',
    observation: 'Waarneming',
    interpretation: 'Duiding',
    plan: 'Plan',
    progressOnGoals: 'Voortgang op de doelen',
    whatHelps: 'Wat helpt',
    whatHinders: 'Wat remt',
    adjustments: 'Bijsturing',
    whatIsLearned: 'Wat geleerd is',
    anchoring: 'Verankering',
    farewell: 'Afronding',
    text: 'Verslag'
  },
  modes: {
    office: 'Op kantoor',
    video: 'Video',
    phone: 'Telefoon',
    walk: 'Wandeling'
  },
  who: {
    coachee: 'Coachee',
    coach: 'Coach',
    sponsor: 'Opdrachtgever'
  },
  layers: {
    private: 'Privé',
    shareable: 'Deelbaar'
  }
} as const
