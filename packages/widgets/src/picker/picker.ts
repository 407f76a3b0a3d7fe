import { LitElement, html, nothing, type CSSResult, type PropertyDeclarations, type TemplateResult } from 'lit';
import { areaCount, periodText, type AreaId, type Dataset, type Lang } from '@danbiet/core';
import type { DanbietScope } from '../context/scope.js';
import { choiceOf } from '../element/chosen.js';
import { languageOf, nearest, watchLanguage, type Stop } from '../element/watch.js';
import type { Choice } from '../figure/index.js';
import { english, loadEnglish } from '../messages/english.js';
import { pickerWords, type PickerWords } from '../messages/picker/words.js';
import { paintStyles } from '../theme/paint-styles.js';
import { readAloudStyles } from '../theme/read-aloud.styles.js';
import { membersOf, offerOf, periodsIn, regionOf, type Offer } from './offer.js';
import { ownList } from './own-list.js';
import { pickerStyles } from './picker.styles.js';
import { select, type Option } from './select.js';

/** What a picker changes of a choice. */
type Part = Partial<Record<'indicator' | 'period' | 'areas' | 'vintage', string | null>>;

const NOTHING: Choice = { indicator: null, period: null, areas: null, vintage: null, highlight: [] };

/** The value of the choice of all areas, and of a list of one's own, beside ids of regions. */
const [ALL, OWN] = ['all', 'own'];

/**
 * Lets a reader choose what the figures of a scope show: indicator, period, list of provinces, areas by region or one by
 * one. Stands inside the `danbiet-scope` whose choice it changes.
 *
 * @summary Indicator, period, boundaries and areas of a scope, chosen by form controls.
 */
