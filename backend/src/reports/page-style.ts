import { createHash } from 'node:crypto';
import { faceRules } from './page-faces.js';

/**
 * The one style sheet of every report and public page, set inside the page so that a saved copy looks the same. Faces are the desk's own
 * where the page stands on its server (`faceRules`), else those of the reader's system: a Naskh for Arabic, a text serif for Latin.
 * Logical properties only, so that one sheet serves both directions. Colours are chosen for WCAG AA on both grounds.
 */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf7; --sheet: #ffffff; --ink: #1d1b18; --soft: #57524a; --line: #dcd7cc; --accent: #0b5a57; --mark: #fff0b8;
  --worst: #a3211c; --poor: #a34a12; --middling: #7a5c00; --good: #3f6a16; --best: #14693a; --neutral: #4b5563;
  --added: #dff3e4; --removed: #fbe3e0;
  --naskh: "Isnad Naskh", "Noto Naskh Arabic", "Noto Naskh Arabic UI", "Geeza Pro", "Sakkal Majalla", "Traditional Arabic";
  --serif: "Isnad Serif", "Noto Serif", "Source Serif 4", Cambria, Georgia, "Times New Roman";
  --sans: "Noto Sans", "Segoe UI", system-ui, "Helvetica Neue", Arial;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16181a; --sheet: #1f2225; --ink: #ece9e3; --soft: #b5afa4; --line: #3a3e42; --accent: #6cc5bf; --mark: #5a4a10;
    --worst: #f29a93; --poor: #f0ab78; --middling: #e3c25c; --good: #a9d27c; --best: #7fd3a0; --neutral: #b9c0ca;
    --added: #17402a; --removed: #522522;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font-size: 1.0625rem; }
