// Draws the sketch. Each thing can be reached with the keyboard, and says what it is and where.
const form = document.querySelector("[data-plan]");
const sketch = form.sketch;
const frame = form.querySelector("[data-canvas]");
const NS = "http://www.w3.org/2000/svg";
const svg = document.createElementNS(NS, "svg");
svg.setAttribute("class", "plan editing");
svg.setAttribute("role", "group");
svg.setAttribute("aria-label", frame.dataset.label);
frame.querySelector(".plan-frame")?.replaceWith(svg);
form.canvas = svg;

function make(name, attributes, text = "") {
  const element = document.createElementNS(NS, name);
  for (const [key, value] of Object.entries(attributes)) if (value != null) element.setAttribute(key, value);
  element.textContent = text;
  return element;
}

const sortName = thing => document.querySelector(`[data-add="${thing.sort}"]`).dataset.word;
form.describe = thing =>
  frame.parentElement.dataset.where
    .replace("%name%", thing.name || sortName(thing)).replace("%sort%", sortName(thing))
    .replace("%x%", thing.x).replace("%y%", thing.y)
    .replace("%width%", thing.width).replace("%height%", thing.height);

/** As many words on a line as fit, as the plan itself breaks them. */
function lines(text, width) {
  const most = Math.max(3, Math.floor((width - 12) / 6.5));
  const found = [];
  for (const word of text.split(/\s+/)) {
    const last = found.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) found[found.length - 1] = `${last} ${word}`;
    else found.push(word);
  }
  return found.map(line => (line.length > most ? `${line.slice(0, most - 1)}…` : line));
}

const ROUND = new Set(["ROUND", "COFFEE"]);
const KINDS = { ZONE: "plan-zone", TABLE: "plan-table", PIECE: "plan-piece" };
const turned = thing => (thing.turn ? `rotate(${thing.turn} ${thing.x + thing.width / 2} ${thing.y + thing.height / 2})` : null);
function put(element, attributes) {
  for (const [key, value] of Object.entries(attributes)) {
    if (value == null) element.removeAttribute(key);
    else if (element.getAttribute(key) !== String(value)) element.setAttribute(key, value);
  }
}

// What a finger lies on must stay the same element while it is moved, or the browser lets go of it: so parts are changed, not made anew.
const layers = ["ground", "zones", "others"].map(() => svg.appendChild(make("g", {})));
const drawn = new Map();
function begin(thing) {
  const group = make("g", { "data-id": thing.id, tabindex: 0, role: "button" });
  group.append(make("rect", {}), make("g", {}));
  layers[thing.group === "ZONE" ? 1 : 2].append(group);
  drawn.set(thing.id, group);
  return group;
}

function draw(thing) {
  const group = drawn.get(thing.id) ?? begin(thing);
  const isChosen = sketch.chosen === thing.id;
  const radius = ROUND.has(thing.sort) ? Math.max(thing.width, thing.height) / 2 : 12;
  put(group, {
    class: `plan-thing ${KINDS[thing.group]} ${thing.sort.toLowerCase()}${isChosen ? " chosen" : ""}`,
    "aria-pressed": isChosen, "aria-label": form.describe(thing),
  });
  put(group.children[0], { x: thing.x, y: thing.y, width: thing.width, height: thing.height, rx: radius, transform: turned(thing) });
  group.children[1].replaceChildren(...words(thing));
  if (isChosen) hold(group, thing);
}

function words(thing) {
  if (thing.group === "ZONE") return [make("text", { x: thing.x + 16, y: thing.y + 25 }, lines(thing.name, thing.width)[0])];
  const shown = lines(thing.name, thing.turn % 180 ? Math.max(thing.height, 60) : thing.width);
  const first = thing.y + thing.height / 2 - 9 * (shown.length - 1) + 5;
  return shown.map((line, i) => make("text", { x: thing.x + thing.width / 2, y: first + 18 * i }, line));
}

/** Pulled by a mouse or finger it changes the size; as large as a fingertip. */
const grip = make("g", { class: "plan-grip", "data-grip": "" });
grip.append(make("circle", { r: 22, class: "reach" }), make("circle", { r: 8 }));
function hold(group, thing) {
  if (grip.parentElement !== group) group.append(grip);
  put(grip, { transform: turned(thing) });
  for (const circle of grip.children) put(circle, { cx: thing.x + thing.width, cy: thing.y + thing.height });
}

form.focusThing = id => svg.querySelector(`[data-id="${id}"]`)?.focus();

form.redraw = () => {
  const height = sketch.height;
  put(svg, { viewBox: `-8 -8 976 ${height + 16}`, width: 976, height: height + 16 });
  const ground = [make("rect", { class: "plan-ground", x: -8, y: -8, width: 976, height: height + 16, rx: 14 })];
  const picture = form.elements.picture.value;
  if (picture) ground.push(make("image", { class: "plan-picture", href: `/files/${picture}`, x: 0, y: 0, width: 960, height }));
  layers[0].replaceChildren(...ground);
  svg.classList.toggle("pictured", Boolean(picture));
  if (!sketch.chosen) grip.remove();
  for (const [id, group] of drawn) if (!sketch.find(id)) group.remove(), drawn.delete(id);
  sketch.things.forEach(draw);
};
sketch.addEventListener("change", form.redraw);
sketch.addEventListener("choose", form.redraw);
form.redraw();
