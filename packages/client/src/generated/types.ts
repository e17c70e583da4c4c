// Made from docs/api/openapi.json by `npm run generate`; do not edit.
export interface paths {
    readonly "/api-info": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Om gränssnittet / About the interface
         * @description Namn, version och livscykelläge. / Name, version and state in its life cycle.
         */
        readonly get: operations["readApiInfo"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/challenges/{challengeId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Läs en utmaning / Read a challenge
         * @description En fråga som en enhet ställer: vem som frågar, vad, och mellan vilka dagar den tar emot svar. Länken answers leder till de initiativ som svarar och som du får läsa. / A question that a unit asks: who asks, what, and between which days it takes answers. The link answers leads to the initiatives that answer it and that you may read.
         */
        readonly get: operations["readChallenge"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Ändra en utmaning / Revise a challenge
         * @description Ord, område och dagar, så länge den inte har stängt. Den första dagen ligger fast när den har öppnat; den sista kan flyttas fram och tillbaka. Skicka If-Match med den ETag du läste. Det som redan är så ändrar inget. / Words, area and days, as long as it has not closed. Its first day stays once it has opened; its last can be moved either way. Send If-Match with the ETag that you read. What is so already changes nothing.
         *
         *     `challengeOwner`, `office`
         */
        readonly patch: operations["reviseChallenge"];
        readonly trace?: never;
    };
    readonly "/challenges": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lista utmaningar / List challenges
         * @description Stadens utmaningar, de senast upplagda först: frågor till alla, som varje medarbetare läser, också före första dagen. Filter gäller tillsammans. / The city’s challenges, latest registered first: questions to all, which every colleague reads, also before their first day. Filters hold together.
         */
        readonly get: operations["listChallenges"];
        readonly put?: never;
        /**
         * Lägg upp en utmaning / Register a challenge
         * @description En fråga som en enhet ställer, och dagarna då den tar emot svar. Den som svarar för enheten lägger upp den, eller idéslusskontoret. Den öppnar och stänger av sig själv med sina dagar. Skriv inga namn på personer i området. / A question that a unit asks, and the days on which it takes answers. Whoever answers for the unit registers it, or the sluice office. It opens and closes by its days. Write no person’s name in the area.
         *
         *     `challengeOwner`, `office`
         */
        readonly post: operations["registerChallenge"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/challenges/{challengeId}/closings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Stäng en utmaning i förtid / Close a challenge before its last day
         * @description Den tar inte emot fler svar. Det som redan är inlämnat påverkas inte; ett utkast lämnas in utan utmaningen. Den öppnas inte igen: lägg då upp en ny. / It takes no more answers. What has been submitted is not affected; a draft is submitted without the challenge. It is not opened again: register another then.
         *
         *     `challengeOwner`, `office`
         */
        readonly post: operations["closeChallenge"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/initiatives/{initiativeId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Läs ett initiativ / Read an initiative
         * @description Initiativet så som du får se det. Ett beslut syns här först när det har meddelats. Med asOf så som det var antecknat då. / The initiative as you may see it. A decision shows here only once it has been notified. With asOf as it was recorded then.
         */
        readonly get: operations["readInitiative"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Ändra hur initiativet presenteras / Change how the initiative presents itself
         * @description Titel, sammanfattning, område, synlighet, föreslagen enhet, och om idébäraren visas; i utkastet också vilken utmaning det svarar på (null för ingen). Skicka If-Match med den ETag du läste. Det som redan är så ändrar inget. Ändras något medan ett beslut är begärt får beslutsfattaren en ny version av underlaget. / Title, summary, area, visibility, proposed unit, and whether bearers are shown; in the draft also which challenge it answers (null for none). Send If-Match with the ETag that you read. What is so already changes nothing. If a decision has been requested, the decider gets a new dossier version.
         */
        readonly patch: operations["reviseInitiative"];
        readonly trace?: never;
    };
    readonly "/initiatives": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lista initiativ / List initiatives
         * @description De initiativ som du får läsa: egna, öppna inom organisationen och de som rör dina enheter. Filter gäller tillsammans. Med q söks på svenska; ord böjs, sammansättningar och stavfel hittas. / The initiatives that you may read: your own, those open within the organisation, and those that concern your units. Filters hold together. With q a search in Swedish: words are inflected, compounds and misspellings are found.
         */
        readonly get: operations["listInitiatives"];
        readonly put?: never;
        /**
         * Börja på ett initiativ / Start an initiative
         * @description Ett utkast som bara du, de du ber bära idén och den coach du bjuder in kan se. Lämna in det när du är redo. Det kan läggas fram för någon annan (onBehalfOf), av idéslusskontoret utan namngiven person (unnamed: kontoret är då kontakt), eller så att bedömare inte ser vem som bär idén (anonymous). Ingången (entry) kan vara en idé, en fortsättning, något som fungerar någon annanstans eller en pilot som redan pågår; leder den förbi en beslutspunkt passeras den först. Svarar det på en av stadens utmaningar anges den (challengeId) medan den är öppen; ursprunget (origin) säger bara var idén kom ifrån, och kräver ingen. Är det en del av ett initiativ som du bär anges det (continuesId): det börjar från början, inget beviljat följer med, och båda visar varandra. / A draft that only you, those whom you ask to bear it and the coach you invite can see. Submit it when you are ready. It can be put forward for somebody else (onBehalfOf), by the sluice office without a named person (unnamed: the office is its contact), or so that assessors do not see who bears it (anonymous). The entry can be an idea, a continuation, something that works elsewhere or a pilot already running; where it leads past a gate, that is passed first. What answers one of the city’s challenges names it (challengeId) while it is open; the origin only says where the idea came from, and demands none. Where it takes up a part of an initiative that you bear, that is named (continuesId): it begins from the beginning, nothing that was granted passes over, and each shows the other.
         *
         *     `colleague`
         */
        readonly post: operations["draftInitiative"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/similar-initiatives": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Vad liknar den här texten? / What is like this text?
         * @description Högst femtio initiativ som du får läsa och som har flera av textens längsta ord gemensamma med den, det mest lika först. Fråga innan du skriver ned en idé. / At most fifty initiatives that you may read and that have several of the text’s longest words, the most like it first. Ask before you write an idea down.
         */
        readonly get: operations["listSimilarToText"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/initiatives/{initiativeId}/similar-initiatives": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Vad liknar initiativet? / What is like the initiative?
         * @description Högst femtio andra initiativ som du får läsa och som liknar det här. Se efter innan du skickar in ett utkast. / At most fifty other initiatives that you may read and that are like this one. Look before you submit a draft.
         */
        readonly get: operations["listSimilar"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/initiatives/{initiativeId}/options": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Vad som kan göras nu / What can be done now
         * @description Allt som kan göras med initiativet och dess öppna beslutsärende, en gång för varje sak det kan gälla: tillåtet för dig, eller vad som står i vägen och hur man kommer vidare. Vad som kan göras med ett stängt ärende, som att rätta, ompröva eller avsluta ett bidrag, står bland det ärendets egna alternativ; varje ärende har en länk dit (gateCaseOptions). / Every command on the initiative and its open gate case, once for each thing it can be aimed at: allowed for you, or what stands in the way and the way out. What can be done with a closed case, such as correcting, reconsidering or ending a grant, stands among that case’s own options; each case has a link there (gateCaseOptions).
         */
        readonly get: operations["listOptions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/initiatives/{initiativeId}/diagram": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Var initiativet står, som bild / Where the initiative stands, as a picture
         * @description Modellen som initiativet följer, med var det är, vilka beslutspunkter det har passerat, och i ord vad som saknas vid dem som står på tur, så långt du får veta det. Ett beslut syns först när det har meddelats. `Accept: image/svg+xml` ger en bild, `Accept: text/vnd.mermaid` ger text för Mermaid. / The model that the initiative follows, with where it is, which gates it has passed, and in words what is missing at those that come next, as far as it is for you to know. A decision shows only once it has been notified. `Accept: image/svg+xml` gives a picture, `Accept: text/vnd.mermaid` gives text for Mermaid.
         */
        readonly get: operations["drawInitiative"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/initiatives/{initiativeId}/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Initiativets historik / The history of an initiative
         * @description Allt som har hänt i initiativet, dess beslutsärenden och mätserier, äldst först, så långt du får läsa. / Everything that has happened in the initiative, its gate cases and its measurements, oldest first, as far as you may read.
         */
        readonly get: operations["listInitiativeEvents"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/initiatives/{initiativeId}/submissions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Lämna in initiativet / Submit the initiative
         * @description Bäraren lämnar in sitt utkast. Initiativet får ett ärendenummer, och dagen för ett första svar räknas ut. Från nu läses det av idéslusskontoret, registratorn, revisorn och den föreslagna enheten, och av alla i organisationen om synligheten är internal eller public. Att något är dolt i tjänsten, också vem som bär en anonym idé, är inte sekretess: det inlämnade är en inkommen handling som kan begäras ut. Svarar utkastet på en utmaning ska den vara öppen än; annars tas den bort ur utkastet först. / The bearer hands in the draft. It gets a case number, and the day of a first answer is set. From now on the sluice office, the registrar, the auditor and the proposed unit read it, and everybody in the organisation if its visibility is internal or public. Hidden in the tool, also who bears an anonymous idea, is not secret: what is submitted is a public record that can be asked for. A challenge that the draft answers must still be open; else it is removed from the draft first.
         *
         *     `bearer`
         */
        readonly post: operations["submitInitiative"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/initiatives/{initiativeId}/intake-answers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Svara vid mottagningen / Answer at intake
         * @description Innovationsledaren eller idéslusskontoret tar emot ett inlämnat initiativ (accept: enheten som äger det utses, och första fasen börjar) eller tackar nej (decline: det avslutas, med skäl och med vad som skulle ge ett annat svar). En öppen begäran om komplettering besvaras först. / The innovation leader or the sluice office accepts a submitted initiative (accept: its owning unit is named and the first phase begins) or declines it (decline: it ends, with reasons and with what would change the answer). An open supplement request is answered first.
         *
         *     `leader`, `office`
         */
        readonly post: operations["answerAtIntake"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/initiatives/{initiativeId}/supplement-requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Begär komplettering / Ask for a supplement
         * @description En fråga till bäraren, med en dag då svaret önskas. Högst en är öppen åt gången; så länge den är det tas initiativet inte emot och inget beslut begärs. När dagen har passerat hindrar den inget längre, men kan fortfarande besvaras. / A question to the bearer, with a day by which the answer is wanted. At most one is open at a time; while it is, the initiative is not accepted and no decision is requested. Once the day has passed it holds nothing up any more, but can still be answered.
         *
         *     `leader`, `office`, `decider`
         */
        readonly post: operations["requestSupplement"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/initiatives/{initiativeId}/supplement-requests/{supplementRequestId}/answers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Svara på en begäran om komplettering / Answer a supplement request
         * @description Bärarens svar på frågan. Därefter går initiativet vidare. Är ett beslut redan begärt får beslutsfattaren en ny version av underlaget. / The bearer’s answer to the question, after which the initiative goes on. If a decision has been requested, the decider gets a new dossier version.
         *
         *     `bearer`
         */
        readonly post: operations["answerSupplement"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/initiatives/{initiativeId}/record-entries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Diarieför initiativet / Keep the registry’s fields
         * @description Registratorns uppgifter om initiativet: diarienummer, riktning, rättslig grund, gallring, sekretessmarkeringar och hänvisningar till andra system. Den nya posten ersätter den förra, som står kvar i historiken. En sekretessmarkering är en varning, inte ett beslut. Markeringar läggs till dem som står: en under samma bestämmelse träder i den förras ställe, och en tas bort när dess bestämmelse anges i liftedProvisions. Skälet läses av dem som är med i ärendet: skriv inte det hemliga i det. / What the registrar keeps about the initiative: diary number, direction, legal basis, retention, secrecy markings and references to other systems. A new entry replaces the former, which stays in the history. A secrecy marking is a warning, not a decision. Markings are added to those that stand: one under the same provision takes the place of the former, and one is lifted by naming its provision in liftedProvisions. The reason is read by those who take part: do not write what is secret in it.
         *
         *     `registrar`
         */
        readonly post: operations["keepRecord"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/initiatives/{initiativeId}/ownership-proposals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Föreslå en annan ägare / Propose another owner
         * @description Frågar en enhet om den vill äga initiativet, i vilken fas som helst. Enheten får läsa det, och svarar själv; till dess äger den förra. En ny fråga ersätter en obesvarad. Ett öppet beslutsärende stannar hos enheten som öppnade det, om inte movesCase är satt: då kan ingen besluta i det förrän enheten har svarat. / Asks a unit whether it wants to own the initiative, in any phase. The unit may read it and answers itself; until then the former owns it. A new question replaces an unanswered one. An open gate case stays with the unit that opened it, unless movesCase is set: then nobody can decide it before the unit has answered.
         *
         *     `leader`, `decider`, `office`
         */
        readonly post: operations["proposeOwner"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/initiatives/{initiativeId}/ownerships": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Svara på frågan om att äga initiativet / Answer whether one owns the initiative
         * @description Enheten som utsågs vid mottagningen, eller som har föreslagits sedan, säger ja eller nej. Den som utsågs vid mottagningen arbetar från början; säger den nej saknas ägare, och ingen beslutspunkt öppnas förrän en annan enhet har sagt ja. Följer beslutsärendet med svarar alla betalare på nytt, reserverade pengar frigörs, och beslutsfattaren får en ny version av underlaget. / The unit named at intake, or proposed since, says yes or no. The one named at intake works from the start; if it says no there is no owner, and no gate opens before another unit has said yes. If the gate case goes along, every payer answers anew, reserved money is released, and the decider gets a new dossier version.
         *
         *     `proposedOwner`
         */
        readonly post: operations["answerOwnership"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/initiatives/{initiativeId}/bearer-offers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Be någon bära idén / Ask somebody to bear the idea
         * @description En idébärare, eller idéslusskontoret, frågar någon om att bära idén också. Personen får läsa initiativet, också som utkast, och svarar själv. Den som blir idébärare varken bedömer, tillstyrker eller beslutar om idén. / A bearer, or the sluice office, asks somebody to bear the idea too. The person may read the initiative, also as a draft, and answers. Whoever becomes a bearer neither rates, endorses nor decides the idea.
         *
         *     `bearer`, `office`
         */
        readonly post: operations["offerBearer"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/initiatives/{initiativeId}/bearers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Svara på frågan om att bära idén / Answer whether one bears the idea
         * @description Den tillfrågade säger ja eller nej. Coach, chef och den som har bedömt idén kan inte säga ja. / Whoever was asked says yes or no. The coach, the manager and whoever has rated the idea cannot say yes.
         *
         *     `offeredBearer`
         */
        readonly post: operations["answerBearerOffer"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/initiatives/{initiativeId}/bearer-departures": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Lämna som idébärare / Step down as a bearer
         * @description Idébäraren lämnar; de andra fortsätter. Lämnar den sista avslutas inget: bearerMissing visar att någon behöver ta vid, och idéslusskontoret kan fråga. Den som vill lämna över frågar sin efterträdare först. Ett utkast lämnas inte ensamt. / The bearer leaves; the others go on. If the last one leaves nothing ends: bearerMissing shows that somebody has to take over, and the sluice office can ask. Whoever wants to hand over asks their successor first. A draft is not left alone.
         *
         *     `bearer`
         */
        readonly post: operations["stepDown"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/initiatives/{initiativeId}/invitations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Bjud in någon att läsa / Invite somebody to read
         * @description Den inbjudna får läsa initiativet när det är inlämnat, också om synligheten är invited. / The invited person may read the initiative once it is submitted, also if its visibility is invited.
         *
         *     `bearer`, `office`
         */
        readonly post: operations["invite"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/initiatives/{initiativeId}/invitation-withdrawals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Ta tillbaka en inbjudan / Withdraw an invitation
         * @description Personen läser inte längre initiativet på grund av inbjudan. Det som redan är läst är läst. / The person no longer reads the initiative by the invitation. What has been read has been read.
         *
         *     `bearer`, `office`
         */
        readonly post: operations["withdrawInvitation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/initiatives/{initiativeId}/needs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Beskriv behovet / Describe the need
         * @description Vad är problemet, och för vem? Bäraren eller coachen skriver; en ny beskrivning ersätter den förra. Beslutspunkten tid brukar kräva att behovet är beskrivet. / What is the problem, and for whom? The bearer or the coach writes; a new description replaces the former. The gate for time usually needs it.
         *
         *     `bearer`, `coach`
         */
        readonly post: operations["describeNeed"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/initiatives/{initiativeId}/ideas": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Beskriv idén / Describe the idea
         * @description Hur behovet kan mötas. Bäraren eller coachen skriver; en ny beskrivning ersätter den förra. Beslutspunkten tid brukar kräva att idén är beskriven. / How the need can be met. The bearer or the coach writes; a new description replaces the former. The gate for time usually needs it.
         *
         *     `bearer`, `coach`
         */
        readonly post: operations["describeIdea"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/initiatives/{initiativeId}/answers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Svara på modellens frågor / Answer the model’s questions
         * @description Innovationsmodellen ställer egna frågor, till exempel om teknik ingår. Svaren avgör vilka kriterier som bedöms och vad en beslutspunkt kräver. Skicka ett eller flera svar; de andra står kvar. En fråga som inte ställs här, eller ett svar av fel slag, tas inte emot. / The process model asks questions of its own, such as whether technology is involved. The answers decide which criteria are rated and what a gate needs. Send one or more; the others stay. A question that is not asked here, or an answer of the wrong kind, is refused.
         *
         *     `bearer`, `coach`
         */
        readonly post: operations["answerQuestions"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/initiatives/{initiativeId}/managers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Ange närmaste chef / Name the manager
         * @description Bäraren anger sin närmaste chef, som därmed får läsa initiativet och blir den som kan tillstyrka det. Ingen tillstyrker sin egen idé. Anges en annan chef frågas den på nytt; ett nej som har getts står kvar (formerEndorsement), och den nya chefens ja räknas först när innovationsledaren har sagt sitt. / The bearer names the nearest manager, who may then read the initiative and becomes the one who can endorse it. Nobody endorses an idea of their own. Another manager is asked anew; a no that was given stays (formerEndorsement), and the new manager’s yes counts once the innovation leader has spoken.
         *
         *     `bearer`, `coach`
         */
        readonly post: operations["nameManager"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/initiatives/{initiativeId}/endorsement-requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Be om tillstyrkan / Ask for the endorsement
         * @description Ber den angivna chefen om svar senast en dag. Har chefen inte svarat då räknas det som tystnad: frågan går till innovationsledaren, och inget avslutas. Den som inte har någon chef hoppar över detta. / Asks the named manager for an answer by a day. No answer by then counts as silence: the question goes to the innovation leader, and nothing ends. Whoever has no manager skips this.
         *
         *     `bearer`, `coach`, `leader`, `office`
         */
        readonly post: operations["askEndorsement"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/initiatives/{initiativeId}/endorsements": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Tillstyrk eller avstyrk / Endorse, or not
         * @description Chefens ja eller nej, med skäl. Ett nej avslutar inget: det går till innovationsledaren, som då svarar här; likaså efter tystnad. Ett nytt svar ersätter det förra. Beslutspunkten tid brukar kräva ett ja. / The manager’s yes or no, with a reason. A no ends nothing: it goes to the innovation leader, who then answers here; so does silence. A new answer replaces the former. The gate for time usually needs a yes.
         *
         *     `manager`, `leader`
         */
        readonly post: operations["endorse"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/initiatives/{initiativeId}/coaches": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Utse innovationscoach / Name a coach
         * @description Coachen får läsa initiativet, också som utkast, och kan arbeta i det som bäraren. En ny coach ersätter den förra. / The coach may read the initiative, also as a draft, and can work in it as the bearer can. A new coach replaces the former.
         *
         *     `bearer`, `leader`, `office`
         */
        readonly post: operations["nameCoach"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/initiatives/{initiativeId}/unit-selections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Välj enheter som får läsa / Select units that may read
         * @description Enheterna ersätter dem som valts förut. De som arbetar där, eller har en roll eller ett mandat där, får läsa initiativet så länge visibility är selectedUnits och det inte är ett utkast. / The units replace those selected before. Whoever works there, or holds a role or mandate there, may read the initiative as long as visibility is selectedUnits and it is no draft.
         *
         *     `bearer`, `coach`
         */
        readonly post: operations["selectUnits"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/initiatives/{initiativeId}/collaborators": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Lägg till en samarbetspart / Add a collaborator
         * @description En annan förvaltning (kind administration, med unitId) eller någon utanför (med name). En förvaltning som är med får läsa initiativet. / Another administration (kind administration, with unitId) or somebody outside (with name). An administration that takes part may read the initiative.
         *
         *     `bearer`, `coach`, `leader`
         */
        readonly post: operations["addCollaborator"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/initiatives/{initiativeId}/review-requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Begär ett yttrande / Ask for a review
         * @description Idébäraren, coachen eller innovationsledaren ber en namngiven person om ett yttrande: dataskydd, informationssäkerhet, upphandling, rättigheter eller facklig samverkan. Personen får läsa initiativet, och bär inte idén. Har dagen gått utan svar visas det; inget väntar på svaret om inte innovationsmodellen kräver det. En ny begäran av samma slag ersätter en obesvarad. / The bearer, the coach or the innovation leader asks a named person for a review: data protection, information security, procurement, rights, or the union. The person may read the initiative, and does not bear the idea. A day passed without an answer is shown; nothing waits for it unless the process model needs it. A new request of the same kind replaces an unanswered one.
         *
         *     `bearer`, `coach`, `leader`
         */
        readonly post: operations["askReview"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/initiatives/{initiativeId}/review-requests/{reviewId}/answers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Lämna ett yttrande / Give a review
         * @description Den tillfrågade svarar en gång, också efter dagen: inget att invända (clear), synpunkter (remarks), avstyrker (objection) eller berörs inte (notConcerned). Yttrandet läses av dem som är med i ärendet. Beslutsfattaren väger det; är ett beslut redan begärt får beslutsfattaren en ny version av underlaget. / Whoever was asked answers once, also past the day: nothing against it (clear), remarks, an objection, or not concerned (notConcerned). The review is read by those who take part. The decider weighs it; if a decision has been requested, the decider gets a new dossier version.
         *
         *     `reviewer`
         */
        readonly post: operations["answerReview"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/initiatives/{initiativeId}/documents": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Läs dokumenten / Read the documents
         * @description Länkar till dokument, med registratorns uppgifter, äldst först. Det som har dragits tillbaka står kvar utan länk, med skälet. Läses av dem som är med i ärendet. Bär någon idén anonymt visas inte länkar och titlar för bedömare: de kan säga vem. / Links to documents, with what the registry keeps, oldest first. What has been withdrawn stays without its link, with the reason. Read by those who take part. Where bearers are anonymous, links and titles are not shown to assessors: they can tell who.
         */
        readonly get: operations["listDocuments"];
        readonly put?: never;
        /**
         * Lägg till ett dokument / Add a document
         * @description En länk till dokumentet där det förvaras, med slag och titel; själva dokumentet kommer aldrig hit. Den som följer länken behöver behörighet där. Läses av dem som är med i ärendet, inte av alla som får läsa initiativet. Är ett beslut redan begärt får beslutsfattaren en ny version av underlaget. / A link to the document where it is kept, with its kind and title; the document itself never comes here. Whoever follows the link needs access there. Read by those who take part, not by everybody who may read the initiative. If a decision has been requested, the decider gets a new dossier version.
         *
         *     `bearer`, `coach`, `leader`, `office`
         */
        readonly post: operations["addDocument"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/initiatives/{initiativeId}/documents/{documentId}/withdrawals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Dra tillbaka ett dokument / Withdraw a document
         * @description Den som lade till dokumentet, eller registratorn, drar tillbaka det med ett skäl. Länken visas inte längre; att dokumentet har funnits och dragits tillbaka står kvar. Är ett beslut redan begärt får beslutsfattaren en ny version av underlaget; tidigare versioner berättar vad som fanns då. Dokumentet självt finns kvar där det förvaras. / Whoever added the document, or the registrar, withdraws it with a reason. The link is shown no more; that the document was there and was withdrawn stays. If a decision has been requested, the decider gets a new dossier version; earlier ones tell what there was then. The document itself stays where it is kept.
         *
         *     `documentAdder`, `registrar`
         */
        readonly post: operations["withdrawDocument"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/initiatives/{initiativeId}/documents/{documentId}/record-entries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Diarieför ett dokument / Keep the registry’s fields of a document
         * @description Registratorns uppgifter om dokumentet. Den nya posten ersätter den förra, som står kvar i historiken. Sekretessmarkeringar läggs till dem som står: en under samma bestämmelse träder i den förras ställe, och en tas bort när dess bestämmelse anges i liftedProvisions. / What the registrar keeps about the document. A new entry replaces the former, which stays in the history. Secrecy markings are added to those that stand: one under the same provision takes the place of the former, and one is lifted by naming its provision in liftedProvisions.
         *
         *     `registrar`
         */
        readonly post: operations["keepDocumentRecord"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/initiatives/{initiativeId}/messages": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Läs meddelandena / Read the messages
         * @description Vad de som arbetar med idén och svarar för den har skrivit till varandra, äldst först. / What those who work with the idea and answer for it have written to each other, oldest first.
         */
        readonly get: operations["listMessages"];
        readonly put?: never;
        /**
         * Skriv ett meddelande / Write a message
         * @description Till de andra som arbetar med idén eller svarar för den. Ett meddelande ändras inte, och ändrar inte beslutsunderlaget. Det är en handling som andra och kan begäras ut. / To the others who work with the idea or answer for it. A message is not changed, and does not change the dossier. It is a record like others, and can be asked for.
         *
         *     `bearer`, `coach`, `manager`, `leader`, `decider`, `receiver`, `reviewer`, `office`
         */
        readonly post: operations["writeMessage"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/gate-cases/{gateCaseId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Läs ett beslutsärende / Read a gate case
         * @description Ärendet så som du får se det: underlag, äskande och beslut. Ett beslut syns för andra än beslutskretsen först när det har meddelats. / The case as you may see it: dossiers, application and decision. A decision shows outside the deciding circle only once it has been notified.
         */
        readonly get: operations["readGateCase"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/initiatives/{initiativeId}/gate-cases": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Initiativets beslutsärenden / The gate cases of an initiative
         * @description Initiativets beslutsärenden vid alla beslutspunkter, äldst först. / Every passage through a gate, oldest first.
         */
        readonly get: operations["listGateCases"];
        readonly put?: never;
        /**
         * Öppna ett beslutsärende / Open a gate case
         * @description Förberedelsen inför en beslutspunkt börjar: bedömningar, äskande och andelar. Vad som saknas prövas först när beslut begärs. / The preparation for a gate begins: ratings, application and shares. No needs are evaluated yet.
         *
         *     `bearer`, `coach`, `leader`, `office`
         */
        readonly post: operations["openGateCase"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/gate-cases/{gateCaseId}/assessments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Bedömningarna och vad de visar / The assessments and what they show
         * @description Bedömningarna som du får se, och när inget är förseglat för dig en sammanräkning med sin förklaring: hur många kriterier som uppfylls, vad vart och ett gav (bidragen blir tillsammans precis poängen), vad som saknas, och den minsta ändring som leder till nästa band om innovationsmodellen har band. Inget av det avgör något. / The ratings that you may see, and when none is sealed for you a summary with its explanation: how many criteria are met, what each gave (the contributions add up exactly to the score), what is missing, and the smallest change that leads to the next band where the process model has bands. None of it decides anything.
         */
        readonly get: operations["listAssessments"];
        readonly put?: never;
        /**
         * Bedöm mot kriterierna / Rate the criteria
         * @description Du bedömer varje kriterium som gäller, med motivering. Andras bedömningar visas först när din egen är inne. Antalet uppfyllda kriterier vägleder och avgör aldrig. / You rate every criterion that applies, with a justification. Ratings of others show once your own is in. The number met is guidance and never decides.
         *
         *     `assessor`
         */
        readonly post: operations["rateCriteria"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/gate-cases/{gateCaseId}/decisions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Alla beslut i ärendet / Every decision of the case
         * @description Varje beslut som har meddelats, äldst först, med sina skäl: också en återremiss eller bordläggning som ett senare beslut har följt på. Ett beslut som inte har meddelats finns inte här. / Every decision that has been notified, oldest first, with its reasons: also a return or a postponement that a later decision has followed upon. A decision that has not been notified is not here.
         */
        readonly get: operations["listDecisions"];
        readonly put?: never;
        /**
         * Besluta vid beslutspunkten / Decide at the gate
         * @description Bifall, bifall med villkor, återremiss, bordläggning, vilandeförklaring, tillbaka till en tidigare fas, överlämnande eller avslag, på den version av underlaget som du anger i basedOn. Utfallen är beslutspunktens egna, och vart och ett säger bara det som hör till det. Villkor börjar gälla när beslutet meddelas. Ett bordlagt ärende väntar vidare, med ny sista dag. Efter vilandeförklaring förbereds ärendet på nytt. Den som går tillbaka passerar beslutspunkterna efter fasen igen; det de beviljade fryses. Ett överlämnande stänger ärendet och frågar en enhet: säger den ja avslutas initiativet som hänvisat, säger den nej är det kvar i sin fas. Ett avslag i en beslutsomgång avslutar initiativet som inte utvalt (notSelected), om modellen har den utgången. Fattas av den som har mandat, eller registreras i efterhand av registratorn. Meddelas genast om inget skäl att vänta anges. / Approve, approve with conditions, return, postpone, put to rest, send back to an earlier phase, refer or reject, on the dossier version that you name in basedOn. The outcomes are the gate’s own, and each says only what belongs to it. Conditions begin when the decision is notified. A postponed case goes on waiting, with a new last day. After a rest the case is prepared anew. Whoever is sent back passes the gates after that phase again; what they granted is frozen. A referral closes the case and asks a unit: its yes ends the initiative as referred, its no leaves it in its phase. A rejection in a decision round ends the initiative as not selected (notSelected), where the model has that ending. Taken by whoever holds the mandate, or recorded afterwards by the registrar. Notified at once unless a reason to wait is given.
         *
         *     `decider`, `registrar`
         */
        readonly post: operations["decideGate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/gate-cases/{gateCaseId}/dossiers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Frysta beslutsunderlag / Frozen dossiers
         * @description Varje version av underlaget med sin adress: hashen av händelsen som frös den. Adressen anges i basedOn när beslutet fattas. / Every version of the dossier with its address: the hash of the event that froze it. The address goes into basedOn when deciding.
         */
        readonly get: operations["listDossiers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/gate-cases/{gateCaseId}/assessor-assignments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Utse bedömare / Assign assessors
         * @description Vilka som ska bedöma, och vilka kriterier var och en leder. Sedan bedömer bara de. Ärendet visar hur många av dem som är klara, aldrig vad de har funnit. En ny panel ersätter den förra; bedömningar som redan är gjorda står kvar. / Who is to rate, and which criteria each leads. From then on they alone rate. The case shows how many of them are done, never what they have found. A new panel takes the place of the former; ratings that have been given stay.
         *
         *     `leader`, `office`
         */
        readonly post: operations["assignAssessors"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/gate-cases/{gateCaseId}/joint-ratings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Bedöm gemensamt / Rate jointly
         * @description När alla utsedda har bedömt var för sig skriver den som leder ett kriterium ner vad panelen kommit fram till; kriterier som ingen leder skriver vem som helst av dem. Den som ser det annorlunda nämns, med sina skäl. Det gemensamma omdömet räknas i stället för de enskilda, som står kvar. / Once all who are assigned have rated alone, whoever leads a criterion puts down what the panel has come to; any of them does for criteria that nobody leads. Whoever sees it otherwise is named, with their reasons. What was found together counts in place of the single ratings, which stay.
         *
         *     `assessor`
         */
        readonly post: operations["rateJointly"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/gate-cases/{gateCaseId}/applications": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Äska innovationsmedel / Apply for money
         * @description Belopp, kostnadsrader, period, mottagare och hur mycket varje betalare står för. Noll kronor får äskas. Ett nytt äskande ersätter det gamla och frigör det som var reserverat. / Amount, cost lines, period, recipient and how much each payer stands for. Zero may be applied for. A new application replaces the old one and gives back what was reserved.
         *
         *     `bearer`, `coach`
         */
        readonly post: operations["applyForMoney"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/gate-cases/{gateCaseId}/record-entries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Diarieför beslutsärendet / Keep the record of a case
         * @description Diarienummer, riktning, rättslig grund, gallringsregel och sekretessmarkeringar. En markering är en varning, inget beslut. Markeringar läggs till dem som står, som på initiativet. / Diary number, direction, legal basis, retention rule and secrecy markings. A marking is a warning, not a decision. Markings are added to those that stand, as on the initiative.
         *
         *     `registrar`
         */
        readonly post: operations["keepGateCaseRecord"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/gate-cases/{gateCaseId}/requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Begär beslut / Request the decision
         * @description Det som beslutspunkten behöver prövas, och underlaget fryses. Något som inte är på plats anges som avsteg, med skäl; annars blir svaret nej med vad som saknas. / The needs are evaluated and the dossier is frozen. A need that is not met is named as a deviation with reasons; otherwise the answer is a no that tells what is missing.
         *
         *     `bearer`, `coach`, `leader`
         */
        readonly post: operations["requestDecision"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/gate-cases/{gateCaseId}/shares/{shareId}/decisions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Besluta om en andel / Decide a share
         * @description Varje betalare beslutar om sin del. Ett ja reserverar pengarna tills alla har svarat och beslutet vid beslutspunkten är fattat. Den egna enhetens andel kan också beslutas i och med det beslutet. Vad betalaren eller organet över den har beslutat kan registreras i efterhand av registratorn. / Every payer decides its own part. A yes reserves the money until all have answered and the gate has been decided. The own unit’s share can also be decided along with the gate. What the payer or the body above it has decided can be recorded afterwards by the registrar.
         *
         *     `payer`, `registrar`
         */
        readonly post: operations["decideShare"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/gate-cases/{gateCaseId}/notifications": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Meddela ett beslut / Notify a decision
         * @description Beslutet får verkan: fasen, bidragen och fristerna räknas härifrån. Till dess känner bara beslutskretsen till det. / The decision takes effect: phase, grants and dates run from here. Until then only the deciding circle knows of it.
         *
         *     `decider`, `registrar`, `office`
         */
        readonly post: operations["notifyDecision"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/gate-cases/{gateCaseId}/corrections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Rätta ett skrivfel i ett beslut / Correct a clerical error in a decision
         * @description Ett nytt beslut som säger vad som var fel i det gamla och vad som ska stå i stället: skälen, vad som skulle ändra svaret eller ett villkors text. Det gamla beslutet står kvar och visar vad det är rättat av (correctedByDecisionIds). Utfall, timmar, pengar och dagar rättas inte; då omprövas beslutet. Vad ett organ har beslutat rättar det självt, och registratorn för in det. / A new decision that says what was wrong in the old one and what stands instead: the reasons, what would change the answer, or the text of a condition. The old decision stays and shows what corrects it (correctedByDecisionIds). Outcome, hours, money and days are not corrected: the decision is then reconsidered. What a body has decided it corrects itself, as the registrar records.
         *
         *     `decider`, `registrar`
         */
        readonly post: operations["correctDecision"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/gate-cases/{gateCaseId}/reconsideration-requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Begär omprövning av ett beslut / Request that a decision be reconsidered
         * @description Idébäraren, eller någon annan som beslutet rör, ber om att det prövas en gång till, med skäl. Ingen dag är för sen här: hur många dagar som har gått sedan beslutet meddelades visas, och den som beslutar avgör vad det betyder. En begäran i taget väntar på svar. / The bearer, or somebody else whom the decision concerns, asks for it to be looked at once more, with a reason. No day is too late here: how many days have passed since the notification is shown, and whoever decides judges what that means. One request at a time awaits its answer.
         *
         *     `bearer`, `coach`, `manager`, `payer`, `responsible`
         */
        readonly post: operations["requestReconsideration"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/gate-cases/{gateCaseId}/reconsiderations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Ompröva ett beslut / Reconsider a decision
         * @description Ett nytt beslut om det gamla, som svar på en begäran eller på eget initiativ: det står fast (stands) eller ändras (changed). Ändras kan ett avslag som initiativet är avslutat genom: initiativet kommer tillbaka dit det stod, och ett nytt ärende öppnas vid samma beslutspunkt. Inget beviljas av sig självt. Ett bifall ändras inte till nackdel för idébäraren; den som tvivlar på det ifrågasätter det. / A new decision about the old, as an answer to a request or of one’s own motion: it stands, or is changed. What can be changed is a rejection that the initiative has ended by: the initiative comes back to where it stood, and a new case opens at the same gate. Nothing is granted by itself. An approval is not changed to the bearer’s disadvantage; whoever doubts it puts it in question.
         *
         *     `decider`, `registrar`
         */
        readonly post: operations["reconsiderDecision"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/gate-cases/{gateCaseId}/appeals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * För in ett överklagande / Record an appeal
         * @description Registratorn antecknar att ett överklagande har kommit in, vilken dag, om det kom in i tid och om det har lämnats över. Det avgörs på annat håll. Bara beslut som överklagas tar emot det: beslutspunktens rättsliga form avgör. / The registrar notes that an appeal has come in, on which day, whether in time, and whether it has been passed on. It is decided elsewhere. Only decisions against which one appeals take it: the legal form of the gate tells.
         *
         *     `registrar`
         */
        readonly post: operations["recordAppeal"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/gate-cases/{gateCaseId}/appeals/{appealId}/forwardings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Lämna över ett överklagande / Forward an appeal
         * @description Registratorn antecknar dagen då överklagandet lämnades över till den som avgör det. / The registrar notes the day on which the appeal was passed on to whoever decides it.
         *
         *     `registrar`
         */
        readonly post: operations["forwardAppeal"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/gate-cases/{gateCaseId}/options": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Vad som kan göras med ärendet nu / What can be done with the case now
         * @description Allt som kan göras med just det här beslutsärendet, också när det är stängt: tillåtet för dig, eller vad som står i vägen. / Every command on this gate case, also once it is closed: allowed for you, or what stands in the way.
         */
        readonly get: operations["listGateCaseOptions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/gate-cases/{gateCaseId}/shares/{shareId}/withdrawals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Dra tillbaka en andel / Withdraw a share
         * @description Betalaren ändrar sig innan beslutet vid beslutspunkten är fattat. Reservationen frigörs och ärendet saknar en andel: betalaren kan besluta på nytt, eller så äskas pengar av någon annan. Ett bifall som väntar på att meddelas behåller sina reservationer. Vad ett organ har gett tar bara organet tillbaka. / The payer thinks better of it before the gate has been decided. The reservation is released and the case lacks a share: the payer can decide anew, or money is applied for from somebody else. An approval that awaits its notification keeps its reservations. What a body has given it alone takes back.
         *
         *     `payer`, `registrar`
         */
        readonly post: operations["withdrawShare"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/gate-cases/{gateCaseId}/shares/{shareId}/terminations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Avsluta det som återstår av ett bidrag / End what is left of a grant
         * @description Betalaren tar efter bifallet tillbaka det som inte är intecknat, genom ett eget beslut. Initiativet visas som underfinansierat och en avstämning ska hållas. Mer pengar söks som ett ärende inom fasen. När initiativet är avslutat går det som inte har använts tillbaka till fonden på samma sätt; det som har använts förblir beviljat. / After the approval the payer takes back what is not committed, by its own decision. The initiative shows as underfunded and a checkpoint is due. More money is asked for as a case within the phase. Once the initiative has ended, what was not used goes back to the fund in the same way; what was used stays granted.
         *
         *     `payer`, `registrar`
         */
        readonly post: operations["endGrant"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/decision-rounds/{roundId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Läs om en beslutsomgång / Read a decision round
         * @description Vilken enhet och vilket slag av beslutspunkt den är för, vilka dagar ärenden går med, och om den är stängd. Så länge den inte är det fattas inget beslut i dess ärenden. / Which unit and kind of gate it is for, on which days cases join, and whether it has been closed. As long as it has not, none of its cases is decided.
         */
        readonly get: operations["readRound"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Ändra omgångens dagar / Change the days of the round
         * @description Första och sista dagen att gå med, så länge omgången inte är stängd. Skicka If-Match med den ETag du läste. Det som redan är så ändrar inget. / The first and the last day to join, as long as the round has not been closed. Send If-Match with the ETag that you read. What is so already changes nothing.
         *
         *     `roundOwner`, `office`
         */
        readonly patch: operations["reviseRound"];
        readonly trace?: never;
    };
    readonly "/decision-rounds": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lista beslutsomgångar / List decision rounds
         * @description Alla beslutsomgångar, de senast öppnade först; välj enhet, slag av beslutspunkt, utmaning eller läge. De som tar emot ärenden i dag har läget joining. / All decision rounds, latest opened first; choose a unit, a kind of gate, a challenge or a stage. Those that take cases in today are in the stage joining.
         */
        readonly get: operations["listRounds"];
        readonly put?: never;
        /**
         * Öppna en beslutsomgång / Open a decision round
         * @description Ärenden hos en enhet, vid beslutspunkter av ett slag, går med mellan första och sista dagen och jämförs sedan. De kan följa olika versioner av innovationsmodellen: samma mandat beslutar om dem. En omgång kan gälla en utmaning; då går bara de initiativ med som svarar på den. / Cases of one unit, at gates of one kind, join between the first and the last day and are then compared. They may follow different versions of the process model: the same mandates decide them. A round can be about a challenge; then only initiatives that answer it join.
         *
         *     `roundOwner`, `office`
         */
        readonly post: operations["openRound"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/decision-rounds/{roundId}/closings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Stäng beslutsomgången / Close the decision round
         * @description Från och med nu går inget ärende med och inget som begärts lämnar omgången, och ärendena beslutas ett i taget av den som har mandat. Före sista dagen krävs ett skäl, och en stängd omgång öppnas inte igen. / From now on no case joins the round, none that was requested leaves it, and its cases are decided one by one by whoever has the mandate. Before the last day a reason is needed, and a closed round is not opened again.
         *
         *     `roundOwner`, `office`
         */
        readonly post: operations["closeRound"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/decision-rounds/{roundId}/comparison": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Jämför ärendena i en beslutsomgång / Compare the cases of a decision round
         * @description Omgångens ärenden sida vid sida, så som du får se dem: uppfyllda kriterier och vad vart och ett bidrog med, belopp, täckning, behov och effektmål. I ärendenummerordning om inget annat begärs. Med sort=criteriaMet följer ordningen efter poäng, och i hur stor andel av alla vikter den håller (rankings): exakt där det går, annars ur dragna viktfördelningar med medelfelet angivet. Det som är förseglat eller inte meddelat syns inte och räknas inte, och ingenting här avgör: varje ärende beslutas för sig. Högst tvåhundra ärenden ställs bredvid varandra. / The cases of the round side by side, as you may see them: criteria met and what each contributed, amount, cover, needs and effect goals. In the order of case numbers unless another is asked for. With sort=criteriaMet the order by score comes along, and in what share of all weights it holds (rankings): exact where that can be told, else from mixes of weights that are drawn, with the standard error stated. What is sealed or not notified neither shows nor counts, and nothing here decides: each case is decided by itself. At most two hundred cases are set side by side.
         */
        readonly get: operations["compareRound"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/gate-cases/{gateCaseId}/round-entries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Gå med i en beslutsomgång / Join a decision round
         * @description Medan ärendet förbereds, i en omgång för ärendets enhet och slag av beslutspunkt, på en dag då den tar emot ärenden. Beslut om ärendet fattas först när omgången är stängd; den som inte väljs ut får veta vad som krävs för ett nytt försök. / While the case is prepared, into a round for its unit and kind of gate, on a day on which that takes cases in. The case is decided only once the round is closed; whoever is not selected is told what it takes to try again.
         *
         *     `bearer`, `coach`, `leader`
         */
        readonly post: operations["joinRound"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/gate-cases/{gateCaseId}/round-exits": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Lämna beslutsomgången / Leave the decision round
         * @description Ärendet står för sig igen och kan beslutas utan att jämföras. Det går tills omgången stängs; vid en beslutspunkt som beslutar i omgångar bara medan ärendet förbereds. Ett ärende går med bara medan det förbereds: det som lämnar efter att beslut har begärts kommer med igen först om det återremitteras. Ett ärende som inte hade begärts när omgången stängdes jämfördes inte, och lämnar den när som helst. / The case stands by itself again and can be decided without being compared. Possible until the round is closed; at a gate that decides in rounds only while the case is prepared. A case joins only while it is prepared: one that leaves after its decision was requested comes back in only if it is returned. A case that was not requested when the round was closed was not compared, and leaves it at any time.
         *
         *     `bearer`, `coach`, `leader`
         */
        readonly post: operations["leaveRound"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/initiatives/{initiativeId}/conditions/{conditionId}/reports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Redovisa ett villkor / Report on a condition
         * @description Den som har hand om villkoret talar om vad som är gjort. Det avgör ingenting: den beslutande sidan godkänner, ger mer tid eller efterger. En ny redovisning ersätter den förra. / Whoever sees to the condition tells what has been done. It settles nothing: the deciding side accepts, gives more time or waives. A new report replaces the former.
         *
         *     `bearer`, `coach`, `leader`, `responsible`
         */
        readonly post: operations["reportCondition"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/initiatives/{initiativeId}/conditions/{conditionId}/decisions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Besluta om ett villkor / Decide on a condition
         * @description Villkoret godkänns som uppfyllt, får en senare sista dag eller efterges, med skäl. Tills det är godkänt eller eftergivet går det inte att begära nästa beslut, och inte att avsluta initiativet som infört. Beslutas av den som har mandat vid den ägande enheten; ett villkor som ett organ har satt avgör organet självt, också om det är uppfyllt, och registratorn för in det. / The condition is accepted as met, gets a later last day or is waived, with a reason. Until it is accepted or waived the next decision cannot be requested, and the initiative cannot be completed as implemented. Decided by whoever holds the mandate at the owning unit; one that a body has set is settled by that body alone, also whether it is met, as the registrar records.
         *
         *     `decider`, `registrar`
         */
        readonly post: operations["decideCondition"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/initiatives/{initiativeId}/pauses": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Vilandeförklara initiativet / Put the initiative to rest
         * @description Arbetet vilar, med skäl, till en dag eller tills något som inväntas har kommit. Ett beslut som är begärt fattas först; beslutsfattaren kan då vilandeförklara vid beslutspunkten. Inget väcks av sig självt: när dagen kommer syns det, och någon återupptar. / The work rests, with a reason, until a day or until what is awaited has come. A decision that has been requested is made first; its decider can then put the initiative to rest at the gate. Nothing wakes by itself: when the day comes it shows, and somebody resumes.
         *
         *     `leader`, `office`, `decider`
         */
        readonly post: operations["pauseInitiative"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/initiatives/{initiativeId}/resumptions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Återuppta ett vilande initiativ / Resume an initiative at rest
         * @description Initiativet går vidare där det stod. Ett beslutsärende som vilade är åter under förberedelse, och beslut begärs på nytt underlag. / The initiative goes on from where it stood. A gate case that rested is being prepared again, and the decision is requested on a new dossier.
         *
         *     `leader`, `office`, `decider`
         */
        readonly post: operations["resumeInitiative"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/initiatives/{initiativeId}/questionings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Ifrågasätt ett bifall / Question an approval
         * @description Ett bifall som gäller ifrågasätts, med skäl. Inget beslut begärs, fattas eller meddelas vid senare beslutspunkter förrän den som är behörig har avgjort frågan, och initiativet kan inte avslutas som infört. / An approval in effect is put in question, with a reason. No decision is requested, made or notified at later gates until whoever is competent has settled it, and the initiative cannot be completed as implemented.
         *
         *     `registrar`, `office`, `leader`, `decider`
         */
        readonly post: operations["questionDecision"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/initiatives/{initiativeId}/questionings/{gateCaseId}/settlements": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Avgör ett ifrågasatt bifall / Settle a questioned approval
         * @description Bifallet står fast (ratify) eller upphävs (annul). Ett upphävt bifall tar med sig dem som vilar på det: initiativet går tillbaka till fasen före beslutspunkten, det som beviljats fryses, och ett öppet ärende stängs. Följderna räknas upp i initiativet och i historiken. Frågan avgörs för den enhet som fattade beslutet, också när en annan äger initiativet, och inte av den person som fattade det. Den som avgör behöver mandat för allt som enheten har beviljat; vad organet ovanför har beslutat för registratorn in. Ett bifall som ett organ har gett avgör bara organet självt. / The approval stands (ratify) or is annulled. An annulled approval takes those that rest on it along: the initiative goes back to the phase before the gate, what was granted is frozen, and an open case is closed. The consequences are listed in the initiative and its history. It is settled for the unit that made the decision, also when another owns the initiative, and not by the person who made it. Whoever settles it needs a mandate for all that the unit has granted; what the body above it has decided is recorded by the registrar. An approval that a body has given is settled by that body alone.
         *
         *     `decider`, `gateDecider`, `registrar`
         */
        readonly post: operations["settleQuestioning"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/answer-times": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Svarstider per beslutspunkt och enhet / Answer times by gate and unit
         * @description Hur många arbetsdagar det tog från begäran till meddelat beslut, mot vad som lovades, och vad som väntar nu. Varje svar räknas, också när ett ärende har återremitterats och besvarats igen. Utan dagar visas det senaste året. / How many working days it took from the request to the notified decision, against what was promised, and what waits now. Each answer counts, also where a case was returned and answered again. Without days the last year is shown.
         */
        readonly get: operations["readAnswerTimes"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/initiatives/{initiativeId}/effect-goals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Sätt ett effektmål / Set an effect goal
         * @description Vad som ska bli bättre, mätt i vad, från vilket utgångsläge till vilket mål och när. Sätts innan beslutspunkten pengar, som kräver minst ett mål med känt utgångsläge. / What is to become better, measured in what, from which baseline to which target and when. Set before the gate for money, which needs at least one goal with a known baseline.
         *
         *     `bearer`, `coach`, `leader`
         */
        readonly post: operations["setEffectGoal"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/initiatives/{initiativeId}/effect-goals/{effectGoalId}/amendments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Ändra ett effektmål / Amend an effect goal
         * @description Målet i sin nya lydelse, med skäl. Ändringen är daterad och står kvar i historiken, så att beslutet om att skala upp ser vad som först lovades. Redan gjorda mätningar påverkas inte. / The goal in its new wording, with a reason. The amendment is dated and stays in the history, so that the decision to scale sees what was promised first. Measurements already made are not touched.
         *
         *     `bearer`, `coach`, `leader`
         */
        readonly post: operations["reviseEffectGoal"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/initiatives/{initiativeId}/effect-goals/{effectGoalId}/measurements": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lista mätningar / List measurements
         * @description Alla mätningar av ett effektmål, efter den dag de gäller. En rättad mätning visas med sitt rätta värde. / All measurements of an effect goal, by the day they stand for. A corrected measurement shows its right value.
         */
        readonly get: operations["listMeasurements"];
        readonly put?: never;
        /**
         * Registrera en mätning / Record a measurement
         * @description Ett värde för en dag, med källa, från en person eller ett anslutet system. Dagen får inte ligga framåt i tiden. Kan göras också efter att initiativet är avslutat: nyttan följs upp. Beslutspunkten skala upp kräver att varje mål är mätt. / A value for a day, with its source, from a person or a connected system. The day may not lie ahead. Can be done after the initiative has ended too: benefit is followed up. The gate for scaling needs every goal to be measured.
         *
         *     `bearer`, `coach`, `leader`, `system`
         */
        readonly post: operations["recordMeasurement"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/initiatives/{initiativeId}/effect-goals/{effectGoalId}/measurements/{measurementId}/corrections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Rätta en mätning / Correct a measurement
         * @description Det riktiga värdet, med skäl. Mätningen visas som rättad, och det förra värdet står kvar i historiken. / The right value, with a reason. The measurement shows as corrected, and the former value stays in the history.
         *
         *     `bearer`, `coach`, `leader`, `system`
         */
        readonly post: operations["correctMeasurement"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/initiatives/{initiativeId}/effect-goals/{effectGoalId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Läs ett effektmål / Read an effect goal
         * @description Målet som det lyder nu, hur många mätningar som finns och den senaste av dem. Läses av alla som får läsa initiativet. / The goal as it now reads, how many measurements there are and the latest of them. Read by all who may read the initiative.
         */
        readonly get: operations["readEffectGoal"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/initiatives/{initiativeId}/pilot-plans": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Planera piloten / Plan the pilot
         * @description En pilot har en början, ett slut, en plats och en testgrupp: det gör den avgränsad, och det kräver beslutspunkten pengar. Kostnaden kan vara okänd (null). En ny plan ersätter den förra. / A pilot has a beginning, an end, a place and a test group: that makes it bounded, which the gate for money needs. The cost may be unknown (null). A new plan replaces the former.
         *
         *     `bearer`, `coach`
         */
        readonly post: operations["planPilot"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/initiatives/{initiativeId}/extensions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Förläng piloten / Extend the pilot
         * @description Piloten får hålla på längre än planerat. Beslutas av den som vid den ägande enheten har ett mandat över pengar som räcker till allt som enheten har beviljat, eller förs in av registratorn. Har en nämnd eller styrelse gett pengarna är det bara den som ger mer tid: registratorn för in dess beslut. Mer pengar är ett ärende för sig. / The pilot may go on for longer than planned. Decided by whoever holds a mandate over money at the owning unit that reaches all that the unit has granted, or recorded by the registrar. Where a committee or board has given the money, it alone gives more time for it: the registrar records its decision. More money is a case of its own.
         *
         *     `decider`, `registrar`
         */
        readonly post: operations["extendPilot"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/initiatives/{initiativeId}/added-grants": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Be om mer pengar / Ask for more money
         * @description Ett nytt beslutsärende vid den beslutspunkt som gav de första pengarna: samma behov, nya andelar, och beloppsgränsen räknar ihop allt som betalaren har beviljat. Också vem som beslutar avgörs av hela beloppet, om modellen låter beloppet avgöra det. Ett bifall ändrar ingen fas, och ett avslag avslutar bara ärendet. / A new case at the gate that granted the first money: the same needs, new shares, and the limit of an amount counts all that the payer has granted. Who decides goes by the whole amount too, where the model lets the amount say that. An approval changes no phase, and a rejection ends the case alone.
         *
         *     `bearer`, `coach`, `leader`, `office`
         */
        readonly post: operations["openAddedGrant"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/initiatives/{initiativeId}/pilot-versions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Läs pilotens versioner / Read the pilot versions
         * @description Vad som byggdes och vad det lärde, version för version, äldst först. Läses av alla som får läsa initiativet. / What was built and what it taught, version by version, oldest first. Read by all who may read the initiative.
         */
        readonly get: operations["listPilotVersions"];
        readonly put?: never;
        /**
         * Släpp en version av piloten / Release a pilot version
         * @description Minsta bästa lösning: vad som byggdes, och vad det lärde er. Varje version står kvar. / The smallest workable solution: what was built, and what it taught you. Every version stays.
         *
         *     `bearer`, `coach`
         */
        readonly post: operations["releasePilotVersion"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/initiatives/{initiativeId}/checkpoints": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Håll en avstämning / Hold a checkpoint
         * @description Det lilla återkommande beslutet i en pilot: fortsätt, ändra eller stoppa. Att stoppa (stop) avslutar initiativet på en gång, stänger det som är öppet och frigör det som är reserverat. Att stoppa i tid är ett gott utfall: lärdomarna skrivs efteråt. / The small recurring decision in a pilot: continue, change or stop. Stop ends the initiative at once, closes what is open and releases what is reserved. Stopping in time is a good outcome: the lessons are written afterwards.
         *
         *     `coach`, `leader`, `decider`
         */
        readonly post: operations["holdCheckpoint"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/initiatives/{initiativeId}/lessons": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Läs lärdomarna / Read the lessons
         * @description Initiativets lärdomar med sin text, äldst först. Läses av alla som får läsa initiativet. / The lessons of the initiative with their text, oldest first. Read by all who may read the initiative.
         */
        readonly get: operations["listLessons"];
        readonly put?: never;
        /**
         * Skriv en lärdom / Write a lesson
         * @description Vad andra bör veta innan de försöker. Kan skrivas i varje fas och också när initiativet är avslutat: kräver avslutet lärdomar står dagen i ending.lessonsDueOn, och den första lärdomen efteråt uppfyller det. Läses av alla som får läsa initiativet. / What others should know before they try. Can be written in every phase, and after the initiative has ended: where the ending requires lessons the day stands in ending.lessonsDueOn, and the first lesson afterwards meets it. Read by all who may read the initiative.
         *
         *     `bearer`, `coach`, `leader`, `receiver`
         */
        readonly post: operations["writeLesson"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/initiatives/{initiativeId}/phase-entries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Gå vidare till en fas utan beslut / Enter a phase without a decision
         * @description En övergång som innovationsmodellen har lämnat fri, till exempel från pilot till utvärdering. En fas med en beslutspunkt före sig nås bara genom den. Inget beslutsärende får vara öppet. / Moves over an edge that the process model leaves free, such as from pilot to evaluation. A phase with a gate before it is reached through the gate only. No gate case may be open.
         *
         *     `bearer`, `coach`, `leader`
         */
        readonly post: operations["enterPhase"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/initiatives/{initiativeId}/evaluations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Utvärdera / Evaluate
         * @description Tjänsten ställer det utlovade mot det uppmätta för varje effektmål; ni säger om värde har skapats och hur starkt det är visat. Beslutspunkten skala upp kräver ett ja. En ny utvärdering ersätter den förra. / The service puts promised against measured for every effect goal; you say whether value was created and how strongly that is shown. The gate for scaling needs a yes. A new evaluation replaces the former.
         *
         *     `bearer`, `coach`, `leader`
         */
        readonly post: operations["evaluate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/initiatives/{initiativeId}/implementation-plans": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Planera införandet / Plan the implementation
         * @description Vilken verksamhet som tar emot, från när och hur. Beslutspunkten skala upp kräver planen. Den mottagande enheten får läsa initiativet och kan ta över det. En ny plan ersätter den förra; pekar den ut en annan enhet behövs ett nytt övertagande. / Which unit receives it, from when and how. The gate for scaling needs the plan. The receiving unit may read the initiative and can take it over. A new plan replaces the former; if it names another unit, ownership is accepted anew.
         *
         *     `bearer`, `coach`, `leader`
         */
        readonly post: operations["planImplementation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/initiatives/{initiativeId}/receptions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Ta över ansvaret / Accept ownership
         * @description Den mottagande verksamheten tar över genom ett eget beslut, som anges. Det kräver en plan för införandet, och krävs i sin tur för att initiativet ska räknas som infört. / The receiving unit takes over by a decision of its own, which is referred to. It needs an implementation plan, and is itself needed before the initiative can count as implemented.
         *
         *     `receiver`
         */
        readonly post: operations["acceptOwnership"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/initiatives/{initiativeId}/adoptions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Registrera ett införande / Register an adoption
         * @description En enhet, eller en annan huvudman, har tagit lösningen i bruk eller gör det den dag som anges. Var och en registreras en gång, också efter att initiativet är avslutat. För den mottagande enheten, och för den man själv svarar för, räcker det; för andra anges var deras besked finns. Om en annan huvudmans införande räknas som i bruk säger innovationsmodellen; annars visas det, och räknas inte. Det ger ingen rätt här och rör inga pengar. / A unit, or another public body, has taken the solution into use, or will on the day given. Each is registered once, also after the initiative has ended. For the receiving unit, and one that one answers for, that is enough; for others it is told where their word is found. Whether the adoption of another public body counts as in use is for the process model to say; else it is shown, and does not count. It gives no rights here and moves no money.
         *
         *     `receiver`, `leader`
         */
        readonly post: operations["registerAdoption"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/initiatives/{initiativeId}/adoptions/{adoptionId}/corrections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Rätta ett införande / Correct an adoption
         * @description Dagen och hänvisningen som de ska stå, båda, med skäl: från och med nu räknas införandet från den rättade dagen. Vad som stod förut finns kvar i historiken. Gäller ett annat införande, registrera det. Ett avslut som redan är gjort ändras inte av en rättelse. / The day and the reference as they are to read, both, with a reason: from now on the adoption counts from the corrected day. What stood before stays in the history. For another adopter, register that. An ending that has been made is not changed by a correction.
         *
         *     `receiver`, `leader`
         */
        readonly post: operations["correctAdoption"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/initiatives/{initiativeId}/completions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Avsluta som infört / Complete as implemented
         * @description Det goda slutet: nytt, värdefullt och i bruk. Kräver att en mottagande verksamhet har tagit över och att minst en enhet använder lösningen i dag. / The good ending: new, valuable and in use. It needs a receiving unit that has accepted ownership and at least one unit that uses the solution today.
         *
         *     `receiver`, `leader`
         */
        readonly post: operations["complete"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/initiatives/{initiativeId}/endings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Avsluta initiativet / End the initiative
         * @description Innovationsledaren eller idéslusskontoret lägger ner initiativet eller lämnar över det till någon utanför, på ett av de sätt som innovationsmodellen har för fasen. Ett öppet beslutsärende stängs och reserverade pengar frigörs. Lärdomar, mätningar och införanden kan registreras också efteråt. / The innovation leader or the office stops the initiative or hands it over to somebody outside, in one of the ways that the process model has for the phase. Open cases are closed and reserved money is released. Lessons, measurements and adoptions can be registered afterwards too.
         *
         *     `leader`, `office`
         */
        readonly post: operations["endInitiative"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/initiatives/{initiativeId}/withdrawals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Återkalla initiativet / Withdraw the initiative
         * @description Idébäraren tar tillbaka sin idé. Det går tills timmar eller pengar har beviljats; därefter lämnar man som idébärare, och ägaren avgör. Bär flera idén lämnar var och en för sig. Ingen behöver inväntas: är ett beslut begärt stängs ärendet, och det som betalare har reserverat blir fritt. Har ett beslut fattats som ännu inte har meddelats faller det med ärendet. Två idéer blir en genom att den ena återkallas med den andra som intoId: bär någon annan den, be om att få bära den också. Inget beviljat följer med, och båda visar varandra. / The bearer takes the idea back. That is possible until hours or money have been granted; after that one steps down, and the owner settles it. Where several bear the idea each steps down. Nobody need be awaited: where a decision has been requested the case is closed, and what payers have reserved is free. A decision that has been taken and not been notified falls with the case. Two ideas become one by withdrawing the one with the other as intoId: where somebody else bears that, ask to bear it too. Nothing that was granted passes over, and each shows the other.
         *
         *     `bearer`
         */
        readonly post: operations["withdraw"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/initiatives/{initiativeId}/referrals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Föreslå en hänvisning / Propose a referral
         * @description Frågar en enhet om den tar idén in i sin ordinarie planering, en annan process eller en upphandling. Enheten får läsa initiativet. Det fortsätter tills enheten har sagt ja; en ny fråga ersätter en obesvarad, men inte en hänvisning som har beslutats vid en beslutspunkt: den väntar på mottagarens svar. / Asks a unit whether it takes the idea into its ordinary plan, another process or procurement. The unit may read the initiative, which goes on until the unit has said yes; a new question replaces an unanswered one, but not a referral that was decided at a gate: that awaits its receiver’s answer.
         *
         *     `leader`, `office`
         */
        readonly post: operations["proposeReferral"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/initiatives/{initiativeId}/referral-answers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Svara på en hänvisning / Answer a referral
         * @description Enheten som har fått frågan säger ja, och initiativet avslutas som hänvisat; ett öppet beslutsärende stängs och reserverade pengar frigörs. Eller nej, och det går vidare där det är. Är ett beslut begärt inväntas det före ett ja. / The unit that was asked says yes, and the initiative ends as referred; an open gate case is closed and reserved money is released. Or no, and it goes on where it is. A decision that has been requested is awaited before a yes.
         *
         *     `referralReceiver`
         */
        readonly post: operations["answerReferral"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/initiatives/{initiativeId}/reopenings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Återuppta initiativet / Reopen the initiative
         * @description Ett avslutat initiativ kommer tillbaka, in i en fas på den väg som det har gått, eller till mottagningen om det aldrig togs emot. Beslutspunkterna fram till fasen gäller; de som ligger framför prövas på nytt. Har en av dem upphört att gälla kommer det inte tillbaka längre än dit. Beviljade timmar och pengar står kvar som de är: inget ges tillbaka. / An ended initiative comes back, into a phase on the way that it has come, or to intake where it was never accepted. The gates on the way to the phase hold; those ahead are decided anew. Where one of them has lost effect it comes back no further than there. Hours and money that were granted stay as they are: nothing is given back.
         *
         *     `leader`, `decider`, `office`
         */
        readonly post: operations["reopen"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/funds/{fundId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Läs om innovationsmedel / Read a fund
         * @description En enhets innovationsmedel för ett år. Alla ser vad som har tillförts och beviljats; vad som är reserverat och vad som finns kvar ser bara den som ansvarar för medlen och beslutskretsen. Det som är reserverat för en idé som du bär, eller har kvar att bedöma, visas för dig som tillgängligt. / A unit’s innovation money for a year. Everybody sees what was allocated and granted; only those who own the fund and the deciding circle see what is left and what is reserved. What is reserved for an idea that you bear, or are still to rate, shows as available to you.
         */
        readonly get: operations["readFund"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/funds": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lista innovationsmedel / List funds
         * @description Alla innovationsmedel, de senast upplagda först. / All funds, latest opened first.
         */
        readonly get: operations["listFunds"];
        readonly put?: never;
        /**
         * Lägg upp innovationsmedel / Open a fund
         * @description Innovationsmedel för en enhet och ett år, till en början utan pengar. Den som ansvarar för medlen tillför dem. / An empty fund for a unit and a year. Whoever owns it fills it by allocations.
         *
         *     `office`
         */
        readonly post: operations["openFund"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/funds/{fundId}/entries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Innovationsmedlens huvudbok / The ledger of a fund
         * @description Varje post flyttar ett belopp mellan två konton, äldst först. Vad som har reserverats eller frigjorts ser bara beslutskretsen: det skulle avslöja beslut innan de har meddelats. Den som själv bär idén eller en annan i samma beslutsomgång, eller har kvar att bedöma den, ser det inte heller. För den som inte ser reservationer kommer det beviljade direkt ur det disponibla, så att posterna går ihop. Med asOf så som huvudboken var då. / Every entry moves an amount between two accounts, oldest first. Only the deciding circle sees what is reserved or released: it would tell of decisions before they are notified. Nor does whoever bears the idea or another in the same decision round, or is still to rate it. To whoever does not see reservations a grant comes straight from what is available, so that the entries add up. With asOf as the ledger was then.
         */
        readonly get: operations["listFundEntries"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/funds/{fundId}/allocations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Tillför pengar / Allocate money
         * @description Pengar tillförs innovationsmedlen enligt ett budgetbeslut och kan därefter reserveras av beslut. Räcker medlen inte till nekas beslutet med fundExhausted tills mer har tillförts. / Money is put into the fund by a budget decision, and can then be reserved by decisions. Where the fund does not suffice, a decision is refused with fundExhausted until it is filled.
         *
         *     `fundOwner`
         */
        readonly post: operations["allocateFund"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/process-models": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lista innovationsmodeller / List process models
         * @description Stadens egna versioner, nyast först, och sedan de som följer med tjänsten. Med key bara en modells versioner, med state bara utkast eller bara publicerade. Utkast ser den som får läsa dem. / The city’s own versions, newest first, and then those that come with the service. With key only the versions of one model, with state only drafts or only published ones. Drafts are seen by those who may read them.
         */
        readonly get: operations["listProcessModels"];
        readonly put?: never;
        /**
         * Börja ett utkast / Begin a draft
         * @description Ett utkast till en modell som staden själv skriver: med basedOn som kopia av en publicerad version, annars med ett dokument, eller tomt. Utkastet får vara hur ofärdigt som helst; granskningen säger vad som återstår. Nyckeln är vad modellens versioner har gemensamt: utan key blir det originalets, och det som publiceras blir dess nästa version. Dokumentets id, key och version får utelämnas: de sätts när utkastet publiceras. / A draft of a model that the city writes itself: with basedOn as a copy of a published version, else with a document, or empty. The draft may be as unfinished as can be; verification says what is left. The key is what the versions of a model have in common: without key it is that of the original, and what is published becomes its next version. The document’s id, key and version may be left out: they are set when the draft is published.
         *
         *     `office`
         */
        readonly post: operations["draftProcessModel"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/process-models/{processModelId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Läs en innovationsmodell / Read a process model
         * @description En version av modellen, med dokumentet som den är skriven i. Ett initiativ följer den version det började i. Ett utkast läser idéslusskontoret, registratorn och revisorn; för andra finns det inte. / One version of the model, with the document it is written in. An initiative follows the version it began in. A draft is read by the sluice office, the registrar and the auditor; for others it is not there.
         */
        readonly get: operations["readProcessModel"];
        /**
         * Ersätt ett utkast / Replace a draft
         * @description Hela dokumentet, som det ska vara härefter. Skicka If-Match med den ETag du läste: har någon annan ersatt utkastet sedan dess blir svaret 412. Det som är så redan ändrar inget. Fel i dokumentet hindrar inte: dem säger granskningen. / The whole document, as it is to be from now on. Send If-Match with the ETag that you read: if somebody else has replaced the draft since, the answer is 412. What is so already changes nothing. Errors in the document do not stand in the way: verification tells them.
         *
         *     `office`
         */
        readonly put: operations["replaceProcessModel"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/process-models/{processModelId}/discardings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Kasta ett utkast / Discard a draft
         * @description Utkastet är borta därefter. basedOn är den ändring (revision) som du läste: har någon ändrat utkastet sedan dess kastas det inte. En publicerad version kan inte kastas. / The draft is gone afterwards. basedOn is the change (revision) that you read: if somebody has changed the draft since, it is not discarded. A published version cannot be discarded.
         *
         *     `office`
         */
        readonly post: operations["discardProcessModel"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/process-models/{processModelId}/publications": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Publicera ett utkast / Publish a draft
         * @description Utkastet blir nästa version av sin nyckel. Därefter kan initiativ följa den, och den ändras aldrig. Hittar granskningen fel publiceras inget, och felen står i svaret. basedOn är den ändring (revision) som du läste. / The draft becomes the next version of its key. From then on initiatives can follow it, and it never changes. If verification finds errors, nothing is published, and the errors stand in the answer. basedOn is the change (revision) that you read.
         *
         *     `office`
         */
        readonly post: operations["publishProcessModel"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/process-models/{processModelId}/diagram": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Modellen som bild / The model as a picture
         * @description Hela vägen från idé till vardag: steg, faser, beslutspunkter och avslut. Ett utkast ritas så snart dokumentet följer formatet, också med fel i. `Accept: image/svg+xml` ger en bild, `Accept: text/vnd.mermaid` ger text för Mermaid. / The whole way from idea to daily use: steps, phases, gates and endings. A draft is drawn as soon as its document follows the format, also with errors in it. `Accept: image/svg+xml` gives a picture, `Accept: text/vnd.mermaid` gives text for Mermaid.
         */
        readonly get: operations["drawProcessModel"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/process-models/{processModelId}/verifications": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Vad granskningen säger om modellen / What verification says of the model
         * @description Om modellen får användas, eller utkastet publiceras, och allt som är värt en blick: faser som inte nås, vägar utan slut, garantier som inte håller. / Whether the model may be used, or the draft published, and all that is worth a look: phases out of reach, ways without an ending, broken guarantees.
         */
        readonly get: operations["listVerifications"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/process-model-verifications": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Granska en innovationsmodell / Verify a process model
         * @description Skicka ett dokument och få veta om det kan användas, med pekare till varje ställe och en väg i ord som visar felet. Det är en läsning, men med POST: ett dokument är för stort för en adress. Ingenting sparas: samma fråga får alltid samma svar, så Idempotency-Key krävs men inget kvitto läggs undan. / Send a document and learn whether it can be used, with a pointer to every place and a path in words that shows the fault. It is a reading, yet by POST: a document is too large for an address. Nothing is kept: the same question always gets the same answer, so the Idempotency-Key is required but no receipt is stored.
         */
        readonly post: operations["verifyProcessModel"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/process-model-compositions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Lägg en variant till stadens modell / Add a variant to the city’s model
         * @description Stadens modell är golvet, angiven med id eller som dokument, och varianten är vad en förvaltning lägger till: frågor, kriterier, krav och beslutspunkter i serie. Svaret är modellen som de blir tillsammans, granskad och klar att börja ett utkast med (utelämna id: utkastet får ett eget); eller skälen till att de inte går ihop, vart och ett med stället i varianten (place) och den regel i golvet som skulle försvagas (floor). Det är en läsning, men med POST. Ingenting sparas: Idempotency-Key krävs men inget kvitto läggs undan. / The city’s model is the floor, named by its id or sent as a document, and the variant is what a unit adds: questions, criteria, needs and gates in series. The answer is the model that they make together, verified and ready to begin a draft with (leave the id out: the draft gets one of its own); or the reasons why they do not go together, each with the place in the variant (place) and the rule of the floor that would be weakened (floor). It is a reading, yet by POST. Nothing is kept: the Idempotency-Key is required but no receipt is stored.
         */
        readonly post: operations["composeProcessModel"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/process-models/{processModelId}/migration-plans": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Prova en flytt av det som pågår / Try a move of what is running
         * @description Vad som skulle hända med varje initiativ som följer den ena versionen: det flyttas, går tillbaka, behöver en person eller flyttas inte, med skälen i ord. Ingenting ändras och ingenting sparas: samma fråga får svar som det är just då. Fortsätt med after tills next är null. / What would become of each initiative that follows the one version: it moves, moves back, needs a person or is not moved, with the reasons in words. Nothing is changed or kept: the same question is answered as things are then. Go on with after until next is null.
         *
         *     `office`
         */
        readonly post: operations["planMigration"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/process-models/{processModelId}/migrations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Flytta det som pågår, ett steg i taget / Move what is running, one step at a time
         * @description Flyttar så många initiativ som limit säger, vart och ett i en egen transaktion där reglerna frågas på nytt. Svaret säger vilka som flyttades, vilka som ligger kvar och varför, och hur många som återstår. Avbryts ett steg ligger det som hann flyttas kvar som flyttat; skicka samma sak igen, så fortsätter det. Samma Idempotency-Key får samma svar; nästa steg är ett nytt anrop med en ny nyckel. / Moves as many initiatives as limit says, each in a transaction of its own in which the rules are asked again. The answer tells which were moved, which stay and why, and how many are left. If a step is cut off, what was moved by then stays moved; send the same again, and it goes on. The same Idempotency-Key gets the same answer; the next step is another request with another key.
         *
         *     `office`
         */
        readonly post: operations["runMigration"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/initiatives/{initiativeId}/migrations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Flytta initiativet till en annan version av modellen / Move the initiative to another version of the model
         * @description Initiativet följer den nya versionen från och med nu. Det som är passerat, beviljat och använt står kvar som det var, och avgjorda ärenden läses enligt den version som de beslutades under. Saknas en beslutspunkt som den nya versionen garanterar går initiativet tillbaka till före den, om movingBack säger ja till det. Inget flyttas medan ett beslutsärende är öppet. / From now on the initiative follows the new version. What has been passed, granted and used stays as it was, and decided cases are read by the version that they were decided under. Where a gate is missing that the new version guarantees, the initiative goes back to before it, if movingBack agrees to that. Nothing is moved while a gate case is open.
         *
         *     `office`
         */
        readonly post: operations["migrateInitiative"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/process-models/{processModelId}/strictness": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Hur strängt var och en bedömer / How strictly each assessor rates
         * @description För kansliet, som leder bedömarna: hur många steg på skalan var och en ligger under de andra i samma ärenden, i de senaste 1000 avslutade initiativen som du får läsa. Bara vad var och en fann ensam räknas, i avslutade ärenden med ett meddelat beslut: inget som är förseglat. Den som har bedömt färre än tio ärenden tillsammans med andra får inget tal. Den som är sträng kan ha rätt: det är ett underlag för samtal, och ingenting följer av sig självt. / For the office, which leads the assessors: how many steps on the scale each stays below the others in the same cases, in the latest 1000 ended initiatives that you may read. Only what each found alone counts, in closed cases with a notified decision: nothing that is sealed. Whoever has rated fewer than ten cases together with others is given no number. Whoever is strict may be right: it is something to talk about, and nothing follows by itself.
         */
        readonly get: operations["readStrictness"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/process-models/{processModelId}/calibration": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Vad bedömningarna har sagt om hur det gick / What ratings have told of how it went
         * @description Av de senaste 1000 avslutade initiativen som du får läsa: hur ofta de blev införda, efter hur många kriterier de uppfyllde (med 95 procents intervall), vad varje kriterium sa om det, och hur lika bedömarna såg (Krippendorffs alfa). Där underlaget är för litet står det, i stället för ett tal. Ingen bedömare nämns. Det beskriver vad som varit och avgör ingenting. / Of the latest 1000 ended initiatives that you may read: how often they were implemented, by how many criteria they met (with 95 per cent intervals), what each criterion told of it, and how far assessors saw the same (Krippendorff’s alpha). Where there is too little data it says so, instead of a number. No assessor is named. It describes what has been and decides nothing.
         */
        readonly get: operations["readCalibration"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/process-models/{processModelId}/replays": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Spela om beslut under andra regler / Replay decisions under other rules
         * @description Avslutade beslutsärenden som fattades under den här versionen, som de hade stått vid beslutspunkten under en annan version, ett utkast, ett dokument eller andra vikter. Bara det som beslutsfattaren såg räknas: de frysta fakta och bedömningarna från den stunden. Svaret säger vilka som hade stått annorlunda och varför, aldrig vad som hade beslutats: det gör en människa. Egna ärenden, och beslut som inte är meddelade, spelas inte om. Fortsätt med after tills next är null. Ingenting sparas: Idempotency-Key krävs men inget kvitto läggs undan. / Closed gate cases that were decided under this version, as they would have stood at the gate under another version, a draft, a document or other weights. Only what the decider saw counts: the frozen facts and the ratings of that moment. The answer tells which would have stood differently and why, never what would have been decided: a person decides. Cases of one’s own, and decisions that have not been notified, are not replayed. Go on with after until next is null. Nothing is kept: the Idempotency-Key is required but no receipt is stored.
         */
        readonly post: operations["replayDecisions"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/units/{unitId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Läs en enhet / Read a unit
         * @description En förvaltning, ett bolag eller en avdelning. Enheter äger initiativ, betalar för dem och tar emot dem. / An administration, a company or a department. Units own initiatives, pay for them and receive them.
         */
        readonly get: operations["readUnit"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/units": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lista enheter / List units
         * @description Hela organisationen i svensk bokstavsordning, även enheter som har upphört: det som har beslutats pekar på dem. / The whole organisation in Swedish alphabetical order, also units that have ended: decisions point at them.
         */
        readonly get: operations["listUnits"];
        readonly put?: never;
        /**
         * Registrera en enhet / Register a unit
         * @description Från och med validFrom kan enheten äga, betala för och ta emot initiativ. Namnet blir del av arkivet: skriv ingen persons namn i det. / From validFrom the unit can own, pay for and receive initiatives. The name becomes part of the record: write no person’s name in it.
         *
         *     `office`, `system`
         */
        readonly post: operations["registerUnit"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/bodies/{bodyId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Läs ett organ / Read a body
         * @description En nämnd, en styrelse eller ett råd. Registratorn kan skriva in vad ett organ har beslutat vid en beslutspunkt. / A committee, a board or a council. The registrar can record what a body has decided at a gate.
         */
        readonly get: operations["readBody"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/bodies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lista organ / List bodies
         * @description Alla nämnder, styrelser och råd i svensk bokstavsordning. / All committees, boards and councils in Swedish alphabetical order.
         */
        readonly get: operations["listBodies"];
        readonly put?: never;
        /**
         * Registrera ett organ / Register a body
         * @description En nämnd eller styrelse som enheter lyder under, eller ett råd som yttrar sig. Namnet blir del av arkivet. / A committee or board above units, or a council that gives advice. The name becomes part of the record.
         *
         *     `office`, `system`
         */
        readonly post: operations["registerBody"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/public-bodies/{publicBodyId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Läs en huvudman / Read a public body
         * @description En annan kommun, en region, ett kommunalförbund, en gemensam nämnd eller en statlig myndighet. Den kan införa det som har prövats här; den äger och betalar ingenting här. / Another municipality, a region, an association of municipalities, a joint board or a state agency. It can adopt what has been tried here; it owns and pays for nothing here.
         */
        readonly get: operations["readPublicBody"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Ändra en huvudman / Revise a public body
         * @description Namn och kod rättas, och validTo anger första dagen den inte längre finns: från den dagen inför den inget nytt. Numret ändras inte. Införanden som redan är registrerade behåller namnet som det var då. Skicka If-Match med den ETag du läste. Det som redan är så ändrar inget. / Name and code are corrected, and validTo gives the first day on which it is there no longer: from that day on it adopts nothing new. The number does not change. Adoptions that are registered already keep the name as it was then. Send If-Match with the ETag that you read. What is so already changes nothing.
         *
         *     `office`, `system`
         */
        readonly patch: operations["revisePublicBody"];
        readonly trace?: never;
    };
    readonly "/public-bodies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lista huvudmän / List public bodies
         * @description Alla andra huvudmän i svensk bokstavsordning, eller de som har ett visst organisationsnummer. / All other public bodies in Swedish alphabetical order, or those of one organisation number.
         */
        readonly get: operations["listPublicBodies"];
        readonly put?: never;
        /**
         * Registrera en huvudman / Register a public body
         * @description En annan huvudman, som kan införa det som har prövats här. Organisationsnumrets kontrollsiffra prövas, och samma nummer registreras en gång; bara en gemensam nämnd har sin värds nummer, och skiljs från andra med namnet. Namnet blir del av arkivet: skriv ingen persons namn i det. / Another public body, which can adopt what has been tried here. The check digit of its organisation number is tested, and a number is registered once; only a joint board has the number of its host, and is told apart by its name. The name becomes part of the record: write no person’s name in it.
         *
         *     `office`, `system`
         */
        readonly post: operations["registerPublicBody"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/people/me": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Vem jag är / Who I am
         * @description Den som är inloggad, med de roller och mandat som gäller i dag, och vad som väntar på den: frågor att svara på, idéer att bedöma, beslut att fatta, meddela eller ompröva, överklaganden att lämna över, villkor att redovisa, beslutsomgångar att stänga. Det som ska vara klart först står först, högst femtio; moreTasks säger att det kan finnas fler, och de finns under rel tasks. Vad som väntar på en nämnds beslut väntar på nämnden. person är null för den som inte är registrerad. / The person behind the token, with the roles and mandates in force today, and what waits for them: questions to answer, ideas to rate, decisions to take, to make known or to reconsider, appeals to pass on, conditions to report on, decision rounds to close. What is due first comes first, fifty at most; moreTasks says that there may be more, found by rel tasks. What waits for the decision of a committee waits for the committee. person is null for somebody not registered.
         */
        readonly get: operations["readMe"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/people/me/tasks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Allt som väntar på mig / All that waits for me
         * @description Det som väntar på den som är inloggad, ett initiativ eller en beslutsomgång i taget, det som har den närmaste dagen först. limit är hur många initiativ och omgångar som gås igenom: ett svar kan hålla fler uppgifter, färre eller inga. Följ next tills den saknas. / What waits for whoever is logged in, one initiative or decision round after the other, the one with the nearest day first. limit is how many initiatives and rounds are looked through: an answer may hold more tasks, fewer or none. Follow next until there is none.
         */
        readonly get: operations["listTasks"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/people/{personId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Läs en person / Read a person
         * @description Namnet bakom ett person-id i ett initiativ eller beslut. Den som är raderad finns kvar som id utan namn. / The name behind a person’s id in an initiative or decision. Somebody erased remains as an id without a name.
         */
        readonly get: operations["readPerson"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/people": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Registrera en person / Register a person
         * @description Aldrig med personnummer. Namn och adress ligger för sig och kan raderas; överallt annars står bara id:t. / Never with a personal number. Name and address are kept apart and can be erased; everywhere else only the id stands.
         *
         *     `office`, `system`
         */
        readonly post: operations["registerPerson"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/people/{personId}/moves": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Flytta en person / Move a person
         * @description Personen arbetar vid en annan enhet från en dag, i dag, tidigare eller senare. Roller och mandat följer inte med: de avslutas och ges för sig. Det personen har tillstyrkt eller beslutat står kvar, och den som har tillfrågats som chef är det tills en annan anges. En flytt som bara är planerad ersätts av en ny. / The person works at another unit from a day on: today, earlier or later. Roles and mandates do not follow: they are ended and given by themselves. What the person has endorsed or decided stands, and whoever has been asked as a manager is it until another is named. A move that is only planned is replaced by a new one.
         *
         *     `office`, `system`
         */
        readonly post: operations["movePerson"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/people/{personId}/erasures": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Radera en person / Erase a person
         * @description Namn, adress och vad personen själv har skrivit om andras idéer tas bort överallt, med de salter som skyddade dem. Beslut och händelser står kvar med personens id, och allt går fortfarande att kontrollera. Det går inte att ångra. / Name, address and what the person has written about the ideas of others are removed everywhere, with the salts that guarded them. Decisions and events stay with the person’s id, and everything still verifies. It cannot be undone.
         *
         *     `office`, `registrar`
         */
        readonly post: operations["erasePerson"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/roles/{roleId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Läs en roll / Read a role
         * @description En roll som en person har vid en enhet, eller överallt, från en dag till en annan. / A role that a person holds at a unit, or everywhere, from one day until another.
         */
        readonly get: operations["readRole"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/roles": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lista roller / List roles
         * @description Alla tilldelade roller, senast tilldelade först, även de som har upphört. Med personId bara en persons. / All assigned roles, latest first, also those that have ended. With personId only one person’s.
         */
        readonly get: operations["listRoles"];
        readonly put?: never;
        /**
         * Tilldela en roll / Assign a role
         * @description Personen får rollen vid en enhet, eller utan enhet i hela kommunen. En roll ger rätt att se och göra; att besluta vid en beslutspunkt kräver därtill ett mandat. / The person gets the role at a unit, or without a unit in the whole city. A role gives the right to see and do; deciding at a gate needs a mandate besides.
         *
         *     `office`
         */
        readonly post: operations["assignRole"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/roles/{roleId}/revocations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Avsluta en roll / Revoke a role
         * @description Rollen upphör den dag du anger; en dag som har varit gör att den upphör inom en sekund. Vad som gjordes med stöd av den står kvar. / The role ends on the day you give; a day that has passed ends it within a second. What was done by it stands.
         *
         *     `office`
         */
        readonly post: operations["revokeRole"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mandates/{mandateId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Läs ett mandat / Read a mandate
         * @description Rätten att besluta vid beslutspunkter för en enhet. Varje beslut pekar på det mandat som det fattades med stöd av. / The right to decide at gates for a unit. Every decision points at the mandate under which it was taken.
         */
        readonly get: operations["readMandate"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mandates": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lista mandat / List mandates
         * @description Hela delegationsordningen, senast given först, även det som har upphört. / The whole delegation order, latest first, also what has ended.
         */
        readonly get: operations["listMandates"];
        readonly put?: never;
        /**
         * Ge ett mandat / Grant a mandate
         * @description En person, eller den som har en roll vid enheten, får besluta vid beslutspunkter av de angivna slagen. highestAmount är summan per initiativ; utan den finns ingen gräns. / A person, or whoever holds a role at the unit, may decide at gates of these kinds. highestAmount is the sum per initiative; without it there is no limit.
         *
         *     `office`, `registrar`
         */
        readonly post: operations["grantMandate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mandates/{mandateId}/revocations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Återkalla ett mandat / Revoke a mandate
         * @description Mandatet upphör den dag du anger. Beslut som fattades medan det gällde står fast: de prövas mot sin egen dag. / The mandate ends on the day you give. Decisions taken while it was in force stand: they are judged by their own day.
         *
         *     `office`, `registrar`
         */
        readonly post: operations["revokeMandate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Händelseflödet / The event feed
         * @description Allt som har hänt i staden, i den ordning det beseglades, så långt du får läsa i dag. Följ next: inget hoppas över och inget kommer två gånger, vem som än skriver samtidigt. Det du inte får läsa när du passerar det kommer inte senare: utkast börjar med att de lämnas in, beslut med att de meddelas. / All that has happened in the city, in the order in which it was sealed, as far as you may read today. Follow next: nothing is skipped and nothing comes twice, whoever writes meanwhile. What you may not read when you pass it does not come later: drafts begin with their submission, decisions with their notification.
         */
        readonly get: operations["readFeed"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/attempts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Försök som fick nej / Attempts that got a no
         * @description Vem som försökte göra eller läsa vad, och vilket nej det blev, senast först: koder och id, aldrig vad någon skrev. Filter gäller tillsammans. Försök med utkast hör till dem som skriver dem och visas inte. Medan ett beslutsärende är öppet visas skälet bara när det är att någon saknar behörighet. Den som är bedömare ser inte vem som försöker något med en idé vars bärare hålls dolda. För varje person och klient behålls högst sextio i minuten. / Who tried to do or read what, and which no it got, latest first: codes and ids, never what somebody wrote. Filters hold together. What is tried with drafts is for those who write them and is not shown. While a gate case is open the reason is shown only where it is that somebody may not. Whoever assesses does not see who tries what with an idea whose bearers are kept hidden. For each person and client sixty a minute are kept at most.
         */
        readonly get: operations["listAttempts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Problem (RFC 9457) */
        readonly Problem: {
            /** @description Sidan som förklarar problemet / The page that explains the problem */
            readonly type: string;
            readonly title: string;
            readonly status: number;
            readonly detail: string;
            readonly instance: string;
            /** @description Skälet som kod / The reason as a code */
            readonly code: string;
            readonly traceId: string;
            /** @description Det som ska rättas / What to correct */
            readonly errors?: readonly {
                /** @enum {string} */
                readonly in: "body" | "query" | "path" | "header";
                /** @description RFC 6901; tom för helheten / empty for the whole */
                readonly pointer: string;
                readonly code: string;
                readonly message: string;
            }[];
            /** @description Det som regeln såg / What the rule looked at */
            readonly refusal?: Record<string, never>;
        };
        /** @description Länk / Link */
        readonly Link: {
            readonly rel: string;
            readonly href: string;
            /** @enum {string} */
            readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
            readonly title: string;
        };
        /** @description En fråga som staden ställer / A question that the city asks */
        readonly Challenge: {
            /** Format: uuid */
            readonly challengeId: string;
            readonly version: number;
            /**
             * Format: uuid
             * @description Enheten som frågar / The unit that asks
             */
            readonly owningUnitId: string;
            readonly title: string | null;
            readonly question: string | null;
            readonly area: string | null;
            /**
             * Format: date
             * @description Första dagen som tar emot svar / First day that takes answers
             */
            readonly opensOn: string;
            /**
             * Format: date
             * @description Sista dagen som tar emot svar / Last day that takes answers
             */
            readonly closesOn: string;
            /**
             * @description Följer av dagarna, och av att någon har stängt den / Follows from the days, and from somebody having closed it
             * @enum {string}
             */
            readonly state: "coming" | "open" | "closed";
            readonly closing: {
                /** Format: date-time */
                readonly closedAt: string;
                readonly reason: string | null;
            } | null;
            /** @description Länkar / Links */
            readonly _links: readonly components["schemas"]["Link"][];
        };
        readonly ChallengeList: {
            readonly challenges: readonly components["schemas"]["Challenge"][];
            readonly _meta: components["schemas"]["PageMeta"];
            /** @description Länkar / Links */
            readonly _links: readonly components["schemas"]["Link"][];
        };
        /** @description Om sidan / About the page */
        readonly PageMeta: {
            /** @description Saknas när after används / Absent when after is used */
            readonly page?: number;
            readonly limit: number;
            /** @description Antal i detta svar / Number in this answer */
            readonly count: number;
            /** @description Exakt, upp till 1 000 / Exact, up to 1,000 */
            readonly totalRecords?: number;
            /** @description När det är fler än 1 000 / When there are more than 1,000 */
            readonly totalRecordsAtLeast?: number;
        };
        /** @description Kvitto / Receipt */
        readonly Receipt: {
            /** Format: uuid */
            readonly id: string;
            /** @description Versionen efteråt: av initiativet, också när något görs i dess beslutsärende, annars av det som ändrades / The version afterwards: of the initiative, also where something is done in its gate case, else of what was changed */
            readonly version: number;
            /** @description Länkar / Links */
            readonly _links: readonly components["schemas"]["Link"][];
        };
        /** @description Ett initiativ / An initiative */
        readonly Initiative: {
            /** Format: uuid */
            readonly initiativeId: string;
            readonly version: number;
            /** @enum {string} */
            readonly standing: "draft" | "submitted" | "active" | "paused" | "ended";
            readonly phase: string | null;
            readonly phaseKind: ("intake" | "exploreIdea" | "exploreSetup" | "pilot" | "evaluate" | "scale" | "other") | null;
            /** Format: uuid */
            readonly processModelId: string;
            readonly migrations: readonly {
                /** Format: uuid */
                readonly fromProcessModelId: string;
                /** Format: uuid */
                readonly toProcessModelId: string;
                /** @description Gick tillbaka till före en beslutspunkt / Went back to before a gate */
                readonly movedBack: boolean;
                readonly reference: string;
                readonly authorisedBy: components["schemas"]["AuthorisedByPerson"] | components["schemas"]["AuthorisedByBody"];
                /** Format: date-time */
                readonly movedAt: string;
            }[];
            readonly entry: string;
            /** @enum {string} */
            readonly origin: "idea" | "challenge" | "opportunity";
            /** @enum {string} */
            readonly visibility: "invited" | "internal" | "selectedUnits" | "public";
            /** @description Enheter vars medarbetare får läsa när visibility är selectedUnits / Units whose people may read while visibility is selectedUnits */
            readonly selectedUnitIds: readonly string[];
            readonly caseNumber: string | null;
            readonly title: string | null;
            readonly summary: string | null;
            readonly area: string | null;
            readonly challengeId: string | null;
            readonly continuesId: string | null;
            readonly need: string | null;
            readonly idea: string | null;
            readonly answers: {
                readonly [key: string]: string | number | boolean;
            };
            readonly bearers: readonly {
                /** Format: uuid */
                readonly personId: string;
                /** @enum {string} */
                readonly kind: "employee" | "resident" | "company" | "association" | "academia" | "otherPublicBody";
                /** Format: date-time */
                readonly since: string;
            }[];
            /** @description Bärarna visas inte för bedömare / Bearers are kept from assessors */
            readonly anonymous: boolean;
            /** @description Bärarna visas inte för dig / Bearers are kept from you */
            readonly bearersHidden: boolean;
            readonly onBehalfOf: string | null;
            /** @description Ingen bär idén; inget avslutas av det / Nobody bears it; that ends nothing */
            readonly bearerMissing: boolean;
            readonly bearerOffers: readonly {
                /** Format: uuid */
                readonly personId: string;
                /** @enum {string} */
                readonly kind: "employee" | "resident" | "company" | "association" | "academia" | "otherPublicBody";
                /** Format: date-time */
                readonly offeredAt: string;
            }[];
            readonly invitedIds: readonly string[];
            readonly proposedUnitId: string | null;
            readonly owningUnitId: string | null;
            readonly ownerConfirmedAt: string | null;
            readonly ownerProposal: {
                /** Format: uuid */
                readonly unitId: string;
                readonly movesCase: boolean;
                readonly reason: string | null;
                /** Format: date-time */
                readonly proposedAt: string;
            } | null;
            readonly managerId: string | null;
            readonly endorsement: {
                /** @enum {string} */
                readonly answer: "yes" | "no";
                readonly reason: string | null;
                /** Format: date-time */
                readonly answeredAt: string;
            } | null;
            readonly formerEndorsement: {
                /** @enum {string} */
                readonly answer: "yes" | "no";
                readonly reason: string | null;
                /** Format: date-time */
                readonly answeredAt: string;
            } | null;
            readonly endorsementAsked: {
                /** Format: date */
                readonly until: string;
                /** Format: date-time */
                readonly askedAt: string;
            } | null;
            readonly leaderEndorsement: {
                /** @enum {string} */
                readonly answer: "yes" | "no";
                readonly reason: string | null;
                /** Format: date-time */
                readonly answeredAt: string;
            } | null;
            readonly coachId: string | null;
            readonly collaborators: readonly {
                /** Format: uuid */
                readonly collaboratorId: string;
                /** @enum {string} */
                readonly kind: "administration" | "resident" | "company" | "association" | "academia" | "otherPublicBody";
                readonly unitId: string | null;
                readonly name: string | null;
            }[];
            readonly supplementRequests: readonly {
                /** Format: uuid */
                readonly supplementRequestId: string;
                readonly question: string | null;
                /** Format: date */
                readonly dueOn: string;
                /** Format: date-time */
                readonly askedAt: string;
                readonly answer: string | null;
                readonly answeredAt: string | null;
            }[];
            readonly reviews: readonly {
                /** Format: uuid */
                readonly reviewId: string;
                /** @enum {string} */
                readonly kind: "dataProtection" | "informationSecurity" | "procurement" | "rights" | "union";
                /** Format: uuid */
                readonly personId: string;
                readonly question: string | null;
                /** Format: date */
                readonly dueOn: string;
                /** @description Dagen har gått utan yttrande / The day has passed without an answer */
                readonly overdue: boolean;
                /** Format: date-time */
                readonly askedAt: string;
                readonly outcome: ("clear" | "remarks" | "objection" | "notConcerned") | null;
                readonly text: string | null;
                readonly answeredAt: string | null;
            }[];
            readonly documents: readonly {
                /** Format: uuid */
                readonly documentId: string;
                /** @enum {string} */
                readonly kind: "description" | "quotation" | "agreement" | "riskAnalysis" | "impactAssessment" | "minutes" | "report" | "image" | "otherDocument";
                readonly title: string | null;
                /** Format: date-time */
                readonly addedAt: string;
                readonly addedById: string | null;
                readonly withdrawnAt: string | null;
                readonly secrecyMarkings: readonly {
                    readonly provision: string;
                    /** Format: date */
                    readonly markedOn: string;
                    readonly reviewOn: string | null;
                    readonly markedBy: string | null;
                    readonly reason: string | null;
                }[];
            }[];
            readonly messages: {
                readonly count: number;
                readonly latestAt: string | null;
            };
            readonly submittedAt: string | null;
            readonly firstAnswerDueOn: string | null;
            readonly firstAnswerAt: string | null;
            readonly openGateCaseId: string | null;
            readonly passedGates: readonly {
                readonly gate: string;
                /** @enum {string} */
                readonly gateKind: "time" | "money" | "scale" | "review";
                /** Format: uuid */
                readonly gateCaseId: string;
                /** Format: date-time */
                readonly passedAt: string;
                readonly questioning: {
                    readonly reason: string | null;
                    /** Format: date-time */
                    readonly questionedAt: string;
                    readonly settled: {
                        /** @enum {string} */
                        readonly outcome: "ratify" | "annul";
                        /** @enum {string} */
                        readonly form: "taken" | "recorded";
                        readonly decidedBy: components["schemas"]["DecidedByPerson"] | components["schemas"]["DecidedByBody"];
                        /** Format: date */
                        readonly decidedOn: string;
                        readonly minutesReference: string | null;
                        readonly mandateId: string | null;
                        readonly reason: string | null;
                        /** Format: date-time */
                        readonly settledAt: string;
                        readonly lapsedGateCaseIds: readonly string[];
                        readonly frozen: components["schemas"]["Money"];
                        readonly toPhase: string | null;
                    } | null;
                } | null;
                /** @description Passerad med ett avrådande yttrande / Passed with advice against */
                readonly advisedAgainst: boolean;
                /** @description false efter att ha gått tillbaka förbi den / false once sent back past it */
                readonly inEffect: boolean;
            }[];
            readonly conditions: readonly components["schemas"]["Condition"][];
            readonly pause: {
                /** Format: date-time */
                readonly pausedAt: string;
                readonly reason: string | null;
                readonly wakeUpOn: string | null;
                /** @description Väckningsdagen har kommit; någon behöver återuppta / The wake-up day has come; somebody is to resume */
                readonly wakeUpDue: boolean;
                readonly awaits: string | null;
                readonly gateCaseId: string | null;
            } | null;
            readonly grantedMinutes: number;
            readonly granted: components["schemas"]["Money"];
            readonly frozen: components["schemas"]["Money"];
            readonly underfunded: components["schemas"]["Money"];
            /** @description En betalare har tagit tillbaka pengar / A payer has taken money back */
            readonly checkpointDue: boolean;
            readonly effectGoals: readonly {
                /** Format: uuid */
                readonly effectGoalId: string;
                readonly name: string | null;
                /** @enum {string} */
                readonly valueKind: "economic" | "social" | "environmental" | "quality" | "time" | "rights";
                readonly unit: string;
                /** @enum {string} */
                readonly direction: "up" | "down";
                readonly baseline: number | null;
                readonly target: number;
                readonly method: string | null;
                readonly ownerUnitId: string | null;
                /** Format: date */
                readonly dueOn: string;
                /** Format: date-time */
                readonly setAt: string;
            }[];
            readonly pilotPlan: {
                /** Format: date */
                readonly from: string;
                /** Format: date */
                readonly to: string;
                readonly place: string | null;
                readonly testGroup: string | null;
                readonly cost: components["schemas"]["Money"] | null;
            } | null;
            /** @description Piloten pågår efter sin sista dag / The pilot goes on past its last day */
            readonly pilotPastEnd: boolean;
            readonly pilotVersions: readonly {
                /** Format: uuid */
                readonly pilotVersionId: string;
                readonly title: string | null;
                /** Format: date-time */
                readonly recordedAt: string;
            }[];
            readonly checkpoints: {
                readonly count: number;
                readonly latest: {
                    /** @enum {string} */
                    readonly conclusion: "continue" | "change" | "stop";
                    /** Format: date-time */
                    readonly heldAt: string;
                } | null;
            };
            readonly lessons: readonly {
                /** Format: uuid */
                readonly lessonId: string;
                readonly title: string | null;
                /** Format: date-time */
                readonly recordedAt: string;
            }[];
            readonly evaluation: {
                /** @enum {string} */
                readonly valueCreated: "yes" | "partly" | "no";
                /** @enum {string} */
                readonly strength: "weak" | "moderate" | "strong";
                readonly goalResults: readonly {
                    /** Format: uuid */
                    readonly effectGoalId: string;
                    /** @enum {string} */
                    readonly outcome: "reached" | "partly" | "notReached" | "notMeasurable";
                    readonly measured: number | null;
                }[];
                readonly text: string | null;
                /** Format: date-time */
                readonly evaluatedAt: string;
            } | null;
            readonly implementationPlan: {
                /** Format: uuid */
                readonly receivingUnitId: string;
                /** Format: date */
                readonly from: string;
                readonly text: string | null;
                /** Format: date-time */
                readonly plannedAt: string;
            } | null;
            readonly reception: {
                /** Format: uuid */
                readonly unitId: string;
                readonly reference: string;
                /** Format: date-time */
                readonly acceptedAt: string;
            } | null;
            readonly adoptions: readonly {
                /** Format: uuid */
                readonly adoptionId: string;
                readonly unitId: string | null;
                readonly publicBodyId: string | null;
                readonly publicBodyName: {
                    readonly sv: string;
                    readonly en: string;
                } | null;
                /** Format: date */
                readonly inUseFrom: string;
                readonly reference: string | null;
                /** Format: date-time */
                readonly registeredAt: string;
            }[];
            readonly ending: {
                readonly ending: string;
                /** @enum {string} */
                readonly kind: "implemented" | "stopped" | "rejected" | "declined" | "referred" | "notSelected" | "handedOver" | "withdrawn";
                readonly reason: string | null;
                readonly tryAgainIf: string | null;
                /** Format: date-time */
                readonly endedAt: string;
                readonly intoId: string | null;
                readonly lessonsDueOn: string | null;
                readonly lessonsMetAt: string | null;
                /** @description Dagen har gått; det hindrar inget / The day has passed; it stops nothing */
                readonly lessonsOverdue: boolean;
            } | null;
            readonly referral: {
                readonly ending: string;
                /** @enum {string} */
                readonly way: "ordinaryPlan" | "otherProcess" | "procurement";
                /** Format: uuid */
                readonly unitId: string;
                readonly reason: string | null;
                readonly tryAgainIf: string | null;
                readonly gateCaseId: string | null;
                /** Format: date-time */
                readonly proposedAt: string;
                readonly acceptedAt: string | null;
            } | null;
            readonly reopening: {
                /** @enum {string} */
                readonly after: "implemented" | "stopped" | "rejected" | "declined" | "referred" | "notSelected" | "handedOver" | "withdrawn";
                readonly reason: string | null;
                /** Format: date-time */
                readonly reopenedAt: string;
            } | null;
            readonly record: components["schemas"]["RecordFields"];
            /** @description Länkar / Links */
            readonly _links: readonly components["schemas"]["Link"][];
        };
        readonly AuthorisedByPerson: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly kind: "person";
            /** Format: uuid */
            readonly personId: string;
        };
        readonly AuthorisedByBody: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly kind: "body";
            /** Format: uuid */
            readonly bodyId: string;
        };
        readonly DecidedByPerson: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly kind: "person";
            /** Format: uuid */
            readonly personId: string;
            /** Format: uuid */
            readonly mandateId: string;
        };
        readonly DecidedByBody: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly kind: "body";
            /** Format: uuid */
            readonly bodyId: string;
        };
        /** @description Belopp i öre / Amount in öre */
        readonly Money: {
            /** @description Öre */
            readonly amountMinor: number;
            /** @enum {string} */
            readonly currency: "SEK";
        };
        /** @description Ett villkor från ett bifall / A condition of an approval */
        readonly Condition: {
            /** Format: uuid */
            readonly conditionId: string;
            readonly gate: string;
            /** Format: uuid */
            readonly gateCaseId: string;
            readonly text: string | null;
            /** Format: date */
            readonly dueOn: string;
            /** @description Öppet efter sista dagen / Open after its last day */
            readonly overdue: boolean;
            /** @enum {string} */
            readonly responsible: "bearer" | "coach" | "owner" | "unit";
            readonly unitId: string | null;
            /** Format: date-time */
            readonly setAt: string;
            /** @enum {string} */
            readonly status: "open" | "accepted" | "waived";
            readonly report: {
                readonly text: string | null;
                /** Format: date-time */
                readonly reportedAt: string;
            } | null;
            readonly decision: {
                /** @enum {string} */
                readonly outcome: "accept" | "prolong" | "waive";
                /** @enum {string} */
                readonly form: "taken" | "recorded";
                readonly decidedBy: components["schemas"]["DecidedByPerson"] | components["schemas"]["DecidedByBody"];
                /** Format: date */
                readonly decidedOn: string;
                readonly minutesReference: string | null;
                readonly mandateId: string | null;
                readonly reason: string | null;
                /** Format: date-time */
                readonly recordedAt: string;
            } | null;
        };
        /** @description Registratorns uppgifter. Vem som satte en sekretessmarkering och varför visas för dem som är med i ärendet eller beslutar / What the registry keeps. Who set a secrecy marking and why is shown to those who take part and those who decide */
        readonly RecordFields: {
            readonly diaryNumber: string | null;
            readonly direction: ("incoming" | "outgoing" | "internal") | null;
            readonly legalBasis: string | null;
            readonly retentionRule: string | null;
            readonly secrecyMarkings: readonly {
                readonly provision: string;
                /** Format: date */
                readonly markedOn: string;
                readonly reviewOn: string | null;
                readonly markedBy: string | null;
                readonly reason: string | null;
            }[];
            readonly externalReferences: readonly {
                readonly scheme: string;
                readonly value: string;
            }[];
        };
        readonly InitiativeList: {
            readonly initiatives: readonly (components["schemas"]["Initiative"] | components["schemas"]["InitiativeExcerpt"])[];
            readonly _meta: components["schemas"]["PageMeta"];
            /** @description Länkar / Links */
            readonly _links: readonly components["schemas"]["Link"][];
        };
        /** @description De fält av ett initiativ som efterfrågades / The fields of an initiative that were asked for */
        readonly InitiativeExcerpt: {
            /** Format: uuid */
            readonly initiativeId?: string;
            readonly version?: number;
            /** @enum {string} */
            readonly standing?: "draft" | "submitted" | "active" | "paused" | "ended";
            readonly phase?: string | null;
            readonly phaseKind?: ("intake" | "exploreIdea" | "exploreSetup" | "pilot" | "evaluate" | "scale" | "other") | null;
            /** Format: uuid */
            readonly processModelId?: string;
            readonly migrations?: readonly {
                /** Format: uuid */
                readonly fromProcessModelId: string;
                /** Format: uuid */
                readonly toProcessModelId: string;
                /** @description Gick tillbaka till före en beslutspunkt / Went back to before a gate */
                readonly movedBack: boolean;
                readonly reference: string;
                readonly authorisedBy: components["schemas"]["AuthorisedByPerson"] | components["schemas"]["AuthorisedByBody"];
                /** Format: date-time */
                readonly movedAt: string;
            }[];
            readonly entry?: string;
            /** @enum {string} */
            readonly origin?: "idea" | "challenge" | "opportunity";
            /** @enum {string} */
            readonly visibility?: "invited" | "internal" | "selectedUnits" | "public";
            /** @description Enheter vars medarbetare får läsa när visibility är selectedUnits / Units whose people may read while visibility is selectedUnits */
            readonly selectedUnitIds?: readonly string[];
            readonly caseNumber?: string | null;
            readonly title?: string | null;
            readonly summary?: string | null;
            readonly area?: string | null;
            readonly challengeId?: string | null;
            readonly continuesId?: string | null;
            readonly need?: string | null;
            readonly idea?: string | null;
            readonly answers?: {
                readonly [key: string]: string | number | boolean;
            };
            readonly bearers?: readonly {
                /** Format: uuid */
                readonly personId: string;
                /** @enum {string} */
                readonly kind: "employee" | "resident" | "company" | "association" | "academia" | "otherPublicBody";
                /** Format: date-time */
                readonly since: string;
            }[];
            /** @description Bärarna visas inte för bedömare / Bearers are kept from assessors */
            readonly anonymous?: boolean;
            /** @description Bärarna visas inte för dig / Bearers are kept from you */
            readonly bearersHidden?: boolean;
            readonly onBehalfOf?: string | null;
            /** @description Ingen bär idén; inget avslutas av det / Nobody bears it; that ends nothing */
            readonly bearerMissing?: boolean;
            readonly bearerOffers?: readonly {
                /** Format: uuid */
                readonly personId: string;
                /** @enum {string} */
                readonly kind: "employee" | "resident" | "company" | "association" | "academia" | "otherPublicBody";
                /** Format: date-time */
                readonly offeredAt: string;
            }[];
            readonly invitedIds?: readonly string[];
            readonly proposedUnitId?: string | null;
            readonly owningUnitId?: string | null;
            readonly ownerConfirmedAt?: string | null;
            readonly ownerProposal?: {
                /** Format: uuid */
                readonly unitId: string;
                readonly movesCase: boolean;
                readonly reason: string | null;
                /** Format: date-time */
                readonly proposedAt: string;
            } | null;
            readonly managerId?: string | null;
            readonly endorsement?: {
                /** @enum {string} */
                readonly answer: "yes" | "no";
                readonly reason: string | null;
                /** Format: date-time */
                readonly answeredAt: string;
            } | null;
            readonly formerEndorsement?: {
                /** @enum {string} */
                readonly answer: "yes" | "no";
                readonly reason: string | null;
                /** Format: date-time */
                readonly answeredAt: string;
            } | null;
            readonly endorsementAsked?: {
                /** Format: date */
                readonly until: string;
                /** Format: date-time */
                readonly askedAt: string;
            } | null;
            readonly leaderEndorsement?: {
                /** @enum {string} */
                readonly answer: "yes" | "no";
                readonly reason: string | null;
                /** Format: date-time */
                readonly answeredAt: string;
            } | null;
            readonly coachId?: string | null;
            readonly collaborators?: readonly {
                /** Format: uuid */
                readonly collaboratorId: string;
                /** @enum {string} */
                readonly kind: "administration" | "resident" | "company" | "association" | "academia" | "otherPublicBody";
                readonly unitId: string | null;
                readonly name: string | null;
            }[];
            readonly supplementRequests?: readonly {
                /** Format: uuid */
                readonly supplementRequestId: string;
                readonly question: string | null;
                /** Format: date */
                readonly dueOn: string;
                /** Format: date-time */
                readonly askedAt: string;
                readonly answer: string | null;
                readonly answeredAt: string | null;
            }[];
            readonly reviews?: readonly {
                /** Format: uuid */
                readonly reviewId: string;
                /** @enum {string} */
                readonly kind: "dataProtection" | "informationSecurity" | "procurement" | "rights" | "union";
                /** Format: uuid */
                readonly personId: string;
                readonly question: string | null;
                /** Format: date */
                readonly dueOn: string;
                /** @description Dagen har gått utan yttrande / The day has passed without an answer */
                readonly overdue: boolean;
                /** Format: date-time */
                readonly askedAt: string;
                readonly outcome: ("clear" | "remarks" | "objection" | "notConcerned") | null;
                readonly text: string | null;
                readonly answeredAt: string | null;
            }[];
            readonly documents?: readonly {
                /** Format: uuid */
                readonly documentId: string;
                /** @enum {string} */
                readonly kind: "description" | "quotation" | "agreement" | "riskAnalysis" | "impactAssessment" | "minutes" | "report" | "image" | "otherDocument";
                readonly title: string | null;
                /** Format: date-time */
                readonly addedAt: string;
                readonly addedById: string | null;
                readonly withdrawnAt: string | null;
                readonly secrecyMarkings: readonly {
                    readonly provision: string;
                    /** Format: date */
                    readonly markedOn: string;
                    readonly reviewOn: string | null;
                    readonly markedBy: string | null;
                    readonly reason: string | null;
                }[];
            }[];
            readonly messages?: {
                readonly count: number;
                readonly latestAt: string | null;
            };
            readonly submittedAt?: string | null;
            readonly firstAnswerDueOn?: string | null;
            readonly firstAnswerAt?: string | null;
            readonly openGateCaseId?: string | null;
            readonly passedGates?: readonly {
                readonly gate: string;
                /** @enum {string} */
                readonly gateKind: "time" | "money" | "scale" | "review";
                /** Format: uuid */
                readonly gateCaseId: string;
                /** Format: date-time */
                readonly passedAt: string;
                readonly questioning: {
                    readonly reason: string | null;
                    /** Format: date-time */
                    readonly questionedAt: string;
                    readonly settled: {
                        /** @enum {string} */
                        readonly outcome: "ratify" | "annul";
                        /** @enum {string} */
                        readonly form: "taken" | "recorded";
                        readonly decidedBy: components["schemas"]["DecidedByPerson"] | components["schemas"]["DecidedByBody"];
                        /** Format: date */
                        readonly decidedOn: string;
                        readonly minutesReference: string | null;
                        readonly mandateId: string | null;
                        readonly reason: string | null;
                        /** Format: date-time */
                        readonly settledAt: string;
                        readonly lapsedGateCaseIds: readonly string[];
                        readonly frozen: components["schemas"]["Money"];
                        readonly toPhase: string | null;
                    } | null;
                } | null;
                /** @description Passerad med ett avrådande yttrande / Passed with advice against */
                readonly advisedAgainst: boolean;
                /** @description false efter att ha gått tillbaka förbi den / false once sent back past it */
                readonly inEffect: boolean;
            }[];
            readonly conditions?: readonly components["schemas"]["Condition"][];
            readonly pause?: {
                /** Format: date-time */
                readonly pausedAt: string;
                readonly reason: string | null;
                readonly wakeUpOn: string | null;
                /** @description Väckningsdagen har kommit; någon behöver återuppta / The wake-up day has come; somebody is to resume */
                readonly wakeUpDue: boolean;
                readonly awaits: string | null;
                readonly gateCaseId: string | null;
            } | null;
            readonly grantedMinutes?: number;
            readonly granted?: components["schemas"]["Money"];
            readonly frozen?: components["schemas"]["Money"];
            readonly underfunded?: components["schemas"]["Money"];
            /** @description En betalare har tagit tillbaka pengar / A payer has taken money back */
            readonly checkpointDue?: boolean;
            readonly effectGoals?: readonly {
                /** Format: uuid */
                readonly effectGoalId: string;
                readonly name: string | null;
                /** @enum {string} */
                readonly valueKind: "economic" | "social" | "environmental" | "quality" | "time" | "rights";
                readonly unit: string;
                /** @enum {string} */
                readonly direction: "up" | "down";
                readonly baseline: number | null;
                readonly target: number;
                readonly method: string | null;
                readonly ownerUnitId: string | null;
                /** Format: date */
                readonly dueOn: string;
                /** Format: date-time */
                readonly setAt: string;
            }[];
            readonly pilotPlan?: {
                /** Format: date */
                readonly from: string;
                /** Format: date */
                readonly to: string;
                readonly place: string | null;
                readonly testGroup: string | null;
                readonly cost: components["schemas"]["Money"] | null;
            } | null;
            /** @description Piloten pågår efter sin sista dag / The pilot goes on past its last day */
            readonly pilotPastEnd?: boolean;
            readonly pilotVersions?: readonly {
                /** Format: uuid */
                readonly pilotVersionId: string;
                readonly title: string | null;
                /** Format: date-time */
                readonly recordedAt: string;
            }[];
            readonly checkpoints?: {
                readonly count: number;
                readonly latest: {
                    /** @enum {string} */
                    readonly conclusion: "continue" | "change" | "stop";
                    /** Format: date-time */
                    readonly heldAt: string;
                } | null;
            };
            readonly lessons?: readonly {
                /** Format: uuid */
                readonly lessonId: string;
                readonly title: string | null;
                /** Format: date-time */
                readonly recordedAt: string;
            }[];
            readonly evaluation?: {
                /** @enum {string} */
                readonly valueCreated: "yes" | "partly" | "no";
                /** @enum {string} */
                readonly strength: "weak" | "moderate" | "strong";
                readonly goalResults: readonly {
                    /** Format: uuid */
                    readonly effectGoalId: string;
                    /** @enum {string} */
                    readonly outcome: "reached" | "partly" | "notReached" | "notMeasurable";
                    readonly measured: number | null;
                }[];
                readonly text: string | null;
                /** Format: date-time */
                readonly evaluatedAt: string;
            } | null;
            readonly implementationPlan?: {
                /** Format: uuid */
                readonly receivingUnitId: string;
                /** Format: date */
                readonly from: string;
                readonly text: string | null;
                /** Format: date-time */
                readonly plannedAt: string;
            } | null;
            readonly reception?: {
                /** Format: uuid */
                readonly unitId: string;
                readonly reference: string;
                /** Format: date-time */
                readonly acceptedAt: string;
            } | null;
            readonly adoptions?: readonly {
                /** Format: uuid */
                readonly adoptionId: string;
                readonly unitId: string | null;
                readonly publicBodyId: string | null;
                readonly publicBodyName: {
                    readonly sv: string;
                    readonly en: string;
                } | null;
                /** Format: date */
                readonly inUseFrom: string;
                readonly reference: string | null;
                /** Format: date-time */
                readonly registeredAt: string;
            }[];
            readonly ending?: {
                readonly ending: string;
                /** @enum {string} */
                readonly kind: "implemented" | "stopped" | "rejected" | "declined" | "referred" | "notSelected" | "handedOver" | "withdrawn";
                readonly reason: string | null;
                readonly tryAgainIf: string | null;
                /** Format: date-time */
                readonly endedAt: string;
                readonly intoId: string | null;
                readonly lessonsDueOn: string | null;
                readonly lessonsMetAt: string | null;
                /** @description Dagen har gått; det hindrar inget / The day has passed; it stops nothing */
                readonly lessonsOverdue: boolean;
            } | null;
            readonly referral?: {
                readonly ending: string;
                /** @enum {string} */
                readonly way: "ordinaryPlan" | "otherProcess" | "procurement";
                /** Format: uuid */
                readonly unitId: string;
                readonly reason: string | null;
                readonly tryAgainIf: string | null;
                readonly gateCaseId: string | null;
                /** Format: date-time */
                readonly proposedAt: string;
                readonly acceptedAt: string | null;
            } | null;
            readonly reopening?: {
                /** @enum {string} */
                readonly after: "implemented" | "stopped" | "rejected" | "declined" | "referred" | "notSelected" | "handedOver" | "withdrawn";
                readonly reason: string | null;
                /** Format: date-time */
                readonly reopenedAt: string;
            } | null;
            readonly record?: components["schemas"]["RecordFields"];
            /** @description Länkar / Links */
            readonly _links?: readonly components["schemas"]["Link"][];
        };
        readonly SimilarList: {
            readonly initiatives: readonly components["schemas"]["Initiative"][];
            readonly _meta: components["schemas"]["PageMeta"];
            /** @description Länkar / Links */
            readonly _links: readonly components["schemas"]["Link"][];
        };
        readonly OptionList: {
            readonly options: readonly components["schemas"]["Option"][];
            /** @description Länkar / Links */
            readonly _links: readonly components["schemas"]["Link"][];
        };
        /** @description Något som kan göras, eller varför inte / Something that can be done, or why not */
        readonly Option: {
            readonly command: string;
            readonly target: Record<string, never> | null;
            readonly allowed: boolean;
            readonly refusal: {
                readonly code: string;
                readonly title: string;
                readonly detail: string;
            } | null;
        };
        readonly EventList: {
            readonly events: readonly components["schemas"]["Event"][];
            readonly _meta: components["schemas"]["PageMeta"];
            /** @description Länkar / Links */
            readonly _links: readonly components["schemas"]["Link"][];
        };
        /** @description En händelse / An event */
        readonly Event: {
            /** Format: uuid */
            readonly eventId: string;
            /** @enum {string} */
            readonly streamKind: "initiative" | "gateCase" | "fund" | "goalSeries" | "person" | "unit" | "body" | "publicBody" | "role" | "mandate" | "challenge" | "decisionRound" | "processModel";
            /** Format: uuid */
            readonly streamId: string;
            readonly version: number | null;
            readonly type: string;
            /** @enum {string} */
            readonly audience: "everyone" | "participants" | "assessors" | "circle";
            /** Format: date-time */
            readonly recordedAt: string;
            readonly actorId: string | null;
            readonly traceId: string;
            /** @description Vad som hände / What happened */
            readonly facts: Record<string, never>;
            /** @description Fritext; null när den gallrats / Free text; null once erased */
            readonly texts: Record<string, never>;
            readonly hash: string | null;
        };
        readonly IntakeAcceptance: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly kind: "accept";
            /**
             * Format: uuid
             * @description Enheten som äger initiativet / The unit that owns the initiative
             */
            readonly owningUnitId: string;
        };
        readonly IntakeRefusal: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly kind: "decline";
            /** @description Avslut av slaget declined i innovationsmodellen / An ending of kind declined */
            readonly ending: string;
            readonly reason: string;
            /** @description Vad som skulle ge ett annat svar / What would change the answer */
            readonly tryAgainIf: string;
        };
        /** @description Det registratorn för in / What the registrar enters */
        readonly RecordEntry: {
            readonly diaryNumber: string | null;
            readonly direction: ("incoming" | "outgoing" | "internal") | null;
            readonly legalBasis: string | null;
            readonly retentionRule: string | null;
            /** @description Läggs till dem som står; en under samma bestämmelse träder i den förras ställe / Are added to those that stand; one under the same provision takes the place of the former */
            readonly secrecyMarkings: readonly {
                readonly provision: string;
                /** Format: date */
                readonly markedOn: string;
                readonly reviewOn: string | null;
                readonly reason: string;
            }[];
            /** @description Markeringar som inte längre gäller / Markings that hold no longer */
            readonly liftedProvisions?: readonly string[];
            readonly externalReferences: readonly {
                readonly scheme: string;
                readonly value: string;
            }[];
        };
        readonly DocumentList: {
            readonly documents: readonly components["schemas"]["Document"][];
            readonly _meta: components["schemas"]["PageMeta"];
            /** @description Länkar / Links */
            readonly _links: readonly components["schemas"]["Link"][];
        };
        /** @description En länk till ett dokument; null där den inte visas, eller har dragits tillbaka / A link to a document; null where it is not shown, or has been withdrawn */
        readonly Document: {
            /** Format: uuid */
            readonly documentId: string;
            /** @enum {string} */
            readonly kind: "description" | "quotation" | "agreement" | "riskAnalysis" | "impactAssessment" | "minutes" | "report" | "image" | "otherDocument";
            readonly title: string | null;
            readonly url: string | null;
            /** Format: date-time */
            readonly addedAt: string;
            readonly addedById: string | null;
            readonly withdrawnAt: string | null;
            readonly withdrawalReason: string | null;
            readonly record: components["schemas"]["RecordFields"];
        };
        readonly MessageList: {
            readonly messages: readonly components["schemas"]["Message"][];
            readonly _meta: components["schemas"]["PageMeta"];
            /** @description Länkar / Links */
            readonly _links: readonly components["schemas"]["Link"][];
        };
        /** @description Ett meddelande; null där det har gallrats / A message; null where it was erased */
        readonly Message: {
            /** Format: uuid */
            readonly messageId: string;
            readonly writtenBy: string | null;
            readonly text: string | null;
            /** Format: date-time */
            readonly writtenAt: string;
        };
        /** @description Ett beslutsärende / A gate case */
        readonly GateCase: {
            /** Format: uuid */
            readonly gateCaseId: string;
            /** Format: uuid */
            readonly initiativeId: string;
            readonly gate: string;
            /** @enum {string} */
            readonly gateKind: "time" | "money" | "scale" | "review";
            /** Format: uuid */
            readonly unitId: string;
            readonly toPhase: string;
            /** @description Mer pengar i den fas som redan nåtts / More money in the phase already reached */
            readonly added: boolean;
            /** @enum {string} */
            readonly status: "preparing" | "requested" | "decided" | "closed";
            /** Format: date-time */
            readonly openedAt: string;
            readonly application: {
                readonly address: string;
                /** Format: date-time */
                readonly appliedAt: string;
                readonly amount: components["schemas"]["Money"];
                readonly costLines: readonly {
                    readonly text: string | null;
                    readonly amount: components["schemas"]["Money"];
                }[];
                /** Format: date */
                readonly from: string;
                /** Format: date */
                readonly to: string;
                /** Format: uuid */
                readonly recipientUnitId: string;
                readonly projectCode: string;
                readonly shares: readonly {
                    /** Format: uuid */
                    readonly shareId: string;
                    /** Format: uuid */
                    readonly payerUnitId: string;
                    /** Format: uuid */
                    readonly fundId: string;
                    readonly amount: components["schemas"]["Money"];
                    /** @enum {string} */
                    readonly status: "pending" | "reserved" | "rejected" | "granted" | "lapsed";
                    readonly ended: components["schemas"]["Money"];
                    readonly decision: {
                        /** @enum {string} */
                        readonly form: "taken" | "recorded";
                        readonly decidedBy: components["schemas"]["DecidedByPerson"] | components["schemas"]["DecidedByBody"];
                        /** Format: date */
                        readonly decidedOn: string;
                        readonly minutesReference: string | null;
                        readonly mandateId: string | null;
                        readonly basedOn: string;
                    } | null;
                }[];
            } | null;
            readonly dossiers: readonly {
                readonly dossierVersion: number;
                readonly address: string;
                /** Format: date-time */
                readonly frozenAt: string;
                readonly deviations: readonly {
                    readonly needId: string;
                    readonly reason: string | null;
                }[];
            }[];
            readonly basis: string | null;
            readonly answerDueOn: string | null;
            readonly asked: {
                /** Format: date */
                readonly requestedOn: string;
                /** Format: date */
                readonly promisedOn: string;
            } | null;
            /** @description Utlovat svar mot verkligt, per omgång / Promised against real answer times, per round */
            readonly answers: readonly {
                /** Format: date */
                readonly requestedOn: string;
                /** Format: date */
                readonly promisedOn: string;
                /** Format: date */
                readonly answeredOn: string;
                readonly workingDays: number;
            }[];
            readonly decision: {
                /** Format: uuid */
                readonly decisionId: string;
                /** @enum {string} */
                readonly outcome: "approve" | "approveWithConditions" | "return" | "postpone" | "pause" | "sendBack" | "refer" | "reject";
                /** @enum {string} */
                readonly form: "taken" | "recorded";
                readonly decidedBy: components["schemas"]["DecidedByPerson"] | components["schemas"]["DecidedByBody"];
                /** Format: date */
                readonly decidedOn: string;
                readonly minutesReference: string | null;
                readonly mandateId: string | null;
                readonly reasons: string | null;
                readonly dossierAddress: string;
                readonly grantedMinutes: number;
                readonly granted: components["schemas"]["Money"];
                readonly ending: string | null;
                /** Format: date-time */
                readonly recordedAt: string;
                readonly tryAgainIf: (string | null) | null;
                readonly conditions: readonly {
                    /** Format: uuid */
                    readonly conditionId: string;
                    readonly text: string | null;
                    /** Format: date */
                    readonly dueOn: string;
                    /** @enum {string} */
                    readonly responsible: "bearer" | "coach" | "owner" | "unit";
                    readonly unitId: string | null;
                }[];
                readonly answerDueOn: string | null;
                readonly pause: {
                    readonly wakeUpOn: string | null;
                    readonly awaits: string | null;
                } | null;
                readonly toPhase: string | null;
                readonly referTo: {
                    /** @enum {string} */
                    readonly way: "ordinaryPlan" | "otherProcess" | "procurement";
                    /** Format: uuid */
                    readonly unitId: string;
                } | null;
                readonly embargo: {
                    readonly reason: string | null;
                    /** Format: date */
                    readonly until: string;
                } | null;
                readonly notifiedAt: string | null;
                /** @description Besluten som rättar det / The decisions that correct it */
                readonly correctedByDecisionIds: readonly string[];
            } | null;
            readonly awaiting: {
                /** Format: uuid */
                readonly decisionId: string;
                /** @enum {string} */
                readonly outcome: "approve" | "approveWithConditions" | "return" | "postpone" | "pause" | "sendBack" | "refer" | "reject";
                /** @enum {string} */
                readonly form: "taken" | "recorded";
                readonly decidedBy: components["schemas"]["DecidedByPerson"] | components["schemas"]["DecidedByBody"];
                /** Format: date */
                readonly decidedOn: string;
                readonly minutesReference: string | null;
                readonly mandateId: string | null;
                readonly reasons: string | null;
                readonly dossierAddress: string;
                readonly grantedMinutes: number;
                readonly granted: components["schemas"]["Money"];
                readonly ending: string | null;
                /** Format: date-time */
                readonly recordedAt: string;
                readonly tryAgainIf: (string | null) | null;
                readonly conditions: readonly {
                    /** Format: uuid */
                    readonly conditionId: string;
                    readonly text: string | null;
                    /** Format: date */
                    readonly dueOn: string;
                    /** @enum {string} */
                    readonly responsible: "bearer" | "coach" | "owner" | "unit";
                    readonly unitId: string | null;
                }[];
                readonly answerDueOn: string | null;
                readonly pause: {
                    readonly wakeUpOn: string | null;
                    readonly awaits: string | null;
                } | null;
                readonly toPhase: string | null;
                readonly referTo: {
                    /** @enum {string} */
                    readonly way: "ordinaryPlan" | "otherProcess" | "procurement";
                    /** Format: uuid */
                    readonly unitId: string;
                } | null;
                readonly embargo: {
                    readonly reason: string | null;
                    /** Format: date */
                    readonly until: string;
                } | null;
                readonly notifiedAt: string | null;
                /** @description Besluten som rättar det / The decisions that correct it */
                readonly correctedByDecisionIds: readonly string[];
            } | null;
            readonly returns: number;
            readonly corrections: readonly {
                /** Format: uuid */
                readonly decisionId: string;
                /**
                 * Format: uuid
                 * @description Det rättade beslutet / The decision that it corrects
                 */
                readonly corrects: string;
                /** @enum {string} */
                readonly form: "taken" | "recorded";
                readonly decidedBy: components["schemas"]["DecidedByPerson"] | components["schemas"]["DecidedByBody"];
                /** Format: date */
                readonly decidedOn: string;
                readonly minutesReference: string | null;
                readonly mandateId: string | null;
                readonly wrong: string | null;
                readonly reasons: string | null;
                readonly tryAgainIf: string | null;
                readonly conditions: readonly {
                    /** Format: uuid */
                    readonly conditionId: string;
                    readonly text: string | null;
                }[];
                /** Format: date-time */
                readonly recordedAt: string;
            }[];
            readonly reconsiderations: readonly {
                /**
                 * Format: uuid
                 * @description Det omprövade beslutet / The decision that it is about
                 */
                readonly about: string;
                readonly request: {
                    /** Format: uuid */
                    readonly requestId: string;
                    readonly reason: string | null;
                    /** @description Dagar efter meddelandet / Days after the notification */
                    readonly daysAfter: number;
                    /** Format: date-time */
                    readonly requestedAt: string;
                } | null;
                readonly answer: {
                    /** Format: uuid */
                    readonly decisionId: string;
                    /** @enum {string} */
                    readonly form: "taken" | "recorded";
                    readonly decidedBy: components["schemas"]["DecidedByPerson"] | components["schemas"]["DecidedByBody"];
                    /** Format: date */
                    readonly decidedOn: string;
                    readonly minutesReference: string | null;
                    readonly mandateId: string | null;
                    /** @enum {string} */
                    readonly outcome: "stands" | "changed";
                    readonly reasons: string | null;
                    readonly gateCaseId: string | null;
                    /** Format: date-time */
                    readonly recordedAt: string;
                } | null;
            }[];
            readonly appeals: readonly {
                /** Format: uuid */
                readonly appealId: string;
                /**
                 * Format: uuid
                 * @description Det överklagade beslutet / The decision appealed against
                 */
                readonly against: string;
                /** Format: date */
                readonly receivedOn: string;
                readonly inTime: boolean;
                readonly forwardedOn: string | null;
                /** Format: date-time */
                readonly recordedAt: string;
            }[];
            readonly roundId: string | null;
            readonly assessmentCount: number;
            readonly panel: {
                /** @description Hur många som ska bedöma / How many are to rate */
                readonly assigned: number;
                /** @description Hur många av dem som har bedömt / How many of them have rated */
                readonly done: number;
                /** @description Tom för den som varken bedömer eller beslutar / Empty for whoever neither rates nor decides */
                readonly members: readonly {
                    /** Format: uuid */
                    readonly personId: string;
                    readonly leads: readonly string[];
                }[];
            } | null;
            /** @description Förseglade som bedömningarna / Sealed as the ratings are */
            readonly jointRatings: readonly {
                readonly criterionId: string;
                readonly rating: string;
                readonly justification: string | null;
                /** Format: uuid */
                readonly ratedById: string;
                /** Format: date-time */
                readonly ratedAt: string;
                readonly dissents: readonly {
                    /** Format: uuid */
                    readonly personId: string;
                    readonly text: string | null;
                }[];
            }[];
            /** @description Bedömningar från förra försöket som gäller även här / Ratings of the attempt before that hold here as well */
            readonly carriedRatings: readonly {
                readonly criterionId: string;
                readonly rating: string;
                /** Format: uuid */
                readonly assessorId: string;
                /** Format: date-time */
                readonly ratedAt: string;
                /**
                 * Format: uuid
                 * @description Ärendet där det bedömdes / The case in which it was rated
                 */
                readonly gateCaseId: string;
            }[];
            /** @description Bedömningar finns som du inte får se än / There are ratings that you may not see yet */
            readonly sealed: boolean;
            readonly record: components["schemas"]["RecordFields"];
            /** @description Länkar / Links */
            readonly _links: readonly components["schemas"]["Link"][];
        };
        readonly GateCaseList: {
            readonly gateCases: readonly components["schemas"]["GateCase"][];
            readonly _meta: components["schemas"]["PageMeta"];
            /** @description Länkar / Links */
            readonly _links: readonly components["schemas"]["Link"][];
        };
        readonly AssessmentList: {
            readonly assessments: readonly components["schemas"]["Assessment"][];
            readonly sealed: boolean;
            readonly summary: Record<string, never> | null;
            readonly explanation: {
                /** @enum {string} */
                readonly method: "countMet" | "weighted" | "valueCostConstraint";
                readonly score: {
                    readonly numerator: number;
                    readonly denominator: number;
                } | null;
                readonly contributions: readonly {
                    readonly criterionId: string;
                    readonly part: ("value" | "cost" | "constraint") | null;
                    readonly rating: string | null;
                    readonly numerator: number;
                    readonly highest: number;
                }[];
                readonly missingRatings: readonly string[];
                readonly unmetMusts: readonly string[];
                readonly unmetConstraints: readonly string[];
                readonly band: string | null;
                readonly nextBand: {
                    readonly id: string;
                    readonly steps: number;
                    readonly changes: readonly {
                        readonly criterionId: string;
                        readonly from: string | null;
                        readonly to: string;
                    }[];
                } | null;
            } | null;
            /** @description Länkar / Links */
            readonly _links: readonly components["schemas"]["Link"][];
        };
        /** @description En bedömares bedömning / One assessor’s ratings */
        readonly Assessment: {
            /** Format: uuid */
            readonly assessorId: string;
            /** Format: date-time */
            readonly assessedAt: string;
            readonly ratings: {
                readonly [key: string]: {
                    readonly rating: string;
                    readonly justification: string | null;
                };
            };
        };
        readonly DecisionList: {
            readonly decisions: readonly components["schemas"]["Decision"][];
            /** @description Länkar / Links */
            readonly _links: readonly components["schemas"]["Link"][];
        };
        /** @description Ett beslut som har meddelats / A decision that has been notified */
        readonly Decision: {
            /** Format: uuid */
            readonly decisionId: string;
            /** @enum {string} */
            readonly outcome: "approve" | "approveWithConditions" | "return" | "postpone" | "pause" | "sendBack" | "refer" | "reject";
            /** @enum {string} */
            readonly form: "taken" | "recorded";
            readonly decidedBy: components["schemas"]["DecidedByPerson"] | components["schemas"]["DecidedByBody"];
            /** Format: date */
            readonly decidedOn: string;
            readonly minutesReference: string | null;
            readonly mandateId: string | null;
            readonly reasons: string | null;
            readonly dossierAddress: string;
            readonly grantedMinutes: number;
            readonly granted: components["schemas"]["Money"];
            readonly ending: string | null;
            /** Format: date-time */
            readonly recordedAt: string;
            readonly tryAgainIf: (string | null) | null;
            readonly conditions: readonly {
                /** Format: uuid */
                readonly conditionId: string;
                readonly text: string | null;
                /** Format: date */
                readonly dueOn: string;
                /** @enum {string} */
                readonly responsible: "bearer" | "coach" | "owner" | "unit";
                readonly unitId: string | null;
            }[];
            readonly answerDueOn: string | null;
            readonly pause: {
                readonly wakeUpOn: string | null;
                readonly awaits: string | null;
            } | null;
            readonly toPhase: string | null;
            readonly referTo: {
                /** @enum {string} */
                readonly way: "ordinaryPlan" | "otherProcess" | "procurement";
                /** Format: uuid */
                readonly unitId: string;
            } | null;
            readonly embargo: {
                readonly reason: string | null;
                /** Format: date */
                readonly until: string;
            } | null;
            readonly notifiedAt: string | null;
            /** @description Besluten som rättar det / The decisions that correct it */
            readonly correctedByDecisionIds: readonly string[];
        };
        readonly DossierList: {
            readonly dossiers: readonly components["schemas"]["Dossier"][];
            /** @description Länkar / Links */
            readonly _links: readonly components["schemas"]["Link"][];
        };
        /** @description Ett fryst beslutsunderlag / A frozen dossier */
        readonly Dossier: {
            readonly dossierVersion: number;
            readonly address: string;
            /** Format: date-time */
            readonly frozenAt: string;
            /** @description Fakta som beslutet vilar på, och huvudet av initiativets kedja / The facts that the decision rests on, and the head of the initiative’s chain */
            readonly content: Record<string, never>;
        };
        /** @description En beslutsomgång / A decision round */
        readonly DecisionRound: {
            /** Format: uuid */
            readonly roundId: string;
            readonly version: number;
            /**
             * Format: uuid
             * @description Enheten vars ärenden jämförs / The unit whose cases are compared
             */
            readonly unitId: string;
            /** @enum {string} */
            readonly gateKind: "time" | "money" | "scale" | "review";
            readonly name: string;
            /**
             * Format: date
             * @description Första dagen att gå med / First day to join
             */
            readonly opensOn: string;
            /**
             * Format: date
             * @description Sista dagen att gå med / Last day to join
             */
            readonly joinUntil: string;
            /**
             * @description Aviserad, tar emot ärenden, jämförs, eller stängd: då fattas beslut / Announced, taking cases in, compared, or closed: then decisions are made
             * @enum {string}
             */
            readonly stage: "announced" | "joining" | "comparing" | "closed";
            readonly challengeId: string | null;
            /** Format: date-time */
            readonly openedAt: string;
            readonly closedOn: string | null;
            readonly closingReason: string | null;
            /** @description Länkar / Links */
            readonly _links: readonly components["schemas"]["Link"][];
        };
        readonly DecisionRoundList: {
            readonly decisionRounds: readonly components["schemas"]["DecisionRound"][];
            readonly _meta: components["schemas"]["PageMeta"];
            /** @description Länkar / Links */
            readonly _links: readonly components["schemas"]["Link"][];
        };
        /** @description En omgångs ärenden sida vid sida / The cases of a round side by side */
        readonly Comparison: {
            readonly round: components["schemas"]["DecisionRound"];
            /** @enum {string} */
            readonly sort: "caseNumber" | "criteriaMet" | "amount";
            readonly cases: readonly {
                /** Format: uuid */
                readonly gateCaseId: string;
                /** Format: uuid */
                readonly initiativeId: string;
                readonly caseNumber: string | null;
                readonly title: string | null;
                /**
                 * @description Hur det står med initiativet: ett avslutat eller vilande står kvar i jämförelsen / How the initiative stands: one that has ended or rests remains in the comparison
                 * @enum {string}
                 */
                readonly standing: "draft" | "submitted" | "active" | "paused" | "ended";
                readonly owningUnitId: string | null;
                readonly model: {
                    readonly key: string;
                    readonly version: number;
                };
                readonly gate: string;
                /** @enum {string} */
                readonly status: "preparing" | "requested" | "decided" | "closed";
                readonly decision: {
                    /** @enum {string} */
                    readonly outcome: "approve" | "approveWithConditions" | "return" | "postpone" | "pause" | "sendBack" | "refer" | "reject";
                    readonly ending: string | null;
                    /** Format: date */
                    readonly decidedOn: string;
                } | null;
                readonly assessmentCount: number;
                readonly sealed: boolean;
                readonly criteria: {
                    readonly metCount: number;
                    readonly applicableCount: number;
                    readonly contributions: readonly {
                        readonly criterionId: string;
                        readonly title: components["schemas"]["Bilingual"];
                        readonly applicable: boolean;
                        readonly median: string | null;
                        readonly contribution: number;
                    }[];
                } | null;
                readonly amount: components["schemas"]["Money"] | null;
                readonly coveredShare: number | null;
                readonly needs: readonly {
                    readonly needId: string;
                    readonly text: components["schemas"]["Bilingual"];
                    readonly applies: boolean | null;
                    readonly met: boolean | null;
                }[] | null;
                readonly effectGoals: readonly {
                    readonly name: string | null;
                    readonly unit: string;
                    /** @enum {string} */
                    readonly direction: "up" | "down";
                    readonly baseline: number | null;
                    readonly target: number;
                    /** Format: date */
                    readonly dueOn: string;
                }[];
            }[];
            readonly rankings: readonly {
                readonly model: {
                    readonly key: string;
                    readonly version: number;
                };
                readonly gate: string;
                /** @description Från högsta poäng; lika poäng står tillsammans / From the highest score; equal scores stand together */
                readonly places: readonly {
                    readonly gateCaseIds: readonly string[];
                }[];
                /** @description Ännu utan poäng / Without a score so far */
                readonly unscoredCaseIds: readonly string[];
                /** @description I hur stor andel av alla vikter ingen passerar någon som står före / In what share of all weights nobody passes anybody who stands before them */
                readonly share: number;
                /** @enum {string} */
                readonly found: "exact" | "sampled";
                /** @description Andelens medelfel; 0 när den är exakt / Of the share; 0 where it is exact */
                readonly standardError: number;
                /** @description Viktfördelningar som har prövats / Mixes of weights that were tried */
                readonly samples: number;
                /** @description Varifrån de drogs / Where the draws began */
                readonly seed: number;
            }[] | null;
            readonly notShown: number | null;
            /** @description Länkar / Links */
            readonly _links: readonly components["schemas"]["Link"][];
        };
        /** @description Text på svenska och engelska / Text in Swedish and English */
        readonly Bilingual: {
            readonly sv: string;
            readonly en: string;
        };
        /** @description Utlovade svarstider mot verkliga / Promised answer times against real ones */
        readonly AnswerTimes: {
            /** Format: date */
            readonly from: string;
            /** Format: date */
            readonly to: string;
            readonly answerTimes: readonly {
                readonly gate: string;
                /** Format: uuid */
                readonly unitId: string;
                /** @description Svar som meddelats under tiden / Answers notified in the period */
                readonly answered: number;
                /** @description Efter den dag som lovades / After the day that was promised */
                readonly late: number;
                readonly medianWorkingDays: number | null;
                readonly longestWorkingDays: number | null;
                /** @description Väntar på svar nu / Await an answer now */
                readonly waiting: number;
                /** @description Av dem, efter den lovade dagen / Of these, past the promised day */
                readonly overdue: number;
            }[];
            /** @description Länkar / Links */
            readonly _links: readonly components["schemas"]["Link"][];
        };
        /** @description Ett effektmål / An effect goal */
        readonly EffectGoal: {
            /** Format: uuid */
            readonly effectGoalId: string;
            /** @description Ökar med målet och varje mätning / Grows with the goal and measurements */
            readonly version: number;
            readonly name: string | null;
            /**
             * @description Slag av värde / Kind of value
             * @enum {string}
             */
            readonly valueKind: "economic" | "social" | "environmental" | "quality" | "time" | "rights";
            /** @description Enhet för värdet / Unit of the value */
            readonly unit: string;
            /**
             * @description Åt vilket håll det blir bättre / Which way is better
             * @enum {string}
             */
            readonly direction: "up" | "down";
            readonly baseline: number | null;
            readonly target: number;
            readonly method: string | null;
            readonly ownerUnitId: string | null;
            /**
             * Format: date
             * @description När målet ska vara nått / When the target is to be reached
             */
            readonly dueOn: string;
            /** Format: date-time */
            readonly setAt: string;
            readonly measurements: {
                readonly count: number;
                readonly latest: {
                    /** Format: uuid */
                    readonly measurementId: string;
                    readonly value: number;
                    /** Format: date */
                    readonly measuredOn: string;
                } | null;
            };
            /** @description Länkar / Links */
            readonly _links: readonly components["schemas"]["Link"][];
        };
        readonly MeasurementList: {
            readonly measurements: readonly components["schemas"]["Measurement"][];
            readonly _meta: components["schemas"]["PageMeta"];
            /** @description Länkar / Links */
            readonly _links: readonly components["schemas"]["Link"][];
        };
        /** @description En mätning / A measurement */
        readonly Measurement: {
            /** Format: uuid */
            readonly measurementId: string;
            readonly value: number;
            readonly unit: string;
            /** Format: date */
            readonly measuredOn: string;
            readonly source: string | null;
            /** @description Rättad; det förra värdet står i historiken / The former is in the history */
            readonly corrected: boolean;
            /** Format: date-time */
            readonly recordedAt: string;
        };
        readonly LessonList: {
            readonly lessons: readonly components["schemas"]["Lesson"][];
            readonly _meta: components["schemas"]["PageMeta"];
            /** @description Länkar / Links */
            readonly _links: readonly components["schemas"]["Link"][];
        };
        /** @description En lärdom; null där texten har gallrats / A lesson; null where the text was erased */
        readonly Lesson: {
            /** Format: uuid */
            readonly lessonId: string;
            readonly title: string | null;
            readonly text: string | null;
            /** Format: date-time */
            readonly writtenAt: string;
        };
        readonly PilotVersionList: {
            readonly pilotVersions: readonly components["schemas"]["PilotVersion"][];
            readonly _meta: components["schemas"]["PageMeta"];
            /** @description Länkar / Links */
            readonly _links: readonly components["schemas"]["Link"][];
        };
        /** @description En version av piloten; null där texten har gallrats / A pilot version */
        readonly PilotVersion: {
            /** Format: uuid */
            readonly pilotVersionId: string;
            readonly title: string | null;
            readonly built: string | null;
            readonly taught: string | null;
            /** Format: date-time */
            readonly releasedAt: string;
        };
        /** @description Innovationsmedel. available och reserved är null för den som står utanför beslutskretsen / null outside the deciding circle */
        readonly Fund: {
            /** Format: uuid */
            readonly fundId: string;
            /**
             * Format: uuid
             * @description Enheten som äger medlen / The unit that owns the fund
             */
            readonly unitId: string;
            readonly year: number;
            readonly name: string;
            readonly allocated: components["schemas"]["Money"];
            readonly granted: components["schemas"]["Money"];
            readonly available: components["schemas"]["Money"] | null;
            readonly reserved: components["schemas"]["Money"] | null;
            /** @description Länkar / Links */
            readonly _links: readonly components["schemas"]["Link"][];
        };
        readonly FundList: {
            readonly funds: readonly components["schemas"]["Fund"][];
            readonly _meta: components["schemas"]["PageMeta"];
            /** @description Länkar / Links */
            readonly _links: readonly components["schemas"]["Link"][];
        };
        readonly LedgerEntryList: {
            readonly entries: readonly components["schemas"]["LedgerEntry"][];
            readonly _meta: components["schemas"]["PageMeta"];
            /** @description Länkar / Links */
            readonly _links: readonly components["schemas"]["Link"][];
        };
        /** @description Ett belopp från ett konto till ett annat / An amount from one account to another */
        readonly LedgerEntry: {
            /** Format: uuid */
            readonly entryId: string;
            /** @enum {string} */
            readonly from: "source" | "available" | "reserved" | "granted" | "paid" | "used" | "returned" | "lapsed";
            /** @enum {string} */
            readonly to: "source" | "available" | "reserved" | "granted" | "paid" | "used" | "returned" | "lapsed";
            readonly amount: components["schemas"]["Money"];
            readonly initiativeId: string | null;
            readonly gateCaseId: string | null;
            readonly shareId: string | null;
            readonly reference: string | null;
            /** Format: date-time */
            readonly recordedAt: string;
        };
        readonly ProcessModelList: {
            readonly processModels: readonly components["schemas"]["ProcessModelSummary"][];
            readonly _meta: components["schemas"]["PageMeta"];
            /** @description Länkar / Links */
            readonly _links: readonly components["schemas"]["Link"][];
        };
        readonly ProcessModelSummary: {
            /** Format: uuid */
            readonly processModelId: string;
            readonly key: string;
            readonly version: number | null;
            /**
             * @description Ett utkast ändras; en publicerad version aldrig / A draft changes; a published version never does
             * @enum {string}
             */
            readonly state: "draft" | "published";
            /**
             * @description Följer med tjänsten, eller stadens egen / Comes with the service, or the city’s own
             * @enum {string}
             */
            readonly origin: "shipped" | "own";
            /** @description Hur många gånger den har ändrats; skicka den som basedOn / How often it has changed; send it as basedOn */
            readonly revision: number;
            readonly basedOn: string | null;
            readonly title: components["schemas"]["Bilingual"] | null;
            readonly description: components["schemas"]["Bilingual"] | null;
            readonly changedAt: string | null;
            readonly publishedAt: string | null;
            /** @description Länkar / Links */
            readonly _links: readonly components["schemas"]["Link"][];
        };
        readonly ProcessModel: {
            /** Format: uuid */
            readonly processModelId: string;
            readonly key: string;
            readonly version: number | null;
            /**
             * @description Ett utkast ändras; en publicerad version aldrig / A draft changes; a published version never does
             * @enum {string}
             */
            readonly state: "draft" | "published";
            /**
             * @description Följer med tjänsten, eller stadens egen / Comes with the service, or the city’s own
             * @enum {string}
             */
            readonly origin: "shipped" | "own";
            /** @description Hur många gånger den har ändrats; skicka den som basedOn / How often it has changed; send it as basedOn */
            readonly revision: number;
            readonly basedOn: string | null;
            readonly title: components["schemas"]["Bilingual"] | null;
            readonly description: components["schemas"]["Bilingual"] | null;
            readonly changedAt: string | null;
            readonly publishedAt: string | null;
            /** @description Modellen som den är skriven / The model as it is written (process-model.schema.json) */
            readonly document: Record<string, never>;
            /** @description Länkar / Links */
            readonly _links: readonly components["schemas"]["Link"][];
        };
        readonly ModelVerification: {
            /** @description Inga fel / No errors */
            readonly usable: boolean;
            readonly findings: readonly components["schemas"]["ModelFinding"][];
            /** @description Länkar / Links */
            readonly _links: readonly components["schemas"]["Link"][];
        };
        /** @description Något som är fel, eller värt en blick / Something wrong, or worth a look */
        readonly ModelFinding: {
            /** @enum {string} */
            readonly severity: "error" | "warning";
            readonly code: string;
            /** @description JSON Pointer */
            readonly place: string;
            readonly text: components["schemas"]["Bilingual"];
            readonly remedy: components["schemas"]["Bilingual"];
            readonly counterExample: components["schemas"]["Bilingual"] | null;
            readonly path: readonly {
                readonly from: string | null;
                readonly to: string;
                readonly gates: readonly string[];
                /** @description JSON Pointer */
                readonly place: string;
            }[] | null;
            readonly meets: string | null;
        };
        readonly FloorByModel: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly kind: "model";
            /** Format: uuid */
            readonly processModelId: string;
        };
        readonly FloorByDocument: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly kind: "document";
            /** @description En innovationsmodell / A process model (process-model.schema.json) */
            readonly document: Record<string, never>;
        };
        readonly ModelComposition: {
            readonly document: Record<string, never> | null;
            readonly faults: readonly components["schemas"]["CompositionFault"][];
            /** @description Värt en blick i den sammansatta modellen / Worth a look in the composed model */
            readonly findings: readonly components["schemas"]["ModelFinding"][];
            /** @description Länkar / Links */
            readonly _links: readonly components["schemas"]["Link"][];
        };
        /** @description Varför varianten inte går ihop med golvet / Why the variant does not go with the floor */
        readonly CompositionFault: {
            /** @description JSON Pointer in i varianten; /floor när golvet självt har fel, tom när det är helheten / JSON Pointer into the variant; /floor where the floor itself has faults, empty where it is the whole */
            readonly place: string;
            readonly floor: string | null;
            readonly text: components["schemas"]["Bilingual"];
            readonly remedy: components["schemas"]["Bilingual"];
            readonly finding: components["schemas"]["ModelFinding"] | null;
        };
        /** @description Vad som skulle hända; ingenting har ändrats / What would happen; nothing has been changed */
        readonly MigrationPlan: {
            /** @description Värt en blick / Worth a look */
            readonly findings: readonly {
                readonly code: string;
                readonly pointer: string;
                readonly text: string;
            }[];
            readonly verdicts: readonly {
                /** Format: uuid */
                readonly initiativeId: string;
                /** @enum {string} */
                readonly standing: "draft" | "submitted" | "active" | "paused" | "ended";
                readonly phase: string | null;
                /** @enum {string} */
                readonly verdict: "moves" | "movesBack" | "needsPerson" | "cannot";
                readonly toPhase: string | null;
                readonly reasons: readonly {
                    readonly code: string;
                    readonly text: string;
                }[];
            }[];
            /** @description Så många som pågår följer fortfarande den tidigare versionen / Running ones that still follow the former */
            readonly left: number;
            readonly next: string | null;
            /** @description Länkar / Links */
            readonly _links: readonly components["schemas"]["Link"][];
        };
        /** @description Vad ett steg gjorde / What one step did */
        readonly MigrationRun: {
            readonly movedIds: readonly string[];
            readonly refusals: readonly {
                /** Format: uuid */
                readonly initiativeId: string;
                /** @description Varför, som när ett enda flyttas / Why, as when one alone is moved */
                readonly code: string;
                readonly reasons: readonly {
                    readonly code: string;
                    readonly text: string;
                }[];
            }[];
            /** @description Så många som pågår följer fortfarande den tidigare versionen / Running ones that still follow the former */
            readonly left: number;
            readonly next: string | null;
            /** @description Länkar / Links */
            readonly _links: readonly components["schemas"]["Link"][];
        };
        /** @description Hur strängt var och en bedömer bredvid de andra / How strictly each assessor rates beside the others */
        readonly Strictness: {
            /** Format: uuid */
            readonly processModelId: string;
            /** @description Det finns äldre som inte räknas med / There are older ones that are not counted */
            readonly isLatest: boolean;
            readonly assessors: readonly {
                /** Format: uuid */
                readonly assessorId: string;
                /** @description Ärenden där någon annan bedömde något av samma kriterier / Cases in which somebody else rated one of the same criteria */
                readonly cases: number;
                /** @description Betyg som står bredvid någon annans / Ratings that stand beside another’s */
                readonly comparisons: number;
                /** @enum {string} */
                readonly kind: "told" | "tooLittleData";
                readonly steps: number | null;
                readonly standardError: number | null;
            }[];
            /** @description Länkar / Links */
            readonly _links: readonly components["schemas"]["Link"][];
        };
        /** @description Vad bedömningarna har sagt om hur det gick / What ratings have told of how it went */
        readonly Calibration: {
            /** Format: uuid */
            readonly processModelId: string;
            /** @description Initiativ som det bygger på / Initiatives that it rests on */
            readonly finished: number;
            /** @description Det finns äldre som inte räknas med / There are older ones that are not counted */
            readonly isLatest: boolean;
            readonly calibration: {
                readonly all: {
                    /** @description Antal initiativ / Number of initiatives */
                    readonly n: number;
                    /** @description Av dem, införda / Of these, implemented */
                    readonly implemented: number;
                    readonly mean: number;
                    readonly low: number;
                    readonly high: number;
                };
                readonly metCounts: readonly {
                    /** @description Antal uppfyllda kriterier / Number of criteria met */
                    readonly met: number;
                    /** @description Antal initiativ / Number of initiatives */
                    readonly n: number;
                    /** @description Av dem, införda / Of these, implemented */
                    readonly implemented: number;
                    readonly mean: number;
                    readonly low: number;
                    readonly high: number;
                }[];
                readonly criteria: readonly {
                    readonly criterionId: string;
                    readonly met: {
                        /** @description Antal initiativ / Number of initiatives */
                        readonly n: number;
                        /** @description Av dem, införda / Of these, implemented */
                        readonly implemented: number;
                        readonly mean: number;
                        readonly low: number;
                        readonly high: number;
                    };
                    readonly notMet: {
                        /** @description Antal initiativ / Number of initiatives */
                        readonly n: number;
                        /** @description Av dem, införda / Of these, implemented */
                        readonly implemented: number;
                        readonly mean: number;
                        readonly low: number;
                        readonly high: number;
                    };
                    readonly lift: number | null;
                }[];
                readonly predictions: readonly {
                    readonly from: number;
                    readonly to: number;
                    readonly predicted: number;
                    readonly observed: {
                        /** @description Antal initiativ / Number of initiatives */
                        readonly n: number;
                        /** @description Av dem, införda / Of these, implemented */
                        readonly implemented: number;
                        readonly mean: number;
                        readonly low: number;
                        readonly high: number;
                    };
                }[];
                readonly auc: {
                    /** @enum {string} */
                    readonly kind: "told" | "tooLittleData" | "noVariation";
                    readonly value: number | null;
                    readonly pairs: number | null;
                };
            };
            readonly agreement: {
                /** @enum {string} */
                readonly level: "nominal" | "ordinal" | "interval";
                readonly criteria: readonly {
                    readonly criterionId: string;
                    readonly cases: number;
                    readonly ratings: number;
                    /** @enum {string} */
                    readonly kind: "told" | "tooLittleData" | "noVariation";
                    readonly alpha: number | null;
                }[];
            };
            /** @description Länkar / Links */
            readonly _links: readonly components["schemas"]["Link"][];
        };
        readonly ReplayUnderModel: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly kind: "model";
            /** Format: uuid */
            readonly processModelId: string;
        };
        readonly ReplayUnderDocument: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly kind: "document";
            /** @description En innovationsmodell / A process model (process-model.schema.json) */
            readonly document: Record<string, never>;
        };
        /** @description Vad andra regler hade ändrat; ingenting har skrivits / What other rules would have changed; nothing has been written */
        readonly Replay: {
            /** @description Beslut som spelades om i detta steg / Decisions that were replayed in this step */
            readonly cases: number;
            /** @description Så många hade stått likadant / So many would have stood the same */
            readonly same: number;
            /** @description De som hade stått annorlunda, och varför / Those that would have stood differently, and why */
            readonly differentCases: readonly {
                /** Format: uuid */
                readonly gateCaseId: string;
                /** Format: uuid */
                readonly initiativeId: string;
                /** Format: uuid */
                readonly decisionId: string;
                /**
                 * @description Vad som beslutades / What was decided
                 * @enum {string}
                 */
                readonly outcome: "approve" | "approveWithConditions" | "return" | "postpone" | "pause" | "sendBack" | "refer" | "reject";
                readonly reasons: readonly {
                    /** @enum {string} */
                    readonly kind: "needUnmet" | "needNoLongerUnmet" | "criterion" | "score" | "band";
                    readonly needId: string | null;
                    readonly criterionId: string | null;
                    readonly before: string | null;
                    readonly after: string | null;
                    readonly text: string;
                }[];
            }[];
            /** @description De som inget kan sägas om / Those of which nothing can be said */
            readonly unplayedCases: readonly {
                /** Format: uuid */
                readonly gateCaseId: string;
                /** Format: uuid */
                readonly decisionId: string;
                /** @enum {string} */
                readonly why: "modelUnknown" | "gateMissing" | "factsNotRecorded";
                readonly facts: readonly string[];
            }[];
            readonly next: string | null;
            /** @description Länkar / Links */
            readonly _links: readonly components["schemas"]["Link"][];
        };
        /** @description En enhet / A unit */
        readonly Unit: {
            /** Format: uuid */
            readonly unitId: string;
            readonly version: number;
            /** @enum {string} */
            readonly kind: "administration" | "company" | "department" | "sluice" | "support";
            readonly name: components["schemas"]["Name"];
            readonly parentUnitId: string | null;
            readonly bodyId: string | null;
            /** Format: date */
            readonly validFrom: string;
            readonly validTo: string | null;
            /** @description Länkar / Links */
            readonly _links: readonly components["schemas"]["Link"][];
        };
        /** @description Namn på svenska och engelska / Name in Swedish and English */
        readonly Name: {
            readonly sv: string;
            readonly en: string;
        };
        readonly UnitList: {
            readonly units: readonly components["schemas"]["Unit"][];
            readonly _meta: components["schemas"]["PageMeta"];
            /** @description Länkar / Links */
            readonly _links: readonly components["schemas"]["Link"][];
        };
        /** @description Ett beslutande eller rådgivande organ / A deciding or advisory body */
        readonly Body: {
            /** Format: uuid */
            readonly bodyId: string;
            readonly version: number;
            /** @enum {string} */
            readonly kind: "committee" | "subcommittee" | "companyBoard" | "advisory";
            readonly name: components["schemas"]["Name"];
            /** @description Länkar / Links */
            readonly _links: readonly components["schemas"]["Link"][];
        };
        readonly BodyList: {
            readonly bodies: readonly components["schemas"]["Body"][];
            readonly _meta: components["schemas"]["PageMeta"];
            /** @description Länkar / Links */
            readonly _links: readonly components["schemas"]["Link"][];
        };
        /** @description En annan huvudman: kommun, region, kommunalförbund, gemensam nämnd eller myndighet / Another public body */
        readonly PublicBody: {
            /** Format: uuid */
            readonly publicBodyId: string;
            readonly version: number;
            /** @enum {string} */
            readonly kind: "municipality" | "region" | "municipalAssociation" | "jointBoard" | "stateAgency";
            readonly organisationNumber: string;
            readonly scbCode: string | null;
            readonly name: components["schemas"]["Name"];
            readonly validTo: string | null;
            /** @description Länkar / Links */
            readonly _links: readonly components["schemas"]["Link"][];
        };
        readonly PublicBodyList: {
            readonly publicBodies: readonly components["schemas"]["PublicBody"][];
            readonly _meta: components["schemas"]["PageMeta"];
            /** @description Länkar / Links */
            readonly _links: readonly components["schemas"]["Link"][];
        };
        /** @description Den som frågar / Whoever asks */
        readonly Me: {
            readonly personId: string | null;
            readonly clientId: string;
            readonly person: components["schemas"]["Person"] | null;
            readonly roles: readonly components["schemas"]["Role"][];
            readonly mandates: readonly components["schemas"]["Mandate"][];
            readonly tasks: readonly components["schemas"]["Task"][];
            /** @description Det kan vänta fler än de som står här / More may wait than stands here */
            readonly moreTasks: boolean;
            /** @description Länkar / Links */
            readonly _links: readonly components["schemas"]["Link"][];
        };
        /** @description En person / A person */
        readonly Person: {
            /** Format: uuid */
            readonly personId: string;
            readonly version: number;
            readonly name: string | null;
            readonly email: string | null;
            readonly unitId: string | null;
            readonly since: string | null;
            readonly nextMove: {
                readonly unitId: string | null;
                /** Format: date */
                readonly from: string;
            } | null;
            readonly erased: boolean;
            /** @description Länkar / Links */
            readonly _links: readonly components["schemas"]["Link"][];
        };
        /** @description En tilldelad roll / An assigned role */
        readonly Role: {
            /** Format: uuid */
            readonly roleId: string;
            readonly version: number;
            /** Format: uuid */
            readonly personId: string;
            /** @enum {string} */
            readonly role: "innovationLeader" | "coach" | "assessor" | "decider" | "registrar" | "sluiceOffice" | "auditor" | "systemClient";
            readonly unitId: string | null;
            /** Format: date */
            readonly validFrom: string;
            readonly validTo: string | null;
            /** @description Länkar / Links */
            readonly _links: readonly components["schemas"]["Link"][];
        };
        /** @description Ett mandat / A mandate */
        readonly Mandate: {
            /** Format: uuid */
            readonly mandateId: string;
            readonly version: number;
            readonly holder: components["schemas"]["PersonHolder"] | components["schemas"]["RoleHolder"];
            /** Format: uuid */
            readonly unitId: string;
            readonly gateKinds: readonly ("time" | "money" | "scale" | "review")[];
            readonly highestAmount: components["schemas"]["Money"] | null;
            /** Format: date */
            readonly validFrom: string;
            readonly validTo: string | null;
            /** @description Var det står i delegationsordningen / Where it stands in the delegation order */
            readonly reference: string;
            /** @description Länkar / Links */
            readonly _links: readonly components["schemas"]["Link"][];
        };
        /** @description En namngiven person / A named person */
        readonly PersonHolder: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly kind: "person";
            /** Format: uuid */
            readonly personId: string;
        };
        /** @description Den som har rollen vid mandatets enhet / Whoever holds the role at the mandate’s unit */
        readonly RoleHolder: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly kind: "role";
            /** @enum {string} */
            readonly role: "innovationLeader" | "decider";
        };
        /** @description Något som väntar på den som frågar / Something that waits for whoever asks */
        readonly Task: {
            /** @enum {string} */
            readonly kind: "intake" | "supplement" | "bearerOffer" | "bearerMissing" | "endorsement" | "review" | "ownership" | "ownerMissing" | "referral" | "rating" | "share" | "decision" | "notification" | "reconsideration" | "appeal" | "condition" | "conditionDecision" | "questioning" | "checkpoint" | "wakeUp" | "reception" | "lesson" | "round";
            /** @description Vad som är att göra / What is to be done */
            readonly command: string;
            readonly target: Record<string, never> | null;
            readonly due: string | null;
            /** @description Dagen har passerat / The day has passed */
            readonly overdue: boolean;
            readonly initiativeId: string | null;
            readonly gateCaseId: string | null;
            readonly roundId: string | null;
            readonly caseNumber: string | null;
            readonly title: string | null;
            /** @description Länkar / Links */
            readonly _links: readonly components["schemas"]["Link"][];
        };
        readonly TaskList: {
            readonly tasks: readonly components["schemas"]["Task"][];
            readonly _meta: components["schemas"]["PageMeta"];
            /** @description Länkar / Links */
            readonly _links: readonly components["schemas"]["Link"][];
        };
        readonly RoleList: {
            readonly roles: readonly components["schemas"]["Role"][];
            readonly _meta: components["schemas"]["PageMeta"];
            /** @description Länkar / Links */
            readonly _links: readonly components["schemas"]["Link"][];
        };
        readonly MandateList: {
            readonly mandates: readonly components["schemas"]["Mandate"][];
            readonly _meta: components["schemas"]["PageMeta"];
            /** @description Länkar / Links */
            readonly _links: readonly components["schemas"]["Link"][];
        };
        readonly EventFeed: {
            readonly events: readonly components["schemas"]["Event"][];
            readonly _meta: {
                readonly limit: number;
                /** @description Antal i detta svar / Number in this answer */
                readonly count: number;
                /** @description Inget mer är beseglat ännu: vänta innan du följer next / Nothing more is sealed yet: wait before following next */
                readonly atEnd: boolean;
            };
            /** @description Länkar / Links */
            readonly _links: readonly components["schemas"]["Link"][];
        };
        readonly AttemptList: {
            readonly attempts: readonly components["schemas"]["Attempt"][];
            readonly _meta: components["schemas"]["PageMeta"];
            /** @description Länkar / Links */
            readonly _links: readonly components["schemas"]["Link"][];
        };
        /** @description Ett försök som fick nej: koder och id, aldrig vad någon skrev / An attempt that got a no: codes and ids, never what somebody wrote */
        readonly Attempt: {
            /** Format: uuid */
            readonly attemptId: string;
            /** Format: date-time */
            readonly recordedAt: string;
            readonly actorId: string | null;
            readonly clientId: string;
            /** @description Vad som prövades / What was tried */
            readonly action: string;
            readonly code: string | null;
            readonly status: number | null;
            readonly targetKind: string | null;
            readonly targetId: string | null;
            readonly traceId: string | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly readApiInfo: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Om gränssnittet / About the interface */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly apiName: string;
                        readonly apiVersion: string;
                        /** Format: date */
                        readonly apiReleased: string;
                        readonly apiDocumentation: string;
                        /** @enum {string} */
                        readonly apiStatus: "alpha" | "beta" | "active" | "deprecated" | "retired" | "decommissioned";
                        /** @description Länkar / Links */
                        readonly _links: readonly components["schemas"]["Link"][];
                    };
                };
            };
        };
    };
    readonly readChallenge: {
        readonly parameters: {
            readonly query?: {
                /** @description Så som det var antecknat då; vad du får se avgörs av din behörighet i dag, och det som har gallrats är borta / As it was recorded then; what you may see is judged by your access today, and what was erased is gone */
                readonly asOf?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly challengeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Challenge"];
                };
            };
        };
    };
    readonly reviseChallenge: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly challengeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly title?: string;
                    readonly question?: string;
                    readonly area?: string | null;
                    /**
                     * Format: date
                     * @description Första dagen som tar emot svar / First day that takes answers
                     */
                    readonly opensOn?: string;
                    /**
                     * Format: date
                     * @description Sista dagen som tar emot svar / Last day that takes answers
                     */
                    readonly closesOn?: string;
                };
                readonly "application/merge-patch+json": {
                    readonly title?: string;
                    readonly question?: string;
                    readonly area?: string | null;
                    /**
                     * Format: date
                     * @description Första dagen som tar emot svar / First day that takes answers
                     */
                    readonly opensOn?: string;
                    /**
                     * Format: date
                     * @description Sista dagen som tar emot svar / Last day that takes answers
                     */
                    readonly closesOn?: string;
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Challenge"];
                };
            };
        };
    };
    readonly listChallenges: {
        readonly parameters: {
            readonly query?: {
                /** @description Bara de som i dag är kommande, öppna eller stängda / Only those coming, open or closed today */
                readonly state?: "coming" | "open" | "closed";
                /** @description Bara inom det här området / Only in this area */
                readonly area?: string;
                /** @description Bara den här enhetens / Only of this unit */
                readonly owningUnitId?: string;
                /** @description Sida, från 1; förval 1 / Page, from 1; default 1 */
                readonly page?: number;
                /** @description Antal per sida; förval 20 / Number per page; default 20 */
                readonly limit?: number;
                /** @description Fortsättning ur _links.next / Continuation from _links.next */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChallengeList"];
                };
            };
        };
    };
    readonly registerChallenge: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly owningUnitId: string;
                    readonly title: string;
                    readonly question: string;
                    readonly area?: string | null;
                    /**
                     * Format: date
                     * @description Första dagen som tar emot svar / First day that takes answers
                     */
                    readonly opensOn: string;
                    /**
                     * Format: date
                     * @description Sista dagen som tar emot svar / Last day that takes answers
                     */
                    readonly closesOn: string;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly closeChallenge: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly challengeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Varför den stängs nu / Why it is closed now */
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly readInitiative: {
        readonly parameters: {
            readonly query?: {
                /** @description Så som det var antecknat då; vad du får se avgörs av din behörighet i dag, och det som har gallrats är borta / As it was recorded then; what you may see is judged by your access today, and what was erased is gone */
                readonly asOf?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Initiative"];
                };
            };
        };
    };
    readonly reviseInitiative: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly title?: string;
                    readonly summary?: string;
                    readonly area?: string | null;
                    /** @enum {string} */
                    readonly visibility?: "invited" | "internal" | "selectedUnits" | "public";
                    readonly proposedUnitId?: string | null;
                    readonly challengeId?: string | null;
                    /** @description Väljs i utkastet; kan hävas senare / Chosen in the draft; lifted at any time */
                    readonly anonymous?: boolean;
                };
                readonly "application/merge-patch+json": {
                    readonly title?: string;
                    readonly summary?: string;
                    readonly area?: string | null;
                    /** @enum {string} */
                    readonly visibility?: "invited" | "internal" | "selectedUnits" | "public";
                    readonly proposedUnitId?: string | null;
                    readonly challengeId?: string | null;
                    /** @description Väljs i utkastet; kan hävas senare / Chosen in the draft; lifted at any time */
                    readonly anonymous?: boolean;
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Initiative"];
                };
            };
        };
    };
    readonly listInitiatives: {
        readonly parameters: {
            readonly query?: {
                /** @description Sök på svenska i rubrik, sammanfattning, behov och idé: böjda former och delar av längre ord hittas, och felstavade ord där färre än tjugo har dem som de skrivs; högst tio ord räknas, och de 2 000 första träffarna / Search in Swedish in title, summary, need and idea: inflections and parts of longer words are found, and misspelled words where fewer than twenty have them as they are written; at most ten words count, and the first 2,000 hits */
                readonly q?: string;
                /** @description Nyast skapade, senast ändrade för alla som får läsa, rubrik i svensk ordning, eller bäst träff (med q). Förval newest, med q relevance / Newest, last changed for all who may read, title in Swedish order, or best hit (with q). Default newest, with q relevance */
                readonly sort?: "newest" | "updated" | "title" | "relevance";
                /** @description Bara med den här ställningen / Only in this standing */
                readonly standing?: "draft" | "submitted" | "active" | "paused" | "ended";
                /** @description Bara i den här fasen / Only in this phase */
                readonly phase?: string;
                /** @description Bara i en fas av det här slaget / Only in a phase of this kind */
                readonly phaseKind?: "intake" | "exploreIdea" | "exploreSetup" | "pilot" | "evaluate" | "scale" | "other";
                /** @description Bara den här enhetens / Only of this unit */
                readonly owningUnitId?: string;
                /** @description Bara med det här ursprunget / Only of this origin */
                readonly origin?: "idea" | "challenge" | "opportunity";
                /** @description Bara inom det här området / Only in this area */
                readonly area?: string;
                /** @description Bara de som svarar på den här utmaningen / Only what answers this challenge */
                readonly challengeId?: string;
                /** @description Bara det som har gått upp i det här initiativet, eller är en del av det / Only what was merged into this initiative, or takes up a part of it */
                readonly lineageOf?: string;
                /** @description Bara vars första idébärare är detta / Only whose first bearer is this */
                readonly bearerKind?: "employee" | "resident" | "company" | "association" | "academia" | "otherPublicBody";
                /** @description Bara med ett öppet ärende vid en beslutspunkt av det här slaget / Only with an open case at a gate of this kind */
                readonly openGate?: "time" | "money" | "scale" | "review";
                /** @description Bara det som den här enheten betalar eller har ombetts att betala / Only what this unit pays or has been asked to pay */
                readonly payerUnitId?: string;
                /** @description Bara det här ärendenumret / Only this case number */
                readonly caseNumber?: string;
                /** @description Bara det här diarienumret / Only this diary number */
                readonly diaryNumber?: string;
                /** @description Bara det som har ändrats sedan dess, för alla som får läsa det / Only what has changed since, for everybody who may read it */
                readonly updatedSince?: string;
                /** @description Bara de här fälten, åtskilda av komma; id och länkar följer alltid med / Only these fields, parted by commas; id and links always come along */
                readonly fields?: string;
                /** @description Sida, från 1; förval 1 / Page, from 1; default 1 */
                readonly page?: number;
                /** @description Antal per sida; förval 20 / Number per page; default 20 */
                readonly limit?: number;
                /** @description Fortsättning ur _links.next / Continuation from _links.next */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InitiativeList"];
                };
            };
        };
    };
    readonly draftInitiative: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * Format: uuid
                     * @description Förval: Helsingborg 2 / Default: Helsingborg 2
                     */
                    readonly processModelId?: string;
                    /** @description Ingång i innovationsmodellen / The way in, from the process model */
                    readonly entry: string;
                    /** @enum {string} */
                    readonly origin: "idea" | "challenge" | "opportunity";
                    /** @enum {string} */
                    readonly visibility: "invited" | "internal" | "selectedUnits" | "public";
                    /** @enum {string} */
                    readonly bearerKind: "employee" | "resident" | "company" | "association" | "academia" | "otherPublicBody";
                    readonly title: string;
                    readonly summary: string;
                    readonly area?: string | null;
                    readonly proposedUnitId?: string | null;
                    /** @description Ingen namngiven person står bakom; bara idéslusskontoret / No named person stands behind it; only by the sluice office */
                    readonly unnamed?: boolean;
                    /** @description Idébäraren visas inte för bedömare, och därför inte för utomstående / Bearers are kept from assessors, and so from outsiders */
                    readonly anonymous?: boolean;
                    readonly challengeId?: string | null;
                    readonly continuesId?: string | null;
                    readonly onBehalfOf?: string | null;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly listSimilarToText: {
        readonly parameters: {
            readonly query?: {
                /** @description Vad idén handlar om; utan text liknar inget / What the idea is about; nothing is like no text */
                readonly text?: string;
                /** @description Sida, från 1; förval 1 / Page, from 1; default 1 */
                readonly page?: number;
                /** @description Antal per sida; förval 20 / Number per page; default 20 */
                readonly limit?: number;
                /** @description Fortsättning ur _links.next / Continuation from _links.next */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SimilarList"];
                };
            };
        };
    };
    readonly listSimilar: {
        readonly parameters: {
            readonly query?: {
                /** @description Sida, från 1; förval 1 / Page, from 1; default 1 */
                readonly page?: number;
                /** @description Antal per sida; förval 20 / Number per page; default 20 */
                readonly limit?: number;
                /** @description Fortsättning ur _links.next / Continuation from _links.next */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SimilarList"];
                };
            };
        };
    };
    readonly listOptions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OptionList"];
                };
            };
        };
    };
    readonly drawInitiative: {
        readonly parameters: {
            readonly query?: {
                /** @description Förval Accept-Language / Default Accept-Language */
                readonly language?: "sv" | "en";
            };
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Bilden / The picture */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "image/svg+xml": string;
                    readonly "text/vnd.mermaid": string;
                };
            };
        };
    };
    readonly listInitiativeEvents: {
        readonly parameters: {
            readonly query?: {
                /** @description Sida, från 1; förval 1 / Page, from 1; default 1 */
                readonly page?: number;
                /** @description Antal per sida; förval 20 / Number per page; default 20 */
                readonly limit?: number;
                /** @description Fortsättning ur _links.next / Continuation from _links.next */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EventList"];
                };
            };
        };
    };
    readonly submitInitiative: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly answerAtIntake: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["IntakeAcceptance"] | components["schemas"]["IntakeRefusal"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly requestSupplement: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly question: string;
                    /**
                     * Format: date
                     * @description Svar önskas senast / Answer wanted by
                     */
                    readonly dueOn: string;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly answerSupplement: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
                readonly supplementRequestId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly answer: string;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly keepRecord: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecordEntry"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly proposeOwner: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * Format: uuid
                     * @description Enheten som föreslås äga initiativet / The unit that is to own it
                     */
                    readonly unitId: string;
                    readonly reason: string;
                    /** @description Om det öppna beslutsärendet ska följa med / Whether the open gate case goes along */
                    readonly movesCase: boolean;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly answerOwnership: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * Format: uuid
                     * @description Enheten som har fått frågan / The unit that was asked
                     */
                    readonly unitId: string;
                    readonly accepts: boolean;
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly offerBearer: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly personId: string;
                    /** @enum {string} */
                    readonly kind: "employee" | "resident" | "company" | "association" | "academia" | "otherPublicBody";
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly answerBearerOffer: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly accepts: boolean;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly stepDown: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly invite: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly personId: string;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly withdrawInvitation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly personId: string;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly describeNeed: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Vad är problemet, och för vem? / What is the problem, and for whom? */
                    readonly need: string;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly describeIdea: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly idea: string;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly answerQuestions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Svar efter frågans id i innovationsmodellen / Answers by the id of the model’s question */
                    readonly answers: {
                        readonly [key: string]: string | number | boolean;
                    };
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly nameManager: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly personId: string;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly askEndorsement: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * Format: date
                     * @description Svar önskas senast / Answer wanted by
                     */
                    readonly until: string;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly endorse: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly answer: "yes" | "no";
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly nameCoach: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly personId: string;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly selectUnits: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly unitIds: readonly string[];
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly addCollaborator: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly kind: "administration" | "resident" | "company" | "association" | "academia" | "otherPublicBody";
                    readonly unitId: string | null;
                    readonly name: string | null;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly askReview: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly kind: "dataProtection" | "informationSecurity" | "procurement" | "rights" | "union";
                    /**
                     * Format: uuid
                     * @description Den som ombeds yttra sig / Whoever is asked
                     */
                    readonly personId: string;
                    readonly question: string;
                    /**
                     * Format: date
                     * @description Yttrande önskas senast / Review wanted by
                     */
                    readonly dueOn: string;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly answerReview: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
                readonly reviewId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly outcome: "clear" | "remarks" | "objection" | "notConcerned";
                    readonly text: string;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly listDocuments: {
        readonly parameters: {
            readonly query?: {
                /** @description Sida, från 1; förval 1 / Page, from 1; default 1 */
                readonly page?: number;
                /** @description Antal per sida; förval 20 / Number per page; default 20 */
                readonly limit?: number;
                /** @description Fortsättning ur _links.next / Continuation from _links.next */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DocumentList"];
                };
            };
        };
    };
    readonly addDocument: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly kind: "description" | "quotation" | "agreement" | "riskAnalysis" | "impactAssessment" | "minutes" | "report" | "image" | "otherDocument";
                    readonly title: string;
                    /** @description Var det förvaras / Where it is kept */
                    readonly url: string;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly withdrawDocument: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
                readonly documentId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly keepDocumentRecord: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
                readonly documentId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecordEntry"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly listMessages: {
        readonly parameters: {
            readonly query?: {
                /** @description Sida, från 1; förval 1 / Page, from 1; default 1 */
                readonly page?: number;
                /** @description Antal per sida; förval 20 / Number per page; default 20 */
                readonly limit?: number;
                /** @description Fortsättning ur _links.next / Continuation from _links.next */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MessageList"];
                };
            };
        };
    };
    readonly writeMessage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly text: string;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly readGateCase: {
        readonly parameters: {
            readonly query?: {
                /** @description Så som det var antecknat då; vad du får se avgörs av din behörighet i dag, och det som har gallrats är borta / As it was recorded then; what you may see is judged by your access today, and what was erased is gone */
                readonly asOf?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly gateCaseId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GateCase"];
                };
            };
        };
    };
    readonly listGateCases: {
        readonly parameters: {
            readonly query?: {
                /** @description Sida, från 1; förval 1 / Page, from 1; default 1 */
                readonly page?: number;
                /** @description Antal per sida; förval 20 / Number per page; default 20 */
                readonly limit?: number;
                /** @description Fortsättning ur _links.next / Continuation from _links.next */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GateCaseList"];
                };
            };
        };
    };
    readonly openGateCase: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Beslutspunktens id i innovationsmodellen / The gate’s id in the process model */
                    readonly gate: string;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly listAssessments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly gateCaseId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AssessmentList"];
                };
            };
        };
    };
    readonly rateCriteria: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly gateCaseId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description En bedömning med motivering för varje kriterium / A rating with its justification per criterion */
                    readonly ratings: {
                        readonly [key: string]: {
                            readonly rating: string;
                            readonly justification: string;
                        };
                    };
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly listDecisions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly gateCaseId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DecisionList"];
                };
            };
        };
    };
    readonly decideGate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly gateCaseId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly outcome: "approve" | "approveWithConditions" | "return" | "postpone" | "pause" | "sendBack" | "refer" | "reject";
                    /** @description Underlagets adress / The dossier’s address */
                    readonly basedOn: string;
                    readonly reasons: string;
                    readonly grantMinutes?: number | null;
                    readonly tryAgainIf?: string | null;
                    /** @description Vid bifall med villkor / With approveWithConditions */
                    readonly conditions?: readonly {
                        readonly text: string;
                        /**
                         * Format: date
                         * @description Sista dag; flyttas fram lika många dagar som beslutet väntar på att meddelas / Last day; moved on by as many days as the notification waits
                         */
                        readonly dueOn: string;
                        /** @enum {string} */
                        readonly responsible: "bearer" | "coach" | "owner" | "unit";
                        readonly unitId?: string | null;
                    }[];
                    /**
                     * Format: date
                     * @description Ny sista svarsdag, vid bordläggning / The new last day, with postpone
                     */
                    readonly answerDueOn?: string;
                    /** @description Vid vilandeförklaring: en dag, eller vad som inväntas / With pause: a day, or what is awaited */
                    readonly pause?: {
                        readonly wakeUpOn?: string | null;
                        readonly awaits?: string | null;
                    };
                    /** @description Tidigare fas att gå tillbaka till / With sendBack: the earlier phase */
                    readonly toPhase?: string;
                    /** @description Vid överlämnande: vart, och vilken enhet som får frågan / With refer: which way, and the unit that is asked */
                    readonly referTo?: {
                        /** @enum {string} */
                        readonly way: "ordinaryPlan" | "otherProcess" | "procurement";
                        /** Format: uuid */
                        readonly unitId: string;
                    };
                    readonly recorded?: {
                        readonly decidedBy: components["schemas"]["DecidedByPerson"] | components["schemas"]["DecidedByBody"];
                        /** Format: date */
                        readonly decidedOn: string;
                        readonly minutesReference: string;
                    } | null;
                    readonly embargo?: {
                        readonly reason: string;
                        /** Format: date */
                        readonly until: string;
                    } | null;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly listDossiers: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly gateCaseId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DossierList"];
                };
            };
        };
    };
    readonly assignAssessors: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly gateCaseId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly members: readonly {
                        /** Format: uuid */
                        readonly personId: string;
                        /** @description Kriterier vars gemensamma omdöme personen lämnar / Criteria whose joint rating the person puts down */
                        readonly leads: readonly string[];
                    }[];
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly rateJointly: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly gateCaseId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Det gemensamma omdömet per kriterium; fler än 20 i flera gånger / What was found together, per criterion; more than 20 in several goes */
                    readonly ratings: {
                        readonly [key: string]: {
                            readonly rating: string;
                            readonly justification: string;
                            /** @description Bedömare som ser det annorlunda, och hur / Assessors who see it otherwise, and how */
                            readonly dissents: readonly {
                                /** Format: uuid */
                                readonly personId: string;
                                readonly text: string;
                            }[];
                        };
                    };
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly applyForMoney: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly gateCaseId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Initiativets version som äskandet bygger på / The initiative’s version */
                    readonly basedOn: number;
                    readonly amount: components["schemas"]["Money"];
                    readonly costLines: readonly {
                        readonly text: string;
                        readonly amount: components["schemas"]["Money"];
                    }[];
                    /** Format: date */
                    readonly from: string;
                    /** Format: date */
                    readonly to: string;
                    /** Format: uuid */
                    readonly recipientUnitId: string;
                    readonly projectCode: string;
                    readonly shares: readonly {
                        /** Format: uuid */
                        readonly payerUnitId: string;
                        /** Format: uuid */
                        readonly fundId: string;
                        readonly amount: components["schemas"]["Money"];
                    }[];
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly keepGateCaseRecord: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly gateCaseId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly diaryNumber: string | null;
                    readonly direction: ("incoming" | "outgoing" | "internal") | null;
                    readonly legalBasis: string | null;
                    readonly retentionRule: string | null;
                    /** @description Läggs till dem som står; en under samma bestämmelse träder i den förras ställe / Are added to those that stand; one under the same provision takes the place of the former */
                    readonly secrecyMarkings: readonly {
                        readonly provision: string;
                        /** Format: date */
                        readonly markedOn: string;
                        readonly reviewOn: string | null;
                        readonly reason: string;
                    }[];
                    /** @description Markeringar som inte längre gäller / Markings that hold no longer */
                    readonly liftedProvisions?: readonly string[];
                    readonly externalReferences: readonly {
                        readonly scheme: string;
                        readonly value: string;
                    }[];
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly requestDecision: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly gateCaseId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Initiativets version som begäran bygger på / The initiative’s version */
                    readonly basedOn: number;
                    /** @description Det som inte är på plats, med skäl / Needs that are not met, with reasons */
                    readonly deviations?: readonly {
                        readonly needId: string;
                        readonly reason: string;
                    }[];
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly decideShare: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly gateCaseId: string;
                readonly shareId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly outcome: "approve" | "reject";
                    /** @description Ärendets basis: underlaget, innan dess ansökan / The basis of the case */
                    readonly basedOn: string;
                    readonly reason: string;
                    readonly recorded?: {
                        readonly decidedBy: components["schemas"]["DecidedByPerson"] | components["schemas"]["DecidedByBody"];
                        /** Format: date */
                        readonly decidedOn: string;
                        readonly minutesReference: string;
                    } | null;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly notifyDecision: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly gateCaseId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly correctDecision: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly gateCaseId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * Format: uuid
                     * @description Det meddelade beslutet / The decision that has been notified
                     */
                    readonly decisionId: string;
                    /** @description Vad som var fel / What was wrong */
                    readonly wrong: string;
                    readonly reasons?: string | null;
                    readonly tryAgainIf?: string | null;
                    readonly conditions?: readonly {
                        /** Format: uuid */
                        readonly conditionId: string;
                        readonly text: string;
                    }[];
                    readonly recorded?: {
                        readonly decidedBy: components["schemas"]["DecidedByPerson"] | components["schemas"]["DecidedByBody"];
                        /** Format: date */
                        readonly decidedOn: string;
                        readonly minutesReference: string;
                    } | null;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly requestReconsideration: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly gateCaseId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * Format: uuid
                     * @description Det meddelade beslutet / The decision that has been notified
                     */
                    readonly decisionId: string;
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly reconsiderDecision: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly gateCaseId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * Format: uuid
                     * @description Det meddelade beslutet / The decision that has been notified
                     */
                    readonly decisionId: string;
                    readonly requestId?: string | null;
                    /** @enum {string} */
                    readonly outcome: "stands" | "changed";
                    readonly reasons: string;
                    readonly recorded?: {
                        readonly decidedBy: components["schemas"]["DecidedByPerson"] | components["schemas"]["DecidedByBody"];
                        /** Format: date */
                        readonly decidedOn: string;
                        readonly minutesReference: string;
                    } | null;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly recordAppeal: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly gateCaseId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * Format: uuid
                     * @description Det meddelade beslutet / The decision that has been notified
                     */
                    readonly decisionId: string;
                    readonly receivedOn?: string | null;
                    /** @description Om det kom in i tid / Whether it came in time */
                    readonly inTime: boolean;
                    readonly forwardedOn?: string | null;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly forwardAppeal: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly gateCaseId: string;
                readonly appealId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly forwardedOn?: string | null;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly listGateCaseOptions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly gateCaseId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OptionList"];
                };
            };
        };
    };
    readonly withdrawShare: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly gateCaseId: string;
                readonly shareId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                    readonly recorded?: {
                        readonly decidedBy: components["schemas"]["DecidedByPerson"] | components["schemas"]["DecidedByBody"];
                        /** Format: date */
                        readonly decidedOn: string;
                        readonly minutesReference: string;
                    } | null;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly endGrant: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly gateCaseId: string;
                readonly shareId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly amount: components["schemas"]["Money"];
                    readonly reason: string;
                    readonly recorded?: {
                        readonly decidedBy: components["schemas"]["DecidedByPerson"] | components["schemas"]["DecidedByBody"];
                        /** Format: date */
                        readonly decidedOn: string;
                        readonly minutesReference: string;
                    } | null;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly readRound: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly roundId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DecisionRound"];
                };
            };
        };
    };
    readonly reviseRound: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly roundId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: date */
                    readonly opensOn?: string;
                    /** Format: date */
                    readonly joinUntil?: string;
                };
                readonly "application/merge-patch+json": {
                    /** Format: date */
                    readonly opensOn?: string;
                    /** Format: date */
                    readonly joinUntil?: string;
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DecisionRound"];
                };
            };
        };
    };
    readonly listRounds: {
        readonly parameters: {
            readonly query?: {
                /** @description Enheten vars ärenden jämförs / The unit whose cases are compared */
                readonly unitId?: string;
                /** @description Vilket slag av beslutspunkt den är för / The kind of gate that it is for */
                readonly gateKind?: "time" | "money" | "scale" | "review";
                /** @description Utmaningen som initiativen svarar på / The challenge that its initiatives answer */
                readonly challengeId?: string;
                /** @description Aviserad, tar emot ärenden, jämförs eller stängd, i dag / Announced, taking cases in, compared or closed, today */
                readonly stage?: "announced" | "joining" | "comparing" | "closed";
                /** @description Sida, från 1; förval 1 / Page, from 1; default 1 */
                readonly page?: number;
                /** @description Antal per sida; förval 20 / Number per page; default 20 */
                readonly limit?: number;
                /** @description Fortsättning ur _links.next / Continuation from _links.next */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DecisionRoundList"];
                };
            };
        };
    };
    readonly openRound: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly unitId: string;
                    /** @enum {string} */
                    readonly gateKind: "time" | "money" | "scale" | "review";
                    /** @description Blir del av arkivet / Becomes part of the record */
                    readonly name: string;
                    /** Format: date */
                    readonly opensOn: string;
                    /** Format: date */
                    readonly joinUntil: string;
                    readonly challengeId?: string | null;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly closeRound: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly roundId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason?: string | null;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly compareRound: {
        readonly parameters: {
            readonly query?: {
                /** @description Flest uppfyllda kriterier eller högst belopp först / Most criteria met, or highest amount, first */
                readonly sort?: "caseNumber" | "criteriaMet" | "amount";
            };
            readonly header?: never;
            readonly path: {
                readonly roundId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Comparison"];
                };
            };
        };
    };
    readonly joinRound: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly gateCaseId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly roundId: string;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly leaveRound: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly gateCaseId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly reportCondition: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
                readonly conditionId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Vad som är gjort / What has been done */
                    readonly text: string;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly decideCondition: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
                readonly conditionId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly outcome: "accept" | "prolong" | "waive";
                    readonly dueOn?: string | null;
                    readonly reason: string;
                    readonly recorded?: {
                        readonly decidedBy: components["schemas"]["DecidedByPerson"] | components["schemas"]["DecidedByBody"];
                        /** Format: date */
                        readonly decidedOn: string;
                        readonly minutesReference: string;
                    } | null;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly pauseInitiative: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                    readonly wakeUpOn?: string | null;
                    readonly awaits?: string | null;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly resumeInitiative: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly questionDecision: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * Format: uuid
                     * @description Ärendet vars bifall ifrågasätts / The case whose approval is questioned
                     */
                    readonly gateCaseId: string;
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly settleQuestioning: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
                readonly gateCaseId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly outcome: "ratify" | "annul";
                    readonly reason: string;
                    readonly recorded?: {
                        readonly decidedBy: components["schemas"]["DecidedByPerson"] | components["schemas"]["DecidedByBody"];
                        /** Format: date */
                        readonly decidedOn: string;
                        readonly minutesReference: string;
                    } | null;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly readAnswerTimes: {
        readonly parameters: {
            readonly query?: {
                /** @description Första dagen; annars ett år före den sista / First day; else a year before the last */
                readonly from?: string;
                /** @description Sista dagen; annars i dag / Last day; else today */
                readonly to?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerTimes"];
                };
            };
        };
    };
    readonly setEffectGoal: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly name: string;
                    /**
                     * @description Slag av värde / Kind of value
                     * @enum {string}
                     */
                    readonly valueKind: "economic" | "social" | "environmental" | "quality" | "time" | "rights";
                    /** @description Enhet för värdet / Unit of the value */
                    readonly unit: string;
                    /**
                     * @description Åt vilket håll det blir bättre / Which way is better
                     * @enum {string}
                     */
                    readonly direction: "up" | "down";
                    readonly baseline: number | null;
                    readonly target: number;
                    /** @description Hur det mäts / How it is measured */
                    readonly method: string;
                    readonly ownerUnitId: string | null;
                    /**
                     * Format: date
                     * @description När målet ska vara nått / When the target is to be reached
                     */
                    readonly dueOn: string;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly reviseEffectGoal: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
                readonly effectGoalId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly name: string;
                    /**
                     * @description Slag av värde / Kind of value
                     * @enum {string}
                     */
                    readonly valueKind: "economic" | "social" | "environmental" | "quality" | "time" | "rights";
                    /** @description Enhet för värdet / Unit of the value */
                    readonly unit: string;
                    /**
                     * @description Åt vilket håll det blir bättre / Which way is better
                     * @enum {string}
                     */
                    readonly direction: "up" | "down";
                    readonly baseline: number | null;
                    readonly target: number;
                    /** @description Hur det mäts / How it is measured */
                    readonly method: string;
                    readonly ownerUnitId: string | null;
                    /**
                     * Format: date
                     * @description När målet ska vara nått / When the target is to be reached
                     */
                    readonly dueOn: string;
                    /** @description Varför målet ändras / Why the goal is changed */
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly listMeasurements: {
        readonly parameters: {
            readonly query?: {
                /** @description Sida, från 1; förval 1 / Page, from 1; default 1 */
                readonly page?: number;
                /** @description Antal per sida; förval 20 / Number per page; default 20 */
                readonly limit?: number;
                /** @description Fortsättning ur _links.next / Continuation from _links.next */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
                readonly effectGoalId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MeasurementList"];
                };
            };
        };
    };
    readonly recordMeasurement: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
                readonly effectGoalId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description I målets enhet / In the unit of the goal */
                    readonly value: number;
                    /**
                     * Format: date
                     * @description Dagen som värdet gäller / The day that the value stands for
                     */
                    readonly measuredOn: string;
                    /** @description Var siffran kommer ifrån / Where the figure comes from */
                    readonly source: string;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly correctMeasurement: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
                readonly effectGoalId: string;
                readonly measurementId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly value: number;
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly readEffectGoal: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
                readonly effectGoalId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EffectGoal"];
                };
            };
        };
    };
    readonly planPilot: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: date */
                    readonly from: string;
                    /** Format: date */
                    readonly to: string;
                    readonly place: string;
                    readonly testGroup: string;
                    readonly cost: components["schemas"]["Money"] | null;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly extendPilot: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * Format: date
                     * @description Ny sista dag / The new last day
                     */
                    readonly to: string;
                    readonly reason: string;
                    readonly recorded?: {
                        readonly decidedBy: components["schemas"]["DecidedByPerson"] | components["schemas"]["DecidedByBody"];
                        /** Format: date */
                        readonly decidedOn: string;
                        readonly minutesReference: string;
                    } | null;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly openAddedGrant: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly listPilotVersions: {
        readonly parameters: {
            readonly query?: {
                /** @description Sida, från 1; förval 1 / Page, from 1; default 1 */
                readonly page?: number;
                /** @description Antal per sida; förval 20 / Number per page; default 20 */
                readonly limit?: number;
                /** @description Fortsättning ur _links.next / Continuation from _links.next */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PilotVersionList"];
                };
            };
        };
    };
    readonly releasePilotVersion: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly title: string;
                    readonly built: string;
                    readonly taught: string;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly holdCheckpoint: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly conclusion: "continue" | "change" | "stop";
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly listLessons: {
        readonly parameters: {
            readonly query?: {
                /** @description Sida, från 1; förval 1 / Page, from 1; default 1 */
                readonly page?: number;
                /** @description Antal per sida; förval 20 / Number per page; default 20 */
                readonly limit?: number;
                /** @description Fortsättning ur _links.next / Continuation from _links.next */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LessonList"];
                };
            };
        };
    };
    readonly writeLesson: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly title: string;
                    readonly text: string;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly enterPhase: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Fas i innovationsmodellen / A phase of the process model */
                    readonly phase: string;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly evaluate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly valueCreated: "yes" | "partly" | "no";
                    /**
                     * @description Evidensens styrka / Strength of the evidence
                     * @enum {string}
                     */
                    readonly strength: "weak" | "moderate" | "strong";
                    readonly text: string;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly planImplementation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly receivingUnitId: string;
                    /** Format: date */
                    readonly from: string;
                    readonly text: string;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly acceptOwnership: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Var beslutet finns / Where the decision is found */
                    readonly reference: string;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly registerAdoption: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly unitId?: string | null;
                    readonly publicBodyId?: string | null;
                    /** Format: date */
                    readonly inUseFrom: string;
                    readonly reference?: string | null;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly correctAdoption: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
                readonly adoptionId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * Format: date
                     * @description Dagen som den ska stå / The day as it is to read
                     */
                    readonly inUseFrom: string;
                    readonly reference: string | null;
                    /** @description Vad som blev fel / What went wrong */
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly complete: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Avslut i innovationsmodellen / An ending of the process model */
                    readonly ending: string;
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly endInitiative: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Avslut i innovationsmodellen / An ending of the process model */
                    readonly ending: string;
                    readonly reason: string;
                    readonly tryAgainIf: string | null;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly withdraw: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Avslut av slaget withdrawn / An ending of kind withdrawn */
                    readonly ending: string;
                    readonly reason: string;
                    readonly intoId?: string | null;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly proposeReferral: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Avslut av slaget referred / An ending of kind referred */
                    readonly ending: string;
                    /** @enum {string} */
                    readonly way: "ordinaryPlan" | "otherProcess" | "procurement";
                    /**
                     * Format: uuid
                     * @description Enheten som ska ta emot / The unit that is to receive it
                     */
                    readonly unitId: string;
                    readonly reason: string;
                    /** @description Vad som skulle föra tillbaka det / What would bring it back */
                    readonly tryAgainIf: string;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly answerReferral: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * Format: uuid
                     * @description Enheten som har fått frågan / The unit that was asked
                     */
                    readonly unitId: string;
                    readonly accepts: boolean;
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly reopen: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly phase: string | null;
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly readFund: {
        readonly parameters: {
            readonly query?: {
                /** @description Så som det var antecknat då; vad du får se avgörs av din behörighet i dag, och det som har gallrats är borta / As it was recorded then; what you may see is judged by your access today, and what was erased is gone */
                readonly asOf?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly fundId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Fund"];
                };
            };
        };
    };
    readonly listFunds: {
        readonly parameters: {
            readonly query?: {
                /** @description Sida, från 1; förval 1 / Page, from 1; default 1 */
                readonly page?: number;
                /** @description Antal per sida; förval 20 / Number per page; default 20 */
                readonly limit?: number;
                /** @description Fortsättning ur _links.next / Continuation from _links.next */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FundList"];
                };
            };
        };
    };
    readonly openFund: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly unitId: string;
                    readonly year: number;
                    readonly name: string;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly listFundEntries: {
        readonly parameters: {
            readonly query?: {
                /** @description Så som det var antecknat då; vad du får se avgörs av din behörighet i dag, och det som har gallrats är borta / As it was recorded then; what you may see is judged by your access today, and what was erased is gone */
                readonly asOf?: string;
                /** @description Sida, från 1; förval 1 / Page, from 1; default 1 */
                readonly page?: number;
                /** @description Antal per sida; förval 20 / Number per page; default 20 */
                readonly limit?: number;
                /** @description Fortsättning ur _links.next / Continuation from _links.next */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly fundId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LedgerEntryList"];
                };
            };
        };
    };
    readonly allocateFund: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly fundId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly amount: components["schemas"]["Money"];
                    /** @description Budgetbeslutet / The budget decision */
                    readonly reference: string;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly listProcessModels: {
        readonly parameters: {
            readonly query?: {
                /** @description Bara den här modellens versioner / Only versions of this model */
                readonly key?: string;
                /** @description Bara utkast, eller bara publicerade / Only drafts, or only published ones */
                readonly state?: "draft" | "published";
                /** @description Sida, från 1; förval 1 / Page, from 1; default 1 */
                readonly page?: number;
                /** @description Antal per sida; förval 20 / Number per page; default 20 */
                readonly limit?: number;
                /** @description Fortsättning ur _links.next / Continuation from _links.next */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProcessModelList"];
                };
            };
        };
    };
    readonly draftProcessModel: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Vad modellens versioner har gemensamt; utan key originalets / What the versions of the model have in common; without key that of the original */
                    readonly key?: string;
                    readonly basedOn?: string | null;
                    /** @description Modellen som den är skriven, färdig eller inte: högst 131 072 tecken, 10 000 värden och 40 nivåer / The model as it is written, finished or not: at most 131,072 characters, 10,000 values and 40 levels */
                    readonly document?: Record<string, never>;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly readProcessModel: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly processModelId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProcessModel"];
                };
            };
        };
    };
    readonly replaceProcessModel: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly processModelId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Modellen som den är skriven, färdig eller inte: högst 131 072 tecken, 10 000 värden och 40 nivåer / The model as it is written, finished or not: at most 131,072 characters, 10,000 values and 40 levels */
                    readonly document: Record<string, never>;
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProcessModel"];
                };
            };
        };
    };
    readonly discardProcessModel: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly processModelId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Den ändring (revision) av utkastet som du läste / The change (revision) of the draft that you read */
                    readonly basedOn: number;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly publishProcessModel: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly processModelId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Den ändring (revision) av utkastet som du läste / The change (revision) of the draft that you read */
                    readonly basedOn: number;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly drawProcessModel: {
        readonly parameters: {
            readonly query?: {
                /** @description Förval Accept-Language / Default Accept-Language */
                readonly language?: "sv" | "en";
            };
            readonly header?: never;
            readonly path: {
                readonly processModelId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Bilden / The picture */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "image/svg+xml": string;
                    readonly "text/vnd.mermaid": string;
                };
            };
        };
    };
    readonly listVerifications: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly processModelId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ModelVerification"];
                };
            };
        };
    };
    readonly verifyProcessModel: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ModelVerification"];
                };
            };
        };
    };
    readonly composeProcessModel: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly floor: components["schemas"]["FloorByModel"] | components["schemas"]["FloorByDocument"];
                    /** @description Vad förvaltningen lägger till / What the unit adds (process-model-variant.schema.json) */
                    readonly variant: Record<string, never>;
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ModelComposition"];
                };
            };
        };
    };
    readonly planMigration: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly processModelId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Det som utelämnas betyder samma id, där den andra versionen har det och det är av samma slag / What is left out means the same id, where the other version has it and it is of the same kind */
                    readonly mapping: {
                        /**
                         * Format: uuid
                         * @description Versionen som initiativen följer nu / The version that initiatives follow now
                         */
                        readonly from: string;
                        /**
                         * Format: uuid
                         * @description Versionen som de ska följa / The version that they are to follow
                         */
                        readonly to: string;
                        /** @description Ingångar / Entries */
                        readonly entries?: {
                            readonly [key: string]: string | null;
                        };
                        /** @description Faser; null leder ingenstans / Phases; null leads nowhere */
                        readonly phases?: {
                            readonly [key: string]: string | null;
                        };
                        /** @description Beslutspunkter, till en av samma slag / Gates, to one of the same kind */
                        readonly gates?: {
                            readonly [key: string]: string | null;
                        };
                        /** @description Avslut, till ett av samma slag / Endings, to one of the same kind */
                        readonly endings?: {
                            readonly [key: string]: string | null;
                        };
                        /** @description Bedömningskriterier / Criteria */
                        readonly criteria?: {
                            readonly [key: string]: string | null;
                        };
                        /** @description Frågor, till en av samma typ / Questions, to one of the same type */
                        readonly questions?: {
                            readonly [key: string]: string | null;
                        };
                    };
                    /**
                     * @description Antal initiativ per steg / Initiatives per step
                     * @default 50
                     */
                    readonly limit?: number;
                    /**
                     * Format: uuid
                     * @description Fortsätt efter detta, ur next i svaret / Go on after this one, from next in the answer
                     */
                    readonly after?: string;
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MigrationPlan"];
                };
            };
        };
    };
    readonly runMigration: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly processModelId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Det som utelämnas betyder samma id, där den andra versionen har det och det är av samma slag / What is left out means the same id, where the other version has it and it is of the same kind */
                    readonly mapping: {
                        /**
                         * Format: uuid
                         * @description Versionen som initiativen följer nu / The version that initiatives follow now
                         */
                        readonly from: string;
                        /**
                         * Format: uuid
                         * @description Versionen som de ska följa / The version that they are to follow
                         */
                        readonly to: string;
                        /** @description Ingångar / Entries */
                        readonly entries?: {
                            readonly [key: string]: string | null;
                        };
                        /** @description Faser; null leder ingenstans / Phases; null leads nowhere */
                        readonly phases?: {
                            readonly [key: string]: string | null;
                        };
                        /** @description Beslutspunkter, till en av samma slag / Gates, to one of the same kind */
                        readonly gates?: {
                            readonly [key: string]: string | null;
                        };
                        /** @description Avslut, till ett av samma slag / Endings, to one of the same kind */
                        readonly endings?: {
                            readonly [key: string]: string | null;
                        };
                        /** @description Bedömningskriterier / Criteria */
                        readonly criteria?: {
                            readonly [key: string]: string | null;
                        };
                        /** @description Frågor, till en av samma typ / Questions, to one of the same type */
                        readonly questions?: {
                            readonly [key: string]: string | null;
                        };
                    };
                    /** @description Också dem som går tillbaka till före en beslutspunkt / Those that go back to before a gate too */
                    readonly movingBack?: boolean;
                    /** @description Diarienummer eller protokoll / Diary number or minutes */
                    readonly reference: string;
                    readonly authorisedBy: components["schemas"]["AuthorisedByPerson"] | components["schemas"]["AuthorisedByBody"];
                    /** @description Bara dessa, för att börja i det lilla / Only these, to begin small */
                    readonly initiativeIds?: readonly string[];
                    /**
                     * @description Antal initiativ per steg / Initiatives per step
                     * @default 50
                     */
                    readonly limit?: number;
                    /**
                     * Format: uuid
                     * @description Fortsätt efter detta, ur next i svaret / Go on after this one, from next in the answer
                     */
                    readonly after?: string;
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MigrationRun"];
                };
            };
        };
    };
    readonly migrateInitiative: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly initiativeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Det som utelämnas betyder samma id, där den andra versionen har det och det är av samma slag / What is left out means the same id, where the other version has it and it is of the same kind */
                    readonly mapping: {
                        /**
                         * Format: uuid
                         * @description Versionen som initiativen följer nu / The version that initiatives follow now
                         */
                        readonly from: string;
                        /**
                         * Format: uuid
                         * @description Versionen som de ska följa / The version that they are to follow
                         */
                        readonly to: string;
                        /** @description Ingångar / Entries */
                        readonly entries?: {
                            readonly [key: string]: string | null;
                        };
                        /** @description Faser; null leder ingenstans / Phases; null leads nowhere */
                        readonly phases?: {
                            readonly [key: string]: string | null;
                        };
                        /** @description Beslutspunkter, till en av samma slag / Gates, to one of the same kind */
                        readonly gates?: {
                            readonly [key: string]: string | null;
                        };
                        /** @description Avslut, till ett av samma slag / Endings, to one of the same kind */
                        readonly endings?: {
                            readonly [key: string]: string | null;
                        };
                        /** @description Bedömningskriterier / Criteria */
                        readonly criteria?: {
                            readonly [key: string]: string | null;
                        };
                        /** @description Frågor, till en av samma typ / Questions, to one of the same type */
                        readonly questions?: {
                            readonly [key: string]: string | null;
                        };
                    };
                    /** @description Också om initiativet går tillbaka till före en beslutspunkt / Also if the initiative goes back to before a gate */
                    readonly movingBack?: boolean;
                    /** @description Diarienummer eller protokoll / Diary number or minutes */
                    readonly reference: string;
                    readonly authorisedBy: components["schemas"]["AuthorisedByPerson"] | components["schemas"]["AuthorisedByBody"];
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly readStrictness: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly processModelId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Strictness"];
                };
            };
        };
    };
    readonly readCalibration: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly processModelId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Calibration"];
                };
            };
        };
    };
    readonly replayDecisions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly processModelId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly under?: components["schemas"]["ReplayUnderModel"] | components["schemas"]["ReplayUnderDocument"];
                    /** @description Andra vikter, per kriterium / Other weights, per criterion */
                    readonly weights?: {
                        readonly [key: string]: number;
                    };
                    /** @description Beslutspunkter som heter något annat i reglerna, efter sitt tidigare id / Gates that are called something else in the rules, by their former id */
                    readonly gates?: {
                        readonly [key: string]: string;
                    };
                    /**
                     * @description Antal ärenden per steg / Cases per step
                     * @default 50
                     */
                    readonly limit?: number;
                    /**
                     * Format: uuid
                     * @description Fortsätt efter detta, ur next i svaret / Go on after this one, from next in the answer
                     */
                    readonly after?: string;
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Replay"];
                };
            };
        };
    };
    readonly readUnit: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly unitId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Unit"];
                };
            };
        };
    };
    readonly listUnits: {
        readonly parameters: {
            readonly query?: {
                /** @description Sida, från 1; förval 1 / Page, from 1; default 1 */
                readonly page?: number;
                /** @description Antal per sida; förval 20 / Number per page; default 20 */
                readonly limit?: number;
                /** @description Fortsättning ur _links.next / Continuation from _links.next */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UnitList"];
                };
            };
        };
    };
    readonly registerUnit: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly kind: "administration" | "company" | "department" | "sluice" | "support";
                    readonly name: components["schemas"]["Name"];
                    readonly parentUnitId?: string | null;
                    readonly bodyId?: string | null;
                    /** Format: date */
                    readonly validFrom: string;
                    readonly validTo?: string | null;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly readBody: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly bodyId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Body"];
                };
            };
        };
    };
    readonly listBodies: {
        readonly parameters: {
            readonly query?: {
                /** @description Sida, från 1; förval 1 / Page, from 1; default 1 */
                readonly page?: number;
                /** @description Antal per sida; förval 20 / Number per page; default 20 */
                readonly limit?: number;
                /** @description Fortsättning ur _links.next / Continuation from _links.next */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BodyList"];
                };
            };
        };
    };
    readonly registerBody: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly kind: "committee" | "subcommittee" | "companyBoard" | "advisory";
                    readonly name: components["schemas"]["Name"];
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly readPublicBody: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly publicBodyId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PublicBody"];
                };
            };
        };
    };
    readonly revisePublicBody: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly publicBodyId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly name?: components["schemas"]["Name"];
                    readonly scbCode?: string | null;
                    readonly validTo?: string | null;
                };
                readonly "application/merge-patch+json": {
                    readonly name?: components["schemas"]["Name"];
                    readonly scbCode?: string | null;
                    readonly validTo?: string | null;
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PublicBody"];
                };
            };
        };
    };
    readonly listPublicBodies: {
        readonly parameters: {
            readonly query?: {
                /** @description Med eller utan bindestreck / With or without the hyphen */
                readonly organisationNumber?: string;
                /** @description Sida, från 1; förval 1 / Page, from 1; default 1 */
                readonly page?: number;
                /** @description Antal per sida; förval 20 / Number per page; default 20 */
                readonly limit?: number;
                /** @description Fortsättning ur _links.next / Continuation from _links.next */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PublicBodyList"];
                };
            };
        };
    };
    readonly registerPublicBody: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly kind: "municipality" | "region" | "municipalAssociation" | "jointBoard" | "stateAgency";
                    /** @description Tio siffror, med eller utan bindestreck; en gemensam nämnd har värdkommunens / Ten digits, with or without the hyphen; a joint board has that of its host */
                    readonly organisationNumber: string;
                    readonly scbCode?: string | null;
                    readonly name: components["schemas"]["Name"];
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly readMe: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Me"];
                };
            };
        };
    };
    readonly listTasks: {
        readonly parameters: {
            readonly query?: {
                /** @description Antal per sida; förval 20 / Number per page; default 20 */
                readonly limit?: number;
                /** @description Fortsättning ur _links.next / Continuation from _links.next */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TaskList"];
                };
            };
        };
    };
    readonly readPerson: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly personId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Person"];
                };
            };
        };
    };
    readonly registerPerson: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * Format: uuid
                     * @description Personens sub i inloggningen; annars ges ett nytt / The person’s sub at login; else a new one
                     */
                    readonly personId?: string;
                    readonly name: string;
                    readonly email?: string | null;
                    readonly unitId?: string | null;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly movePerson: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly personId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly unitId: string | null;
                    /**
                     * Format: date
                     * @description Första dagen där / The first day there
                     */
                    readonly from: string;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly erasePerson: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly personId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly reason: "personAsked" | "noLongerNeeded" | "registeredByMistake";
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly readRole: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly roleId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Role"];
                };
            };
        };
    };
    readonly listRoles: {
        readonly parameters: {
            readonly query?: {
                /** @description Bara den här personens roller / Only this person’s roles */
                readonly personId?: string;
                /** @description Sida, från 1; förval 1 / Page, from 1; default 1 */
                readonly page?: number;
                /** @description Antal per sida; förval 20 / Number per page; default 20 */
                readonly limit?: number;
                /** @description Fortsättning ur _links.next / Continuation from _links.next */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RoleList"];
                };
            };
        };
    };
    readonly assignRole: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly personId: string;
                    /** @enum {string} */
                    readonly role: "innovationLeader" | "coach" | "assessor" | "decider" | "registrar" | "sluiceOffice" | "auditor" | "systemClient";
                    readonly unitId?: string | null;
                    /** Format: date */
                    readonly validFrom: string;
                    readonly validTo?: string | null;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly revokeRole: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly roleId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * Format: date
                     * @description Första dagen den inte gäller / First day on which it is no longer valid
                     */
                    readonly validTo: string;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly readMandate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly mandateId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Mandate"];
                };
            };
        };
    };
    readonly listMandates: {
        readonly parameters: {
            readonly query?: {
                /** @description Sida, från 1; förval 1 / Page, from 1; default 1 */
                readonly page?: number;
                /** @description Antal per sida; förval 20 / Number per page; default 20 */
                readonly limit?: number;
                /** @description Fortsättning ur _links.next / Continuation from _links.next */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MandateList"];
                };
            };
        };
    };
    readonly grantMandate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly holder: components["schemas"]["PersonHolder"] | components["schemas"]["RoleHolder"];
                    /** Format: uuid */
                    readonly unitId: string;
                    readonly gateKinds: readonly ("time" | "money" | "scale" | "review")[];
                    readonly highestAmount?: components["schemas"]["Money"] | null;
                    /** Format: date */
                    readonly validFrom: string;
                    readonly validTo?: string | null;
                    /** @description Var det står i delegationsordningen / Where it stands in the delegation order */
                    readonly reference: string;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly revokeMandate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly mandateId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * Format: date
                     * @description Första dagen det inte gäller / First day on which it is no longer valid
                     */
                    readonly validTo: string;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    readonly readFeed: {
        readonly parameters: {
            readonly query?: {
                /** @description Antal per sida; förval 20 / Number per page; default 20 */
                readonly limit?: number;
                /** @description Fortsättning ur _links.next / Continuation from _links.next */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EventFeed"];
                };
            };
        };
    };
    readonly listAttempts: {
        readonly parameters: {
            readonly query?: {
                /** @description Vem som försökte / Who tried */
                readonly actorId?: string;
                /** @description Vad det gällde / What it was aimed at */
                readonly targetId?: string;
                /** @description Skälet, där det visas / The reason, where it is shown */
                readonly code?: string;
                /** @description Från och med / From */
                readonly recordedFrom?: string;
                /** @description Före / Before */
                readonly recordedBefore?: string;
                /** @description Sida, från 1; förval 1 / Page, from 1; default 1 */
                readonly page?: number;
                /** @description Antal per sida; förval 20 / Number per page; default 20 */
                readonly limit?: number;
                /** @description Fortsättning ur _links.next / Continuation from _links.next */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AttemptList"];
                };
            };
        };
    };
}
