/** Of an operation's examples one is shown, and a list chooses it. Without JavaScript, and on paper, all are there. */
export function chooseExamples(document: Document): void {
  const sections = [...document.querySelectorAll<HTMLElement>("section.example")];
  const list = document.querySelector<HTMLSelectElement>(".example-choice select");
  if (!list) return;
  const show = () => {
    for (const [index, section] of sections.entries()) section.classList.toggle("other", index !== list.selectedIndex);
  };
  // A link to an example shows it.
  const target = () => {
    const at = sections.findIndex(
      (section) => section.querySelector("h3")?.id === decodeURIComponent(location.hash.slice(1)),
    );
    if (at >= 0) list.selectedIndex = at;
    show();
  };
  list.addEventListener("change", show);
  window.addEventListener("hashchange", target);
  target();
}
