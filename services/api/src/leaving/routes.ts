import type { SliceShell } from '../http/reader.ts';
import type { Api } from '../http/request.ts';
import { onInitiative } from '../initiatives/on-initiative.ts';
import { referral, referralAnswer, reopening, withdrawal } from './bodies.ts';

/** Leaving by one's own will or to somebody else, and coming back. */
export function registerLeaving(api: Api, slice: SliceShell): void {
  registerWithdrawal(api, slice);
  registerReferrals(api, slice);
  registerReopening(api, slice);
}

function registerWithdrawal(api: Api, slice: SliceShell): void {
  onInitiative(api, slice, {
    noun: 'withdrawals',
    command: 'withdraw',
    tag: 'endings',
    summary: { sv: 'Återkalla initiativet', en: 'Withdraw the initiative' },
    description: {
      sv: 'Idébäraren tar tillbaka sin idé. Det går tills timmar eller pengar har beviljats; därefter lämnar man som idébärare, och ägaren avgör. Bär flera idén lämnar var och en för sig. Ingen behöver inväntas: är ett beslut begärt stängs ärendet, och det som betalare har reserverat blir fritt. Har ett beslut fattats som ännu inte har meddelats faller det med ärendet. Två idéer blir en genom att den ena återkallas med den andra som intoId: bär någon annan den, be om att få bära den också. Inget beviljat följer med, och båda visar varandra.',
      en: 'The bearer takes the idea back. That is possible until hours or money have been granted; after that one steps down, and the owner settles it. Where several bear the idea each steps down. Nobody need be awaited: where a decision has been requested the case is closed, and what payers have reserved is free. A decision that has been taken and not been notified falls with the case. Two ideas become one by withdrawing the one with the other as intoId: where somebody else bears that, ask to bear it too. Nothing that was granted passes over, and each shows the other.',
    },
    body: withdrawal,
    target: ({ ending }) => ({ ending }),
    args: ({ reason, intoId = null }) => ({ reason, intoId }),
  });
}

function registerReferrals(api: Api, slice: SliceShell): void {
  onInitiative(api, slice, {
    noun: 'referrals',
    command: 'proposeReferral',
    tag: 'endings',
    summary: { sv: 'Föreslå en hänvisning', en: 'Propose a referral' },
    description: {
      sv: 'Frågar en enhet om den tar idén in i sin ordinarie planering, en annan process eller en upphandling. Enheten får läsa initiativet. Det fortsätter tills enheten har sagt ja; en ny fråga ersätter en obesvarad, men inte en hänvisning som har beslutats vid en beslutspunkt: den väntar på mottagarens svar.',
      en: 'Asks a unit whether it takes the idea into its ordinary plan, another process or procurement. The unit may read the initiative, which goes on until the unit has said yes; a new question replaces an unanswered one, but not a referral that was decided at a gate: that awaits its receiver’s answer.',
    },
    body: referral,
    target: ({ ending }) => ({ ending }),
    args: ({ ending: _, ...args }) => args,
  });
  onInitiative(api, slice, {
    noun: 'referral-answers',
    command: 'answerReferral',
    tag: 'endings',
    summary: { sv: 'Svara på en hänvisning', en: 'Answer a referral' },
    description: {
      sv: 'Enheten som har fått frågan säger ja, och initiativet avslutas som hänvisat; ett öppet beslutsärende stängs och reserverade pengar frigörs. Eller nej, och det går vidare där det är. Är ett beslut begärt inväntas det före ett ja.',
      en: 'The unit that was asked says yes, and the initiative ends as referred; an open gate case is closed and reserved money is released. Or no, and it goes on where it is. A decision that has been requested is awaited before a yes.',
    },
    body: referralAnswer,
    target: ({ unitId }) => ({ unitId }),
    args: ({ accepts, reason }) => ({ accepts, reason }),
  });
}

function registerReopening(api: Api, slice: SliceShell): void {
  onInitiative(api, slice, {
    noun: 'reopenings',
    command: 'reopen',
    tag: 'endings',
    summary: { sv: 'Återuppta initiativet', en: 'Reopen the initiative' },
    description: {
      sv: 'Ett avslutat initiativ kommer tillbaka, in i en fas på den väg som det har gått, eller till mottagningen om det aldrig togs emot. Beslutspunkterna fram till fasen gäller; de som ligger framför prövas på nytt. Har en av dem upphört att gälla kommer det inte tillbaka längre än dit. Beviljade timmar och pengar står kvar som de är: inget ges tillbaka.',
      en: 'An ended initiative comes back, into a phase on the way that it has come, or to intake where it was never accepted. The gates on the way to the phase hold; those ahead are decided anew. Where one of them has lost effect it comes back no further than there. Hours and money that were granted stay as they are: nothing is given back.',
    },
    body: reopening,
    target: ({ phase }) => ({ phase }),
    args: ({ reason }) => ({ reason }),
  });
}
