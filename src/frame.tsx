import { mountFrame } from './embed/mountFrame';
import './app/styles/fonts.css';
import './app/styles/fallbacks.css';
import './app/styles/tokens.css';
import './app/styles/app.css';
import './view/view.css';
import './panel/controls.css';
import './panel/panel.css';
import './panel/views.css';
import './embed/frame.css';

const container = document.getElementById('map');
if (container) await mountFrame(container, window);
