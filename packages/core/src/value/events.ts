/** What can happen to a goal's series. */
export type GoalSeriesEvents = {
  goalSeriesOpened: {
    facts: { unit: string; direction: 'up' | 'down'; baseline: number | null; target: number };
    private: never;
  };
  goalSeriesRevised: {
    facts: { unit: string; direction: 'up' | 'down'; baseline: number | null; target: number };
    private: never;
  };
  measurementRecorded: {
    facts: { measurementId: string; value: number; measuredOn: string };
    private: 'source';
  };
  measurementCorrected: {
    facts: { measurementId: string; value: number; measuredOn: string };
    private: 'reason';
  };
};
