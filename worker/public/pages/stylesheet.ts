/** The style of the pages that the Worker writes: one sheet, from 320 px upwards, light and dark, screen and print. */
export const STYLESHEET = `
:root {
  color-scheme: light dark;
  --ground: #fff; --ink: #14181f; --soft: #525b68; --line: #c3c9d1; --panel: #f3f5f8;
  --accent: #12506b; --on-accent: #fff; --link: #0b5394; --focus: #ffd33d; --alert: #a3261b;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #12161c; --ink: #eef1f5; --soft: #b3bcc8; --line: #46505e; --panel: #1c222b;
    --accent: #0f4a63; --on-accent: #fff; --link: #8cc7f5; --focus: #ffd33d; --alert: #ffa59b;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1.125rem/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; overflow-wrap: anywhere; }
.width { max-width: 46rem; margin: 0 auto; padding: 0 min(1rem, 5vw); }
.skip { position: absolute; left: -100rem; padding: .75rem 1rem; background: var(--focus); color: #000; }
.skip:focus { left: 0; top: 0; z-index: 1; }
.top { background: var(--accent); border-bottom: .25rem solid var(--focus); }
.top .width { padding-top: .75rem; padding-bottom: .75rem; }
.brand { color: var(--on-accent); font-weight: 700; font-size: 1.25rem; text-decoration: none; display: inline-block; min-height: 1.75rem; }
.brand:hover { text-decoration: underline; }
main { padding-top: 1.5rem !important; padding-bottom: 3rem !important; }
main:focus { outline: none; }
h1 { font-size: clamp(1.6rem, 1.2rem + 2vw, 2.25rem); line-height: 1.2; margin: 0 0 1rem; }
h2 { font-size: 1.35rem; line-height: 1.25; margin: 2rem 0 .5rem; }
h3 { font-size: 1.15rem; margin: 1.25rem 0 .25rem; }
p, ul, ol, dl { margin: 0 0 1rem; }
a { color: var(--link); text-underline-offset: .15em; }
a:hover { text-decoration-thickness: .15em; }
:focus-visible { outline: .2rem solid var(--focus); outline-offset: 0; box-shadow: 0 0 0 .35rem #000; }
.lead { font-size: 1.25rem; }
.soft { color: var(--soft); }
.back { display: inline-block; margin-bottom: 1rem; }
.plain-list { list-style: none; padding: 0; }
.areas li { border: 1px solid var(--line); border-radius: .375rem; padding: 1rem; margin-bottom: .75rem; }
.areas a { font-weight: 700; font-size: 1.25rem; }
form.find { background: var(--panel); border: 1px solid var(--line); border-radius: .5rem; padding: min(1rem, 5vw); margin: 0 0 1.5rem; }
.field { margin: 0 0 1.25rem; }
label, legend { font-weight: 700; display: block; margin-bottom: .25rem; padding: 0; }
.hint { display: block; color: var(--soft); margin-bottom: .25rem; }
fieldset { border: 0; padding: 0; margin: 0 0 1.25rem; min-width: 0; }
input[type="text"], select { font: inherit; width: 100%; max-width: 28rem; min-height: 2.75rem; padding: .375rem .5rem; border: 2px solid var(--ink); border-radius: 0; background: var(--ground); color: var(--ink); }
input.short { max-width: 12rem; }
.choices { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
.choice { display: inline-flex; align-items: center; gap: .5rem; font-weight: 400; min-height: 2.75rem; margin: 0; max-width: 100%; }
.choice input { width: 1.5rem; height: 1.5rem; accent-color: var(--accent); flex: none; }
button { font: inherit; font-weight: 700; min-height: 2.75rem; max-width: 100%; padding: .5rem min(1.25rem, 5vw); border: 2px solid transparent; border-radius: .25rem; background: var(--accent); color: var(--on-accent); cursor: pointer; }
button:hover { filter: brightness(1.15); }
button.other { background: transparent; color: var(--link); border-color: var(--line); }
details { margin: 0 0 1.25rem; }
summary { cursor: pointer; color: var(--link); min-height: 2.75rem; padding: .5rem 0; }
.chips { display: flex; flex-wrap: wrap; gap: .5rem; list-style: none; padding: 0; }
.chips li { border: 1px solid var(--line); border-radius: 1rem; padding: .125rem .75rem; background: var(--panel); }
.cards { list-style: none; padding: 0; }
.cards > li { border: 1px solid var(--line); border-radius: .5rem; padding: min(1rem, 5vw); margin-bottom: 1rem; }
.cards h2 { margin-top: 0; font-size: 1.15rem; }
.cards p { margin-bottom: .5rem; }
.because { color: var(--soft); }
.warn { border-left: .375rem solid var(--alert); padding: .5rem 0 .5rem .75rem; margin: 0 0 1rem; }
.urgent, .advice { border: 1px solid var(--line); border-radius: .5rem; padding: min(1rem, 5vw); margin: 0 0 1.5rem; }
.urgent { border: .25rem solid var(--alert); }
.urgent h2, .advice h2 { margin-top: 0; }
.urgent li { margin-bottom: .75rem; }
.urgent p { margin-bottom: .5rem; }
.ways-to-call { display: flex; flex-wrap: wrap; gap: .5rem; }
.call { display: inline-block; min-height: 2.75rem; padding: .5rem min(1.25rem, 5vw); border-radius: .25rem; background: var(--accent); color: var(--on-accent); font-weight: 700; text-decoration: none; }
.call:hover { text-decoration: underline; }
.faults { border: .25rem solid var(--alert); padding: 1rem; margin: 0 0 1.5rem; }
.faults h2 { margin-top: 0; }
.facts { display: grid; grid-template-columns: minmax(0, 1fr); margin: 0; }
.facts dt { font-weight: 700; padding-top: .75rem; border-top: 1px solid var(--line); }
.facts dd { margin: 0; padding-bottom: .75rem; }
.facts dd p { margin-bottom: .5rem; }
table { border-collapse: collapse; margin: 0 0 1rem; }
th, td { border-bottom: 1px solid var(--line); padding: .5rem min(.75rem, 3vw) .5rem 0; text-align: left; vertical-align: top; }
.says { white-space: pre-line; }
.pages { display: flex; flex-wrap: wrap; gap: .75rem; margin: 1rem 0; }
.foot { border-top: 1px solid var(--line); color: var(--soft); padding: 1.5rem 0; font-size: 1rem; }
.foot a { color: inherit; }
hive-finder { display: block; }
hive-finder:defined > .without-elements { display: none; }
@media (min-width: 40em) {
  .facts { grid-template-columns: 12rem minmax(0, 1fr); }
  .facts dt, .facts dd { border-top: 1px solid var(--line); padding: .75rem 0; }
}
@media (forced-colors: active) { button, .call, .chips li { border: 2px solid ButtonText; } }
@media print {
  body { font-size: 11pt; background: #fff; color: #000; }
  .skip, .foot, .back, form, .pages, .top { display: none; }
  main { padding: 0 !important; max-width: none; }
  a { color: inherit; }
  .cards > li, .facts dd { break-inside: avoid; }
  .facts { display: block; }
}
`.trimStart();

/** A bee-hive's cell, for the window's tab. */
export const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#12506b" d="M16 1 29 8.5v15L16 31 3 23.5v-15z"/><path fill="#ffd33d" d="m16 8 7 4v8l-7 4-7-4v-8z"/></svg>\n';
