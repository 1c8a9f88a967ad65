/** Answers kept: an article has some 500 words, which come back in the next one, and a long text 10,000. */
const most = 20_000;

/** A longer text is no word, and is not kept. */
const longest = 60;

/**
 * The same function, which remembers what it was asked. What is made of a word out of its context is made once and then found by the
 * word; to keep the memory bounded everything is forgotten when it is full. `make` must be pure.
 */
export function remembering<Value>(make: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    let value = known.get(text);
    if (value !== undefined) return value;
    value = make(text);
    if (known.size >= most) known.clear();
    if (text.length <= longest) known.set(text, value);
    return value;
  };
}
