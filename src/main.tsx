import { mountPage } from './app/mountPage';
import './app/styles/fonts.css';
import './app/styles/fallbacks.css';
import './app/styles/tokens.css';
import './app/styles/drawer.css';
import './app/styles/app.css';
import './app/styles/room.css';
import './map/map.css';
import './panel/controls.css';
import './panel/panel.css';

const container = document.getElementById('map');
if (container) await mountPage(container);
