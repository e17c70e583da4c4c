/** The first fold whose rows say when everybody was last told of something. */
const SINCE = 14;

/** By when an initiative is listed as changed, from the columns of its row; the index of that order says the same. */
export const toldAt = (row: string): string =>
  `case when ${row}fold >= ${SINCE} and ${row}told_at is not null then ${row}told_at else ${row}recorded_at end`;
