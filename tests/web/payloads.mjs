// A hundred texts that a page would run or draw if it took a text for markup, script, style or an address: each of these
// ways, behind each of the ends that could stand before it. All carry a mark, so that what was inserted can be counted.

const WAYS = [
  "<script data-payload>hit()</script>",
  "<img data-payload src=x onerror=hit()>",
  "<svg data-payload onload=hit()>",
  "<svg data-payload><script>hit()</script></svg>",
  "<iframe data-payload src=javascript:parent.hit()>",
  "<iframe data-payload srcdoc='<script>parent.hit()</script>'>",
  "<a data-payload href=javascript:hit()>x</a>",
  "<body data-payload onload=hit()>",
  "<details data-payload open ontoggle=hit()>",
  "<input data-payload autofocus onfocus=hit()>",
  "<video data-payload><source onerror=hit()></video>",
  "<object data-payload data=javascript:hit()>",
  "<embed data-payload src=javascript:hit()>",
  "<link data-payload rel=stylesheet href=//evil.example>",
  "<style data-payload>*{background:url(//evil.example)}</style>",
  "<meta data-payload http-equiv=refresh content=0>",
  "<math data-payload><mi xlink:href=javascript:hit()>x",
  "<form data-payload action=javascript:hit()><button>",
  "<base data-payload href=//evil.example/>",
  "<template data-payload><script>hit()</script>",
  "<foreignObject data-payload><body onload=hit()>",
  "<use data-payload href='#x' onload=hit()>",
  "javascript:hit()//data-payload",
  "${hit()}{{hit()}}#{hit()}<%=hit()%>data-payload",
  "&lt;img data-payload src=x onerror=hit()&gt;",
];
const ENDS = ["", "\">", "'></title></textarea></style></script>", "]]>-->*/`\u2028"];

export const PAYLOADS = ENDS.flatMap((end) => WAYS.map((way) => end + way));

/** What a spreadsheet would take for a formula: the ways of OWASP, with quotes, separators, spaces and wide signs. */
export const FORMULAS = [
  "=1+1", "+31612345678", "-2+3+cmd|' /C calc'!A0", "@SUM(1+1)", "\t=1+1", "\r=1+1", "  =1+1", "=HYPERLINK(\"https://evil.example\";\"klik\")",
  "a;=1+1", "a,=1+1", "\"=1+1\"", "\n=1+1", "\"\n=1+1", "=cmd|' /C notepad'!'A1'", "\uff1d1+1", "\uff0b1", "\uff0d1", "\uff20SUM(1)", "a\"b",
];
