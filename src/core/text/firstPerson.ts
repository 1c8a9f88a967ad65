/** «j'ai peur», «mon père»: a word by which somebody speaks of themselves. */
export const firstPerson = /(?<!\p{L})(?:[jm]['’]|(?:je|me|moi|mon|ma|mes)(?!\p{L}))/iu;
