// The share sheet of the phone; the button shows only where the device has one.
for (const button of document.querySelectorAll("[data-share]")) {
  if (!navigator.share) continue;
  button.hidden = false;
  const { title, text, url } = button.dataset;
  button.addEventListener("click", () => navigator.share({ title, text, url }).catch(() => {}));
}
