import { nothing } from '../gate-cases/bodies.ts';
import { onGateCase } from '../gate-cases/on-gate-case.ts';
import type { SliceShell } from '../http/reader.ts';
import type { Api } from '../http/request.ts';
import { atItself } from '../initiatives/on-initiative.ts';
import { roundEntry } from './bodies.ts';

/** A case goes into a round, and out of it again. */
export function registerJoining(api: Api, slice: SliceShell): void {
  onGateCase(api, slice, {
    ...{ noun: 'round-entries', command: 'joinRound', tag: 'decision-rounds' },
    summary: { sv: 'Gå med i en beslutsomgång', en: 'Join a decision round' },
    description: {
      sv: 'Medan ärendet förbereds, i en omgång för ärendets enhet och slag av beslutspunkt, på en dag då den tar emot ärenden. Beslut om ärendet fattas först när omgången är stängd; den som inte väljs ut får veta vad som krävs för ett nytt försök.',
      en: 'While the case is prepared, into a round for its unit and kind of gate, on a day on which that takes cases in. The case is decided only once the round is closed; whoever is not selected is told what it takes to try again.',
    },
    body: roundEntry,
    target: atItself,
    args: (body) => body,
  });
  onGateCase(api, slice, {
    ...{ noun: 'round-exits', command: 'leaveRound', tag: 'decision-rounds' },
    summary: { sv: 'Lämna beslutsomgången', en: 'Leave the decision round' },
    description: {
      sv: 'Ärendet står för sig igen och kan beslutas utan att jämföras. Det går tills omgången stängs; vid en beslutspunkt som beslutar i omgångar bara medan ärendet förbereds. Ett ärende går med bara medan det förbereds: det som lämnar efter att beslut har begärts kommer med igen först om det återremitteras. Ett ärende som inte hade begärts när omgången stängdes jämfördes inte, och lämnar den när som helst.',
      en: 'The case stands by itself again and can be decided without being compared. Possible until the round is closed; at a gate that decides in rounds only while the case is prepared. A case joins only while it is prepared: one that leaves after its decision was requested comes back in only if it is returned. A case that was not requested when the round was closed was not compared, and leaves it at any time.',
    },
    body: nothing,
    target: atItself,
    args: () => ({}),
  });
}
