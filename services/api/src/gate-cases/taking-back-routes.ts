import { commandRoute } from '../http/command-route.ts';
import type { SliceShell } from '../http/reader.ts';
import type { Api } from '../http/request.ts';
import { shareTermination, shareWithdrawal } from './bodies.ts';
import { receiptOnGateCase } from './receipt.ts';
import { shareParams } from './schemas.ts';

/** A payer takes its money back: before the gate what is reserved, after it what is not committed. */
export function registerTakingBack(api: Api, { shell }: SliceShell): void {
  commandRoute(api, shell, {
    ...{ path: '/gate-cases/:gateCaseId/shares/:shareId/withdrawals', command: 'withdrawShare', tag: 'money-and-time' },
    summary: { sv: 'Dra tillbaka en andel', en: 'Withdraw a share' },
    description: {
      sv: 'Betalaren ändrar sig innan beslutet vid beslutspunkten är fattat. Reservationen frigörs och ärendet saknar en andel: betalaren kan besluta på nytt, eller så äskas pengar av någon annan. Ett bifall som väntar på att meddelas behåller sina reservationer. Vad ett organ har gett tar bara organet tillbaka.',
      en: 'The payer thinks better of it before the gate has been decided. The reservation is released and the case lacks a share: the payer can decide anew, or money is applied for from somebody else. An approval that awaits its notification keeps its reservations. What a body has given it alone takes back.',
    },
    params: shareParams('withdrawShare'),
    body: shareWithdrawal,
    aim: ({ gateCaseId }) => ({ gateCaseId }),
    target: ({ shareId }) => ({ shareId }),
    args: ({ recorded = null, reason }) => ({ reason, recorded }),
    receipt: receiptOnGateCase(),
  });
  commandRoute(api, shell, {
    ...{ path: '/gate-cases/:gateCaseId/shares/:shareId/terminations', command: 'endGrant', tag: 'money-and-time' },
    summary: { sv: 'Avsluta det som återstår av ett bidrag', en: 'End what is left of a grant' },
    description: {
      sv: 'Betalaren tar efter bifallet tillbaka det som inte är intecknat, genom ett eget beslut. Initiativet visas som underfinansierat och en avstämning ska hållas. Mer pengar söks som ett ärende inom fasen. När initiativet är avslutat går det som inte har använts tillbaka till fonden på samma sätt; det som har använts förblir beviljat.',
      en: 'After the approval the payer takes back what is not committed, by its own decision. The initiative shows as underfunded and a checkpoint is due. More money is asked for as a case within the phase. Once the initiative has ended, what was not used goes back to the fund in the same way; what was used stays granted.',
    },
    params: shareParams('endGrant'),
    body: shareTermination,
    aim: ({ gateCaseId }) => ({ gateCaseId }),
    target: ({ shareId }) => ({ shareId }),
    args: ({ recorded = null, reason, amount }) => ({ amountMinor: amount.amountMinor, reason, recorded }),
    receipt: receiptOnGateCase(),
  });
}
