import type { Phrases } from './phrases'
import { enReport } from './en-report'

export const en: Phrases = {
  themes: {
    delegation: {
      assignments: [
        'Learning to let go now that the team has doubled',
        'Handing work over without doing it again afterwards'
      ],
      goals: [
        'Hand over one whole task a week, authority included',
        'Stop rereading what somebody else has finished',
        'Keep two half days a week for what only I can do'
      ],
      reasons: [
        'The team grew from five to eleven in a year; the way of working stayed the same.',
        'The board sees every decision about {team} pass over one desk.'
      ],
      wishes: [
        'Wants to close the laptop at six without twenty messages left to check.',
        'Wants {colleague} to carry the weekly planning for {team} by the end of the quarter.'
      ],
      situation: [
        'Took back {n} things this week that had been handed over, because explaining seemed to take longer.',
        '{colleague} now waits for a nod before deciding, which was never the idea.',
        'Hands over the task but not the say: everybody comes back for the last signature.'
      ],
      options: [
        'Say beforehand what is fixed (date, budget) and what is free.',
        'One moment a week to steer, and no looking in between.',
        'Let {colleague} propose how and when, and add something only after that.'
      ],
      insights: [
        'Noticed that the client had not seen any difference between the two versions.',
        'Checking calms the own unrest more than it improves the work.'
      ],
      actions: [
        'Picks one file that goes to {colleague} completely, and says so in the team.',
        'Answers questions from {team} with: what would you do?'
      ],
      agreements: [
        'Hand the file on {team} to {colleague}, decisions included',
        'Note for a week what is taken back, and why'
      ]
    },
    conflict: {
      assignments: [
        'Being able to work with the manager again',
        'Setting limits in a strained working relationship'
      ],
      goals: [
        'Hold a difficult conversation without knowing the outcome beforehand',
        'Say what I need before it is too late',
        'Keep facts and intentions apart'
      ],
      reasons: [
        'Since the argument about {team} last autumn, everything with {colleague} goes by mail.',
        'HR suggests a conversation with three; first it has to be prepared.'
      ],
      wishes: [
        'Wants to talk about the work again; friendship is not needed.',
        'Wants to understand why each talk with {colleague} turns to something else after five minutes.'
      ],
      situation: [
        'Reads each message of {colleague} three times and answers in one line.',
        'Was about to say something {n} times and swallowed it each time.',
        'Tells the story fluently and in the same order as last time: it has become a plea.'
      ],
      options: [
        'Rehearse the talk with an empty chair, and answer from that chair as well.',
        'Begin with what is shared: both want {team} to deliver on time.',
        'Three sentences: what I saw, what it does to me, what I ask.'
      ],
      insights: [
        'Went quiet when asked what {colleague} would tell about the same moment.',
        'There is more disappointment than anger in it.'
      ],
      actions: [
        'Asks for half an hour, one subject, on neutral ground.',
        'Lets a message lie for a night before it goes.'
      ],
      agreements: ['Ask {colleague} for half an hour', 'Write the three sentences down and say them aloud']
    },
    reorganisation: {
      assignments: [
        'Finding a place after the reorganisation',
        'Defining the role anew after two departments merged'
      ],
      goals: [
        'Know what I answer for, and what no longer',
        'Build a network at the other site',
        'One visible result a month that is mine'
      ],
      reasons: [
        'Two departments merged in January; the job still exists, its content does not.',
        'Heard on the same day as the team that {team} would move.'
      ],
      wishes: [
        'Wants to stop waiting: for months everything has hung on the next chart.',
        'Wants to be honest with the team about what has not been decided.'
      ],
      situation: [
        'Still gets questions meant for {team}, and still answers them.',
        'Spends {n} days a month in transition groups where nobody knows who decides.',
        'The first meeting with the other site was polite; nobody asked a real question.'
      ],
      options: [
        'Make three lists: what is gone, what stays, what is new.',
        'Have coffee with {colleague} at the other site, without an agenda.'
      ],
      insights: [
        'Spoke of the job in the present tense for the first time.',
        'Not knowing weighs more than the change itself.'
      ],
      actions: [
        'Writes one page about the role and hands it in before the next meeting.',
        'Tells the team what is known, what is not, and when there will be news.'
      ],
      agreements: ['Write one page about the new role', 'Spend a day with {team} at the other site']
    },
    firstLead: {
      assignments: ['A good start as a team leader', 'From colleague to manager: the first hundred days'],
      goals: [
        'A talk of half an hour with everybody, every two weeks',
        'Take a decision and explain it without apology',
        'A team meeting of one hour, with minutes of one page'
      ],
      reasons: [
        'Became leader of {team} in September, after years as a colleague there.',
        'The predecessor had a style of his own and everybody compares.'
      ],
      wishes: [
        'Wants to lead in an own way, not as a copy of the one before.',
        'Wants an honest talk with {colleague}, who applied as well.'
      ],
      situation: [
        'The appraisal talks are coming and not one has ever been held.',
        'Fills every silence in the meeting, so that nobody else needs to speak.',
        'Changed the roster of {team} {n} times to keep everybody happy.'
      ],
      options: [
        'Ask each member the same three questions and lay the answers side by side.',
        'Decide beforehand which decisions are taken together and which are not.'
      ],
      insights: [
        'Speaks of the team with warmth and of the own work with severity.',
        'The authority is there already; it only has to be used.'
      ],
      actions: ['Plans a first talk with everybody in {team}.', 'Counts to five before filling a silence.'],
      agreements: ['Plan the talks with all of {team}', 'Talk with {colleague} about the appointment']
    },
    career: {
      assignments: ['Finding out whether the job still fits', 'Choosing between staying and leaving'],
      goals: [
        'Know which tasks make me forget the time',
        'Talk with three people who do the work I am considering',
        'Reach a choice that I can explain'
      ],
      reasons: [
        'Has been with the same employer for eleven years and no longer looks forward to Monday.',
        'Turned down an offer and has kept thinking about it.'
      ],
      wishes: [
        'Wants to choose instead of waiting for somebody else to do it.',
        'Wants a step that can also be afforded.'
      ],
      situation: [
        'Has kept {n} vacancies and answered none.',
        'A talk with {colleague}, who already made the move, stirred more than all the lists.',
        'Speaks of the other job in conditionals: would, if, perhaps.'
      ],
      options: [
        'Spend a day with {colleague} before thinking of courses.',
        'Describe four moments when the work felt right and look for what they share.'
      ],
      insights: [
        'Sits up and speaks faster as soon as teaching comes up.',
        'The choice has become smaller: it is no longer all or nothing.'
      ],
      actions: [
        'Calls {colleague} for half an hour about the trade.',
        'Writes the letter that might be sent one day, without sending it.'
      ],
      agreements: ['Plan a talk with {colleague}', 'Describe four moments when the work felt right']
    }
  },
  common: {
    reasons: [
      'Came by way of the HR department; the question was sharpened together afterwards.',
      'Took a course on this before and now wants to use what stayed on the shelf.'
    ],
    wishes: [
      'Wants to be able to say afterwards what has changed, with an example.',
      'Asks for honest feedback, also when it is not pleasant.',
      'Wants above all a place to think aloud.',
      'Hopes that {colleague} notices the difference in a few months.',
      'For this session: look closely at one situation with {team}.'
    ],
    situation: [
      'Came in with a list and put it aside after ten minutes.',
      'Scale question: {n} today, a point lower last time.',
      'Part of what was agreed last time worked; where it stuck, it was a matter of order.',
      'A busy stretch, with the closing of {team} and a move of offices.'
    ],
    options: [
      'What worked the last time this came up, and what of it is still of use?',
      'Begin small: something that can be done this week and needs nobody’s permission.'
    ],
    insights: [
      'Summed up the session in two sentences, without hesitation.',
      'The insight came while standing up, coat already on.',
      'The pace was slower than usual, and the talk was the better for it.',
      'Corrected me when I summed up, and was right.',
      'Says “we” when it goes well and “they” when it does not.'
    ],
    actions: ['Brings one concrete example next time.', 'Asks {colleague} in two weeks what has changed.'],
    lessons: [
      'Recognises the old pattern at the moment itself, not in the evening.',
      'Takes three questions along to keep asking.',
      'Knows whom to turn to in the organisation.'
    ],
    confidentiality: [
      'Agreed: the sponsor hears of attendance and goals, and of nothing else without consent.',
      'The coachee reads every report first and may have facts corrected.'
    ],
    fit: [
      'A good match: the talk came easily, and so did a laugh.',
      'Prefers a calm, inquiring way of working.'
    ],
    reflections: [
      'I went for solutions too soon. Stay with the question longer.',
      'I talked too much in the second half.',
      'A good session. The silence in the middle was the work.',
      'I doubt whether the goal is still the real one. Ask at the start next time.'
    ],
    coachAgreements: [
      'Send the article on difficult conversations',
      'Propose dates for the mid-term evaluation',
      'Send the worksheet with the three lists'
    ],
    sponsorAgreements: ['Make time for the tripartite meeting']
  },
  teams: ['planning', 'finance', 'the warehouse', 'customer service', 'the lab', 'sales', 'procurement'],
  report: enReport,
  purposes: {
    coachee: ['For the coachee to read before anybody else', 'The coachee’s own copy of the report'],
    sponsor: ['To discuss the results of the trajectory, as agreed', 'To decide on how to go on']
  },
  conditions: ['A quiet room, no time limit', 'Filled in at home', '']
}
