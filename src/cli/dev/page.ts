/** The page of `edgewise dev`: the problems above, the map in an iframe below. */
export const DEV_PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>edgewise dev</title>
<link rel="stylesheet" href="/dev.css">
</head>
<body>
<section id="problems" aria-live="polite" hidden><h1></h1><ol></ol></section>
<iframe id="map" title="The map"></iframe>
<script src="/dev.js"></script>
</body>
</html>
`;

export const DEV_STYLE = `html, body { height: 100%; margin: 0; }
body { display: flex; flex-direction: column; font: 15px/1.45 system-ui, sans-serif; color-scheme: light dark; }
#problems { flex: none; max-height: 40vh; overflow: auto; padding: 10px 16px; border-bottom: 3px solid #b3261e; }
#problems.unfinished { border-color: #8a6d00; }
h1 { margin: 0 0 6px; font-size: 16px; }
ol { margin: 0; padding-left: 22px; }
li { overflow-wrap: anywhere; }
iframe { flex: auto; width: 100%; border: 0; }
`;

/**
 * Listens for what the server has found. A new version reloads the map inside its iframe, whose hash
 * holds the selection; the hash is copied to the page's own, so that reloading the page keeps it too.
 */
export const DEV_SCRIPT = `const frame = document.getElementById('map');
const box = document.getElementById('problems');
let shown = null;
const hashOf = () => { try { return frame.contentWindow.location.hash; } catch { return ''; } };
setInterval(() => {
  const hash = hashOf();
  if (shown !== null && hash !== location.hash) history.replaceState(null, '', hash || location.pathname);
}, 300);
function list({ problems, unfinished }) {
  const lines = problems.length > 0 ? problems : unfinished;
  box.hidden = lines.length === 0;
  box.className = problems.length > 0 ? '' : 'unfinished';
  box.querySelector('h1').textContent = problems.length > 0
    ? problems.length + (problems.length === 1 ? ' problem' : ' problems') + '; the map below is the last one without'
    : unfinished.length + ' unfinished, drawn dashed, never published';
  box.querySelector('ol').replaceChildren(...lines.map((line) => {
    const item = document.createElement('li');
    item.textContent = line;
    return item;
  }));
}
new EventSource('/events').onmessage = ({ data }) => {
  const state = JSON.parse(data);
  list(state);
  if (state.version === shown) return;
  const hash = shown === null ? location.hash : hashOf();
  shown = state.version;
  frame.src = '/map.html?v=' + state.version + hash;
};
`;
