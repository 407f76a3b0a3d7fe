import { html, type TemplateResult } from 'lit';

/** A choice in a list; those of one group stand together under its name. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly group?: string;
}

/** A labelled list to choose one from. */
export interface Select {
  readonly label: string;
  readonly value: string;
  /** Without any, there is nothing to choose yet. */
  readonly options: readonly Option[];
  readonly chosen: (value: string) => void;
}

/** A labelled `<select>`. */
export function select({ label, value, options, chosen }: Select): TemplateResult {
  const one = (option: Option): TemplateResult => html`<option value=${option.value} .selected=${option.value === value}>${option.label}</option>`;
  const groups = [...new Set(options.map(({ group }) => group))];
  return html`<label
    >${label}
    <select ?disabled=${options.length === 0} @change=${({ target }: Event) => chosen((target as HTMLSelectElement).value)}>
      ${groups.map((group) => {
        const members = options.filter((option) => option.group === group).map(one);
        return group === undefined ? members : html`<optgroup label=${group}>${members}</optgroup>`;
      })}
    </select>
  </label>`;
}
