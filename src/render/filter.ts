/** One of the things that a list can be limited to, and how many items it leaves; `null` leaves them all. */
export interface FilterChoice<Filter> {
  readonly label: string;
  readonly count: number;
  readonly filter: Filter | null;
}

/** A name for each filter. */
export type NamedFilters<Filter> = readonly (readonly [label: string, filter: Filter | null])[];

/** The filters with what they leave of a list, without those that leave nothing; that for everything stays. */
export function countChoices<Filter>(
  filters: NamedFilters<Filter>,
  left: (filter: Filter | null) => number,
): readonly FilterChoice<Filter>[] {
  return filters
    .map(([label, filter]) => ({ label, filter, count: left(filter) }))
    .filter(({ count, filter }) => filter === null || count > 0);
}
