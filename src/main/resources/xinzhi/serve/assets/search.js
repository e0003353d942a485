// Names while one types: an editable combobox with a list, by the ARIA authoring practices. Without it the form searches.
"use strict";

const PAUSE_MILLIS = 120;

function combobox(form, number) {
  const input = form.querySelector("input[type=search]");
  const list = document.createElement("ul");
  const status = document.createElement("span");
  let options = [];
  let active = -1;
  let timer = 0;
  let request = new AbortController();

  list.id = `suggestions-${number}`;
  list.className = "suggestions";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", form.dataset.suggestions);
  list.hidden = true;
  status.className = "unseen";
  status.setAttribute("role", "status");
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-expanded", "false");
  input.setAttribute("aria-controls", list.id);
  input.autocomplete = "off";
  form.append(list, status);

  function close() {
    list.hidden = true;
    list.replaceChildren();
    options = [];
    activate(-1);
    input.setAttribute("aria-expanded", "false");
    status.textContent = "";
  }

  function activate(index) {
    options[active]?.setAttribute("aria-selected", "false");
    active = index;
    const option = options[active];
    if (option) {
      option.setAttribute("aria-selected", "true");
      option.scrollIntoView({ block: "nearest" });
      input.setAttribute("aria-activedescendant", option.id);
    } else {
      input.removeAttribute("aria-activedescendant");
    }
  }

  function span(className, text) {
    const element = document.createElement("span");
    element.className = className;
    element.textContent = text;
    return element;
  }

  function show(suggestions) {
    close();
    options = suggestions.map((suggestion, index) => {
      const option = document.createElement("li");
      option.id = `${list.id}-${index}`;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      option.dataset.url = suggestion.url;
      option.append(span(`k-${suggestion.class.toLowerCase()}`, suggestion.label));
      [suggestion.name, suggestion.apart].filter(Boolean).forEach((more) => option.append(span("soft", more)));
      option.append(span("n", suggestion.articles ? `${suggestion.classLabel} ${suggestion.articles}` : suggestion.classLabel));
      return option;
    });
    if (options.length > 0) {
      list.append(...options);
      list.hidden = false;
      input.setAttribute("aria-expanded", "true");
      status.textContent = form.dataset.suggested.replace("{0}", options.length);
    }
  }

  async function suggest() {
    request.abort();
    request = new AbortController();
    const typed = input.value.trim();
    if (typed === "") {
      close();
      return;
    }
    const parameters = new URLSearchParams({ q: typed });
    const language = form.querySelector("input[name=lang]");
    if (language) {
      parameters.set("lang", language.value);
    }
    try {
      const answer = await fetch(`/search/suggest?${parameters}`, { signal: request.signal });
      if (answer.ok && document.activeElement === input) {
        show((await answer.json()).suggestions);
      }
    } catch (problem) {
      if (problem.name !== "AbortError") {
        close();
      }
    }
  }

  function later() {
    clearTimeout(timer);
    timer = setTimeout(suggest, PAUSE_MILLIS);
  }

  input.addEventListener("input", (event) => {
    if (!event.isComposing) {
      later();
    }
  });
  input.addEventListener("compositionend", later);
  input.addEventListener("blur", () => {
    clearTimeout(timer);
    request.abort();
    close();
  });
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) {
      return;
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (options.length === 0) {
        suggest();
      } else {
        activate(next(event.key === "ArrowDown" ? 1 : -1));
      }
    } else if (event.key === "Enter" && options[active]) {
      event.preventDefault();
      window.location.href = options[active].dataset.url;
    } else if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      close();
    }
  });

  /** Past either end the words that were typed are chosen again. */
  function next(step) {
    const places = options.length + 1;
    return ((active + 1 + step + places) % places) - 1;
  }

  list.addEventListener("mousedown", (event) => {
    const option = event.target.closest("[role=option]");
    if (option && event.button === 0) {
      event.preventDefault();
      window.location.href = option.dataset.url;
    }
  });
}

document.querySelectorAll("form[role=search]").forEach(combobox);

// What narrows the hits is open from the start where there is room for it beside many of them.
const MANY = 12;
if (window.matchMedia("(min-width: 60rem)").matches) {
  document.querySelectorAll("details.narrow").forEach((details) => {
    details.open = Number(details.dataset.hits) > MANY;
  });
}

// Paper cannot be unfolded: what is folded is printed too, but for queries and what narrows.
window.addEventListener("beforeprint", () => {
  document.querySelectorAll("main details:not([open], .source, .narrow, .facet details)").forEach((details) => {
    details.open = true;
    details.dataset.printed = "";
  });
});
window.addEventListener("afterprint", () => {
  document.querySelectorAll("details[data-printed]").forEach((details) => {
    details.open = false;
    delete details.dataset.printed;
  });
});
