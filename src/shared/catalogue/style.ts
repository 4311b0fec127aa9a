// The program's colours (renderer/src/styles/tokens.css), written out for browsers of any age.
export const style = `
:root { color-scheme: light dark; --ink: #1c1e21; --muted: #595d65; --line: #e3e3de; --page: #fbfbf9; --accent: #1a5cb8; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e9e9e6; --muted: #a9adb4; --line: #2f3137; --page: #1b1c20; --accent: #8cb8f6; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 16px/24px 'Noto Sans', system-ui, -apple-system, 'Segoe UI', sans-serif; }
main { max-width: 720px; margin: 0 auto; padding: 48px 24px 24px; }
h1 { margin: 0 0 8px; font-size: 28px; line-height: 36px; font-weight: 600; overflow-wrap: anywhere; }
h2 { margin: 40px 0 4px; font-size: 14px; line-height: 20px; font-weight: 600; color: var(--muted); }
p { margin: 0; overflow-wrap: anywhere; }
.count, .facts, .number, footer { color: var(--muted); }
.count { margin-top: 8px; }
.facts, .note { font-size: 14px; line-height: 22px; }
.note { margin-top: 4px; white-space: pre-line; }
.number { font-variant-numeric: tabular-nums; }
ul { margin: 8px 0 0; padding: 0; list-style: none; border-top: 1px solid var(--line); }
li { padding: 12px 0; border-bottom: 1px solid var(--line); }
.title { font-weight: 500; }
a { color: var(--accent); text-underline-offset: 3px; }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
footer { max-width: 720px; margin: 0 auto; padding: 0 24px 48px; font-size: 14px; line-height: 22px; }
@media print { body { background: none; } a { color: inherit; } li { break-inside: avoid; } }
`;
