// Beside a text: what is pointed at lights up what belongs to it, in the text and among the findings.
"use strict";

const PARAGRAPH = ".paragraph";
let lit = [];

function light(elements) {
  lit.forEach((element) => element.classList.remove("lit"));
  lit = elements;
  lit.forEach((element) => element.classList.add("lit"));
}

/** The sentence of a finding, and where it names what the finding names. */
function ofFinding(finding) {
  const sentence = document.querySelector(finding.querySelector("a.ref").getAttribute("href"));
  if (!sentence) {
    return [finding];
  }
  const named = new Set([...finding.querySelectorAll("a.name")].map((name) => name.pathname));
  const mentions = [...sentence.querySelectorAll("a.mention")].filter((mention) => named.has(mention.pathname));
  return [finding, sentence, ...mentions];
}

/** The findings of a mention's sentence that name the same thing; all of the sentence where it is no mention. */
function ofSentence(sentence, mention) {
  const findings = [...sentence.closest(PARAGRAPH).querySelectorAll("li:has(> a.ref)")].filter(
    (finding) => finding.querySelector("a.ref").getAttribute("href") === `#${sentence.id}`,
  );
  if (!mention) {
    return findings;
  }
  const naming = findings.filter((finding) =>
    [...finding.querySelectorAll("a.name")].some((name) => name.pathname === mention.pathname),
  );
  return naming.length > 0 ? [mention, ...naming] : [];
}

function point(event) {
  const target = event.target;
  const finding = target.closest(`${PARAGRAPH} li:has(> a.ref)`);
  const sentence = target.closest(".sentence");
  light(finding ? ofFinding(finding) : sentence ? ofSentence(sentence, target.closest("a.mention")) : []);
}

// A page may have been made the day before yesterday; it is visited today.
const today = new Date().toLocaleDateString("sv");
document.querySelectorAll("[data-visited]").forEach((citation) => {
  const made = citation.dataset.visited;
  citation.textContent = citation.textContent
    .replace(`[${made}]. `, `[${today}]. `)
    .replace(`urldate = {${made}}`, `urldate = {${today}}`);
});

const reading = document.querySelector(".reading");
if (reading) {
  reading.addEventListener("pointerover", point);
  reading.addEventListener("focusin", point);
  reading.addEventListener("pointerleave", () => light([]));
  reading.addEventListener("focusout", () => light([]));
}
