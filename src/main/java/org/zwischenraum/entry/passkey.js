// Passkeys: each ceremony asks the house what to sign, lets the device sign it, and brings the answer back.
const works = window.PublicKeyCredential?.parseCreationOptionsFromJSON && navigator.credentials;

const send = async (path, content) => {
  const answer = await fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-XSRF-TOKEN": document.querySelector("input[name=_csrf]").value },
    body: JSON.stringify(content ?? {}),
  });
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer.json();
};

const make = async () => {
  const question = await send("/me/passkeys/questions");
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(question.options);
  const credential = await navigator.credentials.create({ publicKey });
  const label = document.querySelector("#label").value;
  return send("/me/passkeys", { key: question.key, label, credential: credential.toJSON() });
};

const enter = async to => {
  const question = await send("/sign-in/passkey/questions");
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(question.options);
  const credential = await navigator.credentials.get({ publicKey });
  return send("/sign-in/passkey", { key: question.key, to, credential: credential.toJSON() });
};

const press = async button => {
  const problem = document.querySelector("[data-passkey-problem]");
  problem.hidden = true;
  button.disabled = true;
  try {
    const { to } = button.dataset.passkey === "make" ? await make() : await enter(button.dataset.to);
    location.assign(to);
  } catch (refused) {
    problem.textContent = button.dataset.wrong;
    problem.hidden = false;
  } finally {
    button.disabled = false;
  }
};

if (works) {
  for (const place of document.querySelectorAll("[data-passkey-place]")) place.hidden = false;
  for (const button of document.querySelectorAll("[data-passkey]")) {
    button.hidden = false;
    button.addEventListener("click", () => press(button));
  }
}
