/** Joins items as a language does: «a, b ou c», «a, b et c». */
export function lists(locale: string) {
  // Made for the first list only: making one takes longer than all else that the extension starts with.
  const join = (type: 'disjunction' | 'conjunction') => {
    let format: Intl.ListFormat | undefined;
    return (items: readonly string[]) => {
      format ??= new Intl.ListFormat(locale, { type });
      return format.format(items);
    };
  };
  return { either: join('disjunction'), both: join('conjunction') };
}
