/** Of an operation's examples one is shown, and a list chooses it. Without JavaScript, and on paper, all are there. */
export function chooseExamples(document: Document): void {
  const sections = [...document.querySelectorAll<HTMLElement>("section.example")];
  const [first] = sections;
  if (!first || sections.length < 2 || document.querySelector(".example-choice")) return;
  const choice = document.createElement("label");
  choice.className = "example-choice";
  choice.append("Example ");
  const list = document.createElement("select");
  for (const [index, { dataset }] of sections.entries()) list.add(new Option(dataset["name"], String(index)));
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
  choice.append(list);
  first.before(choice);
  target();
}
