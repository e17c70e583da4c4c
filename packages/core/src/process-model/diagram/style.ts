/** The look of the picture: colours by meaning, dark where the reader's system is dark; no font is fetched. */
export const style = `
:root { color-scheme: light dark; }
svg { --paper: #fbfaf6; --edge: #e5e1d6; --ink: #1f2a37; --soft: #5b6673; --band: #f1eee5; --room: #ffffff; --line: #b9b3a3;
  --here: #1d4ed8; --time: #b26a00; --money: #1d7a4f; --scale: #3f51b5; --review: #6b5876; --goal: #1d7a4f; --stop: #a33a2c; }
@media (prefers-color-scheme: dark) {
  svg { --paper: #14181f; --edge: #2a313c; --ink: #eef1f5; --soft: #a7b0bc; --band: #1c222b; --room: #262e39; --line: #566170;
    --here: #8fb4ff; --time: #f0b04f; --money: #58c991; --scale: #95a3ff; --review: #c3a8d1; --goal: #58c991; --stop: #ef8d7f; }
}
text { font-family: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif; fill: var(--ink); }
.paper { fill: var(--paper); stroke: var(--edge); }
.band { fill: var(--band); }
.room { fill: var(--room); stroke: var(--line); stroke-width: 1.5; }
.way { fill: none; stroke: var(--line); stroke-width: 2.5; }
.tip { fill: var(--line); }
.step { font-size: 17px; font-weight: 700; }
.number { font-size: 12px; font-weight: 600; letter-spacing: 1.5px; fill: var(--soft); }
.title { font-size: 16px; font-weight: 700; }
.activity { font-size: 14.5px; fill: var(--soft); }
.gate { font-size: 16px; font-weight: 700; }
.end { fill: var(--room); stroke: var(--line); stroke-width: 1.5; }
.goal { fill: none; stroke: var(--goal); stroke-width: 2.5; }
.goal-title { font-size: 16px; font-weight: 700; fill: var(--goal); }
.lane { stroke: var(--line); stroke-width: 2; fill: none; stroke-dasharray: 1 6; stroke-linecap: round; }
.lane-title { font-size: 15px; fill: var(--ink); }
.dot { fill: var(--paper); stroke: var(--soft); stroke-width: 2.5; }
.stopped .dot { stroke: var(--stop); } .stopped .lane { stroke: var(--stop); }
.here { stroke: var(--here); stroke-width: 4; } .here .lane-title { font-weight: 700; fill: var(--here); stroke: none; }
.mark { fill: var(--here); } .tick { fill: none; stroke: var(--paper); stroke-width: 2.6; stroke-linecap: round; stroke-linejoin: round; }
.note { font-size: 15px; }
.glyph { fill: none; stroke: var(--paper); stroke-width: 2.6; stroke-linecap: round; stroke-linejoin: round; }
.kr { font-size: 15px; font-weight: 800; fill: var(--paper); }
.time { fill: var(--time); } .money { fill: var(--money); } .scale { fill: var(--scale); } .review { fill: var(--review); }
`.trim();
