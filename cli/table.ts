// Lines up columns of text for a terminal.

/** East Asian characters take two columns of a terminal. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFF60]/gu;

/** Rows as lines, two spaces between columns, each line ended. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, width(cell));
    });
  }
  return rows
    .map((row) => {
      const cells = row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - width(cell)));
      return `  ${cells.join('  ').trimEnd()}\n`;
    })
    .join('');
}

function width(text: string): number {
  return [...text].length + (text.match(WIDE)?.length ?? 0);
}
