// Measures the front page, as a guest, and Today, as a member, with Lighthouse in Debian's Chromium.
//   npm ci && node run.mjs                      starts the demo by itself
//   npm ci && node run.mjs BASE SIGN_IN_LINK    measures one that runs; also with a cookie, zw=…, in place of the link
// Ends with 1 when a figure is below its aim.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import lighthouse, { desktopConfig } from "lighthouse";
import puppeteer from "puppeteer-core";

const PORT = "8137";
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
const LAUNCHER = fileURLToPath(new URL("../../../zwischenraum", import.meta.url));
const PAGES = [
  { name: "front page", path: "/", aims: { performance: 100, accessibility: 100, "best-practices": 100, seo: 100 } },
  { name: "Today", path: "/", signedIn: true, aims: { performance: 95, accessibility: 95, "best-practices": 95 } },
];

/** The demo in a throw-away directory, once it has printed how people come in. */
function demo() {
  const data = mkdtempSync(join(tmpdir(), "lighthouse-"));
  const program = spawn(LAUNCHER, ["demo", "--port", PORT, "--data", join(data, "demo")], { stdio: ["ignore", "pipe", "inherit"] });
  const end = () => { program.kill("SIGTERM"); program.on("exit", () => rmSync(data, { recursive: true, force: true })); };
  return new Promise((resolve, reject) => {
    let said = "";
    program.on("exit", () => reject(new Error("the demo ended: " + said)));
    program.stdout.on("data", words => {
      said += words;
      const links = said.match(/http:\/\/\S+\/sign-in\/\S+/g) ?? [];
      if (links.length >= 3) resolve({ base: `http://localhost:${PORT}`, link: links[1], end });
    });
  });
}

const browser = () => puppeteer.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-dev-shm-usage"] });

/** A link lets somebody in once; the browsers after the first come with the cookie of that one. */
async function signIn(page, house) {
  const { base, link } = house;
  if (!link.startsWith("http")) house.cookies ??= [{ name: link.split("=")[0], value: link.split("=")[1], domain: new URL(base).hostname }];
  if (house.cookies) return page.browser().setCookie(...house.cookies);
  await page.goto(link);
  await Promise.all([page.waitForNavigation(), page.click("main form button")]);
  house.cookies = await page.browser().cookies();
}

/** A browser for each run, so that none begins with what another has kept. */
async function measure(house, { path, signedIn }, config) {
  const chromium = await browser();
  try {
    const page = await chromium.newPage();
    if (signedIn) await signIn(page, house);
    const report = await lighthouse(house.base + path, { output: "json", onlyCategories: CATEGORIES, disableStorageReset: Boolean(signedIn) }, config, page);
    return report.lhr;
  } finally {
    await chromium.close();
  }
}

function tell(name, device, report, aims) {
  const scores = Object.fromEntries(CATEGORIES.map(category => [category, Math.round(report.categories[category].score * 100)]));
  const audits = report.audits;
  const times = ["first-contentful-paint", "largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift"];
  console.log(`${name}, ${device}: ${CATEGORIES.map(category => `${category} ${scores[category]}`).join(", ")}`);
  console.log("  " + times.map(time => `${audits[time].title} ${audits[time].displayValue}`).join(", "));
  for (const category of CATEGORIES)
    for (const { id, weight } of report.categories[category].auditRefs)
      if (weight && audits[id].score !== null && audits[id].score < 0.9) console.log(`  ${category}: ${audits[id].title} (${audits[id].displayValue ?? id})`);
  return Object.entries(aims).every(([category, aim]) => scores[category] >= aim);
}

const [base, link] = process.argv.slice(2);
const house = base ? { base, link, end() {} } : await demo();
let good = true;
try {
  for (const page of PAGES)
    for (const [device, config] of [["phone", undefined], ["desk", desktopConfig]])
      if (!page.signedIn || house.link) good = tell(page.name, device, await measure(house, page, config), page.aims) && good;
} finally {
  house.end();
}
process.exitCode = good ? 0 : 1;
