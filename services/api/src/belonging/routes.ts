import type { SliceShell } from '../http/reader.ts';
import type { Api } from '../http/request.ts';
import { atItself, onInitiative } from '../initiatives/on-initiative.ts';
import { bearerOffer, bearing, departure, invitation, ownership, ownershipProposal } from './bodies.ts';

/** Whose an initiative is: the unit that owns it, those who bear it, and those who may read it besides. */
export function registerBelonging(api: Api, slice: SliceShell): void {
  registerOwnership(api, slice);
  registerBearers(api, slice);
  registerDeparture(api, slice);
  registerInvitations(api, slice);
}

function registerOwnership(api: Api, slice: SliceShell): void {
  onInitiative(api, slice, {
    noun: 'ownership-proposals',
    command: 'proposeOwner',
    tag: 'intake',
    summary: { sv: 'Föreslå en annan ägare', en: 'Propose another owner' },
    description: {
      sv: 'Frågar en enhet om den vill äga initiativet, i vilken fas som helst. Enheten får läsa det, och svarar själv; till dess äger den förra. En ny fråga ersätter en obesvarad. Ett öppet beslutsärende stannar hos enheten som öppnade det, om inte movesCase är satt: då kan ingen besluta i det förrän enheten har svarat.',
      en: 'Asks a unit whether it wants to own the initiative, in any phase. The unit may read it and answers itself; until then the former owns it. A new question replaces an unanswered one. An open gate case stays with the unit that opened it, unless movesCase is set: then nobody can decide it before the unit has answered.',
    },
    body: ownershipProposal,
    target: atItself,
    args: (body) => body,
  });
  onInitiative(api, slice, {
    noun: 'ownerships',
    command: 'answerOwnership',
    tag: 'intake',
    summary: { sv: 'Svara på frågan om att äga initiativet', en: 'Answer whether one owns the initiative' },
    description: {
      sv: 'Enheten som utsågs vid mottagningen, eller som har föreslagits sedan, säger ja eller nej. Den som utsågs vid mottagningen arbetar från början; säger den nej saknas ägare, och ingen beslutspunkt öppnas förrän en annan enhet har sagt ja. Följer beslutsärendet med svarar alla betalare på nytt, reserverade pengar frigörs, och beslutsfattaren får en ny version av underlaget.',
      en: 'The unit named at intake, or proposed since, says yes or no. The one named at intake works from the start; if it says no there is no owner, and no gate opens before another unit has said yes. If the gate case goes along, every payer answers anew, reserved money is released, and the decider gets a new dossier version.',
    },
    body: ownership,
    target: ({ unitId }) => ({ unitId }),
    args: ({ accepts, reason }) => ({ accepts, reason }),
  });
}

function registerBearers(api: Api, slice: SliceShell): void {
  onInitiative(api, slice, {
    noun: 'bearer-offers',
    command: 'offerBearer',
    tag: 'involvement',
    summary: { sv: 'Be någon bära idén', en: 'Ask somebody to bear the idea' },
    description: {
      sv: 'En idébärare, eller idéslusskontoret, frågar någon om att bära idén också. Personen får läsa initiativet, också som utkast, och svarar själv. Den som blir idébärare varken bedömer, tillstyrker eller beslutar om idén.',
      en: 'A bearer, or the sluice office, asks somebody to bear the idea too. The person may read the initiative, also as a draft, and answers. Whoever becomes a bearer neither rates, endorses nor decides the idea.',
    },
    body: bearerOffer,
    target: atItself,
    args: (body) => body,
  });
  onInitiative(api, slice, {
    noun: 'bearers',
    command: 'answerBearerOffer',
    tag: 'involvement',
    summary: { sv: 'Svara på frågan om att bära idén', en: 'Answer whether one bears the idea' },
    description: {
      sv: 'Den tillfrågade säger ja eller nej. Coach, chef och den som har bedömt idén kan inte säga ja.',
      en: 'Whoever was asked says yes or no. The coach, the manager and whoever has rated the idea cannot say yes.',
    },
    body: bearing,
    target: atItself,
    args: (body) => body,
  });
}

function registerDeparture(api: Api, slice: SliceShell): void {
  onInitiative(api, slice, {
    noun: 'bearer-departures',
    command: 'stepDown',
    tag: 'involvement',
    summary: { sv: 'Lämna som idébärare', en: 'Step down as a bearer' },
    description: {
      sv: 'Idébäraren lämnar; de andra fortsätter. Lämnar den sista avslutas inget: bearerMissing visar att någon behöver ta vid, och idéslusskontoret kan fråga. Den som vill lämna över frågar sin efterträdare först. Ett utkast lämnas inte ensamt.',
      en: 'The bearer leaves; the others go on. If the last one leaves nothing ends: bearerMissing shows that somebody has to take over, and the sluice office can ask. Whoever wants to hand over asks their successor first. A draft is not left alone.',
    },
    body: departure,
    target: atItself,
    args: (body) => body,
  });
}

function registerInvitations(api: Api, slice: SliceShell): void {
  onInitiative(api, slice, {
    noun: 'invitations',
    command: 'invite',
    tag: 'involvement',
    summary: { sv: 'Bjud in någon att läsa', en: 'Invite somebody to read' },
    description: {
      sv: 'Den inbjudna får läsa initiativet när det är inlämnat, också om synligheten är invited.',
      en: 'The invited person may read the initiative once it is submitted, also if its visibility is invited.',
    },
    body: invitation,
    target: atItself,
    args: (body) => body,
  });
  onInitiative(api, slice, {
    noun: 'invitation-withdrawals',
    command: 'withdrawInvitation',
    tag: 'involvement',
    summary: { sv: 'Ta tillbaka en inbjudan', en: 'Withdraw an invitation' },
    description: {
      sv: 'Personen läser inte längre initiativet på grund av inbjudan. Det som redan är läst är läst.',
      en: 'The person no longer reads the initiative by the invitation. What has been read has been read.',
    },
    body: invitation,
    target: ({ personId }) => ({ personId }),
    args: () => ({}),
  });
}
