/** What a command is aimed at, as the address of the request says. */
export interface Aim {
  readonly initiativeId?: string;
  readonly gateCaseId?: string;
  readonly fundId?: string;
  readonly personId?: string;
  readonly roleId?: string;
  readonly mandateId?: string;
  readonly challengeId?: string;
  readonly roundId?: string;
  readonly processModelId?: string;
  readonly publicBodyId?: string;
  /** The effect goal that a measurement belongs to. */
  readonly goalId?: string;
  readonly measurementId?: string;
}
