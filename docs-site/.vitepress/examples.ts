import type { MarkdownRenderer } from "vitepress";

/**
 * Puts each section under a heading "Example: …" into an element of its own, and a list of them before the first, where there
 * are several: of these one is shown, which theme/examples.ts lets choose. It is here already that the others are hidden, so that
 * nothing moves once a script runs.
 */
export function wrapExamples(md: MarkdownRenderer): void {
  md.core.ruler.push("examples", ({ tokens, Token }) => {
    const nameAt = (index: number) => {
      const words = tokens[index]?.tag === "h3" ? (tokens[index + 1]?.content ?? "") : "";
      return words.startsWith("Example: ") ? words.slice(9) : undefined;
    };
    const names = tokens.flatMap(({ type }, index) => (type === "heading_open" ? (nameAt(index) ?? []) : []));
    const choice = `<label class="example-choice">Example <select>${names.map((name) => `<option>${md.utils.escapeHtml(name)}</option>`).join("")}</select></label>\n`;
    let count = 0;
    let isOpen = false;
    const out: typeof tokens = [];
    const html = (content: string) => Object.assign(new Token("html_block", "", 0), { content });
    for (const [index, token] of tokens.entries()) {
      if (token.type === "heading_open" && Number(token.tag.slice(1)) <= 3) {
        if (isOpen) out.push(html("</section>\n"));
        isOpen = nameAt(index) !== undefined;
        if (isOpen) {
          count += 1;
          if (count === 1 && names.length > 1) out.push(html(choice));
          out.push(html(`<section class="example${count > 1 ? " other" : ""}">\n`));
        }
      }
      out.push(token);
    }
    if (isOpen) out.push(html("</section>\n"));
    tokens.splice(0, tokens.length, ...out);
  });
}
