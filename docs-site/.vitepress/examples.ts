import type { MarkdownRenderer } from "vitepress";

/** Puts each section under a heading "Example: …" into an element of its own, so that one can be chosen (theme/examples.ts). */
export function wrapExamples(md: MarkdownRenderer): void {
  md.core.ruler.push("examples", ({ tokens, Token }) => {
    let isOpen = false;
    const out: typeof tokens = [];
    const html = (content: string) => Object.assign(new Token("html_block", "", 0), { content });
    for (const [index, token] of tokens.entries()) {
      if (token.type === "heading_open" && Number(token.tag.slice(1)) <= 3) {
        if (isOpen) out.push(html("</section>\n"));
        const words = tokens[index + 1]?.content ?? "";
        isOpen = token.tag === "h3" && words.startsWith("Example: ");
        if (isOpen) out.push(html(`<section class="example" data-name="${md.utils.escapeHtml(words.slice(9))}">\n`));
      }
      out.push(token);
    }
    if (isOpen) out.push(html("</section>\n"));
    tokens.splice(0, tokens.length, ...out);
  });
}
