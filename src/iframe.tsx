import { mountIframe } from './embed/iframe/mountIframe';
import './app/styles/fonts.css';
import './app/styles/smallFonts.css';
import './app/styles/fallbacks.css';
import './app/styles/tokens.css';
import './app/styles/drawer.css';
import './app/styles/embedded.css';
import './app/styles/app.css';
import './map/map.css';
import './panel/controls.css';
import './panel/panel.css';
import './panel/views.css';
import './embed/iframe/iframe.css';

// In a task of its own: that of the script has just compiled it.
setTimeout(() => void mountIframe(window));
