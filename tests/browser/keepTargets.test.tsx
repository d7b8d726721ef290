import { act } from '@testing-library/react';
import { Suspense, use } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import { keepTargets } from '../../src/app/first/keepTargets';

test('in a shadow root React repeats the focus that came before it had hydrated', async () => {
  const host = document.body.appendChild(document.createElement('div'));
  const container = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
  container.innerHTML = '<!--$--><button>One</button><button>Other</button><!--/$-->';
  const [one, other] = container.querySelectorAll('button');
  const hydrating = new AbortController();
  keepTargets(container, hydrating.signal);
  let load = () => {};
  const loaded = new Promise<void>((resolve) => (load = resolve));
  const focused: (string | null)[] = [];
  function Buttons() {
    use(loaded);
    return ['One', 'Other'].map((name) => (
      <button key={name} onFocus={({ target }) => focused.push(target.textContent)}>
        {name}
      </button>
    ));
  }
  const root = await act(() =>
    hydrateRoot(
      container,
      <Suspense>
        <Buttons />
      </Suspense>,
    ),
  );
  one!.focus();
  // Moves within the shadow root, so it does not leave it.
  other!.focus();
  await act(async () => {
    load();
    await loaded;
  });
  expect(container.querySelectorAll('button')[1]).toBe(other);
  await expect.poll(() => focused).toEqual(['Other']);
  hydrating.abort();
  act(() => root.unmount());
});
