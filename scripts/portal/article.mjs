// What several pages of the portal are made of: a scope around sections, each with a paragraph and its figures.
import { escape } from './markup.mjs';

/** A section: heading, paragraphs, figures. */
export const section = ({ id, title, text, figures = '' }) => `<section id="${escape(id)}" aria-labelledby="${escape(id)}-title">
<h2 id="${escape(id)}-title">${escape(title)}</h2>
${[text].flat().map((one) => `<p class="lead">${escape(one)}</p>`).join('\n')}
${figures}
</section>`;

/** A scope whose figures are linked, with a picker where there is something to choose. */
export const scope = (attributes, content) => `<danbiet-scope${Object.entries(attributes).map(([name, value]) => ` ${name}="${escape(value)}"`).join('')}>
${content}
</danbiet-scope>`;

/** An article: the introduction, then everything else in one column. */
export const article = (intro, content) => `${[intro].flat().map((one) => `<p class="intro">${escape(one)}</p>`).join('\n')}
<div class="stories">
${content}
</div>`;
