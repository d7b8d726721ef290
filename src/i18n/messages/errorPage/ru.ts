import { pickForm } from '../../intl';
import type { ErrorPageMessages } from './en';

const PROBLEM = { one: 'ошибка', few: 'ошибки', many: 'ошибок', other: 'ошибки' };

export const ru = (): ErrorPageMessages => ({
  title: 'Показать эту карту не удалось',
  broken: (file, n) => `В файле ${file} есть ${n} ${pickForm('ru', n, PROBLEM)}:`,
  reader: {
    missing: 'Возможно, пропала связь или карта переехала.',
    broken: 'В файле карты есть ошибки, поэтому она не показана.',
  },
  again: 'Попробовать снова',
  hint: {
    missing: 'Автору карты: файл должен лежать рядом со страницей под этим именем.',
    broken:
      'Автору карты: в каждой строке сказано, где ошибка, что найдено и как было бы верно. Тот же список выводит «edgewise validate».',
  },
});
