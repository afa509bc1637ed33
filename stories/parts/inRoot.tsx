import { useState, type ComponentType } from 'react';
import { RootContext } from '../../src/ui/parts/context.js';

/** Dialogs lie in the widget's root, as in the widget. */
export function inRoot(Story: ComponentType) {
  return <InRoot story={Story} />;
}

function InRoot({ story: Story }: { story: ComponentType }) {
  const [root, setRoot] = useState<HTMLElement | null>(null);
  return (
    <div className="pipes-widget" ref={setRoot}>
      {root === null ? null : (
        <RootContext.Provider value={root}>
          <Story />
        </RootContext.Provider>
      )}
    </div>
  );
}
