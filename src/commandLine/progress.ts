/** A line on a terminal that says how much is done, drawn over the one before; of one article it says nothing. */
export function progressLine(
  write: (text: string) => void,
  columns: number,
): (done: number, total: number) => void {
  const bar = Math.max(10, Math.min(40, columns - 30));
  return (done, total) => {
    if (total < 2) return;
    const share = Math.min(1, done / total);
    const filled = Math.round(share * bar);
    const counts = `${done} / ${total}`;
    const drawn = `${'█'.repeat(filled)}${'░'.repeat(bar - filled)} ${Math.floor(share * 100)} % ${counts}`;
    write(`\r${drawn}\u001b[K${done >= total ? '\n' : ''}`);
  };
}