export class DanbietPicker extends LitElement {
  static override styles: CSSResult[] = [paintStyles, readAloudStyles, pickerStyles];
  static override properties: PropertyDeclarations = {};
  #scope: DanbietScope | null = null;
  #lang: Lang = 'vi';
  #stop = new AbortController();
  #unwatch: Stop | null = null;
  /** Whether the list of one's own is open although nothing in it is chosen. */
  #own = false;
  #typed = '';
  #said = '';

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stop = new AbortController();
    this.#speak();
    this.#unwatch = watchLanguage(this, () => this.#speak());
    const found = nearest(this, 'danbiet-scope');
    const { signal } = this.#stop;
    if (found === null) return;
    void customElements.whenDefined('danbiet-scope').then(() => {
      if (signal.aborted || !('choice' in found)) return;
      this.#scope = found as DanbietScope;
      for (const target of [this.#scope.loader, this.#scope.choice]) target.addEventListener('change', () => this.requestUpdate(), { signal });
      this.requestUpdate();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop.abort();
    this.#unwatch?.();
    this.#scope = null;
  }

  #speak(): void {
    this.#lang = languageOf(this);
    if (this.#lang === 'en' && english() === null) void loadEnglish().finally(() => this.requestUpdate());
    this.requestUpdate();
  }

  /** Choose something else and say what is shown then, once for all figures; `moved` when more than was asked for had to change. */
  #choose(part: Part, dataset: Dataset, moved = false): void {
    Object.assign(this.#scope!, part);
    const { choice } = this.#scope!;
    choice.set({ ...choice.values, ...part });
    const offer = offerOf(dataset, choiceOf(choice.values, dataset));
    const { label } = dataset.indicators.get(offer.indicator)!;
    const words = pickerWords(this.#lang);
    const now = words.now([label[this.#lang], this.#areasInWords(offer, dataset), periodText(dataset.periods.get(offer.period)!, this.#lang)]);
    this.#said = moved ? `${words.moved} ${now}` : now;
    this.requestUpdate();
  }

  #areasInWords({ areas, chosen }: Offer, dataset: Dataset): string {
    const few = chosen !== null && chosen.length <= 3;
    return few ? chosen.map((id) => dataset.areas.get(id)!.name[this.#lang]).join(', ') : areaCount({ count: (chosen ?? areas).length, level: areas[0]?.level ?? 'unknown' })[this.#lang];
  }

  protected override render(): TemplateResult {
    const words = pickerWords(this.#lang);
    const dataset = this.#scope?.loader.dataset ?? null;
    const offer = dataset && dataset.size > 0 ? offerOf(dataset, choiceOf(this.#scope!.choice.values, dataset)) : null;
    return html`<div class="controls" role="group" aria-label=${words.group}>${this.#controls(words, dataset, offer)}</div>
      ${dataset && offer && this.#isOwn(offer) ? this.#ownList(words, dataset, offer) : nothing}
      <p class="sr" role="status">${this.#said}</p>`;
  }

  #isOwn(offer: Offer): boolean {
    return this.#own || (offer.chosen !== null && regionOf(offer) === null);
  }

  #controls(words: PickerWords, dataset: Dataset | null, offer: Offer | null): TemplateResult {
    const lang = this.#lang;
    const one = (label: string, value: string, options: readonly Option[], chosen: (value: string) => void) => select({ label, value, options, chosen });
    if (!dataset || !offer) return html`${[words.indicator, words.period, words.vintage, words.areas].map((label) => one(label, '', [], () => undefined))}`;
    const { areas, regions, periods, vintages } = offer;
    const all = words.all(areaCount({ count: areas.length, level: areas[0]?.level ?? 'unknown' })[lang]);
    const groups: readonly Option[] = [
      { value: ALL!, label: all },
      ...regions.map(({ id, name }) => ({ value: id, label: name[lang], group: words.regions })),
      { value: OWN!, label: words.own },
    ];
    return html`${one(words.indicator, offer.indicator, offer.indicators.map((id) => ({ value: id, label: dataset.indicators.get(id)!.label[lang] })), (id) => this.#indicator(id, offer, dataset))}
    ${one(words.period, offer.period, periods.map((period) => ({ value: period.id, label: periodText(period, lang) })), (period) => this.#choose({ period }, dataset))}
    ${vintages.length > 0 ? one(words.vintage, offer.vintage ?? '', vintages.map((vintage) => ({ value: vintage, label: words.boundaries(vintage) })), (vintage) => this.#boundaries(vintage, offer, dataset)) : nothing}
    ${one(words.areas, this.#isOwn(offer) ? OWN! : (regionOf(offer) ?? ALL!), groups, (group) => this.#group(group, dataset, offer))}`;
  }

  /** Another indicator keeps list of provinces and period where it has figures of them; else it goes to the latest that it has. */
  #indicator(indicator: string, { vintage, period }: Offer, dataset: Dataset): void {
    const inList = periodsIn(dataset, indicator, vintage);
    const kept = inList.has(period);
    if (inList.size > 0) {
      this.#choose({ indicator, vintage, ...(!kept && { period: null }) }, dataset, !kept && this.#scope!.choice.values.period !== null);
      return;
    }
    this.#own = false;
    const { vintage: latest } = offerOf(dataset, { ...NOTHING, indicator });
    this.#choose({ indicator, vintage: latest, period: null, areas: null }, dataset, true);
  }

  /** Another list of provinces holds other areas, and may have no figures of the period. */
  #boundaries(vintage: string, { indicator, period }: Offer, dataset: Dataset): void {
    const kept = periodsIn(dataset, indicator, vintage).has(period);
    this.#own = false;
    this.#choose({ vintage, areas: null, ...(!kept && { period: null }) }, dataset, !kept && this.#scope!.choice.values.period !== null);
  }

  #group(group: string, dataset: Dataset, { areas }: Offer): void {
    this.#own = group === OWN;
    this.#typed = '';
    if (this.#own) this.requestUpdate();
    else this.#choose({ areas: group === ALL ? null : membersOf(areas, group).join(' ') }, dataset);
  }

  #ownList(words: PickerWords, dataset: Dataset, offer: Offer): TemplateResult {
    const choose = (ids: readonly AreaId[]): void => {
      this.#own = true;
      this.#choose({ areas: ids.length > 0 ? ids.join(' ') : null }, dataset);
    };
    return ownList({
      words,
      lang: this.#lang,
      areas: offer.areas,
      chosen: new Set(offer.chosen ?? []),
      typed: this.#typed,
      search: (typed, found) => {
        this.#typed = typed;
        this.#said = found === 0 ? words.nothingFound : words.found(areaCount({ count: found, level: offer.areas[0]?.level ?? 'unknown' })[this.#lang]);
        this.requestUpdate();
      },
      choose,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'danbiet-picker': DanbietPicker;
  }
}
