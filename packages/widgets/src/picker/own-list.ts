import { html, type TemplateResult } from 'lit';
import type { Area, AreaId, Lang } from '@danbiet/core';
import type { PickerWords } from '../messages/picker/words.js';
import { findAreas } from './find-areas.js';

/** A reader's own list of areas. */
export interface OwnList {
  readonly words: PickerWords;
  readonly lang: Lang;
  readonly areas: readonly Area[];
  readonly chosen: ReadonlySet<AreaId>;
  /** What stands in the search field. */
  readonly typed: string;
  readonly search: (typed: string, found: number) => void;
  readonly choose: (ids: readonly AreaId[]) => void;
}

/** A field to search by name, and each area as a box to tick. Enter in the field ticks the first that was found. */
export function ownList({ words, lang, areas, chosen, typed, search, choose }: OwnList): TemplateResult {
  const found = findAreas(areas, typed, lang);
  const toggle = (id: AreaId): void => choose(areas.map((area) => area.id).filter((one) => (one === id) !== chosen.has(one)));
  const key = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && typed.trim() !== '' && found[0]) toggle(found[0].id);
    else if (event.key === 'Escape' && typed !== '') search('', areas.length);
    else return;
    event.preventDefault();
  };
  return html`<fieldset>
    <legend>${words.own}</legend>
    <div class="find">
      <label
        >${words.search}
        <input type="search" autocomplete="off" .value=${typed} @keydown=${key} @input=${({ target }: Event) => {
          const { value } = target as HTMLInputElement;
          search(value, findAreas(areas, value, lang).length);
        }} />
      </label>
      <button type="button" @click=${() => choose([])}>${words.clear}</button>
    </div>
    <ul>
      ${found.map(({ id, name }) => html`<li><label><input type="checkbox" .checked=${chosen.has(id)} @change=${() => toggle(id)} />${name[lang]}</label></li>`)}
    </ul>
    ${found.length === 0 ? html`<p class="hint">${words.nothingFound}</p>` : chosen.size === 0 ? html`<p class="hint">${words.ownHint}</p>` : ''}
  </fieldset>`;
}
