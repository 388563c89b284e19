// The two fields of a colour say the same, and the page shows what becomes of it once one has chosen.
const picked = document.querySelector("input[type=color][name=picked]");
const accent = document.querySelector("#accent");

if (picked && accent) {
  picked.addEventListener("input", () => (accent.value = picked.value));
  accent.addEventListener("input", () => {
    if (/^#[0-9a-f]{6}$/i.test(accent.value.trim())) picked.value = accent.value.trim().toLowerCase();
  });
  picked.addEventListener("change", () => {
    const address = new URL(location.pathname, location.origin);
    address.searchParams.set("accent", picked.value);
    location.assign(address);
  });
}
