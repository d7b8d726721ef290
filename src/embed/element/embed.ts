import { defineElement } from './defineElement';

defineElement(import.meta.url);
