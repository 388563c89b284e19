// The map of themes, drawn from the list below it: the larger a field, the more people. Who reads the list needs no map.
import "../d3-hierarchy.js";

const { hierarchy, treemap, treemapSquarify } = globalThis.d3;
const map = document.querySelector("#themes-map");
const GAP = 6;
const NARROW = 560;
// Fields are as much wider than high, for names are long and stand on one line if they can.
const WIDE = 2.6;
// Letters of a word for which half a phone is too narrow.
const LONG = 20;

const number = (theme, name) => Number(theme.dataset[name]);
const themes = [...document.querySelectorAll(".theme")].map((theme) => ({
  name: theme.querySelector("h3").textContent,
  says: [...theme.querySelectorAll(".sides .shown")].map((side) => side.textContent).join(", "),
  leads: theme.querySelector("a").getAttribute("href"),
  seeking: number(theme, "seeking"),
  giving: number(theme, "giving"),
}));

function look(theme) {
  if (theme.seeking === 0) return "given";
  return theme.giving === 0 ? "sought" : "both";
}

function field({ data, x0, y0, x1, y1 }) {
  const link = document.createElement("a");
  link.className = `field ${look(data)}`;
  link.classList.toggle("long", data.name.split(/[\s-]/).some((word) => word.length > LONG));
  link.href = data.leads;
  link.tabIndex = -1;
  link.title = `${data.name}: ${data.says}`;
  const [left, right] = [Math.round(x0 * WIDE), Math.round(x1 * WIDE) - GAP];
  const [top, bottom] = [Math.round(y0), Math.round(y1) - GAP];
  Object.assign(link.style, { left: `${left}px`, top: `${top}px`, width: `${right - left}px`, height: `${bottom - top}px` });
  const name = document.createElement("b");
  name.textContent = data.name;
  const says = document.createElement("span");
  says.textContent = data.says;
  link.append(name, says);
  return link;
}

function draw() {
  const width = map.clientWidth;
  const height = Math.round(Math.max(240, (width < NARROW ? 46 : 26) * themes.length));
  const root = hierarchy({ children: themes })
    .sum((theme) => (theme.seeking ?? 0) + (theme.giving ?? 0))
    .sort((one, other) => other.value - one.value);
  treemap().tile(treemapSquarify.ratio(1)).size([(width + GAP) / WIDE, height + GAP])(root);
  map.style.height = `${height}px`;
  map.replaceChildren(...root.leaves().map(field));
}

if (map && themes.length > 0) {
  let drawn = 0;
  map.closest("figure").hidden = false;
  new ResizeObserver(() => {
    if (map.clientWidth === drawn) return;
    drawn = map.clientWidth;
    draw();
  }).observe(map);
}