[dir="rtl"] { font-family: var(--naskh), var(--serif), serif; }
[dir="ltr"] { font-family: var(--serif), var(--naskh), serif; }
[dir="rtl"]:not(bdi) { line-height: 1.95; }
[dir="ltr"]:not(bdi) { line-height: 1.65; }
html[dir="rtl"] body { font-size: 1.15rem; }
[dir="ltr"] bdi[dir="rtl"] { font-size: 1.08em; }
h1, h2, h3, p, dl, dd, ol, ul, blockquote, figure { margin: 0; padding: 0; }
ol, ul { list-style: none; }
a { color: var(--accent); text-underline-offset: 0.2em; overflow-wrap: anywhere; }
a:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
h1, h2, h3, [dir] h1, [dir] h2, [dir] h3 { line-height: 1.5; text-wrap: balance; overflow-wrap: break-word; }
h1 { font-size: clamp(1.55rem, 1.1rem + 2.1vw, 2.3rem); font-weight: 700; }
h2 { font-size: 1.3rem; font-weight: 700; }
h3 { font-size: 1.08rem; font-weight: 700; }
p, dd, blockquote, li { overflow-wrap: anywhere; }
.skip { position: absolute; inset-inline-start: -100vw; background: var(--accent); color: var(--paper); padding: 0.5rem 1rem; z-index: 1; }
.skip:focus { inset-inline-start: 0; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.frame { max-width: 47rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 2rem); }
.masthead { background: var(--sheet); border-block-start: 5px solid var(--accent); border-block-end: 1px solid var(--line); }
.masthead .frame { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; align-items: baseline; padding-block: 0.8rem; }
.masthead .desk { font-size: 1.2rem; font-weight: 700; margin-inline-end: auto; }
.masthead .desk a { color: inherit; text-decoration: none; }
.masthead nav { display: flex; gap: 1.25rem; font-size: 0.95rem; }
main { padding-block: clamp(1.5rem, 4vw, 2.75rem); }
.kicker { color: var(--soft); font-size: 0.95rem; margin-block-end: 0.5rem; }
.kicker strong { color: var(--accent); }
.soft, .meta { color: var(--soft); font-size: 0.95rem; }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: 0.2rem 1.25rem; margin-block-start: 1.1rem; font-size: 0.98rem; }
.facts dt { color: var(--soft); }
.notice { border: 1px solid var(--line); border-inline-start: 6px solid var(--middling); background: var(--sheet); padding: 0.9rem 1.15rem; margin-block-end: 1.5rem; border-radius: 4px; }
.notice h2 { font-size: 1.1rem; }
.notice.grave { border-color: var(--worst); border-inline-start-color: var(--worst); }
.notice.grave h2 { color: var(--worst); }
.ratings { display: grid; grid-template-columns: 3fr 2fr; gap: 1rem; margin-block: 1.75rem; }
.rating { background: var(--sheet); border: 1px solid var(--line); border-block-start: 6px solid var(--tone); border-radius: 4px; padding: 1rem 1.2rem 1.1rem; }
.rating h3 { color: var(--soft); font-size: 0.95rem; font-weight: 400; }
.rating .answer { color: var(--tone); font-size: 1.75rem; font-weight: 700; line-height: 1.5; }
.rating .definition { font-size: 0.95rem; }
.withdrawn .answer { text-decoration: line-through; text-decoration-thickness: 2px; }
.meter { display: grid; grid-auto-flow: column; grid-auto-columns: 1fr; gap: 4px; margin-block: 0.45rem 0.2rem; }
.meter span { height: 8px; border-radius: 2px; background: var(--line); }
.meter .here { background: var(--tone); outline: 2px solid var(--tone); outline-offset: 1px; }
.ends { display: flex; justify-content: space-between; color: var(--soft); font-size: 0.85rem; margin-block-end: 0.5rem; }
.tone-worst { --tone: var(--worst); } .tone-poor { --tone: var(--poor); } .tone-middling { --tone: var(--middling); }
.tone-good { --tone: var(--good); } .tone-best { --tone: var(--best); } .tone-neutral { --tone: var(--neutral); }
section { margin-block-start: 2.25rem; }
section > h2 { margin-block-end: 0.8rem; padding-block-end: 0.3rem; border-block-end: 1px solid var(--line); }
.lead { font-size: 1.2rem; }
.prose p + p { margin-block-start: 1em; }
.prose p, .lead, .keep { white-space: pre-line; }
.ground { font: 700 0.72em/1 var(--sans), sans-serif; margin-inline-start: 0.2em; unicode-bidi: isolate; }
.ground a { text-decoration: none; padding: 0.1em 0.3em; border: 1px solid var(--line); border-radius: 3px; }
.card:target { outline: 2px solid var(--accent); outline-offset: 2px; }
.cards { display: grid; gap: 1rem; }
.card { background: var(--sheet); border: 1px solid var(--line); border-radius: 4px; padding: 1rem 1.2rem; }
.card > * + * { margin-block-start: 0.45rem; }
.card .facts { margin-block-start: 0.7rem; font-size: 0.92rem; gap: 0.1rem 1rem; }
.numbered { counter-reset: item; }
.numbered > .card { counter-increment: item; position: relative; padding-inline-start: 3.4rem; }
.numbered > .card::before { content: counter(item); position: absolute; inset-inline-start: 1rem; inset-block-start: 1.05rem; width: 1.75rem; height: 1.75rem; border-radius: 50%; border: 1px solid var(--accent); color: var(--accent); font: 700 0.85rem/1.7rem var(--sans), sans-serif; text-align: center; }
.tags { display: flex; flex-wrap: wrap; gap: 0.4rem; }
.tag { border: 1px solid var(--tone, var(--line)); color: var(--tone, var(--soft)); border-radius: 999px; padding: 0 0.75rem; font-size: 0.88rem; line-height: 1.75; }
blockquote { border-inline-start: 3px solid var(--accent); padding-inline-start: 1rem; white-space: pre-line; }
mark { background: var(--mark); color: inherit; padding-block: 0.1em; }
.context { color: var(--soft); }
.context mark { color: var(--ink); }
code { font: 0.85em/1.5 ui-monospace, "Noto Sans Mono", Menlo, Consolas, monospace; overflow-wrap: anywhere; }
.scale { display: grid; grid-template-columns: max-content 1fr; gap: 0.3rem 1.25rem; font-size: 0.95rem; }
.scale dt { color: var(--tone); font-weight: 700; }
.scale .here { background: var(--mark); color: var(--ink); padding-inline: 0.4rem; border-radius: 2px; }
.scale + p { margin-block-start: 0.6rem; }
.versions li { padding-block: 0.6rem; border-block-end: 1px solid var(--line); }
.changes dt { font-weight: 700; margin-block-start: 1rem; }
.changes .about { color: var(--soft); font-weight: 400; }
.changes dd { white-space: pre-line; }
ins { background: var(--added); text-decoration: underline; text-decoration-thickness: 1px; padding-inline: 0.15em; }
del { background: var(--removed); text-decoration: line-through; padding-inline: 0.15em; }
del + ins { margin-inline-start: 0.25em; }
.bar { display: block; width: 100%; height: 10px; }
.bar .claimed { fill: var(--best); } .bar .skipped { fill: var(--neutral); } .bar .undecided { fill: var(--line); }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)); gap: 1rem; margin-block-start: 1.5rem; }
.figures div { border-block-start: 3px solid var(--accent); padding-block-start: 0.35rem; }
.figures dt { color: var(--soft); font-size: 0.92rem; }
.figures dd { font-size: 1.7rem; font-weight: 700; line-height: 1.4; }
.pager { display: flex; justify-content: space-between; flex-wrap: wrap; gap: 1rem; margin-block-start: 2rem; }
.foot { border-block-start: 1px solid var(--line); background: var(--sheet); font-size: 0.93rem; color: var(--soft); }
.foot .frame { padding-block: 1.5rem; display: grid; gap: 0.4rem; }
.foot nav { display: flex; flex-wrap: wrap; gap: 0.3rem 1.5rem; }
@media (max-width: 36rem) {
  .ratings, .facts, .scale { grid-template-columns: 1fr; }
  .facts dd + dt, .scale dd + dt { margin-block-start: 0.45rem; }
  .numbered > .card { padding-inline-start: 1.2rem; padding-block-start: 3.6rem; }
}
@media print {
  :root { color-scheme: light; --paper: #fff; --sheet: #fff; --ink: #000; --soft: #444; --line: #bbb; --accent: #0b5a57; --mark: #fff0b8;
    --worst: #a3211c; --poor: #a34a12; --middling: #7a5c00; --good: #3f6a16; --best: #14693a; --neutral: #4b5563; --added: #dff3e4; --removed: #fbe3e0; }
  @page { margin: 18mm 16mm; }
  body { font-size: 10.5pt; }
  .frame { max-width: none; padding-inline: 0; }
  .masthead nav, .skip, .pager { display: none; }
  .card, .rating, .notice, .scale + p { margin-block-start: 0.6rem; }
.versions li { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  .meter span, mark, ins, del, .bar { print-color-adjust: exact; }
  a { color: inherit; }
  h3 a[href^="http"]::after { content: " (" attr(href) ")"; font-size: 0.75em; font-weight: 400; unicode-bidi: isolate; direction: ltr; }
}
`;

const hashOf = (style: string): string => `'sha256-${createHash('sha256').update(style).digest('base64')}'`;

const policyOf = (...sources: readonly string[]): string =>
  ["default-src 'none'", ...sources, "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"].join('; ');

/** The Content-Security-Policy of a report: its own style sheet and nothing else, no script, no frame, nothing loaded. */
export const reportContentSecurityPolicy = policyOf(`style-src ${hashOf(pageStyle)}`);

/** That of a public page, which is set in the desk's own typefaces. */
export const publicContentSecurityPolicy = policyOf(
  `style-src ${hashOf(pageStyle)} ${hashOf(faceRules)}`,
  "font-src 'self'",
);
