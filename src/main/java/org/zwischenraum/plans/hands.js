// Mouse, finger and keyboard: all three do the same to the sketch.
const form = document.querySelector("[data-plan]");
const sketch = form.sketch;
const svg = form.canvas;
const said = form.querySelector("[data-said]");
const STEP = 10;
const say = text => (said.textContent = text);
const sayChosen = () => sketch.find(sketch.chosen) && say(form.describe(sketch.find(sketch.chosen)));

// Adding: the first free place, the way the server finds it without a script.
const meets = (a, b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
function place(thing) {
  const isZone = thing.group === "ZONE";
  const others = sketch.things.filter(other => (other.group === "ZONE") === isZone);
  const [across, down] = isZone ? [0, 0] : [30, 64];
  for (let y = down; y + thing.height <= sketch.height; y += 20)
    for (let x = 0; x + thing.width <= 960; x += 20) {
      const needed = { x: x - across, y: y - down, width: thing.width + 2 * across, height: thing.height + 2 * down };
      if (!others.some(other => meets(needed, other))) return { ...thing, x, y };
    }
  return { ...thing, x: 20, y: 20 };
}
function add(button) {
  const row = [...document.querySelectorAll("template[data-blank]")]
    .map(template => template.content.querySelector("[data-thing]"))
    .find(blank => blank.querySelector(`option[value="${button.dataset.add}"]`));
  const seats = Number(row.querySelector("[name=seats]").value);
  const { add: sort, width, height } = button.dataset;
  const names = new Set(sketch.things.map(thing => thing.name));
  let name = button.dataset.word;
  for (let number = 2; names.has(name); number++) name = `${button.dataset.word} ${number}`;
  const thing = { id: form.newId(), group: row.dataset.group, sort, name, seats, width: Number(width), height: Number(height), turn: 0 };
  sketch.add(place(thing));
  form.focusThing(thing.id);
  sayChosen();
}
for (const button of form.querySelectorAll("[data-add]"))
  button.addEventListener("click", event => {
    event.preventDefault();
    add(button);
  });

// Tools for whoever has no keyboard, and for those who like buttons.
const resize = (thing, by) => sketch.set(thing.id, { width: thing.width + by, height: thing.height + (thing.group === "ZONE" || thing.sort === "ROUND" || thing.sort === "COFFEE" ? by : by / 2) });
function remove(thing) {
  sketch.remove(thing.id);
  say(form.dataset.gone.replace("%name%", thing.name));
  svg.querySelector("[data-id]")?.focus();
}
const travel = (done, words) => say(done ? words : form.dataset.nothing);
const tools = {
  undo: () => travel(sketch.undo(), form.dataset.undone),
  redo: () => travel(sketch.redo(), form.dataset.redone),
  turn: thing => thing && sketch.set(thing.id, { turn: thing.turn + 45 }),
  smaller: thing => thing && resize(thing, -2 * STEP),
  larger: thing => thing && resize(thing, 2 * STEP),
  remove: thing => thing && remove(thing),
};
const bar = form.querySelector("[data-tools]");
bar.hidden = false;
const enable = () => {
  for (const tool of bar.querySelectorAll("[data-tool]"))
    tool.disabled = { undo: !sketch.past.length, redo: !sketch.future.length }[tool.dataset.tool] ?? !sketch.chosen;
};
sketch.addEventListener("change", enable);
sketch.addEventListener("choose", enable);
enable();
for (const tool of bar.querySelectorAll("[data-tool]"))
  tool.addEventListener("click", () => tools[tool.dataset.tool](sketch.find(sketch.chosen)));

// Keys.
const ARROWS = { ArrowLeft: [-STEP, 0], ArrowRight: [STEP, 0], ArrowUp: [0, -STEP], ArrowDown: [0, STEP] };
function arrow(thing, [across, down], isSize) {
  if (isSize) sketch.set(thing.id, { width: thing.width + across, height: thing.height + down }, `size:${thing.id}`);
  else sketch.set(thing.id, { x: thing.x + across, y: thing.y + down }, `move:${thing.id}`);
  sayChosen();
}
svg.addEventListener("focusin", event => {
  const id = event.target.closest("[data-id]")?.dataset.id;
  if (id) sketch.choose(id);
});
svg.addEventListener("keydown", event => {
  const thing = sketch.find(event.target.closest("[data-id]")?.dataset.id);
  if (!thing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (ARROWS[event.key]) arrow(thing, ARROWS[event.key], event.shiftKey);
  else if (event.key.toLowerCase() === "r") tools.turn(thing);
  else if (event.key === "Delete" || event.key === "Backspace") remove(thing);
  else if (event.key === "Enter") form.openFields(thing.id);
  else return;
  event.preventDefault();
});
form.addEventListener("keydown", event => {
  if (!(event.ctrlKey || event.metaKey) || event.target.matches("input:not([type=checkbox])")) return;
  const key = event.key.toLowerCase();
  if (key !== "z" && key !== "y") return;
  event.preventDefault();
  tools[key === "y" || event.shiftKey ? "redo" : "undo"]();
});

// Mouse and finger. A zone is only dragged once it was chosen, so that a finger can move the plan within its frame.
let drag = null;
const point = event => new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
svg.addEventListener("pointerdown", event => {
  const thing = sketch.find(event.target.closest("[data-id]")?.dataset.id);
  if (!thing || event.button !== 0) return;
  const mayDrag = event.pointerType === "mouse" || thing.group !== "ZONE" || sketch.chosen === thing.id;
  const isGrip = Boolean(event.target.closest("[data-grip]"));
  sketch.choose(thing.id);
  if (!mayDrag) return;
  drag = { id: thing.id, from: point(event), thing, isGrip, step: `drag:${Math.random()}`, pointer: event.pointerId };
  svg.setPointerCapture(event.pointerId);
  event.preventDefault();
  form.focusThing(thing.id);
});
// Not every browser asks a part of a drawing whether it may be scrolled by a finger; so it is told when something is held.
svg.addEventListener("touchstart", event => drag && event.preventDefault(), { passive: false });
svg.addEventListener("pointermove", event => {
  if (!drag || event.pointerId !== drag.pointer) return;
  const at = point(event);
  const [across, down] = [at.x - drag.from.x, at.y - drag.from.y];
  const { thing, isGrip } = drag;
  const angle = (-thing.turn * Math.PI) / 180;
  const pulled = [across * Math.cos(angle) - down * Math.sin(angle), across * Math.sin(angle) + down * Math.cos(angle)];
  if (isGrip) sketch.set(thing.id, { width: thing.width + pulled[0], height: thing.height + pulled[1] }, drag.step);
  else if (Math.hypot(across, down) > 3) sketch.set(thing.id, { x: thing.x + across, y: thing.y + down }, drag.step);
});
for (const end of ["pointerup", "pointercancel"])
  svg.addEventListener(end, event => {
    if (!drag || event.pointerId !== drag.pointer) return;
    drag = null;
    sayChosen();
  });
