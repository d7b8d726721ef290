import { MapElement } from './MapElement';

// A page may hold the script twice: the first one counts.
if (!customElements.get('edgewise-map')) customElements.define('edgewise-map', MapElement);
