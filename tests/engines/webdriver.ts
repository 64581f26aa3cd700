import { z } from 'zod';

/** W3C WebDriver over plain HTTP: a command is a method, a path and a body. */
export type Command = (
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  body?: object,
) => Promise<unknown>;

const answer = z.object({ value: z.unknown() });
const refusal = z.object({ error: z.string(), message: z.string() });

export function commandsTo(address: string): Command {
  return async (method, path, body) => {
    const response = await fetch(address + path, {
      method,
      ...(method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}),
    });
    const { value } = answer.parse(await response.json());
    const refused = refusal.safeParse(value);
    if (!response.ok) {
      const reason = refused.success ? `${refused.data.error}: ${refused.data.message}` : '';
      throw new Error(`${method} ${path}: ${response.status} ${reason}`);
    }
    return value;
  };
}

/** The name the standard gives to an element in an answer. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const element = z.object({ [ELEMENT]: z.string() });

export const elementId = (value: unknown): string => element.parse(value)[ELEMENT];

const KEYS = {
  ...{ Tab: '\uE004', Space: ' ', Enter: '\uE007', ArrowDown: '\uE015' },
  ...{ End: '\uE010', Escape: '\uE00C' },
} as const;

export const keyPresses = (keys: readonly (keyof typeof KEYS)[]): object => ({
  actions: [
    {
      type: 'key',
      id: 'keyboard',
      actions: keys.flatMap((key) => [
        { type: 'keyDown', value: KEYS[key] },
        { type: 'keyUp', value: KEYS[key] },
      ]),
    },
  ],
});
