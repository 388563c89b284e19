// Lets one choose the square of a picture that becomes the face. Without it the middle is taken.
const form = document.querySelector("[data-crop]");
const file = form.querySelector("input[type=file]");
const stage = form.querySelector(".crop");
const canvas = stage.querySelector("canvas");
const zoom = stage.querySelector("input[type=range]");
const pen = canvas.getContext("2d");
let picture = null;
let centre = { x: 0, y: 0 };

const shorter = () => Math.min(picture.naturalWidth, picture.naturalHeight);
const side = () => shorter() * (1 - 0.75 * zoom.value / 100);

function keepInside() {
  const half = side() / 2;
  centre.x = Math.min(Math.max(centre.x, half), picture.naturalWidth - half);
  centre.y = Math.min(Math.max(centre.y, half), picture.naturalHeight - half);
}

function draw() {
  keepInside();
  const half = side() / 2;
  pen.clearRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, centre.x - half, centre.y - half, side(), side(), 0, 0, canvas.width, canvas.height);
}

function move(across, down) {
  const scale = side() / canvas.clientWidth;
  centre = { x: centre.x + across * scale, y: centre.y + down * scale };
  draw();
}

file.addEventListener("change", () => {
  const chosen = file.files[0];
  stage.hidden = true;
  picture = null;
  if (!chosen) return;
  const image = new Image();
  image.onload = () => {
    picture = image;
    zoom.value = 0;
    centre = { x: image.naturalWidth / 2, y: image.naturalHeight / 2 };
    stage.hidden = false;
    draw();
  };
  image.src = URL.createObjectURL(chosen);
});
zoom.addEventListener("input", () => picture && draw());

canvas.addEventListener("pointerdown", event => canvas.setPointerCapture(event.pointerId));
canvas.addEventListener("pointermove", event => {
  if (picture && canvas.hasPointerCapture(event.pointerId)) move(-event.movementX, -event.movementY);
});
canvas.addEventListener("keydown", event => {
  const step = { ArrowLeft: [-8, 0], ArrowRight: [8, 0], ArrowUp: [0, -8], ArrowDown: [0, 8] }[event.key];
  if (!picture || !step) return;
  event.preventDefault();
  move(...step);
});

form.addEventListener("formdata", event => {
  if (!picture) return;
  event.formData.set("x", (centre.x - side() / 2) / picture.naturalWidth);
  event.formData.set("y", (centre.y - side() / 2) / picture.naturalHeight);
  event.formData.set("size", side() / shorter());
});
