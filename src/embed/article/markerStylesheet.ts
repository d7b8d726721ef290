/**
 * The look of a marker: two dots and a line, in the color of the text, with a target of 24 px that
 * does not make lines higher. `!important` on the host of a shadow root overrides all of the page's
 * own rules, even its `!important` ones.
 */
export const MARKER_CSS = `
:host{all:initial!important;display:inline-block!important;inline-size:24px!important;block-size:24px!important;
margin-block:-6px!important;margin-inline:2px!important;vertical-align:middle!important;color:inherit!important}
button{all:unset;display:grid;place-items:center;inline-size:24px;block-size:24px;cursor:pointer;border-radius:4px}
button::before{content:'';inline-size:16px;block-size:8px;background:
radial-gradient(circle at 4px,currentcolor 3px,transparent 3.5px),
radial-gradient(circle at 12px,currentcolor 3px,transparent 3.5px),
linear-gradient(currentcolor,currentcolor) center/8px 2px no-repeat}
button:hover{background:color-mix(in srgb,currentcolor 15%,transparent)}
button:focus-visible{outline:2px solid currentcolor}
@media (forced-colors:active){button{forced-color-adjust:none;color:LinkText}}
@media print{:host{display:none!important}}`;
