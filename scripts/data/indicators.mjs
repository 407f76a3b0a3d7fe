// The indicator catalogue.
import { module, rows } from './csv.mjs';

const text = (vi, en) => ({ vi, en });
const number = (value) => (value === '' ? null : Number(value));

/** Whoever reads the basis must see when nobody compared the article with its text. */
const legalBasis = (row) => (row.legal_basis_checked === 'no' ? `${row.legal_basis} (chưa đối chiếu với văn bản gốc)` : row.legal_basis);

function entry(row) {
  return {
    id: row.id,
    label: text(row.label_vi, row.label_en),
    // without a Vietnamese definition the label stands in; the core indicators all have one
    definition: text(row.definition_vi || row.label_vi, row.definition_en),
    unit: text(row.unit_vi, row.unit_en),
    kind: row.kind,
    nature: row.flow_or_stock,
    numerator: row.numerator_id || null,
    denominator: row.denominator_id || null,
    aggregation: { area: row.aggregate_area, time: row.aggregate_time },
    direction: row.direction,
    reason: text(row.direction_reason_vi, row.direction_reason),
    motto: row.motto,
    decimals: Number(row.decimals),
    publisher: row.publisher || null,
    rankable: row.rankable === 'yes',
    sensitive: row.sensitive === 'yes',
    core: row.core === 'yes',
    plausible: { min: number(row.plausible_min), max: number(row.plausible_max) },
    years: { first: number(row.first_year), last: number(row.last_year) },
    legalBasis: legalBasis(row),
    aliases: row.aliases_vi.split('|').map((alias) => alias.trim()).filter(Boolean),
  };
}

/** @returns paths below the root with the content that must stand there */
export async function build(root) {
  const lines = rows(root, 'indicators.csv').map((row) => `  ${JSON.stringify(entry(row))},`);
  return new Map([
    [
      'packages/core/src/indicators/catalogue.data.ts',
      module([
        "import type { CatalogueEntry } from './catalogue.js';",
        '',
        '/** Makes the catalogue, in the order of its file; a function, so that importing it builds nothing. */',
        'export const entries = (): readonly CatalogueEntry[] => [',
        ...lines,
        '];',
      ]),
    ],
  ]);
}
