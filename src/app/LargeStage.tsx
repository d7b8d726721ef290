import { useEffect, useState } from 'react';
import { PartFailed } from '../panel/parts/PartFailed';
import { getCanvas, loadCanvas } from './loadCanvas';
import type { StageProps } from './MapStage';

/** The drawing of a large map, or a notice if its code fails to load. */
export function LargeStage(props: StageProps) {
  const { messages, onFailed } = props;
  const [parts, setParts] = useState(getCanvas);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (parts) return;
    if (failed) onFailed();
    else
      void loadCanvas().then((loaded) => {
        setParts(loaded);
        setFailed(!loaded);
      });
  }, [parts, failed, onFailed]);
  if (parts) return <parts.CanvasStage {...props} />;
  return failed && <PartFailed messages={messages} onRetry={() => setFailed(false)} />;
}
