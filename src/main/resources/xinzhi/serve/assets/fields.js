// Names while one types into the fields of a question. Without it the names are typed whole.
"use strict";

const FIELD_PAUSE_MILLIS = 150;

function completed(list) {
  const input = list.parentElement.querySelector("input");
  const language = new URLSearchParams(window.location.search).get("lang");
  let timer = 0;
  let request = new AbortController();

  /** Two things of one name are given by their addresses. */
  function option(suggestion, all) {
    const made = document.createElement("option");
    const path = decodeURIComponent(suggestion.url.replace(/^\/id\//, "").replace(/\?.*/, ""));
    made.value = all.filter((s) => s.label === suggestion.label).length > 1 ? path : suggestion.label;
    made.label = [made.value === suggestion.label ? "" : suggestion.label, suggestion.apart, suggestion.name, suggestion.classLabel].filter(Boolean).join(" · ");
    return made;
  }

  async function suggest() {
    request.abort();
    request = new AbortController();
    const parameters = new URLSearchParams({ q: input.value.trim() });
    if (language) {
      parameters.set("lang", language);
    }
    try {
      const answer = await fetch(`/search/suggest?${parameters}`, { signal: request.signal });
      const all = answer.ok ? (await answer.json()).suggestions : [];
      list.replaceChildren(...all.map((s) => option(s, all)));
    } catch (problem) {
      if (problem.name !== "AbortError") {
        list.replaceChildren();
      }
    }
  }

  input.addEventListener("input", (event) => {
    clearTimeout(timer);
    if (!event.isComposing && input.value.trim() !== "") {
      timer = setTimeout(suggest, FIELD_PAUSE_MILLIS);
    }
  });
}

document.querySelectorAll("datalist.things").forEach(completed);
