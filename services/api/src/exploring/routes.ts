import type { SliceShell } from '../http/reader.ts';
import type { Api } from '../http/request.ts';
import { atItself, onInitiative } from '../initiatives/on-initiative.ts';
import {
  collaborator,
  endorsement,
  endorsementRequest,
  ideaDescription,
  namedCoach,
  namedManager,
  needDescription,
  questionAnswers,
  selectedUnits,
} from './bodies.ts';

/** Understanding the need, finding the idea, and gathering those around it. */
export function registerExploring(api: Api, slice: SliceShell): void {
  registerDescriptions(api, slice);
  registerAnswers(api, slice);
  registerManagers(api, slice);
  registerPeople(api, slice);
}

function registerDescriptions(api: Api, slice: SliceShell): void {
  onInitiative(api, slice, {
    noun: 'needs',
    command: 'describeNeed',
    tag: 'initiatives',
    summary: { sv: 'Beskriv behovet', en: 'Describe the need' },
    description: {
      sv: 'Vad är problemet, och för vem? Bäraren eller coachen skriver; en ny beskrivning ersätter den förra. Beslutspunkten tid brukar kräva att behovet är beskrivet.',
      en: 'What is the problem, and for whom? The bearer or the coach writes; a new description replaces the former. The gate for time usually needs it.',
    },
    body: needDescription,
    target: atItself,
    args: (body) => body,
  });
  onInitiative(api, slice, {
    noun: 'ideas',
    command: 'describeIdea',
    tag: 'initiatives',
    summary: { sv: 'Beskriv idén', en: 'Describe the idea' },
    description: {
      sv: 'Hur behovet kan mötas. Bäraren eller coachen skriver; en ny beskrivning ersätter den förra. Beslutspunkten tid brukar kräva att idén är beskriven.',
      en: 'How the need can be met. The bearer or the coach writes; a new description replaces the former. The gate for time usually needs it.',
    },
    body: ideaDescription,
    target: atItself,
    args: (body) => body,
  });
}

function registerAnswers(api: Api, slice: SliceShell): void {
  onInitiative(api, slice, {
    noun: 'answers',
    command: 'answerQuestions',
    tag: 'initiatives',
    summary: { sv: 'Svara på modellens frågor', en: 'Answer the model’s questions' },
    description: {
      sv: 'Innovationsmodellen ställer egna frågor, till exempel om teknik ingår. Svaren avgör vilka kriterier som bedöms och vad en beslutspunkt kräver. Skicka ett eller flera svar; de andra står kvar. En fråga som inte ställs här, eller ett svar av fel slag, tas inte emot.',
      en: 'The process model asks questions of its own, such as whether technology is involved. The answers decide which criteria are rated and what a gate needs. Send one or more; the others stay. A question that is not asked here, or an answer of the wrong kind, is refused.',
    },
    body: questionAnswers,
    target: atItself,
    args: (body) => body,
  });
}

function registerManagers(api: Api, slice: SliceShell): void {
  onInitiative(api, slice, {
    noun: 'managers',
    command: 'nameManager',
    tag: 'involvement',
    summary: { sv: 'Ange närmaste chef', en: 'Name the manager' },
    description: {
      sv: 'Bäraren anger sin närmaste chef, som därmed får läsa initiativet och blir den som kan tillstyrka det. Ingen tillstyrker sin egen idé. Anges en annan chef frågas den på nytt; ett nej som har getts står kvar (formerEndorsement), och den nya chefens ja räknas först när innovationsledaren har sagt sitt.',
      en: 'The bearer names the nearest manager, who may then read the initiative and becomes the one who can endorse it. Nobody endorses an idea of their own. Another manager is asked anew; a no that was given stays (formerEndorsement), and the new manager’s yes counts once the innovation leader has spoken.',
    },
    body: namedManager,
    target: atItself,
    args: (body) => body,
  });
  onInitiative(api, slice, {
    noun: 'endorsement-requests',
    command: 'askEndorsement',
    tag: 'involvement',
    summary: { sv: 'Be om tillstyrkan', en: 'Ask for the endorsement' },
    description: {
      sv: 'Ber den angivna chefen om svar senast en dag. Har chefen inte svarat då räknas det som tystnad: frågan går till innovationsledaren, och inget avslutas. Den som inte har någon chef hoppar över detta.',
      en: 'Asks the named manager for an answer by a day. No answer by then counts as silence: the question goes to the innovation leader, and nothing ends. Whoever has no manager skips this.',
    },
    body: endorsementRequest,
    target: atItself,
    args: (body) => body,
  });
  onInitiative(api, slice, {
    noun: 'endorsements',
    command: 'endorse',
    tag: 'involvement',
    summary: { sv: 'Tillstyrk eller avstyrk', en: 'Endorse, or not' },
    description: {
      sv: 'Chefens ja eller nej, med skäl. Ett nej avslutar inget: det går till innovationsledaren, som då svarar här; likaså efter tystnad. Ett nytt svar ersätter det förra. Beslutspunkten tid brukar kräva ett ja.',
      en: 'The manager’s yes or no, with a reason. A no ends nothing: it goes to the innovation leader, who then answers here; so does silence. A new answer replaces the former. The gate for time usually needs a yes.',
    },
    body: endorsement,
    target: atItself,
    args: (body) => body,
  });
}

function registerPeople(api: Api, slice: SliceShell): void {
  onInitiative(api, slice, {
    noun: 'coaches',
    command: 'nameCoach',
    tag: 'involvement',
    summary: { sv: 'Utse innovationscoach', en: 'Name a coach' },
    description: {
      sv: 'Coachen får läsa initiativet, också som utkast, och kan arbeta i det som bäraren. En ny coach ersätter den förra.',
      en: 'The coach may read the initiative, also as a draft, and can work in it as the bearer can. A new coach replaces the former.',
    },
    body: namedCoach,
    target: atItself,
    args: (body) => body,
  });
  onInitiative(api, slice, {
    noun: 'unit-selections',
    command: 'selectUnits',
    tag: 'involvement',
    summary: { sv: 'Välj enheter som får läsa', en: 'Select units that may read' },
    description: {
      sv: 'Enheterna ersätter dem som valts förut. De som arbetar där, eller har en roll eller ett mandat där, får läsa initiativet så länge visibility är selectedUnits och det inte är ett utkast.',
      en: 'The units replace those selected before. Whoever works there, or holds a role or mandate there, may read the initiative as long as visibility is selectedUnits and it is no draft.',
    },
    body: selectedUnits,
    target: atItself,
    args: (body) => body,
  });
  onInitiative(api, slice, {
    noun: 'collaborators',
    command: 'addCollaborator',
    tag: 'involvement',
    summary: { sv: 'Lägg till en samarbetspart', en: 'Add a collaborator' },
    description: {
      sv: 'En annan förvaltning (kind administration, med unitId) eller någon utanför (med name). En förvaltning som är med får läsa initiativet.',
      en: 'Another administration (kind administration, with unitId) or somebody outside (with name). An administration that takes part may read the initiative.',
    },
    body: collaborator,
    target: atItself,
    args: (body) => body,
    makes: ['collaboratorAdded', 'collaboratorId'],
  });
}
