import type { Language } from '../i18n/language.js';
import { localizeModel } from '../model/localize-model.js';
import { relatedNodes } from '../model/relations.js';
import type { FrameworkNode, LinkRef, Model, RingNode } from '../model/types.js';
import { textOnWhite } from './colors.js';
import { markup, type Html } from './markup.js';
import { readinessTable } from './static-readiness.js';
import { STYLES } from './static-styles.js';
import { layerFor, kitTranslator, type KitTranslator } from './words.js';

export interface StaticOptions {
  /** BCP 47; default: the config's own language, else English. */
  readonly locale?: string;
  /** The built-in framework in that language, from `loadLanguage`. */
  readonly language?: Language | null;
  /** Address of the picture; none: no picture. */
  readonly picture?: string;
  /** Level of the title, 1 to 4; the parts follow. Default 2. */
  readonly headingLevel?: number;
  /** Leave out the title, where the page around it has one. */
  readonly withoutTitle?: boolean;
}

interface Context {
  readonly model: Model;
  readonly t: KitTranslator;
  readonly level: number;
}

/**
 * The whole framework as HTML that needs no script and no style sheet, and that the editors of Canvas and
 * WordPress leave whole. Text only, in reading order; every word of the config that readers see is in it.
 */
export function staticHtml(source: Model, options: StaticOptions = {}): string {
  const locale = options.locale ?? source.locale ?? 'en';
  const model = localizeModel(source, locale, layerFor(options.language));
  const t = kitTranslator(model, locale);
  const level = Math.min(4, Math.max(1, Math.round(options.headingLevel ?? 2)));
  const context: Context = { model, t, level: options.withoutTitle ? level : level + 1 };
  const { framework } = model;
  const title = options.withoutTitle ? null : heading(level, framework.title);
  return markup`<div lang="${t.locale}" dir="${t.dir}" style="${STYLES.root}">
${title}${picture(context, options.picture)}${framework.rings.map((ring) => ringPart(context, ring))}${readinessTable(model, t, (text) => heading(context.level, text))}${source_(context)}</div>
`.html;
}

const heading = (level: number, text: string): Html =>
  markup`${{ html: `<h${level}>` }}${text}${{ html: `</h${level}>\n` }}`;

function picture({ model, t }: Context, src: string | undefined): Html | null {
  if (!src) return null;
  const alt = t('kit.picture', { title: model.framework.title });
  return markup`<p style="${STYLES.picture}"><img src="${src}" alt="${alt}" width="760" height="760" style="${STYLES.image}"></p>\n`;
}

const source_ = ({ model, t }: Context): Html | null =>
  model.framework.source
    ? markup`<p style="${STYLES.note}">${link(model.framework.source, t('kit.source', { name: model.framework.source.label }))}</p>\n`
    : null;

const link = ({ href, label }: LinkRef, text = label): Html =>
  markup`<a href="${href}"${/^https?:/i.test(href) ? markup` target="_blank" rel="noopener noreferrer"` : null}>${text}</a>`;

function ringPart(context: Context, ring: RingNode): Html {
  return markup`${heading(context.level, ring.title)}${prose(ring)}${ring.items.map((item) => part(context, item))}${linksOf(context, ring)}`;
}

/** An outcome, an experience with its practices, a domain with its conditions, or a condition. */
function part(context: Context, node: FrameworkNode): Html {
  const { model } = context;
  const color = node.kind === 'experience' ? textOnWhite(model, node) : null;
  const title = color ? markup`<span style="color: ${color};">${node.title}</span>` : markup`${node.title}`;
  const isGroup = node.kind === 'domain';
  const inner = markup`${prose(node)}${levels(context, node)}${question(context, node)}${
    node.kind === 'experience' ? practices(context, node) : node.items.map((item) => part(context, item))
  }${connects(context, node)}${linksOf(context, node)}`;
  if (isGroup) return markup`${heading(Math.min(6, context.level + 1), node.title)}${inner}`;
  return markup`<details style="${STYLES.details}"><summary style="${STYLES.summary}">${title}</summary>\n${inner}</details>\n`;
}

function prose({ summary, description, statement }: FrameworkNode): Html {
  const texts = [summary, statement, description].filter((text) => text !== undefined);
  return markup`${texts.flatMap((text) => paragraphs(text))}`;
}

const paragraphs = (text: string): Html[] =>
  text
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => markup`<p>${paragraph.trim()}</p>\n`);

function practices(context: Context, { items }: FrameworkNode): Html | null {
  if (items.length === 0) return null;
  const { t } = context;
  const list = items.map(
    (node) =>
      markup`<li style="${STYLES.item}"><strong>${node.title}</strong>${
        node.statement ? markup`<br>${node.statement}` : null
      }${node.summary ? markup`<br>${node.summary}` : null}${node.description ? markup`<br>${node.description}` : null}${steps(context, node)}${connects(context, node)}${linksOf(context, node)}${
        node.items.length > 0 ? practices(context, node) : null
      }</li>\n`,
  );
  return markup`<p>${t('kit.practices', { count: items.length })}</p>\n<ul style="${STYLES.list}">\n${list}</ul>\n`;
}

function steps({ t }: Context, node: FrameworkNode): Html | null {
  if (node.steps.length === 0) return null;
  return markup`<br>${t('kit.steps')}\n<ul style="${STYLES.list}">${node.steps.map((step) => markup`<li>${step}</li>`)}</ul>`;
}

const question = ({ t }: Context, node: FrameworkNode): Html | null =>
  node.question ? markup`<p><strong>${t('kit.question')}</strong> ${node.question}</p>\n` : null;

function levels({ model, t }: Context, node: FrameworkNode): Html | null {
  const rows = model.readiness.levels.filter(({ value }) => node.levels[String(value)] !== undefined);
  if (rows.length === 0) return null;
  const row = ({ value, label }: (typeof rows)[number]): Html =>
    markup`<tr><th scope="row" style="${STYLES.head}">${t('kit.level-named', { value, label })}</th><td style="${STYLES.cell}">${node.levels[String(value)]}</td></tr>\n`;
  return markup`<table style="${STYLES.table}"><caption style="${STYLES.caption}">${t('kit.levels')}</caption>
<thead><tr><th scope="col" style="${STYLES.head}">${t('kit.level')}</th><th scope="col" style="${STYLES.head}">${t('kit.looks-like')}</th></tr></thead>
<tbody>${rows.map(row)}</tbody></table>\n`;
}

function connects({ model, t }: Context, node: FrameworkNode): Html | null {
  if (node.kind === 'experience' || node.kind === 'domain') return null;
  const { outcomes, practices: linked, conditions } = relatedNodes(model, node);
  // Each relation is told once from each end that is no practice; practices name only outcomes and conditions.
  const parts =
    node.kind === 'practice' ? [...outcomes, ...conditions] : [...outcomes, ...linked, ...conditions];
  if (parts.length === 0) return null;
  const text = t('kit.connects', { list: t.list(parts.map(({ title }) => title)) });
  return node.kind === 'practice'
    ? markup`<br><span style="${STYLES.note}">${text}</span>`
    : markup`<p style="${STYLES.note}">${text}</p>\n`;
}

function linksOf({ t }: Context, { toolkit, resources }: FrameworkNode): Html | null {
  const links = [...(toolkit ? [toolkit] : []), ...resources];
  if (links.length === 0) return null;
  return markup`<ul style="${STYLES.list}" title="${t('kit.resources')}">${links.map((one) => markup`<li>${link(one)}</li>`)}</ul>\n`;
}
