// Formats rows of text as columns for a terminal.
import stringWidth from 'string-width';

/** Rows as lines, with two spaces between columns and a line end after each. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, stringWidth(cell));
    });
  }
  return rows
    .map((row) => {
      const cells = row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - stringWidth(cell)));
      return `  ${cells.join('  ').trimEnd()}\n`;
    })
    .join('');
}
