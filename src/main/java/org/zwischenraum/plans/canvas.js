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
  const most = Math.max(3, Math.floor((width - 12) / 7.4));
  const found = [];
  for (const word of text.split(/\s+/)) {
    const last = found.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) found[found.length - 1] = `${last} ${word}`;
    else found.push(word);
  }
  return found.map(line => (line.length > most ? `${line.slice(0, most - 1)}…` : line));
}

const ROUND = new Set(["ROUND", "COFFEE"]);
const turned = thing => (thing.turn ? `rotate(${thing.turn} ${thing.x + thing.width / 2} ${thing.y + thing.height / 2})` : null);

function draw(thing) {
  const isChosen = sketch.chosen === thing.id;
  const kind = { ZONE: `plan-zone ${thing.sort.toLowerCase()}`, TABLE: "plan-table", PIECE: "plan-piece" }[thing.group];
  const group = make("g", {
    class: `plan-thing ${kind}${isChosen ? " chosen" : ""}`, "data-id": thing.id, tabindex: 0, role: "button",
    "aria-pressed": isChosen, "aria-label": form.describe(thing),
  });
  const radius = ROUND.has(thing.sort) ? Math.max(thing.width, thing.height) / 2 : 12;
  group.append(make("rect", { x: thing.x, y: thing.y, width: thing.width, height: thing.height, rx: radius, transform: turned(thing) }));
  if (thing.group === "ZONE") group.append(make("text", { x: thing.x + 16, y: thing.y + 25 }, lines(thing.name, thing.width)[0]));
  else words(group, thing);
  if (isChosen) group.append(handle(thing));
  return group;
}

function words(group, thing) {
  const shown = lines(thing.name, thing.turn % 180 ? Math.max(thing.height, 60) : thing.width);
  const first = thing.y + thing.height / 2 - 9 * (shown.length - 1) + 5;
  shown.forEach((line, i) => group.append(make("text", { x: thing.x + thing.width / 2, y: first + 18 * i }, line)));
}

/** Pulled by a mouse or finger it changes the size; as large as a fingertip. */
function handle(thing) {
  const grip = make("g", { class: "plan-grip", "data-grip": "", transform: turned(thing) });
  grip.append(make("circle", { cx: thing.x + thing.width, cy: thing.y + thing.height, r: 22, class: "reach" }));
  grip.append(make("circle", { cx: thing.x + thing.width, cy: thing.y + thing.height, r: 8 }));
  return grip;
}

form.focusThing = id => svg.querySelector(`[data-id="${id}"]`)?.focus();

form.redraw = () => {
  const focused = document.activeElement?.closest?.("[data-id]")?.dataset.id;
  const height = sketch.height;
  for (const [key, value] of Object.entries({ viewBox: `-8 -8 976 ${height + 16}`, width: 976, height: height + 16 })) svg.setAttribute(key, value);
  const ground = [make("rect", { class: "plan-ground", x: -8, y: -8, width: 976, height: height + 16, rx: 14 })];
  const picture = form.elements.picture.value;
  if (picture) ground.push(make("image", { class: "plan-picture", href: `/files/${picture}`, x: 0, y: 0, width: 960, height }));
  const zones = sketch.things.filter(thing => thing.group === "ZONE");
  const others = sketch.things.filter(thing => thing.group !== "ZONE");
  svg.replaceChildren(...ground, ...[...zones, ...others].map(draw));
  if (focused) form.focusThing(focused);
};
sketch.addEventListener("change", form.redraw);
sketch.addEventListener("choose", form.redraw);
form.redraw();
