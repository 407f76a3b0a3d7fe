// DuckDB on one thread: read_csv, joins with the tables of names, a regular expression, GROUP BY.
import { DuckDBInstance } from '@duckdb/node-api';

const quoted = (text) => `'${text.replaceAll("'", "''")}'`;

export async function group(file, words) {
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
  for (const [name, list] of Object.entries(words)) {
    await connection.run(`CREATE TABLE ${name} (word VARCHAR, id VARCHAR)`);
    await connection.run(`INSERT INTO ${name} VALUES ${list.map(({ word, id }) => `(${quoted(word)}, ${quoted(id)})`).join(', ')}`);
  }
  const reader = await connection.runAndReadAll(`
    WITH read AS (
      SELECT i.id AS indicator, a.id AS area, p.id AS period,
        CASE WHEN regexp_full_match("Giá trị", '(?:trên )?(?:\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,\\d+)?%?')
          THEN CAST(replace(replace(replace(replace("Giá trị", 'trên ', ''), '%', ''), '.', ''), ',', '.') AS DOUBLE) END AS figure
      FROM read_csv(${quoted(file)}, delim = ';', header = true, all_varchar = true, quote = '"') t
      JOIN areas a ON a.word = t."Địa phương" JOIN indicators i ON i.word = t."Chỉ tiêu" JOIN periods p ON p.word = t."Kỳ báo cáo"
    )
    SELECT indicator, area, period, CAST(count(*) AS INTEGER), sum(figure), min(figure), max(figure) FROM read WHERE figure IS NOT NULL GROUP BY ALL`);
  return { rows: reader.getRows(), note: '' };
}
