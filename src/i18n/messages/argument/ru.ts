import type { ArgumentMessages } from './en';

export const ru: ArgumentMessages = {
  title: 'Ход рассуждения, шаг за шагом',
  stepOf: (k, n) => `Шаг рассуждения ${k} из ${n}`,
  thesis: 'К чему приходит статья',
  noGrounds: 'Оснований для этого статья не приводит.',
  warrantByEditor: 'Как это понимает карта',
  warrantAlone: 'Ход мысли',
  usedToArgue: 'Довод в пользу того, что…',
  background: 'Общий фон',
  relations: {
    supports: 'Подкрепляет',
    against: 'Противопоставлено',
    follows: 'Следует из того, что',
    supportedBy: 'Чем подкрепляется',
    opposedBy: 'Этому противопоставлено',
    leadsTo: 'Из этого следует',
  },
  ties: 'На каких связях это держится',
  names: 'О ком и о чём речь',
};
