/** What somebody might write into a file who means harm, or knows no better: texts that must stay texts. */
export const HOSTILE_TEXTS: readonly string[] = [
  '<img src=x onerror="window.__hit=1"><script>window.__hit=1</script>"\'&lt;',
  '</text></svg></style><script>window.__hit=1</script>',
  `"' onload='window.__hit=1' x="`,
  '\u202Eevil.exe\u2066 Hà Nội',
  'Nghiêng'.repeat(40),
  '__proto__',
  'constructor',
  '${7*7} {{7*7}} &lt;b&gt; ]]> <!-- \u0000',
];
