// The list of all things: their fields are what is sent. What is drawn is written into them, what is typed is drawn.
const form = document.querySelector("[data-plan]");
const sketch = form.sketch;
const list = form.querySelector("[data-things]");
const NUMBERS = ["seats", "x", "y", "width", "height", "turn"];
const field = (row, name) => row.querySelector(`[name="${name}"]`);
const rows = () => [...list.querySelectorAll("[data-thing]")];
const rowOf = id => rows().find(row => field(row, "thing").value === id);

function read(row) {
  const thing = { id: field(row, "thing").value, group: row.dataset.group, sort: field(row, "sort").value, name: field(row, "name").value };
  for (const name of NUMBERS) thing[name] = Number(field(row, name).value) || 0;
  return thing;
}

function write(row, thing) {
  field(row, "thing").value = thing.id;
  field(row, "gone").value = thing.id;
  for (const name of ["name", "sort", ...NUMBERS])
    if (document.activeElement !== field(row, name)) field(row, name).value = thing[name];
  const sort = field(row, "sort").selectedOptions[0].textContent;
  row.querySelector("[data-title]").textContent = thing.name || sort;
}

function make(thing) {
  const row = document.querySelector(`[data-blank="${thing.group}"]`).content.cloneNode(true).querySelector("[data-thing]");
  write(row, thing);
  list.append(row);
}

function draw() {
  const ids = new Set(sketch.things.map(thing => thing.id));
  for (const row of rows()) if (!ids.has(field(row, "thing").value)) row.remove();
  for (const thing of sketch.things) {
    const row = rowOf(thing.id);
    if (row) write(row, thing);
    else make(thing);
  }
}

/** Opens the fields of a thing and goes to its name. */
form.openFields = id => {
  const row = rowOf(id);
  row.querySelector("details").open = true;
  field(row, "name").focus();
  field(row, "name").select();
};

list.addEventListener("input", event => {
  const row = event.target.closest("[data-thing]");
  const id = field(row, "thing").value;
  if (event.target.name === "gone") return sketch.remove(id);
  sketch.set(id, read(row), `type:${id}:${event.target.name}`);
});
// A number out of range is seen as what it was made into once one has left its field.
list.addEventListener("change", draw);
list.addEventListener("keydown", event => {
  if (event.key !== "Enter" || !event.target.matches("input")) return;
  event.preventDefault();
  const id = field(event.target.closest("[data-thing]"), "thing").value;
  draw();
  form.focusThing(id);
});
form.elements.planHeight.addEventListener("input", () => sketch.tell("change"));

sketch.things = rows().map(read);
sketch.addEventListener("change", draw);
form.querySelector("[data-plain]").remove();

// Whoever leaves is asked, if something would be lost.
let saved = sketch.things;
let isLeaving = false;
form.addEventListener("submit", () => (isLeaving = true));
addEventListener("beforeunload", event => {
  if (!isLeaving && (sketch.things !== saved || form.dataset.stale)) event.preventDefault();
});
