/**
 * JSON that is safe inside a `<script>`: without `<`, it can neither end the element nor open a
 * comment.
 */
export function escapeJson(json: string): string {
  return json.replaceAll('<', String.raw`\u003c`);
}
