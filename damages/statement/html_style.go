package statement

// style is how the page looks: on screen in light and dark, and on paper.
const style = `:root{color-scheme:light dark;
--page:#ffffff;--text:#1b1f24;--quiet:#535b65;--link:#0b4a84;--rule:#c9ced6;--soft:#f4f5f7;--mark:#fff3c4;
--found:#5b6b7d;--down:#a8361f;--up:#1d6b4c;--sum:#123a63;--part:#6c849e;--ink:#ffffff}
@media screen and (prefers-color-scheme:dark){:root{
--page:#15181c;--text:#e7e9ec;--quiet:#aeb6c0;--link:#94c6ff;--rule:#3d444d;--soft:#1e2329;--mark:#4a4010;
--found:#93a4b7;--down:#ee8d78;--up:#63c39a;--sum:#86bdf2;--part:#5f7893;--ink:#15181c}}
*{box-sizing:border-box}
html{background:var(--page);color:var(--text);font:1.0625rem/1.5 Charter,"Bitstream Charter","Iowan Old Style",Georgia,"Times New Roman","Liberation Serif",serif;
font-variant-numeric:tabular-nums lining-nums;-webkit-text-size-adjust:100%}
body{max-width:52rem;margin:0 auto;padding:2.5rem 1.25rem 4rem;overflow-wrap:break-word}
h1{font-size:1.75rem;line-height:1.25;margin:0}
.court{color:var(--quiet);margin:.35rem 0 0}
header{border-bottom:3px double var(--rule);padding-bottom:1.1rem}
h2{font-size:.95rem;letter-spacing:.08em;margin:2.75rem 0 .5rem;padding-bottom:.35rem;border-bottom:1px solid var(--rule)}
.aside{color:var(--quiet);margin:.4rem 0}
p{margin:.55rem 0}
a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:.18em}
.figure a,.marks a,sup a{text-decoration-color:var(--rule)}
.figure a:hover,.marks a:hover,sup a:hover{text-decoration-color:currentColor}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
h2:focus,main:focus{outline:none}
.skip{position:absolute;left:-100rem}
.skip:focus{left:1rem;top:.5rem;background:var(--page);padding:.5rem 1rem;z-index:1}
nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.15rem 1.4rem;padding:0;margin:.9rem 0 0;font-size:.78rem;letter-spacing:.04em}
nav li{padding:.15rem 0}
table{width:100%;border-collapse:collapse;margin:.5rem 0}
caption,.unseen,.plain thead th{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
th,td{text-align:left;vertical-align:baseline;font-weight:normal;padding:.28rem 0}
thead th{font-size:.82rem;color:var(--quiet);border-bottom:1px solid var(--rule)}
.figure{text-align:right;white-space:nowrap;padding-left:1.5rem}
thead .figure{white-space:normal}
.marks{padding-left:1rem;font-size:.82rem;width:4.5rem}
sup{font-size:.72em;line-height:0;margin-left:-.12em}
.part th,.detail td,p.detail,.detail th{padding-left:1.4rem}
.part th{color:var(--text)}
.detail td,.detail{color:var(--quiet)}
p.detail{margin:.2rem 0}
.detail td{padding-top:0;font-size:.94rem}
.say td{padding-top:.8rem}
.answer th,.answer .figure{font-size:1.22rem;font-weight:bold;padding-top:.8rem}
.total th,.total .figure{font-weight:bold}
.total .figure:nth-last-child(2){border-top:1px solid var(--text);border-bottom:3px double var(--text)}
ul.lines{padding-left:1.2rem;margin:.5rem 0}
ul.lines li{margin:.35rem 0}
ol.notes{padding-left:2.2rem;font-size:.92rem}
ol.notes li{margin:.45rem 0}
.address{overflow-wrap:anywhere}
.back{text-decoration:none;padding:0 .3rem}
:target{background:var(--mark)}
tr:target>*{background:var(--mark)}
details{margin:.5rem 0;border:1px solid var(--rule);border-radius:.25rem;padding:.35rem .8rem}
summary{cursor:pointer;color:var(--link);padding:.2rem 0}
details[open]>summary{margin-bottom:.5rem}
figure{margin:1rem 0 1.4rem;padding:1rem 1.1rem 1.1rem;background:var(--soft);border-radius:.35rem}
figcaption{font-weight:bold;margin-bottom:.5rem}
figcaption span{display:block;font-weight:normal;font-size:.9rem;color:var(--quiet)}
svg{display:block;width:100%;height:auto}
.narrow{display:none;max-width:26rem}
svg text{fill:var(--text);font-size:15px;paint-order:stroke;stroke:var(--soft);stroke-width:5px;stroke-linejoin:round}
svg .small{font-size:13.5px;fill:var(--quiet)}
svg .strong{font-weight:bold;font-size:17px}
svg .axis{stroke:var(--rule);stroke-width:1}
svg .carry{stroke:var(--quiet);stroke-width:1;stroke-dasharray:2 3}
svg .found{fill:var(--found)}svg .down{fill:var(--down)}svg .up{fill:var(--up)}svg .sum{fill:var(--sum)}
svg .part0{fill:var(--sum)}svg .part1{fill:var(--part)}
svg .open,svg .past{fill:none;stroke:var(--quiet);stroke-width:1.5;stroke-dasharray:5 4}
svg .past{stroke-dasharray:none}
svg .balance{fill:none;stroke:var(--sum);stroke-width:2.5;stroke-linejoin:round}
svg a:hover text{text-decoration:underline}
footer{margin-top:2.75rem;border-top:3px double var(--rule);padding-top:.8rem;color:var(--quiet);font-size:.92rem}
@media (max-width:40rem){html{font-size:1rem}.figure{padding-left:.7rem;font-size:.92rem}.answer th,.answer .figure{font-size:1.08rem}
.marks{width:auto;padding-left:.5rem}h1{font-size:1.4rem}body{padding-top:1.2rem}body{padding-left:1rem;padding-right:1rem}figure{padding:.7rem}}
@media (max-width:30rem){.compared,.compared tbody{display:block}.compared tr{display:grid;grid-template-columns:1fr auto auto}
.compared tr>th,.compared td[colspan]{grid-column:1/-1}.compared thead th{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}}
@media (max-width:44rem){svg.wide{display:none}svg.narrow{display:block}.narrow text{font-size:14px}.narrow .small{font-size:13px}.narrow .strong{font-size:15px}}
@page{size:auto;margin:2cm 1.9cm;@bottom-right{content:counter(page) " / " counter(pages);font-size:9pt;font-family:Georgia,serif}}
@media print{:root{--soft:#ffffff}html{font-size:10.5pt;line-height:1.38}th,td{padding:.13rem 0}body{max-width:none;padding:0}nav,.skip,.back{display:none}
a{color:inherit;text-decoration:none}:target,tr:target>*{background:none}
h2{margin-top:1.6rem;break-after:avoid}.aside,.say{break-after:avoid}
tr,li,figure,p{break-inside:avoid}figure{border:1px solid var(--rule);background:none}
svg{max-height:21cm}svg,svg *{print-color-adjust:exact;-webkit-print-color-adjust:exact}
details{border:none;padding:0}summary{display:none}details::details-content{content-visibility:visible;display:block;height:auto}}
`
