import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber, type AreaId, type Dataset, type Lang } from '@danbiet/core';
import { shownColumns, type TableColumn, type TableModel } from '../figure/index.js';
import { english } from '../messages/english.js';
import { tableWords, type TableWords } from '../messages/table/words.js';
import { arrange, loadArrange, type Region, type RegionOf, type TableGroup, type TableSort, type TableWish } from './arrange.js';
import { TableRows, type TableBlock, type TableLayout } from './table-rows.js';

/** What a table shows. */
export interface ShownTable {
  readonly table: TableModel;
  /** Caption, and name of the region in which it scrolls. */
  readonly title: string;
  readonly lang: Lang;
  /** Knows the regions of the areas. */
  readonly dataset: Dataset;
  /** Areas whose rows are set off. */
  readonly own: readonly AreaId[];
  /** True where it is the figure itself and no view of a drawing; default false. */
  readonly alone?: boolean;
  /** Lays out a table of many rows. */
  readonly layout?: TableLayout | null | undefined;
  readonly selected?: ReadonlySet<AreaId>;
  readonly hovered?: ReadonlySet<AreaId>;
}

/** What a table tells the element that it stands in. */
export interface TableHost {
  /** Draw again. */
  changed(): void;
  /** Say politely. */
  announce(said: string): void;
}

/** Fewer rows are seen at a glance: they are not searched. */
const MANY = 12;

/** Milliseconds without a letter after which is said how many rows match. */
const TYPED_FOR = 600;

/**
 * The figures of a chart as a real table: sorted by any column, searched with or without diacritics, grouped by region.
 * Remembers what its reader has asked of it for as long as it has the same columns.
 */
export class TableView {
  readonly #host: TableHost;
  readonly #rows = new TableRows();
  #wish: TableWish;
  readonly #first: TableWish;
  /** How many rows are shown, in words. */
  #count = '';
  #waiting: ReturnType<typeof setTimeout> | undefined;

  /** @param host what it stands in; @param first how it stands before anybody asks for anything */
  constructor(host: TableHost, first: Partial<TableWish> = {}) {
    this.#host = host;
    this.#first = { sort: null, search: '', grouped: false, near: false, ...first };
    this.#wish = this.#first;
  }

  /** Begin anew, in the order given. */
  start(first: Partial<TableWish>): void {
    this.#wish = { ...this.#first, ...first };
  }

  /** The table, and above it what sifts its rows. */
  show({ table, title, lang, dataset, own, alone = false, layout, selected, hovered }: ShownTable): TemplateResult {
    const words = tableWords(lang);
    const regionOf = regionsOf(dataset, lang);
    const wish = this.#fitting(table);
    const groups = arrange(table, wish, regionOf, own);
    const columns = shownColumns(table).filter((i) => !wish.grouped || table.columns[i]!.key !== 'region');
    const blocks = groups.map(({ region, rows, reported }): TableBlock => ({ rows, head: wish.grouped ? [region?.name ?? words.noRegion, words.withData(reported, rows.length)] : null }));
    const bodies = this.#rows.bodies(table, columns, blocks, layout, (text) => lang === 'en' && (english()?.vietnameseParts(text, dataset).every((part, i) => i % 2 > 0 || part === '' || part === '; ') ?? false));
    this.#rows.look({ own, selected, hovered });
    const sieve = table.rows.length < MANY ? nothing : this.#sieve(table, groups, regionOf, own, words, lang);
    const found = html`<div class="scroll table" part=${alone ? 'chart' : nothing} role="region" aria-label=${title} tabindex="0">
      <table part="table">
        <caption class="sr">${title}</caption>
        <thead>
          <tr>${columns.map((i) => this.#heading(table, i, words))}</tr>
        </thead>
        ${bodies}
      </table>
    </div>`;
    // the sieve stays where it is: whoever types in it must not lose the field with the last row
    return html`${sieve}${this.#count === '0' ? html`<p>${this.#found(words)}</p>` : found}`;
  }

  /** What was asked, as far as this table has it. */
  #fitting({ columns }: TableModel): TableWish {
    const { sort } = this.#wish;
    return sort === null || columns.some(({ key }) => key === sort.column) ? this.#wish : { ...this.#wish, sort: null };
  }

  #heading({ columns }: TableModel, i: number, words: TableWords): TemplateResult {
    const column = columns[i]!;
    const { key, label, numeric, under } = column;
    const { sort } = this.#wish;
    const way = sort?.column === key ? (sort.descending ? 'descending' : 'ascending') : nothing;
    return html`<th scope="col" class=${numeric ? 'num' : ''} aria-sort=${way}>
      <button @click=${() => this.#sortBy(column, words)}>${label}</button>${under ? html`<small>${under}</small>` : nothing}
    </th>`;
  }

  /** The row of search, switches and count. */
  #sieve({ rows }: TableModel, groups: readonly TableGroup[], regionOf: RegionOf, own: readonly AreaId[], words: TableWords, lang: Lang): TemplateResult {
    const regions = new Set(rows.flatMap(({ area }) => (area === null ? [] : (regionOf(area)?.id ?? []))));
    const mine = rows.some(({ area }) => area !== null && own.includes(area) && regionOf(area) !== null);
    const { search, grouped, near } = this.#wish;
    this.#count = formatNumber(groups.reduce((sum, group) => sum + group.rows.length, 0), lang);
    const chip = (label: string, on: boolean, wish: Partial<TableWish>): TemplateResult =>
      html`<button class="chip" aria-pressed=${on} @click=${() => this.#ask(wish, () => words.switched(label, !on, words.rows(this.#count)))}>${label}</button>`;
    return html`<div class="sieve">
      <label>${words.search} <input type="search" autocomplete="off" .value=${search} @input=${(event: Event) => this.#find((event.target as HTMLInputElement).value, words)} /></label>
      ${regions.size > 1 ? chip(words.group, grouped, { grouped: !grouped }) : nothing} ${regions.size > 1 && mine ? chip(words.near, near, { near: !near }) : nothing}
      <span class="count">${words.rows(this.#count)}</span>
    </div>`;
  }

  /** First by a column of numbers the greatest, by one of words the first of the alphabet; again, the other way round. */
  #sortBy({ key, label, numeric }: TableColumn, words: TableWords): void {
    const { sort } = this.#wish;
    const next: TableSort = { column: key, descending: sort?.column === key ? !sort.descending : numeric };
    this.#ask({ sort: next }, () => words.sorted(label, next.descending));
  }

  #find(search: string, words: TableWords): void {
    this.#ask({ search }, () => this.#found(words), TYPED_FOR);
  }

  /** What came of searching. */
  #found(words: TableWords): string {
    const { search, near } = this.#wish;
    return this.#count === '0' ? words.none(search.trim(), near) : words.found(this.#count);
  }

  /** @param said what is said when the rows stand so; @param after milliseconds in which nothing else is asked */
  #ask(wish: Partial<TableWish>, said: () => string, after = 0): void {
    const needed = loadArrange();
    // what cannot be fetched is asked for again the next time
    if (needed) return void needed.then(() => this.#ask(wish, said, after), () => undefined);
    this.#wish = { ...this.#wish, ...wish };
    this.#host.changed();
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.#host.announce(said()), after);
  }
}

/** The region of an area as a dataset knows it. */
function regionsOf({ areas }: Dataset, lang: Lang): RegionOf {
  return (id): Region | null => {
    const region = areas.get(areas.get(id)?.region ?? '');
    return region ? { id: region.id, name: region.name[lang] } : null;
  };
}
