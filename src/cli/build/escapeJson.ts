/** JSON that may stand in a `<script>`: no `<` in it, so nothing ends the element or begins a comment. */
export function escapeJson(json: string): string {
  return json.replaceAll('<', String.raw`\u003c`);
}
