// The floor while people come, go and sit down: where they stand on the plan, how many they are, and what is for this reader
// alone about somebody who has just come. Without it the page shows what it showed when it was read.
import "../live/live.js";

const plan = () => document.getElementById("plan-people");

/** Everybody at their table in turn, as the server would draw them; whoever sits nowhere, or finds no room, stands below. */
function seat() {
  const people = plan();
  if (!people) return;
  const seats = JSON.parse(people.dataset.seats);
  const below = [];
  for (const [at, those] of Map.groupBy([...people.children], one => one.dataset.seat)) {
    const free = seats[at]?.[those.length - 1] ?? seats[at]?.at(-1) ?? [];
    those.forEach((one, i) => (free[i] ? stand(one, ...free[i]) : below.push(one)));
  }
  lineUp(below, seats.below, Number(people.dataset.row));
  stretch(people, Math.ceil(below.length / seats.below.length) * Number(people.dataset.row));
}

/** Row after row like the first one. */
function lineUp(those, first, height) {
  those.forEach((one, i) => {
    const [x, y, scale, named] = first[i % first.length];
    stand(one, x, y + Math.floor(i / first.length) * height, scale, named);
  });
}

function stand(one, x, y, scale, named) {
  one.setAttribute("transform", `translate(${x} ${y})${scale === 1 ? "" : ` scale(${scale})`}`);
  one.classList.toggle("unnamed", !named);
}

function stretch(people, rows) {
  const height = Number(people.dataset.height) + (rows ? 8 + rows : 0) + 16;
  people.ownerSVGElement.setAttribute("viewBox", `-8 -8 976 ${height}`);
  people.ownerSVGElement.setAttribute("height", height);
}

function count() {
  const sentence = document.getElementById("here-summary");
  if (!sentence) return;
  const nobody = sentence.dataset.nobody.split(" ")[0];
  const number = at => document.querySelectorAll(`#here-people > [data-at="${at}"]`).length + (sentence.dataset.mineAt === at) || nobody;
  sentence.textContent = sentence.dataset.pattern.replace("111", number("ON_SITE")).replace("222", number("REMOTE"));
}

/** Read when the line comes into view, and a little later each time, so that not all ask at once when somebody comes. */
const seen = new IntersectionObserver(entries => {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    seen.unobserve(target);
    setTimeout(() => read(target), 300 + Math.random() * 2000);
  }
});

async function read(mine) {
  if (mine.childElementCount || !mine.isConnected) return;
  const answer = await fetch(mine.dataset.src, { headers: { Accept: "text/html" }, cache: "no-store" }).catch(() => undefined);
  if (!answer?.ok || mine.childElementCount) return;
  mine.replaceChildren(...new DOMParser().parseFromString(await answer.text(), "text/html").body.childNodes);
}

document.addEventListener("live:piece", ({ detail: { topic, elements } }) => {
  if (!topic.startsWith("presences/")) return;
  seat();
  count();
  for (const element of elements) {
    const mine = element?.querySelector?.("[data-mine]");
    if (mine && !mine.childElementCount) seen.observe(mine);
  }
});
