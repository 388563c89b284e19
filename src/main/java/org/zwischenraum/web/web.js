// What every page does: the menu closes, a form is sent once, the first wrong field gets the focus, a chosen file is named,
// what is to be passed on can be copied where the device allows it.
for (const leaving of ["click", "focusin"])
  document.addEventListener(leaving, event => {
    for (const menu of document.querySelectorAll("details.menu[open]"))
      if (!menu.contains(event.target)) menu.open = false;
  });
document.addEventListener("keydown", event => {
  if (event.key !== "Escape") return;
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});
document.addEventListener("submit", event => {
  const form = event.target;
  if (event.defaultPrevented) return;
  if (form.dataset.sent) return event.preventDefault();
  form.dataset.sent = "yes";
  form.setAttribute("aria-busy", "true");
});
addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-sent]")) {
    delete form.dataset.sent;
    form.removeAttribute("aria-busy");
  }
});
for (const input of document.querySelectorAll(".file > input"))
  input.addEventListener("change", () => {
    input.parentElement.querySelector("[data-chosen]").textContent = [...input.files].map(file => file.name).join(", ");
  });
document.querySelector("[aria-invalid=true], .wrong :is(input, select, textarea)")?.focus();
for (const button of document.querySelectorAll("[data-print]")) button.addEventListener("click", () => print());
for (const button of document.querySelectorAll("[data-copy]")) {
  if (!navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).value);
    button.textContent = button.dataset.done;
  });
}
