export { articleFromText, type Article } from './article/article';
export { verifyDataset } from './article/verify';
export { parseDataset } from './format/parse';
export type {
  Basis,
  Dataset,
  DatasetEdge,
  DatasetNode,
  EdgeId,
  Ground,
  Locator,
  NodeId,
  NodeKind,
  ParseResult,
  Problem,
  Qualifier,
  Reasoning,
  Source,
  Stance,
  Status,
  Step,
  StepId,
} from './format/types';
