// What is being drawn, with all that was done to it: every change is a new list of things, and the old ones can come back.
const form = document.querySelector("[data-plan]");
const GRID = 10;
const WIDTH = 960;
const SMALLEST = 40;
const snap = number => Math.round(number / GRID) * GRID;
const clamp = (number, least, most) => Math.min(Math.max(number, least), Math.max(least, most));

class Sketch extends EventTarget {
  things = [];
  chosen = null;
  past = [];
  future = [];

  get height() {
    return clamp(Number(form.elements.planHeight.value) || 300, 300, 2000);
  }

  find(id) {
    return this.things.find(thing => thing.id === id);
  }

  /** Does something that can be undone; `step` names changes that belong together while they follow each other. */
  change(things, step = null) {
    if (!step || step !== this.step) this.past.push(this.things);
    this.step = step;
    this.future = [];
    this.things = things;
    this.tell("change");
  }

  set(id, values, step = null) {
    this.change(this.things.map(thing => (thing.id === id ? this.within({ ...thing, ...values }) : thing)), step);
  }

  add(thing) {
    this.chosen = thing.id;
    this.change([...this.things, this.within(thing)]);
  }

  remove(id) {
    const left = this.things.filter(thing => thing.id !== id);
    if (this.chosen === id) this.chosen = null;
    this.change(left);
  }

  undo() {
    return this.travel(this.past, this.future);
  }

  redo() {
    return this.travel(this.future, this.past);
  }

  travel(from, to) {
    if (!from.length) return false;
    to.push(this.things);
    this.things = from.pop();
    this.step = null;
    if (!this.find(this.chosen)) this.chosen = null;
    this.tell("change");
    return true;
  }

  choose(id) {
    if (this.chosen === id) return;
    this.chosen = id;
    this.step = null;
    this.tell("choose");
  }

  within(thing) {
    const width = clamp(snap(thing.width), SMALLEST, WIDTH);
    const height = clamp(snap(thing.height), SMALLEST, this.height);
    return {
      ...thing, width, height,
      x: clamp(snap(thing.x), 0, WIDTH - width),
      y: clamp(snap(thing.y), 0, this.height - height),
      turn: thing.group === "ZONE" ? 0 : ((thing.turn % 360) + 360) % 360,
    };
  }

  tell(what) {
    this.dispatchEvent(new Event(what));
  }
}

/** A fresh id, also where the page came without encryption and the browser offers no ready one. */
form.newId = () => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map(byte => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
};
form.sketch = new Sketch();
